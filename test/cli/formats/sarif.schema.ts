/*
 * The part of the JSON schema of SARIF 2.1.0 that Triad uses, written down from the standard (OASIS, sections 3.13 to
 * 3.58): all that is required there is required here, and what is not named here is not allowed.
 */

type Schema = Readonly<Record<string, unknown>>

const object = (properties: Readonly<Record<string, Schema>>, ...required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more })
const text: Schema = { type: 'string' }
const fromOne: Schema = { type: 'integer', minimum: 1 }

const message = object({ text, markdown: text, id: text }, 'text')
/** multiformatMessageString */
const multiformat = object({ text, markdown: text }, 'text')
const level: Schema = { enum: ['none', 'note', 'warning', 'error'] }
const artifactLocation = object({
  // A relative reference without a scheme (RFC 3986): no blanks, and a `%` with two hexadecimal digits only.
  uri: { type: 'string', pattern: "^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$" },
  uriBaseId: text,
  index: { type: 'integer' },
  description: message,
})
const region = object(
  { startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne },
  'startLine',
)
const physicalLocation = object({ artifactLocation, region })
const location = object({ id: { type: 'integer', minimum: -1 }, physicalLocation, message })
const replacement = object({ deletedRegion: region, insertedContent: object({ text }) }, 'deletedRegion')
const artifactChange = object(
  { artifactLocation, replacements: list(replacement, { minItems: 1 }) },
  'artifactLocation',
  'replacements',
)
const fix = object(
  { description: message, artifactChanges: list(artifactChange, { minItems: 1, uniqueItems: true }) },
  'artifactChanges',
)
const suppression = object(
  { kind: { enum: ['inSource', 'external'] }, justification: text, status: text },
  'kind',
)
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: list(location),
    relatedLocations: list(location, { uniqueItems: true }),
    partialFingerprints: { type: 'object', additionalProperties: text },
    fixes: list(fix, { uniqueItems: true }),
    suppressions: list(suppression, { uniqueItems: true }),
    properties: { type: 'object' },
  },
  'message',
)
const reportingDescriptor = object(
  {
    id: text,
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    defaultConfiguration: object({ level }),
  },
  'id',
)
const toolComponent = object(
  {
    name: text,
    version: text,
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    rules: list(reportingDescriptor, { uniqueItems: true }),
  },
  'name',
)
const notification = object({ level, message, locations: list(location, { uniqueItems: true }) }, 'message')
const invocation = object(
  { executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) },
  'executionSuccessful',
)
const run = object(
  {
    tool: object({ driver: toolComponent }, 'driver'),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: { type: 'object', additionalProperties: artifactLocation },
    invocations: list(invocation, { uniqueItems: false }),
    results: list(result),
  },
  'tool',
)

export const sarifSchema = object(
  { $schema: text, version: { const: '2.1.0' }, runs: list(run) },
  'version',
  'runs',
)
