import { parse } from 'yaml'
import { type Config, defaultConfig, type Person } from '../../server/src/model/config.ts'

type Severity = Config['severities'] extends ReadonlyMap<string, infer S> ? S : never

interface Written {
  readonly people?: Readonly<Record<string, { name?: string; role?: string; roles?: string[] } | null>>
  readonly rules?: Readonly<Record<string, Severity>>
}

/** The configuration that a page's `triad.yaml` fence writes: people and severities, which is all pages need. */
export function configFrom(yaml: string | null): Config {
  if (yaml === null) return defaultConfig
  const { people = {}, rules = {} } = (parse(yaml) ?? {}) as Written
  return {
    ...defaultConfig,
    adopted: true,
    people: Object.entries(people).map(
      ([id, it]): Person => ({
        id,
        name: it?.name ?? id,
        roles: it?.roles ?? (it?.role ? [it.role] : []),
      }),
    ),
    severities: new Map(Object.entries(rules)),
  }
}
