/** A section that a document must hold, by its usual title and the single words that others say it with. */
export interface RequiredSection {
  readonly title: string
  readonly also: readonly string[]
}

const section = (title: string, also: string): RequiredSection => ({ title, also: also.split(' ') })

/** What others call a goal and a problem, for documents in other languages. */
const goal =
  'objetivo objetivos objectif objectifs obiettivo obiettivi ziel ziele zielsetzung doel doelen tujuan metrik métricas éxito sucesso metriken erfolg erfolgskriterien valeur valor nutzen 目的 目标 目標 成功指标 цель цели'
const problem =
  'problema problemas problème problèmes problemen masalah kontext contexto contexte contesto konteks latar hintergrund 背景 问题 課題 问题陈述 проблема контекст'

/** By type id: what a document of the type is about. Types that are not here may be written in any way. */
export const requiredSections: ReadonlyMap<string, readonly RequiredSection[]> = new Map([
  [
    'strategy',
    [
      section(
        'The bet',
        'bet vision approach thesis direction choices pillars themes strategy priorities focus',
      ),
      section(
        'Why now',
        'why context situation background diagnosis challenge challenges problem market motivation rationale',
      ),
      section(
        'Success',
        `success measure measures measured metrics goals objectives kpis outcomes results targets ${goal}`,
      ),
    ],
  ],
  [
    'business-case',
    [
      section('Problem', `problem opportunity need background context situation motivation why ${problem}`),
      section('Options', 'options option alternatives alternative'),
      section('Cost', 'cost costs budget investment effort financials resources price'),
      section('Benefit', 'benefit benefits value return roi revenue gain savings gets'),
      section('Risks', 'risk risks assumptions'),
      section('Recommendation', 'recommendation recommendations decision proposal conclusion ask'),
    ],
  ],
  [
    'executive-briefing',
    [
      section('Summary', 'summary overview highlights situation context status'),
      section('Decision asked for', 'decision decisions ask asked request recommendation approval'),
    ],
  ],
  [
    'product-vision',
    [
      section('Target users', 'users user customers customer audience personas people who whom'),
      section('Problem', `problem problems need needs pain why challenge opportunity thesis ${problem}`),
      section('Value', 'value benefits benefit promise solution proposition offer what thesis'),
      section(
        'Success',
        `success measure measures measured metrics metric goals goal kpis outcomes outcome results target targets ${goal}`,
      ),
    ],
  ],
  [
    'research',
    [
      section(
        'Question',
        'question questions goal goals objective objectives hypothesis hypotheses purpose background why aim',
      ),
      section('Method', 'method methods methodology approach participants setup interviews how process'),
      section(
        'Findings',
        'findings results insights learnings learned themes conclusions summary observations takeaways',
      ),
    ],
  ],
  [
    'feature',
    [
      section(
        'Problem',
        `problem problems motivation background why context need opportunity purpose overview summary introduction pain situation ${problem}`,
      ),
      section(
        'Outcome',
        `outcome outcomes goal goals success metrics metric value benefit benefits objectives objective impact kpis results requirements consequences future vision proposal propose proposed deliverables target ${goal}`,
      ),
    ],
  ],
  [
    'release-plan',
    [
      section('Scope', 'scope contents features stories included goals changes content what'),
      section('Date', 'date dates schedule timeline milestones when'),
      section(
        'Rollout',
        'rollout roll-out launch deployment rolling steps phases stage stages process deploy',
      ),
      section('Rollback', 'rollback roll-back back-out fallback contingency revert recovery rolling'),
    ],
  ],
])
