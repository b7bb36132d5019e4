import { withoutStops } from '../../domain/languages/abbreviation.ts'
import type { Text } from '../story.ts'
import type { SentencePatterns } from './patterns.ts'
import type { Parts } from './places.ts'

const word = String.raw`\p{L}[\p{L}\p{N}’'/-]*`
/** A few words that a pause follows; or more of them, and nothing else. */
const shortRole = new RegExp(String.raw`^\s*(?:${word}\s+){0,3}${word}\s*(?:[,;]|\n)`, 'u')
const wholeRole = new RegExp(String.raw`^\s*(?:${word}\s+){0,5}${word}[\s.…,;:]*$`, 'u')

const longestRole = 160

/** `As / I want / So that is clear` names the parts of a story and fills none of them. */
const isSeparator = /^[\s/\\|+&>→·]+(?:\s|$)/u

/**
 * Prose can begin like a story: `As a result, …`, `As the shop continues to grow, we need …`. The want is announced by
 * the words `wantedBy`; null where there is none.
 */
export function isBelievable(
  pattern: SentencePatterns,
  { role, want, why }: Parts,
  wantedBy: string | null,
  opening: string,
  rest: string,
): boolean {
  const hasWant = wantedBy !== null
  if ([role, want].some((it) => it && isSeparator.test(it.text))) return false
  const named = role?.text.split(/[,;，]/, 1)[0] ?? ''
  if (role && (pattern.noRole.test(named) || isClause(pattern, role.text))) return false
  if (role && pattern.group.test(named) && !isOnes(pattern, wantedBy, why, rest)) return false
  if (role && hasWant) return role.text.length <= longestRole && want !== null && !pattern.turn.test(rest)
  // A want alone is somebody's who speaks.
  if (hasWant) return pattern.speaks.test(opening)
  // `As an admin, open the settings.` tells what to do; a why behind a role tells that a want is missing.
  return rest.length <= 200 && (wholeRole.test(rest) || (why !== null && shortRole.test(rest)))
}

/** Whether a want is one person's; where no word tells that, whether it is a story's: behind a pause, and with its why. */
const isOnes = (
  pattern: SentencePatterns,
  wantedBy: string | null,
  why: Text | null,
  rest: string,
): boolean =>
  wantedBy !== null &&
  (pattern.endings ? why !== null && /^\s*[、，,]/.test(rest) : !pattern.areSeveral.test(wantedBy))

/** Whether words that nothing goes on with are a role: few of them, and no clause. */
export const isRoleAlone = (pattern: SentencePatterns, { text }: Text): boolean =>
  wholeRole.test(text) && !pattern.noRole.test(text) && !pattern.group.test(text) && !isClause(pattern, text)

/** A role that goes on to tell what happens: `As a user, when I copy, I have to …` states a problem. */
const isClause = ({ clause, situation }: SentencePatterns, role: string): boolean =>
  /[.!?]\s+\p{Lu}/u.test(withoutStops(role)) || situation.test(role) || clause.test(role)
