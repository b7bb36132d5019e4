import { format } from 'node:util'
import Mocha from 'mocha'

/** Runs every test file; rejects where a test failed, as VS Code wants it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000, reporter: 'spec' })
  // One text a line, without the reporter's placeholders: not every console that it passes on the way fills them in.
  Mocha.reporters.Base.consoleLog = (...parts) => console.log(format(...parts) || ' ')
  // Announces `describe` and `it`, which the files below import.
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await import('./diagnostics.test.ts')
  await import('./quickFix.test.ts')
  await import('./overview.test.ts')
  await import('./commands.test.ts')
  await import('./navigation.test.ts')
  await import('./writing.test.ts')
  await import('./configuration.test.ts')
  await import('./disk.test.ts')
  await import('./lenses.test.ts')
  await import('./map.test.ts')
  await import('./board.test.ts')
  await import('./refactor.test.ts')
  const failed: string[] = []
  const { tests, failures } = await new Promise<{ tests: number; failures: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ tests: runner.stats?.tests ?? 0, failures }))
    runner.on('fail', (test, error) => failed.push(`${test.fullTitle()}: ${error.message}`))
  })
  console.log(`${tests - failures} passed, ${failures} failed`)
  // Told once more at the end, behind whatever the editor complains of.
  if (failures > 0 || tests === 0)
    throw new Error([`${failures} of ${tests} tests failed.`, ...failed].join('\n'))
}
