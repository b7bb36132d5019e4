import { announcesCriteria, criteriaNames } from '../../model/criteria-name.ts'
import { criterionHeading } from '../../model/phrases/headings.ts'
import { memo } from '../../text/memo.ts'
import { bareTitle } from '../../model/title.ts'
import { bareWords } from '../lead/name.ts'
import { stepOf } from './steps.ts'

/** Whether a name announces acceptance criteria, whatever is hung on it. */
export const announces = memo((name) => {
  if (name.length > 120) return false
  const words = bareWords(name)
  return announcesCriteria(words) || /^acceptance[:：]?$/i.test(words)
})

const wholeLabel = new RegExp(`^(?:${criteriaNames}|acceptance)$`, 'iu')

/** The same of a label: what a heading may call them besides would be prose on a line of its own. */
export const labelsCriteria = memo((name) => {
  if (name.length > 120) return false
  const words = bareTitle(bareWords(name))
  return wholeLabel.test(words) || wholeLabel.test(words.replace(/^(?:\p{L}[\p{L}-]{1,20} )(?=acceptance )/u, ''))
})

const scenarios = /^[^\p{L}]*(?:scenarios?|cenários?|escenarios?|szenari(?:o|en)|scénarios?|scenari(?:o|'s)?|сценари[йи]|场景|シナリオ)(?![\p{L}])/iu

/** Whether a name speaks of scenarios, which are criteria only where they have steps. */
export const speaksOfScenarios = memo((name) => scenarios.test(bareWords(name)))

const caseName = /^[^\p{L}\p{N}]*(?:scenarios?(?: outline)?\b|case\b|ac[-_ ]?(?:[a-z]+\d*-)*\d|example\b)/iu

/** Whether a name is that of one case: `Scenario 2`, `AC1 — Title`, a step. */
export const isCase = memo((name) => caseName.test(bareWords(name)) || stepOf(name) !== '')

/** Whether a heading or a label is one criterion: `Scenario: A card is refused`, `AC1 — Title`, `AC-US2-01`. */
export const isCriterionName = memo((name) => criterionHeading.test(bareWords(name)))

const otherLabels =
  /^(?:notes?|why|context|background|description|dependenc|prerequisite|assumption|risk|task|sub-?task|technical|implementation|priority|estimate|story points|out of scope|reference|link|question|status|owner|independent test|user story|story|parent|epic|feature|depends|blocked|points|size|effort|tests?\b|test cases?|design|ui\b|api\b)/i

/** Whether a label names something else than a group of criteria, so that they end before it. */
export const endsCriteria = memo((name) => otherLabels.test(bareWords(name)))
