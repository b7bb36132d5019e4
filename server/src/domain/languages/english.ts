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
  joins: ['and'],
  units: ['hour|hours|day|days|week|weeks|minute|minutes|second|seconds|million'],
  abbreviations: [
    'e.g.|eg.|i.e.|ie.|vs.|cf.|approx.|incl.|excl.|esp.|resp.|a.k.a.|w.r.t.|viz.|Mr.|Mrs.|Ms.|Dr.|Prof.|St.|No. #|Nos. #|Fig. #|Sec. #|Art. #|Vol. #|Ch. #|pp. #',
  ],
  inTheMaking: [
    'draft|drafted|wip|idea|rough|in design|in planning|planning|proposed|proposal|provisional|rfc',
  ],
  enquiries: ['for (any |more |)(question|questions|coordination|details|information|help|support)'],
  copies: {
    copy: ['copy'],
    of: ['of'],
    conflict: ['conflict|conflicted|sfconflict'],
    versions: ['draft|final|latest'],
  },
  archives: ['archive|archives|archived'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: ['as'],
    sureRoles: ['as (an|a|the)'],
    wants: [
      '(I|we) (want to|want|need to|need|can|would like to|would like|wish to|wish|expect|am able to)',
      '(I|we) (should be able to|must be able to|would prefer to|would prefer|would love to)',
      "(I|we)'d (like to|like|prefer to|prefer|be able to|love to)",
    ],
    acts: [', I|, we'],
    speakers: ['I'],
    several: ['we'],
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
      '(way|ways|able|ability|option|options|possibility|chance|place|space|tool|tools|how|permission|right|feature|features|function|rules|need|needs|want|wants|try|trying|means|capability) to',
      '(system|app|application|software|platform|site|website|page|user|users|customer|customers|team|teams|people|member|members|me|us|them|him|her|it|everyone|anyone|others|staff|agent|agents) to',
    ],
    purposes: null,
    aims: [
      'to (keep track|keep an eye|keep up|iterate|maintain|ensure|guarantee|avoid|prevent|improve|reduce|minimize|minimise|maximize|maximise|optimize|optimise)',
      'to (increase|stay|comply|understand|verify|assess|evaluate|determine|decide|save time|save money|speed up|simplify|streamline|enhance|facilitate|boost)',
      'to see … at a glance',
      'to (better|quickly|easily|safely|effectively|efficiently) …',
      ', (allowing|enabling|ensuring|avoiding|preventing|reducing|saving|helping|making it|improving|simplifying)',
    ],
    notRoles: [
      'result|consequence|reminder|note|rule|rule of thumb|start|starting point|whole|follow up|step|pass|resort',
      'point of (reference|comparison|departure|view|order)|goal|bonus|workaround|fallback|example|prerequisite',
      'precaution|best practice|compromise|case study|design axiom|design axioms|axiom|axioms|proof',
      'aside|alternative|addition|exception|side note|sidenote|precondition|proof of concept|experiment|minimum|always|usual|such|before|above',
    ],
    notRoleStarts: [
      'part|matter|point of reference|expected|mentioned|described|discussed|noted|shown|explained|stated|of|for',
      'with|we|it|this|that|these|those|they|there|far|long|soon|well|much|many|promised|said|per|to',
    ],
    groups: ['team'],
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
    turns: ['but (instead|now|today|currently) (i|we)'],
    situations: ['when|whenever|if|while|after|before|once'],
  },
  story: {
    one: ['user story|user-story|userstory|story'],
    several: ['user stories|stories'],
    labels: ['description|objective|purpose|goal|narrative|summary|need'],
    prefixes: ['US'],
    statements: ['story statement|user story statement|statement|story description|story sentence'],
    wider: ['initiative|theme'],
    others: ['task|sub task|subtask|PRD|requirement|feature specification|job story|job stories'],
    parts: ['sub tasks|subtasks|sub stories|substories'],
    lists: ['map|overview|list'],
    related: ['related|linked|associated|corresponding'],
    reports: ['was|were|is|are|has|have|had|will|completed|covers|adds|implements|depends|builds'],
  },
  criteria: {
    names: [
      '(structured |overall |detailed |functional |key |high level |user |)acceptance (criteria|criterion)',
      '(structured |overall |detailed |functional |key |high level |user |)acceptance (scenario|test|example)(s|)|outcome acceptance',
      'acceptance|ac|acs|definition of done|dod|condition of satisfaction|conditions of satisfaction|scenario|scenarios',
      'done criteria|criteria (of|for) done|acceptance (condition|conditions)|(criteria|conditions) (of|for) acceptance|accept criteria|acceptance criterias|acceptation criteria',
      "(how we|how do we|how will we) know (that |)(it is|its|it's|we are|we're) done",
      "(i|we) (will |)know (that |)(i am|i'm|we are|we're|it is|it's|this is) done when",
    ],
    sure: [
      'acceptance (criteria|criterion|scenario|scenarios|test|tests|condition|conditions)( met| achieved| completed|)',
    ],
    adjectives: 'before',
    forAll: ['definition of done|dod'],
    one: ['AC|acceptance criterion|criterion'],
    expected: ['expected (behavior|behaviour|behaviors|behaviours|result|results|outcome|outcomes)'],
    confirmation: {
      names: ['confirmation|confirmations'],
      beside: ['card|cards|conversation|conversations'],
    },
    alike: [
      'done when|complete when|finished when|we are done when|exit conditions|expected after fix|criteria for success',
      '(success|completion|exit|validation) criteria|(validation|verification|completion) checklist',
    ],
    demands: ['(functional |system |software |)requirements|functional (specification|specifications|reqs)'],
    checks: [
      '(validation|verification|check|test) (point|points)|(test|testing|validation|verification) (case|cases|scenario|scenarios)|checks|validation (checks|steps)',
      'checkpoints|things to check|points to check|how to verify|how to check',
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
    'pending|awaiting|partially|partly|partial|not|not yet|blocked|gap|gaps|almost|nearly|mostly|except|incomplete|unfinished',
    'by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|end|the)',
  ],
  fields: {
    type: ['type|artifact|kind|doc type'],
    id: ['id|task id|story id|prd id|feature id|plan id|document id|doc id'],
    title: ['title|name'],
    status: ['status|state|document status|doc status'],
    owner: [
      'owner|owners|owning role|prd owner|document owner|doc owner|feature owner|epic owner|spec owner|story owner',
      'owned by|maintained by|maintainer|maintainers|responsible|accountable|owner role|dri',
    ],
    'product-owner': ['product owner|PO'],
    'product-manager': ['product manager|PM'],
    'product-leader': ['product leader|product lead|head of product'],
    lead: ['lead'],
    contact: ['point of contact|contact'],
    assignee: ['assignee|assigned to'],
    author: [
      'author|authors|prepared by|written by|created by|drafted by|author / owner|owner / author|author/owner',
    ],
    approver: ['approver|approvers'],
    parent: ['parent|parents|parent task|parent story'],
    epic: ['epic|parent epic|epic scope'],
    feature: ['feature|parent feature'],
    spec: ['spec|specification|feature spec|delivery spec|parent spec'],
    story: ['story|user story'],
    priority: ['priority|prio|tier'],
    date: ['date|created|last updated|updated'],
    'target-date': ['target date|due|due date|deadline|expires|expiry|valid until|review by'],
    role: ['role|actor|persona|as a|user role'],
    want: ['want|i want|i want to|need|action'],
    why: ['why|benefit|so that|value|business value|reason'],
  },
  origins: {
    partOf: ['part of|belongs to|child of|sub-feature of|subfeature of|falls under'],
    basedOn: [
      'based on|derived from|builds on|building on|translates|refines|breaks down|source|sources|reference|follows from|comes from|in support of|supports|traces to|handed down from|implements|on behalf of',
    ],
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
  productHeadings: [
    '(problem|problems|hypothesis|hypotheses)|problem statement|(non |)(goal|goals)|(objective|objectives)|(outcome|outcomes)',
    'success (metrics|metric|criteria|measures|measure)|target users|vision|mission|the bet|why now',
  ],
  specs: {
    names: [
      'specification|spec|requirements|requirements (document|definition|specification|spec)',
      '(epic|feature|initiative|product|project|delivery) scope|scope (contract|statement|definition|document)',
    ],
    technical: [
      'technical|technology|tech|setup|tooling|ci|pipeline|environment|configuration|engineering|api|apis|rest|graphql|architecture|architectural|protocol|format|formats',
      'interface|interfaces|system|systems|language|syntax|grammar|schema|data|database|model|module|component',
      'components|test|tests|testing|ui|ux|design|visual|security|deployment|infrastructure|integration|network|wire',
      'file|hardware|type|non functional|openapi|pod|software architecture|computer|minimum|installation|reference|rfc',
      'token',
    ],
    ids: ['FR|NFR|REQ|BR|SRS|UR|SR|FNR|NFREQ|FREQ|UC'],
    lists: [
      '(product|software|user|users|business|project|functional|non functional|nonfunctional|feature|app|application|mvp|stakeholder|customer|) (requirements|requirement list)|requirements (list|analysis|overview)|list of requirements',
    ],
    abilities: [
      '(user|users|customer|customers|admin|admins|administrator|administrators) (can|may|could|is able to|are able to|should be able to|should)',
    ],
    definitions: [
      '(product|project|initial|program) (definition|scope|charter|approach|concept|context|canvas|description)|scope and non goals|product north star|product (one pager|spec|specification|sheet)',
    ],
  },
  planNames: [
    'milestones|(project|product|delivery|release) milestones|milestone (plan|planning)|phases|(delivery|release|product|project) phases|phase (plan|planning)|phased plan',
    'increments|increment plan|iteration plan|product plan|delivery plan',
  ],
  pitch: {
    users: [
      "target (users|user|audience|audiences|customers|customer|market|group|groups)|(primary|intended) users|user personas|personas|ideal customer profile|customer segments|who we serve|who (is it|it is|is this|this is|it's) for",
    ],
    problems: [
      'problem|problems|the problem|problem (statement|definition)|(problem|problems|the problem) we solve|(user|customer|core) (problem|problems)|pain points|(user|customer) pain points',
    ],
    promises: [
      '(unique |)value proposition|(product |)(vision|mission)|(vision|mission) statement|product (goal|goals|principles|strategy)|business (goals|model)|(product |)positioning|differentiation|differentiators|competitive advantage|elevator pitch|the bet',
      'success (metrics|criteria|measures)|north star metric|how we measure success|what success looks like|non goals|mvp scope|(core|key) (features|scenarios)|user journeys|go to market|(the |our |)solution|market opportunity|monetization|revenue model|competition|competitors',
    ],
  },
  uses: {
    cases: [
      'use case|use cases|use case (catalog|catalogue|model|diagram|diagrams|list|specification|specifications|descriptions)',
    ],
    flows: [
      '(primary |main |secondary |)(actor|actors)|precondition|preconditions|pre conditions|postcondition|postconditions|post conditions|(main|basic|normal|alternative|alternate|exception) (flow|flows)|main (success |)scenario|flow of events|trigger',
    ],
    people: ['persona|personas|(user|target) (persona|personas)'],
    traits: [
      '(key |)(goals|goal|needs)|pain points|pains|frustrations|motivation|motivations|behaviours|behaviors|demographics|jobs to be done|quote|persona|touchpoints|emotions|what they need',
    ],
    journeys: ['(user|customer) (journey|journeys)|(user|customer) journey (map|maps)'],
  },
  epics: ['epics|epic (list|overview)|epics (list|overview)|list of epics'],
  tasks: [
    'tasks|task list|task board|issues|issue list|tickets|work items|to do list|todo list|mvp issues|mvp tasks',
  ],
  chapters: [
    'architecture decisions|architectural decisions|design decisions|technical decisions|key decisions|decisions',
    'problem|problem statement|overview|executive summary|summary|motivation|purpose|background|description|context',
    'introduction|goal|goals|vision',
  ],
  notes: [
    'judgement|judgment|verdict|code evidence|evidence|(main |key |)evidence in (the |)code|related (documents|docs|documentation|links)|see also',
    'open decisions|open points|open issues|open questions|points to settle|decisions to make',
    'note|notes|why|context|background|description|dependency|dependencies|prerequisite|prerequisites|assumption',
    'assumptions|risk|risks|task|tasks|subtask|subtasks|technical notes|technical|implementation|priority|estimate',
    'points|size|effort|tests|test cases|design|ui|api|depends on|blocked by',
    'story points|out of scope|reference|references|link|links|question|questions|status|owner|independent test',
    'definition of ready|working (agreement|agreements)|(backlog|execution|working) rules|how to use this (backlog|document|file|list)',
    'usage|how to use|tips',
  ],
  priorities: [
    "must|must have|should|should have|could|could have|won't|won't have|high|medium|low|highest|lowest|critical|urgent|blocker|major|minor|trivial|nice to have|mvp",
    'must haves|should haves|could haves|nice to haves|musthave|musthaves|mandatory|essential|optional|desirable',
  ],
  design: [
    'architecture|architecture overview|system architecture|technical architecture|tech stack|technology stack',
    'data model|data models|data structure|data structures|database schema|database design|api design',
    'api endpoints|endpoints|error handling|design principles|guiding principles|design decisions',
    'technical decisions|build order|implementation order|execution order|development order|order of (work|execution|implementation)|(recommended|suggested|proposed) (order|sequence)',
    'critical path|project structure|folder structure|file structure|directory structure|technical design',
    'system design',
  ],
  designParts: [
    'technologies|module|modules|component|components|schema|api|apis|interface|interfaces|principle|principles',
    'design|order|conventions|security',
  ],
  areas: ['technical|technology|tech|engineering|design|ui|ux|api|implementation|tests|testing|security'],
  history: [
    'changelog|change log|change history|revision history|document history|version history|update log|revisions|document changes',
  ],
  lookingBack: [
    'retrospective|retro|lessons learned|impediments|impediments and (resolutions|solutions)|velocity|team velocity|burndown|burndown chart|meetings|ceremonies|sprint ceremonies',
  ],
  logs: ['log|journal|diary|history|record'],
  updates: ['(status |progress |project |weekly |)(update|updates)|(status|progress) (report|note)'],
  legend: [
    'legend|status (legend|key)|key|legend and status',
    '(priority|status|story point|point|estimation|column) (levels|values|definitions|scale|key|guide)|(priority|points) legend',
  ],
  curricula: [
    '(learning|study|reading|career) (roadmap|path|plan)|roadmap to (learn|learning|becoming|become)',
  ],
  leftOut: [
    "not in scope|out of scope|non goals|non goal|not planned|not doing|excluded|exclusions|won't do|won't have|won't",
    "(what's |what is |)not (yet |)included|not (yet |)in this (release|version)|not (yet |)part of (this|the) (release|version)",
    "rejected|rejected ideas|declined|not prioritised|not prioritized|wontfix|won't fix|not (going to|gonna) do|non priorities",
    '(excluded|rejected|ruled out) for now|not in the mvp|out of (the |)mvp',
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
      'zero|all|every|each|no|none|never|always|one|two|three|four|five|ten|half|halve|halved|halves|double',
      'doubled|doubles|triple|tripled|triples|twice|thrice|first|at least|at most|error free|defect free',
      'incident free|fault free|flawless|flawlessly|nobody|nothing|no one|zeros|not a single|not one|neither',
      '(without|free of|free from) (a single|any|errors|alerts|failures|incidents|outages|downtime)',
      '(without|free of|free from) (interruptions|complaints|escalations|defects|bugs|warnings|delay)',
      '(without|free of|free from) (delays|data loss|rework|manual steps|regressions|crashes)',
    ],
    notMeasures: [
      'all hands|all in one|all together|all right|after all|above all|first of all|at all|all purpose|all round',
      'overall|no go|no code|no brainer|no reply|no op|no longer|no matter|one pager|one to one|one on one',
      'one off|one stop|one way|one another|one size fits all|each other|first class|first aid|first party',
      'first name|first pass|first person|first line|mobile first|two factor|two way|two step|two sided',
      'three tier|double click|double check|double opt in|double down|double entry|triple a|four eyes|never mind',
      'half baked|zero trust|zero day|zero knowledge|zero shot|five whys|ten commandments|square one|day one',
      'day two|quarter one|phase one|phase two|version one|version two',
    ],
    numbered: [
      'type|article|section|annex|appendix|chapter|paragraph|option|version|phase|sprint|milestone|iteration',
      'wave|step|scenario|terminal|epic|industry|office',
    ],
    reached: [
      'live|launched|shipped|signed|published|certified|released|delivered|completed|complete|finished|done',
      'confirmed|approved|agreed|decided|accepted|deployed|implemented|rolled out|in place|in production|in use',
      'hired|closed|migrated|retired|opened|passed|ready|go live|goes live|onboarded|submitted|handed over',
      'incorporated|registered|filed|founded|awarded|granted',
    ],
    vague: [
      'ready|complete|done|in place|in use|more|fewer|better|increase|improve|grow|fully|mostly|partly|increased|improved|often|faster',
    ],
  },
  horizons: {
    whole: [
      'up next|coming soon|ideas|wishlist|wish list|under consideration|exploring|icebox|parking lot|unscheduled|near future',
      'future (work|plans)|long term vision|immediate|someday maybe|mvp|post mvp|after mvp|alpha|beta|general availability|ga',
      'now|next|later|soon|someday|today|tomorrow|this (month|quarter|year)|next (month|quarter|year)|beyond|backlog',
      '(short|near|mid|medium|long|longer) term|in progress|current|upcoming|planned|future',
      '(pre|post) (release|launch|alpha|beta)|pre mvp|(before|after) launch|(initial|first) release',
    ],
    numbered: [
      'MS #|MS#',
      '(phase|milestone|sprint|iteration|wave|stage|horizon|release|increment|quarter|half|version) #|Q#|H#|FY #|FY#',
      '(in the |over the |the |)next # (days|weeks|months|quarters|years)|# (days|weeks|months|quarters|years)|fiscal year #|# quarter|# half',
      '(month|months|week|weeks|year|day|days) #|M#',
    ],
    ids: ['INC|ITER|PH|SPR|MS|REL'],
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
    bases: ['baseline'],
    past: [
      'complete|completed|done|shipped|finished|released|delivered|accomplished|achieved|accomplishments',
    ],
  },
  outcomes: {
    fields: [
      'outcome|goal|why|impact|benefit|value|metric|result|measure|success|success criteria|success metric',
      'success metrics|success measure|rationale|output|deliverable|deliverables|objective|purpose|expected outcome',
      'why it matters|why this matters|why now',
    ],
    others: [
      'need|needs|requires|required|operations|included|includes|resources|user stories|stories|blockers|prerequisites',
    ],
    phrases: [
      'so that|in order to|because|to ensure|which (lets|helps|allows|means|makes)|help|helps|let|lets|enable|enables',
      'allow|allows|(reduc|increas|improv|sav)(e|es|ing)|ensuring|without having|no longer',
    ],
    instead: ['instead of'],
  },
  columns: {
    id: ['id|#|key|no|nr|number'],
    title: ['title|name|short name|summary|description'],
    story: ['(user |)(story|stories)( id| #| no| no.| number| title| statement| summary|)|short story'],
    role: ['role|actor|as a|as an|persona|user|user type'],
    want: ['want|i want|i want to|need|goal|action'],
    why: ['why|so that|benefit|reason|value|business value'],
    criteria: ['acceptance criteria|acceptance criterion|acceptance|ac|acs|criteria|done when'],
    item: [
      'id|item|feature|initiative|epic|theme|deliverable|what|name|title|topic|bet|project|milestone|milestone name|goal|task',
      'improvement|enhancement|capability|activity|workstream',
    ],
    horizon: [
      '(primary|target|main) phase|horizon|when|quarter|time|timeline|timeframe|timespan|target|target date|date|due|phase|milestone|release|eta',
      'sprint|month|year|by|end date|milestone (end |)date',
      'window|time window|target window|timing|dates|period|time period',
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
    order: ['order|rank|sequence'],
    requirement: [
      'requirement|requirements|(product |sprint |)backlog (item|items)|pbi|work item|task (name|title|description)|item description',
      'use case|functionality|issue|ticket|bug|defect',
    ],
    estimate: [
      'estimate|estimation|estimated (effort|hours|points)|effort|points|pts|story (points|point)|sp|size|t-shirt size|hours|complexity',
    ],
  },
  product: ['product|products|product docs|product management'],
  kinds: {
    strategy: {
      one: ['strategic plan', 'strategy|product strategy|portfolio strategy|company strategy|strategy doc'],
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
      one: [
        'executive briefing|executive brief|briefing|(board|leadership|steering committee|management) (briefing|brief)|decision (memo|brief|paper)',
        'briefing (for|to) the (board|executives|executive team|leadership|leadership team|steering committee|management)',
      ],
      several: ['executive briefings'],
      files: ['executive briefing|executive brief'],
    },
    'product-vision': {
      one: ['product vision|vision'],
      several: ['product visions|visions'],
      files: [
        'product mission|vision statement|product vision board|product north star|product overview',
        'product vision',
      ],
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
        '(project|functional|business|marketing|software|user|customer) requirements (document|specification|spec)|(product|project|feature) brief|product one pager|prfaq|SRS|project charter',
        'prd|product requirements|product requirements (document|documents|doc)|(feature|functional) (spec|specification)',
        'minimum (viable|marketable|lovable) product|(mvp|mmp) (scope|definition)',
      ],
    },
    'sprint-objective': {
      one: ['sprint|sprint objective|sprint goal|sprint objectives|sprint goals'],
      several: ['sprints|sprint objectives|sprint goals'],
      files: ['sprint (objective|goal)(s|)|(goal|goals|objective|objectives) (of|for) (the |this |)sprint'],
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
      one: [
        'backlog|team backlog|product backlog|sprint backlog|(prioritized|prioritised) backlog|user story backlog',
      ],
      several: ['backlogs|team backlogs|product backlogs'],
      files: ['(team|product|sprint) backlog|(user |)story (map|mapping)'],
    },
    'release-plan': {
      one: ['release plan|release'],
      several: ['release plans|releases'],
      files: ['release plan'],
    },
  },
  akin: {
    'business-case': ['business plan|business plans|investment (proposal|case)|business proposal'],
    research: [
      '(market|user|customer|ux) (research|analysis)( report| findings| summary|)|(competitor|competitive|competition) (analysis|research)|(user|customer) interviews|research (report|findings)',
    ],
  },
  aside: {
    guides: [
      'process|guide|guideline|guidelines|mapping|workshop|methodology|how to|howto|best practices',
      'glossary|training|playbook|standards|conventions|cheat sheet|cheatsheet|checklist|101',
    ],
    means: ['using|against|about'],
    guideFolders: [
      'guide|guides|how to|how tos|howto|howtos|tutorial|tutorials|learn|learning|training|course',
      'courses|method|methods|methodology|methodologies|framework|frameworks',
    ],
    lessons: ['module|lesson|lecture|chapter|unit|lab|exercise|assignment|workshop|course|class'],
    explains: [
      '(is|are) (a |an |the |)(framework|system|methodology|method|technique|way) (for|of|to|that)',
      '(is|are) (a|an|the) … (framework|system|methodology|method|technique|way) (for|of|to|that)',
      '(use|uses) (a|an) (system|framework|method) called|(stand|stands) for',
    ],
    prompts: ['(creation |generation |writing |)(agent|prompt|command|skill|instructions)'],
    promptVerbs: ['create|generate|write|update|review|validate|draft|make'],
    promptFolders: ['prompt|prompts|agent|agents|command|commands|skills|chatmodes|instructions'],
    promptRoles: ['you are (a|an)'],
    records: [
      'review|reviews|retro|retrospective|minutes|feedback|comments|notes|(review|meeting|session) notes',
      'q&a|q and a|qanda|faq',
    ],
    moved: ['moved to'],
    kept: [
      '(is|are|was) (now |)(kept|maintained|tracked|hosted|managed|located|published|documented|available) … (in|on|at|by|under)',
      '(is|are|was) (now |)(kept|maintained|tracked|hosted|managed|located|published|documented|available) (in|on|at|by|under)',
      '(can|may) be found|(lives|resides) (in|on|at)',
    ],
    see: ['see|visit|refer to|check out'],
    general: [
      'readme|changelog|changes|history|license|licence|copying|contributing|code of conduct|security',
      'index|support|authors|notice|claude|agents',
    ],
    companions: [
      'plan|design|architecture|note|notes|overview|summary|decision|decisions|progress|status|approval|approvals',
    ],
    workPapers: ['(implementation |work |technical |final |completion |test |)(plan|report)|walkthrough'],
    companionStarts: ['design'],
    companionEnds: [
      '(implementation|test|migration|rollout|project) plan',
      '(ui|ux|technical|system|api|visual|integration) (design|architecture|contract|contracts|reference|references|point|points|guide)',
      '(executive|implementation|architecture) summary|checklist|decision|decisions|example|examples',
      '(verification|validation|completion|test|status|progress|audit) report|task breakdown|approval|approvals',
      'index',
    ],
    publicFolders: ['post|posts|blog|blogs|articles'],
    exampleFolders: ['example|examples|sample|samples|fixtures|test|tests|testdata'],
    departments: ['department|departments'],
    productDepartments: ['product|engineering|design'],
    companies: ['company|handbook'],
  },
  placeholders: {
    open: [
      'tbd|tbc|todo|fixme|xxx|unassigned|unknown|someone',
      'to be (decided|determined|defined|confirmed|announced|completed|filled in)',
    ],
    nothing: ['none|null|na|n/a'],
    stands: ['is|are|be|still|of'],
    until: ['during|in|with|by|at|after|once|until'],
    putOff: [
      'out of scope|deferred|postponed|planned separately|stretch goal|future (release|phase)|not in this (release|phase)|(in|during|at) (implementation|development)',
    ],
    marks: ['(marker|item|tag|label|note|comment|placeholder)(s|)|entry|entries'],
    without: ['no'],
    slots: [
      '(your |the |first |full |)(name|owner|names|team|tbd|todo)|date|your …|insert …|enter …|fill in …|filled by …',
    ],
    questions: ['who|whom|what|when|where|why|how|how much|how many'],
    templates: ['template|templates'],
    about: ['about|what is|what are|how we|how to|guide to|introduction to|intro to|why we'],
  },
  vague: {
    words: [
      'user friendly|user-friendly|easy to (use|understand|read)|easily|intuitive|intuitively|seamless|seamlessly|smooth|smoothly',
      'quickly|performant|robust|reasonable|reasonably|adequate|adequately|as appropriate|if possible',
      'where possible|where appropriate',
    ],
    behindCopula: ['fast|quick|acceptable'],
    copulas: ['is|are|be|feel|feels|very|remain|remains|stay|stays'],
  },
}
