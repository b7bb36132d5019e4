import { readCodeOwners } from '../../server/src/domain/config/code-owners.ts'
import { type Config, defaultConfig } from '../../server/src/domain/config/config.ts'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { codeOwnersPaths } from '../../server/src/host/code-owners.ts'
import { rules } from '../../server/src/rules/index.ts'
import { inEnglish } from '../../server/src/text/message.ts'

/** A file of a case, its text without marks. */
interface File {
  readonly path: string
  readonly text: string
}

const paths: readonly string[] = ['triad.yaml', ...codeOwnersPaths]

/** Whether a file of a case configures it, and is no document. */
export const configures = ({ path }: { readonly path: string }): boolean => paths.includes(path)

/** The configuration that the files of a case write; one with a fault is a fault of the page. */
export function configFrom(files: readonly File[]): Config {
  const team = files.find(({ path }) => path === 'triad.yaml')
  const owners = files.find(({ path }) => path !== 'triad.yaml' && paths.includes(path))
  return {
    ...(team ? teamConfig(team.text) : defaultConfig),
    codeOwners: owners ? readCodeOwners({ ...owners, prefix: '' }) : null,
  }
}

function teamConfig(yaml: string): Config {
  const { config, faults } = readConfig(yaml, rules)
  if (!config || faults.length > 0)
    throw new Error(faults.map((fault) => inEnglish(fault.message)).join('\n'))
  return config
}
