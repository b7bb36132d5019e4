import { type Config, defaultConfig } from '../domain/config/config.ts'
import { rules } from '../rules/index.ts'
import { severities } from '../rules/rule.ts'
import type { Preferences } from './session/preferences.ts'

/** What a person can say of a rule in the editor's settings. */
const values: ReadonlySet<unknown> = new Set([...severities, 'off'])

/**
 * The configuration that the editor's settings amount to: `settings` is the value of the section `triad`,
 * as it came from the client. What it has that is not known is told to `log`, and left out.
 */
export function configOf(settings: unknown, log: (message: string) => void): Config {
  const given = isRecord(settings) && isRecord(settings.rules) ? Object.entries(settings.rules) : []
  const known = given.filter(([id, value]) => {
    if (!rules.some((rule) => rule.id === id)) log(`The setting triad.rules names “${id}”, which is no rule.`)
    else if (!values.has(value))
      log(`triad.rules has “${value}” for ${id}; it can be ${[...values].join(', ')}.`)
    else return true
    return false
  })
  return { ...defaultConfig, severities: new Map(known as [string, 'off'][]) }
}

/** What the editor's settings say of what somebody wants to see; as for `configOf`. */
export function preferencesOf(settings: unknown, log: (message: string) => void): Preferences {
  const isOn = (group: string, name: string): boolean => {
    const given = isRecord(settings) && isRecord(settings[group]) ? settings[group][name] : undefined
    if (given !== undefined && given !== null && typeof given !== 'boolean')
      log(`triad.${group}.${name} has “${given}”; it can be true or false.`)
    return given !== false
  }
  return {
    lenses: {
      children: isOn('codeLens', 'children'),
      criteria: isOn('codeLens', 'criteria'),
      parent: isOn('codeLens', 'parent'),
    },
    titles: isOn('inlayHints', 'titles'),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
