import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Shape, said, usual } from './corpus/shape.ts'
import { type Command, type Cost, costsOf } from './cost.ts'
import { madeWorkspace } from './made.ts'
import { heading, mebibytes, ratio, row, seconds, target, thousands } from './report.ts'
import { findRumdl, rumdlVersion } from './rumdl.ts'

/** A folder to be checked, and what it is called. */
interface Folder {
  readonly name: string
  readonly root: string
}

const others: readonly Shape[] = [
  { ...usual, links: 'sparse' },
  { ...usual, findings: 1 },
  { ...usual, findings: 60 },
  { ...usual, stories: 'lists' },
]

/** What `triad check` costs as a whole process, beside rumdl in the same run, in workspaces of so many documents and fewer. */
export function measureCommandLine(home: string, documents: number, rounds: number): void {
  const rumdl = findRumdl(home)
  const text: Command = [process.execPath, join(home, 'server/bin/triad.js'), 'check', '.']
  const json: Command = [...text, '--format', 'json']
  const beside: readonly Command[] = rumdl ? [[rumdl, 'check', '--no-cache', '.']] : []
  const costs = (commands: readonly Command[], ...roots: readonly string[]) =>
    costsOf(
      roots.flatMap((cwd) => commands.map((command) => ({ command, cwd }))),
      rounds,
    )

  console.log(`triad check --format json${rumdl ? `, beside rumdl ${rumdlVersion} check --no-cache` : ''}:`)
  console.log(
    `whole processes, medians of ${rounds} rounds; Node ${process.version}, ${cpus().length} processors.`,
  )
  console.log('CPU is the time of all processors together, memory what is taken at the most.')
  if (!rumdl) console.log('This machine cannot have rumdl: what follows is the cost of Triad alone.')

  heading('Documents')
  row('', 'CPU', 'wall', 'memory', ...(rumdl ? ['rumdl CPU', 'wall', 'memory', 'ratio CPU', 'wall'] : []))
  const usually = made(documents, usual)
  let limits: (() => void) | null = null
  const folders = [
    ...(documents >= 10_000 ? [made(Math.round(documents / 10), usual)] : []),
    usually,
    ...others.map((shape) => made(documents, shape)),
    ...realFolders(home),
  ]
  for (const { name, root } of folders) {
    const [triad, other] = costs([json, ...beside], root)
    if (!triad) continue
    row(name, ...partsOf(triad), ...(other ? [...partsOf(other), ...ratiosOf(triad, other)] : []))
    if (root !== usually.root || !other) continue
    limits = () => {
      target('Triad : rumdl, CPU', triad.cpu / other.cpu, 0.6, ratio)
      target('Triad : rumdl, wall', triad.wall / other.wall, 0.8, ratio)
    }
  }

  heading(`Of ${usually.name}`)
  limits?.()
  const [asJson, asText] = costs([json, text], usually.root)
  if (asJson && asText) target('JSON : text, CPU', asJson.cpu / asText.cpu, 1.1, ratio)
  const [one, ofRumdl, two, twoOfRumdl] = costs(
    [json, ...(rumdl ? beside : [text])],
    usually.root,
    made(documents * 2, usual).root,
  )
  if (!one || !two) return
  const slope = `${thousands(documents * 2)} : ${thousands(documents)} documents`
  target(`${slope}, CPU`, two.cpu / one.cpu, 2, ratio)
  target(`${slope}, wall`, two.wall / one.wall, 2, ratio)
  if (rumdl && ofRumdl && twoOfRumdl) row(`${slope}, CPU of rumdl`, ratio(twoOfRumdl.cpu / ofRumdl.cpu))
}

const made = (count: number, shape: Shape): Folder => ({
  name: `${thousands(count)}: ${said(shape)}`,
  root: madeWorkspace(count, shape).root,
})

/** Real product docs, where they lie beside this project. */
function realFolders(home: string): Folder[] {
  const root = join(home, '../shared/corpus')
  return existsSync(root) ? [{ name: 'real documents of ../shared/corpus', root }] : []
}

const partsOf = ({ cpu, wall, memory }: Cost): string[] => [seconds(cpu), seconds(wall), mebibytes(memory)]

const ratiosOf = (triad: Cost, other: Cost): string[] => [
  ratio(triad.cpu / other.cpu),
  ratio(triad.wall / other.wall),
]
