import { run } from '../../.ci/setup.mjs'

/** Builds what is packed, once for all files. */
export default async function build(): Promise<void> {
  const { code, output } = await run('node', ['.ci/build.mjs'])
  if (code !== 0) throw new Error(output)
}
