import { folderOf } from '../../host/folder.ts'
import { story, triad, workspace } from '../terminal.ts'

/** Stories that nobody owns, which is listed once for all of them. */
const ownerless = Object.fromEntries(
  Array.from({ length: 30 }, (_, n) => [
    `stories/${String(n + 1).padStart(2, '0')}.md`,
    story({ head: `title: Berth ${n}`, body: `As a skipper, I want berth ${n}, so that I can sleep.` })
      .replace('id: US-1', `id: US-${n + 1}`)
      .replace('features/', '../features/'),
  ]),
)

/** A workspace that has whatever a format may stumble upon: names, marks, what is silenced, what is not read. */
export const files = workspace({
  '.git/HEAD': '',
  'triad.yaml': 'colour: blue\n',
  ...ownerless,
  'notes/a, b: 100% grün & <neu>.md': story({
    head: 'owner: product-owner\nstatus: 🚧 Doing',
    body: 'As a 🎉\tskipper, I want a berth.',
  })
    .replace('id: US-1', 'id: US-90')
    .replace('features/', '../features/'),
  'notes/twin.md': story({
    head: 'owner: product-owner',
    body: '<!-- triad-disable-next-line missing-why -->\nAs a skipper, I want a lamp.',
  })
    .replace('id: US-1', 'id: US-90')
    .replace('features/', '../features/'),
  'notes/new.md': story({ head: 'owner: product-owner' })
    .replace('id: US-1', 'id: US-91')
    .replace('features/berths.md', 'F-77'),
  'notes/latin.md': Uint8Array.of(0x23, 0x20, 0xe4, 0x0a),
})

/** What a format says of the sample, some of which a baseline knows. */
export async function written(format: string, ...more: readonly string[]): Promise<string> {
  const folder = folderOf(files)
  await triad(folder, ['check', 'notes/new.md', '--write-baseline'])
  return (await triad(folder, ['check', '--format', format, ...more])).stdout
}

/** The same as data, by `--format json`. */
export const asData = async () => JSON.parse(await written('json'))
