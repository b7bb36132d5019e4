import { expect, test } from 'vitest'
import { defaultConfig } from '../../server/src/domain/config/config.ts'
import { readArtifact } from '../../server/src/reading/artifact/recognise.ts'
import { parse } from '../../server/src/reading/document/document.ts'

/** A document whose outline and parts nobody may ask for: what is ordinary has to be told from its text alone. */
function closed(text: string) {
  const document = parse(text)
  const asked: string[] = []
  for (const name of ['root', 'sections', 'parts'] as const)
    Object.defineProperty(document, name, {
      get() {
        asked.push(name)
        return parse(text)[name]
      },
    })
  return { document, asked }
}

const ordinary = `# Reading from a stream

A stream delivers its chunks in order. Call \`read\` until it answers null.

## Options

| Name | Default | What it does |
|---|---|---|
| size | 16 | How many bytes are read at once |

- Close the stream when you are done.
- Errors are told by the \`error\` event.
`

test.each(['docs/guide/streams.md', 'README.md', 'CHANGELOG.md', 'notes/2026-11-02.md', 'src/README.md'])(
  'an ordinary document costs no outline: %s',
  (path) => {
    const { document, asked } = closed(ordinary)
    expect(readArtifact(path, document, defaultConfig)).toBeNull()
    expect(asked).toEqual([])
  },
)
