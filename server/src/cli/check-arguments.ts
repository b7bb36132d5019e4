import type { Given } from './given.ts'
import {
  type CheckFormat,
  checkFormats,
  type FailOn,
  type OutputFile,
  type Request,
  unclear,
} from './request.ts'
import { advice } from './suggest.ts'

/** What is asked of `triad check`. */
export function checkRequest(given: Given, paths: readonly string[]): Request {
  const { has, valuesOf } = given
  const rules = valuesOf('rule')
    .flatMap((value) => value.split(','))
    .filter((id) => id !== '')
  if (has('no-baseline') && (has('baseline') || has('write-baseline')))
    return unclear('--no-baseline leaves the baseline alone: leave out one of the two.')
  if (has('write-baseline') && rules.length > 0)
    return unclear('--write-baseline keeps what all rules find: leave out --rule.')
  if (has('write-baseline') && has('fix'))
    return unclear('--write-baseline keeps what is found: run triad check --fix first.')
  const outputs: OutputFile[] = []
  for (const value of valuesOf('output')) {
    const output = outputIn(value)
    if (typeof output === 'string') return unclear(output)
    outputs.push(output)
  }
  return {
    command: 'check',
    paths,
    format: (valuesOf('format').at(-1) ?? null) as CheckFormat | null,
    outputs,
    failOn: (valuesOf('fail-on').at(-1) ?? 'warning') as FailOn,
    rules,
    fix: has('fix'),
    baseline: {
      file: valuesOf('baseline').at(-1) ?? null,
      use: has('write-baseline') ? 'write' : has('no-baseline') ? 'ignore' : 'apply',
    },
  }
}

/** `sarif=triad.sarif`; or what is wrong with it. */
function outputIn(value: string): OutputFile | string {
  const [, name = '', file = ''] = /^([^=]*)=?(.*)$/s.exec(value) ?? []
  const format = checkFormats.find((it) => it === name)
  if (format && file !== '') return { format, file }
  return format
    ? `--output needs a file behind the format, such as --output ${format}=triad.${endings[format]}.`
    : `--output cannot begin with the format "${name}"; ${advice(name, checkFormats)}`
}

const endings: Readonly<Record<CheckFormat, string>> = {
  text: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  junit: 'xml',
  github: 'txt',
  gitlab: 'json',
}
