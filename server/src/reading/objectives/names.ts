import { languages } from '../../domain/languages/index.ts'
import { phrasesOf } from '../../domain/languages/phrases.ts'
import { once } from '../../text/once.ts'
import { anyOf } from './phrases.ts'

/** Standards, laws and products with a number in their name, which people write alike in all languages. */
const standard = String.raw`(?:WCAG|ISO(?:\/IEC)?|IEC|IEEE|SOC|PCI(?:[ -]DSS)?|NIST(?: SP)?|CSF|OAuth|OpenID|SAML|TLS|SSL|HTTP\/?|IPv|OWASP|ASVS|FHIR|HL7|RFC|DIN(?: EN)?(?: ISO)?|EN|SAE|IFRS|IAS|CMMI|SLSA|ECMA|FIPS|HITRUST|ASTM|ANSI|USB|Bluetooth|Wi-?Fi|PSD|NIS|MiFID|Basel|CFR|Section|COVID|GPT|Windows|Office|Microsoft|Android|iOS|Ubuntu|Python|Java|Node(?:\.js)?|PHP|Angular|Vue|Django|Postgres(?:QL)?|MySQL|Kubernetes|\.NET|Web)`
/** `WCAG 2.2 AA`, `ISO/IEC 27001:2022`, `EN 301 549`, `SOC 2`; not `SOC 90 %`. */
const ofStandard = String.raw`(?<![\p{L}\p{N}])${standard}[ -]?\d[\d.:/-]*(?: \d{3}(?!\d))?(?: A{2,3}(?!\p{L}))?(?![\d%]| ?[%‰€$£])`
/** `GPT-4`, `US-12`, `2FA`, `3D`, `1:1`, `No. 5`, `360°` */
const lettered = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{2,}\p{Ll}?-\d[\d.]*|[12]FA|[23]D|[2-6]G|1:1s?|1-on-1s?|24x7|360(?:°|[ -]degree)|[Nn][or]\. ?\d+)(?![\p{L}\p{N}%])`

const written = new RegExp(`${ofStandard}|${lettered}`, 'gu')

/** `type 2`, `Phase 3`, `version 2.1`; not `type 2 %`. */
const counted = once(() => {
  const nouns = anyOf(languages.flatMap(({ objectives }) => phrasesOf(objectives.numbered)))
  return new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}])|(?<=\p{Script=Han}|\p{Script=Katakana}))(?:${nouns}) ?#?\d{1,4}(?:\.\d{1,3}){0,2}[a-d]?(?![\p{Script=Latin}\p{Script=Cyrillic}\d%]|[.,]\d| ?[%‰€$£])`,
    'giu',
  )
})

/** A statement without the numbers that are parts of names: they say which, not how many. */
export const withoutNames = (statement: string): string =>
  /\d/.test(statement) ? statement.replace(written, ' ').replace(counted(), ' ') : statement
