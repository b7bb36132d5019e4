import { type Config, defaultConfig } from '../../server/src/domain/config/config.ts'
import { readConfig } from '../../server/src/domain/config/read.ts'
import { rules } from '../../server/src/rules/index.ts'

/** The configuration that a page's `triad.yaml` fence writes; one with a fault is a fault of the page. */
export function configFrom(yaml: string | null): Config {
  if (yaml === null) return defaultConfig
  const { config, faults } = readConfig(yaml, rules)
  if (!config || faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'))
  return config
}
