import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'where to play|(how|where) (to|we) win|why we win|winning aspiration|right to win|(the |our |)(wedge|moat|thesis|beachhead)|unfair advantage',
  'competitive advantage|(strategic|big|key|our|core|the) (bet|bets)|strategic (choices|pillars|themes|priorities|intent|options|initiatives|goals)',
  'must have capabilities|capability priorities|(core |key |)differentiators|differentiation|go to market|gtm|who we serve|target (market|segments)',
  'ideal customer profile|icp|positioning|pricing|business model|competitive landscape|competition|competitors|market opportunity|land and expand',
  "what we (are|will) not (do|doing|working on)|what we are not (doing|working on)|what we (won't|don't) do|explicitly deferred|where we invest",
  "where we are (now|today)|where we are going|what's next and why|build focus|guiding policy|coherent actions",
]

export const english: Language = {
  code: 'en',
  common: ['the|and|of|with|that|this|is|are|from|not|be|it|was|which|have|will|their|has|for'],
  numerals: [
    'one|two|three|four|five|six|seven|eight|nine|ten',
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
  ],
  articles: ['the'],
  units: ['hour|hours|day|days|week|weeks|minute|minutes|second|seconds|million'],
  abbreviations: [
    'e.g.|eg.|i.e.|ie.|vs.|cf.|approx.|incl.|excl.|esp.|resp.|a.k.a.|w.r.t.|viz.|Mr.|Mrs.|Ms.|Dr.|Prof.|St.|No. #|Nos. #|Fig. #|Sec. #|Art. #|Vol. #|Ch. #|pp. #',
  ],
  inTheMaking: [
    'draft|drafted|wip|idea|rough|in design|in planning|planning|proposed|proposal|provisional|rfc',
  ],
  enquiries: ['for (any |more |)(question|questions|coordination|details|information|help|support)'],
  copies: { copy: ['copy'], of: ['of'], conflict: ['conflict|conflicted|sfconflict'] },
  archives: ['archive|archives|archived'],
  sentence: {
    order: 'openers',
    roles: ['as'],
    sureRoles: ['as (an|a|the)'],
    wants: [
      '(I|we) (want to|want|need to|need|can|would like to|would like|wish to|wish|expect|am able to)',
      '(I|we) (should be able to|must be able to|would prefer to|would prefer|would love to)',
      "(I|we)'d (like to|like|prefer to|prefer|be able to|love to)",
    ],
    speakers: ['I'],
    whys: [
      'so that|in order to|in order that|because|to ensure|such that|so as to|so as not to|so',
      'since|given that|in order not to|for the purpose of|with the goal of|with the aim of|, to avoid|to make sure|lest|to be able to|, as (I|we|they)',
    ],
    notWhys: [
      'so (far|much|many|few|little|long|on|forth|soon|often|well|called|too|quickly|easily|simple|good|bad|hard)',
      '(do|does|did|doing|done|or|if|be|is|are|was|were|think|say|hope|ever|even) so|because of',
      'since (last|yesterday|then|when|my|our|his|her|their|its|day|launch|inception|opening|birth|midnight|noon)',
      'since (january|february|march|april|may|june|july|august|september|october|november|december)',
      'since the (last|start|beginning|previous|first|day|launch|release|update|end|time)|(long|ever) since',
    ],
    notRoles: [
      'result|consequence|reminder|note|rule|rule of thumb|start|starting point|whole|follow up|step|pass|resort',
      'point of (reference|comparison|departure|view|order)|goal|bonus|workaround|fallback|example|prerequisite',
      'precaution|best practice|compromise|case study|design axiom|design axioms|axiom|axioms|proof',
      'aside|alternative|addition|exception|side note|sidenote|precondition|proof of concept|experiment|team|minimum|always|usual|such|before|above',
    ],
    notRoleStarts: [
      'part|matter|point of reference|expected|mentioned|described|discussed|noted|shown|explained|stated|of|for',
      'with|we|it|this|that|these|those|they|there|far|long|soon|well|much|many|promised|said|per|to',
    ],
    modifiers: [
      'direct|natural|general|first|second|next|last|final|side|good|simple|quick|possible|temporary|bare|stretch',
    ],
    joiners: ['of|we|I|in|from|for'],
    subjects: ['I|we|you|they|he|she|it'],
    finiteVerbs: [
      'want|wants|needs|come|grow|become|continue|evolve|is|are|was|were|has|had|will|continues|grows|grew|becomes|became|gets|got|keeps|evolves|increases|expands',
      "isn't|aren't|wasn't|won't|changes|scales|matures|moves|goes|comes|progresses|approaches|navigates|does",
    ],
    relatives: ['who|that|which|whose|whom|where'],
    situations: ['when|whenever|if|while|after|before|once'],
  },
  story: {
    one: ['user story|story'],
    several: ['user stories|stories'],
    labels: ['description|objective|purpose|goal|narrative|summary|need'],
    prefixes: ['US'],
    statements: ['story statement|user story statement|statement|story description|story sentence'],
    wider: ['initiative|theme'],
    others: ['task|sub task|subtask|PRD|requirement|feature specification|job story|job stories'],
    parts: ['sub tasks|subtasks|sub stories|substories'],
    lists: ['map|overview|list'],
    reports: ['was|were|is|are|has|have|had|will|completed|covers|adds|implements|depends|builds'],
  },
  criteria: {
    names: [
      '(structured |overall |detailed |functional |key |high level |user |)acceptance (criteria|criterion)',
      '(structured |overall |detailed |functional |key |high level |user |)acceptance (scenario|test)(s|)',
      'acceptance|ac|acs|definition of done|dod|condition of satisfaction|conditions of satisfaction|scenario|scenarios',
      "(i|we) (will |)know (that |)(i am|i'm|we are|we're|it is|it's|this is) done when",
    ],
    sure: ['acceptance (criteria|criterion|scenario|scenarios|test|tests)( met| achieved| completed|)'],
    adjectives: 'before',
    forAll: ['definition of done|dod'],
    one: ['AC|acceptance criterion|criterion'],
    alike: [
      'expected (behavior|behaviour|behaviors|behaviours|result|results)|expected after fix|criteria for success',
      '(success|completion|exit|done|validation) criteria|(validation|verification|completion) checklist',
    ],
    obligations: ['shall|must'],
    rules: ['shall|the (system|app|application) must'],
    conditions: ['IF|WHILE|WHERE'],
    overall: ['overall'],
    met: ['met|achieved|completed'],
    cases: ['case'],
  },
  steps: {
    given: ['given'],
    when: ['when'],
    then: ['then'],
    and: ['and'],
    but: ['but'],
    notSteps: ['given (name|names)|then-current|then current'],
    feature: ['feature'],
    background: ['background'],
    rule: ['rule'],
    scenario: ['scenario|example'],
    outline: ['scenario outline|scenario template'],
    examples: ['examples|scenarios'],
    scenarios: ['scenarios'],
  },
  statuses: {
    draft: [
      'draft|drafted|wip|work in progress|idea|new|created|planning|in planning|in design|planned|backlog|to do|todo',
      'not started|pending|open|rough|on the list|outlined',
    ],
    proposed: ['proposed|proposal|in review|review|under review|provisional|rfc|submitted|under discussion'],
    ready: [
      'ready|approved|accepted|ready for dev|ready for development|refined|groomed|implementable|committed|final',
      'agreed|signed off',
    ],
    active: [
      'active|in progress|doing|started|wip dev|in development|implementing|ongoing|current|live|published|blocked',
      'on hold|in qa|qa|testing|in testing|in test|paused|under way|underway|on track|at risk',
      'ready for (review|qa|test|testing|done|release)',
    ],
    done: [
      'done|completed|complete|implemented|shipped|released|finished|closed|delivered|achieved|verified|validated',
      'merged|resolved|fixed|deployed|launched|in production',
    ],
    dropped: [
      'dropped|cancelled|canceled|rejected|withdrawn|abandoned|deferred|superseded|obsolete|archived|deprecated',
      "won't do|won't fix|wontfix|wont do|wont fix|replaced|declined|not accepted|not approved|discarded|duplicate",
      'retired|removed|parked|icebox|invalid|not planned|not needed|no longer needed|not doing|will not (do|fix|be done|be fixed)|not pursued',
    ],
  },
  partly: ['partially|partly|partial|in part'],
  unfinished: [
    'partially|partly|partial|not|not yet|blocked|gap|gaps|almost|nearly|mostly|except|incomplete|unfinished',
    'by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|end|the)',
  ],
  fields: {
    type: ['type|artifact|kind|doc type'],
    id: ['id|task id|story id|prd id|feature id|plan id|document id|doc id'],
    title: ['title|name'],
    status: ['status|state'],
    owner: [
      'owner|owners|owning role|prd owner|document owner|doc owner|feature owner|epic owner|spec owner|story owner',
      'owned by|maintained by|maintainer|maintainers|responsible|accountable|owner role|dri',
    ],
    'product-owner': ['product owner'],
    'product-manager': ['product manager'],
    'product-leader': ['product leader|product lead|head of product'],
    lead: ['lead'],
    contact: ['point of contact|contact'],
    assignee: ['assignee|assigned to'],
    author: ['author|authors|prepared by|written by'],
    approver: ['approver|approvers'],
    parent: ['parent|parents|parent task|parent story'],
    epic: ['epic|parent epic'],
    feature: ['feature|parent feature'],
    priority: ['priority|prio'],
    date: ['date|created|last updated|updated'],
    'target-date': ['target date|due|due date|deadline|expires|expiry|valid until|review by'],
    role: ['role|actor|persona|as a|user role'],
    want: ['want|i want|i want to|need|action'],
    why: ['why|benefit|so that|value|business value|reason'],
  },
  sections: {
    strategy: {
      bet: [
        'bet|vision|mission|approach|thesis|direction|choices|pillars|themes|strategy|priorities|focus|the bet',
        ...strategyMarks,
      ],
      'why-now': [
        'why|context|situation|background|diagnosis|challenge|challenges|problem|market|motivation|rationale|why now',
        'landscape|competition|competitors|where we are',
      ],
      success: ['success|measure|measures|measured|metrics|goals|objectives|kpis|outcomes|results|targets'],
    },
    'business-case': {
      problem: ['problem|opportunity|need|background|context|situation|motivation|why'],
      options: ['options|option|alternatives|alternative'],
      cost: ['cost|costs|budget|investment|effort|financials|resources|price'],
      benefit: ['benefit|benefits|value|return|roi|revenue|gain|savings|gets'],
      risks: ['risk|risks|assumptions'],
      recommendation: ['recommendation|recommendations|decision|proposal|conclusion|ask'],
    },
    'executive-briefing': {
      summary: ['summary|overview|highlights|situation|context|status'],
      decision: ['decision|decisions|ask|asked|request|recommendation|approval|decision asked for'],
    },
    'product-vision': {
      users: ['users|user|customers|customer|audience|personas|people|who|whom|target users'],
      problem: ['problem|problems|need|needs|pain|why|challenge|opportunity|thesis'],
      value: ['value|benefits|benefit|promise|solution|proposition|offer|what|thesis'],
      success: [
        'success|measure|measures|measured|metrics|metric|goals|goal|kpis|outcomes|outcome|results|target|targets',
      ],
    },
    research: {
      question: [
        'question|questions|goal|goals|objective|objectives|hypothesis|hypotheses|purpose|background|why|aim',
      ],
      method: ['method|methods|methodology|approach|participants|setup|interviews|how|process'],
      findings: [
        'findings|results|insights|learnings|learned|themes|conclusions|summary|observations|takeaways',
      ],
    },
    feature: {
      problem: [
        'problem|problems|motivation|background|why|context|need|opportunity|purpose|overview|summary|introduction',
        'pain|situation',
      ],
      outcome: [
        'outcome|outcomes|goal|goals|success|metrics|metric|value|benefit|benefits|objectives|objective|impact|kpis',
        'results|requirements|consequences|future|vision|proposal|propose|proposed|deliverables|target',
      ],
    },
    'release-plan': {
      scope: ['scope|contents|features|stories|included|goals|changes|content|what'],
      date: ['date|dates|schedule|timeline|milestones|when'],
      rollout: ['rollout|roll-out|launch|deployment|rolling|steps|phases|stage|stages|process|deploy'],
      rollback: ['rollback|roll-back|back-out|fallback|contingency|revert|recovery|rolling'],
    },
  },
  strategyMarks,
  planNames: [
    'milestones|(project|product|delivery|release) milestones|milestone (plan|planning)|phases|(delivery|release|product|project) phases|phase (plan|planning)|phased plan',
    'increments|increment plan|iteration plan|product plan|delivery plan',
  ],
  chapters: [
    'architecture decisions|architectural decisions|design decisions|technical decisions|key decisions|decisions',
    'problem|problem statement|overview|executive summary|summary|motivation|purpose|background|description|context',
    'introduction|goal|goals|vision',
  ],
  notes: [
    'note|notes|why|context|background|description|dependency|dependencies|prerequisite|prerequisites|assumption',
    'assumptions|risk|risks|task|tasks|subtask|subtasks|technical notes|technical|implementation|priority|estimate',
    'points|size|effort|tests|test cases|design|ui|api|depends on|blocked by',
    'story points|out of scope|reference|references|link|links|question|questions|status|owner|independent test',
  ],
  priorities: [
    "must|must have|should|should have|could|could have|won't|won't have|high|medium|low|highest|lowest|critical|urgent|blocker|major|minor|trivial|nice to have|mvp",
  ],
  design: [
    'architecture|architecture overview|system architecture|technical architecture|tech stack|technology stack',
    'data model|data models|data structure|data structures|database schema|database design|api design',
    'api endpoints|endpoints|error handling|design principles|guiding principles|design decisions',
    'technical decisions|build order|implementation order|execution order|development order|order of work',
    'critical path|project structure|folder structure|file structure|directory structure|technical design',
    'system design',
  ],
  designParts: [
    'technologies|module|modules|component|components|schema|api|apis|interface|interfaces|principle|principles',
    'design|order|conventions|security',
  ],
  history: [
    'changelog|change log|change history|revision history|document history|version history|update log|revisions|document changes',
  ],
  legend: ['legend|status (legend|key)|key|legend and status'],
  curricula: [
    '(learning|study|reading|career) (roadmap|path|plan)|roadmap to (learn|learning|becoming|become)',
  ],
  leftOut: [
    "not in scope|out of scope|non goals|non goal|not planned|not doing|excluded|exclusions|won't do|won't have|won't",
  ],
  objectives: {
    objective: ['objective|company objective|team objective|product objective'],
    keyResult: ['key result|KR'],
    keyResults: ['key results|KRs'],
    baseline: ['baseline|current|from|start|starting value|today'],
    target: ['target|goal|to|target value'],
    details: [
      'definition|goal metric|confidence|score|grade|grading|progress|actual|actual value|result|achieved|reached|final score|weight|initiative',
      'initiatives|key initiatives|action|actions|how|how we measure|measurement|data source|source|frequency|tracking',
      'stretch|stretch goal|deadline|due|timeline|quarter|period|comment|comments|update|updates|rationale|why this matters',
      'why it matters|alignment|aligns with|supports|impact|team|teams|project|projects|deliverables|blockers|next steps|last updated',
    ],
    measures: [
      'zero|all|every|each|no|none|never|always|one|two|three|four|five|ten|half|halve|halved|halves|double|doubled',
      'doubles|triple|tripled|triples|twice|thrice|first|at least|at most|live|launched|shipped|signed|published',
      'certified',
    ],
  },
  horizons: {
    whole: [
      'up next|coming soon|ideas|wishlist|wish list|under consideration|exploring|icebox|parking lot|unscheduled|near future',
      'future (work|plans)|long term vision|immediate|someday maybe|mvp|post mvp|after mvp|alpha|beta|general availability|ga',
      'now|next|later|soon|someday|today|tomorrow|this (month|quarter|year)|next (month|quarter|year)|beyond|backlog',
      '(short|near|mid|medium|long|longer) term|in progress|current|upcoming|planned|future',
    ],
    numbered: [
      'MS #|MS#',
      '(phase|milestone|sprint|iteration|wave|stage|horizon|release|increment|quarter|half|version) #|Q#|H#|FY #|FY#',
      '(in the |over the |the |)next # (days|weeks|months|quarters|years)|# (days|weeks|months|quarters|years)|fiscal year #|# quarter|# half',
      '(month|months|week|weeks|year|day|days) #|M#',
    ],
    months: [
      ['january|jan'],
      ['february|feb'],
      ['march|mar'],
      ['april|apr'],
      ['may'],
      ['june|jun'],
      ['july|jul'],
      ['august|aug'],
      ['september|sept|sep'],
      ['october|oct'],
      ['november|nov'],
      ['december|dec'],
    ],
    seasons: [['spring'], ['summer'], ['autumn|fall'], ['winter']],
    past: [
      'complete|completed|done|shipped|finished|released|delivered|accomplished|achieved|accomplishments|baseline',
    ],
  },
  outcomes: {
    fields: [
      'outcome|goal|why|impact|benefit|value|metric|result|measure|success|success criteria|success metric',
      'success metrics|success measure|rationale|output|deliverable|deliverables|objective|purpose|expected outcome',
    ],
    phrases: [
      'so that|in order to|because|to ensure|which (lets|helps|allows|means|makes)|help|helps|let|lets|enable|enables',
      'allow|allows|reduce|reduces|increase|increases|improve|improves|save|saves|without having|no longer|instead of',
    ],
  },
  columns: {
    id: ['id|#|key|no|nr|number'],
    title: ['title|name|short name|summary|description'],
    story: ['(user |)(story|stories)( id| #| no| no.| number| title| statement|)'],
    role: ['role|actor|as a|as an|persona|user|user type'],
    want: ['want|i want|i want to|need|goal|action'],
    why: ['why|so that|benefit|reason|value|business value'],
    criteria: ['acceptance criteria|acceptance criterion|acceptance|ac|acs|criteria|done when'],
    item: [
      'id|item|feature|initiative|epic|theme|deliverable|what|name|title|topic|bet|project|milestone|milestone name|goal|task',
      'improvement|enhancement|capability|activity|workstream',
    ],
    horizon: [
      'horizon|when|quarter|time|timeline|timeframe|timespan|target|target date|date|due|phase|milestone|release|eta',
      'sprint|month|year|by|end date|milestone (end |)date',
    ],
    outcome: [
      '(expected |desired |target |)(outcome|goal|why|impact|benefit|value|metric|result|measure|objective)(s|)',
      '(okr|kpi|purpose|reason|success)(s|)|success (metric|measure)(s|)|success criteria|what and why|what & why',
    ],
    objective: ['objective|objectives'],
    'key-result': ['key result|key results|KR|KRs'],
    metric: ['metric|metrics|kpi|measure|indicator'],
    baseline: ['baseline|current|current value|from|today|start'],
    target: ['target|target value|to|goal'],
    owner: ['owner|owners|responsible|assignee|dri|lead|who'],
    status: ['status|state|progress'],
  },
  product: ['product|products|product docs|product management'],
  kinds: {
    strategy: {
      one: ['strategy|product strategy|portfolio strategy|company strategy|strategy doc'],
      several: ['strategies'],
      files: ['(product|portfolio|company) strategy'],
    },
    'portfolio-roadmap': {
      one: ['portfolio roadmap'],
      several: ['portfolio roadmaps'],
      files: ['portfolio roadmap'],
    },
    'business-case': { one: ['business case'], several: ['business cases'], files: ['business case'] },
    'executive-briefing': {
      one: ['executive briefing|executive brief|briefing'],
      several: ['executive briefings'],
      files: ['executive briefing|executive brief'],
    },
    'product-vision': {
      one: ['product vision|vision'],
      several: ['product visions|visions'],
      files: ['product vision'],
    },
    research: {
      one: ['user research|research|interview'],
      several: ['interviews'],
      files: ['user research'],
    },
    roadmap: {
      one: ['mvp (development |)plan|product development plan', 'roadmap|product roadmap'],
      several: ['roadmaps'],
      files: ['roadmap'],
    },
    okr: { one: ['OKR|objective'], several: ['OKRs|objectives'], files: ['okr|okrs'] },
    kpi: { one: ['KPI|metric'], several: ['KPIs|metrics'], files: ['kpi|kpis'] },
    'feature-backlog': {
      one: ['feature backlog'],
      several: ['feature backlogs'],
      files: ['feature backlog'],
    },
    feature: {
      one: [
        'feature spec|feature specification|functional spec|functional specification',
        'feature|epic|PRD|capability|product requirements|product requirements (document|documents|doc)',
      ],
      several: [
        'feature specs|feature specifications|functional specifications',
        'features|epics|prds|prd|capabilities',
      ],
      files: [
        'prd|product requirements|product requirements (document|documents|doc)|(feature|functional) (spec|specification)',
        'minimum (viable|marketable|lovable) product|(mvp|mmp) (scope|definition)',
      ],
    },
    'sprint-objective': {
      one: ['sprint|sprint objective|sprint goal|sprint objectives|sprint goals'],
      several: ['sprints|sprint objectives|sprint goals'],
      files: ['sprint (objective|goal)(s|)'],
    },
    'user-story': {
      one: ['user story|story'],
      several: ['user stories|stories|userstories'],
      files: ['user story|user stories|userstories'],
    },
    'acceptance-criteria': {
      one: ['acceptance criteria|acceptance criterion'],
      several: ['acceptance criteria'],
      files: ['acceptance criteria'],
    },
    bug: { one: ['bug|bug report'], several: ['bugs|bug reports'], files: ['bug report'] },
    enabler: {
      one: ['enabler|tech enabler|chore|spike'],
      several: ['enablers|tech enablers|chores|spikes'],
      files: ['tech enabler'],
    },
    'team-backlog': {
      one: ['backlog|team backlog|product backlog|sprint backlog'],
      several: ['backlogs|team backlogs|product backlogs'],
      files: ['(team|product|sprint) backlog|(user |)story (map|mapping)'],
    },
    'release-plan': {
      one: ['release plan|release'],
      several: ['release plans|releases'],
      files: ['release plan'],
    },
  },
  placeholders: {
    open: ['tbd|tbc|todo|fixme|xxx|unassigned|unknown|someone|none|null|na|n/a'],
    slots: [
      '(your |the |first |full |)(name|owner|names|team|tbd|todo)|date|your …|insert …|enter …|fill in …|filled by …',
    ],
    questions: ['who|whom|what|when|where|why|how|how much|how many'],
    templates: ['template|templates'],
    about: ['about|what is|what are|how we|how to|guide to|introduction to|intro to|why we'],
  },
  vague: {
    words: [
      'user friendly|easy to (use|understand|read)|easily|intuitive|intuitively|seamless|seamlessly|smooth|smoothly',
      'quickly|performant|robust|reasonable|reasonably|adequate|adequately|as appropriate|if possible',
      'where possible|where appropriate',
    ],
    behindCopula: ['fast|quick|acceptable'],
    copulas: ['is|are|be|feel|feels|very|remain|remains|stay|stays'],
  },
}
