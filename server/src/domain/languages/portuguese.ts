import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'onde (jogar|competir)|como (vencer|vencemos|ganhar|ganhamos)|por que vencemos|vantagem competitiva|vantagens competitivas|nossa vantagem|diferenciação|diferenciais|fosso',
  '(apostas|eixos|pilares|prioridades|escolhas|objetivos|iniciativas|linhas|opções) (estratégicas|estratégicos)|aposta estratégica|nossas apostas|a aposta|tese',
  'entrada no mercado|ida ao mercado|mercado alvo|segmentos alvo|posicionamento|precificação|preços|modelo de negócio|modelo de negócios|cenário competitivo|concorrência|concorrentes',
  'oportunidade de mercado|o que não (faremos|fazemos)|onde investimos|onde estamos|para onde vamos|a quem servimos|quem atendemos',
]

export const portuguese: Language = {
  code: 'pt',
  common: [
    'dos|um|uma|em|não|ao|aos|são|pelo|pela|também|seu|sua|quando|pode|podem|deve|foi|até|sem|isso|você|na|nas|num|numa|pelos|mesmo',
  ],
  numerals: [
    'um|dois|três|quatro|cinco|seis|sete|oito|nove|dez',
    'primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|oitavo|nono|décimo',
    'primeira|segunda|terceira|quarta|quinta|sexta|sétima|oitava|nona|décima',
  ],
  articles: ['o|a|os|as|um|uma'],
  joins: ['e|bem como'],
  units: ['hora|horas|dia|dias|semana|semanas|minuto|minutos|segundo|segundos|milhão|milhões'],
  abbreviations: [
    'p. ex.|por ex.|ex.|p. e.|i.e.|e.g.|v.g.|aprox.|incl.|vs.|cf.|Sr.|Sra.|Dr.|Dra.|núm. #|nro. #|art. #|pág. #|fig. #',
  ],
  inTheMaking: ['rascunho|ideia|esboço|em desenho|em planejamento|proposto|proposta|provisório'],
  enquiries: ['para (qualquer |mais |)(pergunta|perguntas|dúvida|dúvidas|detalhes|informações|ajuda)'],
  copies: {
    copy: ['cópia'],
    of: ['de|do|da'],
    conflict: ['conflito|em conflito'],
    versions: ['rascunho|final|definitivo|definitiva'],
  },
  archives: ['arquivado|arquivados|arquivada|arquivadas'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: [
      'como|como (um|uma|o|a|os|as)|eu, como|eu como|eu, como (um|uma)|eu como (um|uma)|eu, enquanto|enquanto|na qualidade de|sendo',
      'sendo (um|uma)|enquanto (um|uma)',
    ],
    sureRoles: ['(no meu|no) papel de|na minha (função|qualidade|condição) de|na função de'],
    wants: [
      '(quero|preciso de|preciso|desejo|gostaria de|gostaria|pretendo|necessito de|necessito|espero|posso|devo|prefiro)',
      'eu (quero|preciso de|preciso|desejo|gostaria de|gostaria|pretendo|necessito de|necessito|espero|posso|devo|prefiro)',
      '(eu |)(tenho que|tenho de|queria)|(nós |)(queremos|precisamos de|precisamos|desejamos|gostaríamos de|pretendemos|podemos)',
    ],
    acts: [', eu|, nós|, …o|, …mos'],
    speakers: ['eu|quero|preciso'],
    several: ['…mos|nós'],
    whys: [
      'para que eu|para que|para assim|para|a fim de que|a fim de|por forma a|com (o|a) (objetivo|intuito|propósito|fim|finalidade) de',
      'de (modo|forma|maneira) que|de (modo|forma|maneira) a|de tal (modo|forma) que|e assim|assim (posso|poderei|podemos|eu)',
      'porque|pois|já que|uma vez que|visto que|garantindo que|e poder',
      'dado que|posto que|porquanto|, pois|com vista a|com vistas a|de sorte que|, visando|tendo em vista|afim de|afim de que|desse modo|dessa forma|assim eu',
    ],
    notWhys: ['para (sempre|cada|cima|baixo|trás|frente|hoje|amanhã|nada)'],
    purposes: {
      words: ['para'],
      verbs: [
        '…ar|…er|…ir|pôr|…por|…á-l(o|a|os|as)|…ê-l(o|a|os|as)|…i-l(o|a|os|as)|…arem|…erem|…irem|…armos|…ermos|…irmos',
        '(um |uma |)(melhor|melhores|maior)',
      ],
      notVerbs: [
        'qualquer|mulher|lugar|celular|lazer|prazer|mar|lar|bar|par|jantar|militar|familiar|escolar|particular|similar|singular',
        'popular|regular|titular|auxiliar|preliminar|hospitalar|nuclear|linear|exemplar|pilar|caráter|ontem|líder|talher|vapor|corpor',
        'server|container|docker|cluster|user|browser|router|scanner|banner|partner|designer|manager',
      ],
      between: [
        'não|nunca|já|assim|melhor|também|só|mais|sempre|depois|então|ainda|me|te|se|lhe|nos|o|a|os|as|eu|ele|ela|eles|elas|você|nós',
        'rapidamente|facilmente|simplesmente',
      ],
    },
    aims: [
      ', (facilitando|permitindo|evitando|garantindo|assegurando|melhorando|agilizando|reduzindo|simplificando|economizando|poupando|possibilitando|ajudando|otimizando|tornando)',
    ],
    notRoles: [
      'resultado|consequência|exemplo|referência|norma|regra|regra geral|nota|lembrete|alternativa|mínimo|máximo|sempre',
      'ponto de (partida|referência|comparação)|base|passo|etapa|objetivo|complemento|conclusão|resumo|requisito|pré requisito',
      'opção|solução|medida|precaução|recurso|tal|prova de conceito|antes|acima|último recurso|boa prática',
      'exceção|experimento|bônus|bónus|meta|contexto|introdução|informação|sugestão|recomendação|padrão|observação|contrapartida',
    ],
    notRoleStarts: [
      'parte|se|já|eu|nós|este|esta|isto|isso|esse|essa|estes|estas|pode|podem|podemos|disse|dissemos|em|de|com|para|até|também',
      'tal|mencionado|mencionamos|dito|visto|vimos|veremos|mostra|sempre|descrito|esperado',
    ],
    groups: ['equipe|equipa|time'],
    modifiers: [
      'primeiro|primeira|segundo|segunda|próximo|próxima|último|última|bom|boa|simples|possível|direto|direta|grande|melhor',
      'único|única|natural|lógica|geral|final|principal',
    ],
    joiners: ['de|do|da|que|eu|em|para|a|disso|disto'],
    subjects: ['eu|você|vocês|ele|ela|eles|elas'],
    finiteVerbs: [
      'era|eram|foi|foram|estão|estava|tem|têm|tinha|cresce|crescem|cresceu|mostra|indica|diz|faz|fazem|pode|podem',
      'deve|devem|sabemos|vemos|temos|permite|explica|aumenta|muda|chega|há',
    ],
    relatives: ['que|quem|cujo|cuja|cujos|cujas|onde|o qual|a qual'],
    turns: ['mas (hoje|agora|atualmente)'],
    situations: [
      'quando|se|enquanto|depois de|depois que|antes de|após|ao|uma vez que|assim que|sempre que|caso',
    ],
  },
  story: {
    one: [
      'história (de|do|da) (usuário|utilizador|usuária|utilizadora)|história (de|dos) (usuários|utilizadores)|história usuário',
      'história|estória (de|do) usuário|estória|user story',
    ],
    several: [
      'histórias (de|do|da|dos) (usuário|utilizador|usuária|usuários|utilizadores)|histórias usuário|histórias',
      'estórias (de|do|dos) (usuário|usuários)|estórias|user stories',
    ],
    labels: [
      'descrição|descrição da história|objetivo|propósito|finalidade|enunciado|narrativa|resumo|necessidade|declaração',
    ],
    prefixes: ['HU|US'],
    statements: ['enunciado|enunciado da história|descrição da história'],
    wider: ['iniciativa|tema'],
    others: ['tarefa|subtarefa|requisito'],
    parts: ['subtarefas|sub-histórias'],
    lists: ['mapa|resumo|lista'],
    related: [
      'relacionada|relacionadas|associada|associadas|vinculada|vinculadas|correspondente|correspondentes',
    ],
    reports: ['é|era|foi|será|cobre|adiciona|implementa|depende|completa'],
  },
  criteria: {
    names: [
      '(critérios|critério) (de|do) (aceite|aceitação)|(critérios|critério) de (aceite|aceitação) (do usuário|da história)|critérios aceite',
      '(cenários|cenário|testes|teste|casos|caso) de (aceite|aceitação)|(condições|condição) de (aceite|aceitação|satisfação)',
      'cenários|cenário|(definição|critérios) de (pronto|feito|done)|definição de concluído|definition of done|dod|CA|CAs|critérios de aprovação',
    ],
    sure: ['(critérios|critério|cenários|testes) de (aceite|aceitação)( atendidos| cumpridos| concluídos|)'],
    adjectives: 'behind',
    forAll: ['definição de (pronto|feito|concluído|done)|definition of done|dod'],
    one: ['CA|critério de aceite|critério de aceitação|critério'],
    expected: [
      '(comportamento|resultado) esperado|resultados esperados|comportamentos esperados|desfecho esperado',
    ],
    confirmation: {
      names: ['confirmação|confirmações|confirmation'],
      beside: ['cartão|card|conversação|conversa|conversas'],
    },
    alike: [
      'concluído quando|feito quando|terminado quando|critérios de (sucesso|conclusão|validação|saída|verificação|encerramento|finalização)|critério de (sucesso|validação)',
      'lista de (verificação|checagem)|pronto quando',
    ],
    demands: ['requisitos (funcionais|do sistema)|requisitos'],
    checks: [
      'pontos de (validação|controle|verificação)|(casos|caso|cenários|cenário) de (teste|testes|validação)|verificações|validações|checagens',
    ],
    obligations: ['deve|devem|deverá|deverão|tem que|tem de|não pode|não podem|precisa|precisam'],
    rules: [
      '(o sistema|a aplicação|o aplicativo|o app|a plataforma|o serviço) (deve|deverá|tem de|tem que)|deverá|deverão',
    ],
    conditions: ['SE|ENQUANTO|ONDE'],
    overall: ['gerais|globais'],
    met: ['cumpridos|atendidos|concluídos'],
    cases: ['caso'],
  },
  steps: {
    given: ['dado que|dada que|dado|dada|dados|dadas|dado um|dada uma'],
    when: ['quando'],
    then: ['então'],
    and: ['e|e que'],
    but: ['mas'],
    notSteps: ['dados (pessoais|bancários|cadastrais|do|da|dos|das|de)|quando possível|quando necessário'],
    feature: ['funcionalidade|característica'],
    background: ['contexto|cenário de fundo|fundo|pré-condições'],
    rule: ['regra|regra de negócio'],
    scenario: ['cenário|exemplo'],
    outline: ['esquema do cenário|delineação do cenário'],
    examples: ['exemplos|cenários'],
    scenarios: ['cenários'],
  },
  statuses: {
    draft: [
      'rascunho|em rascunho|esboço|ideia|novo|nova|criado|criada|planejado|planejada|planeado|planeada|previsto|prevista',
      'em planejamento|em planeamento|em design|pendente|a fazer|por fazer|para fazer|aberto|aberta|não (iniciado|iniciada)',
      'não (começado|começada)|sem iniciar|por iniciar|a iniciar|no backlog|em backlog|em elaboração|em aberto|programado|programada',
    ],
    proposed: [
      'proposto|proposta|em revisão|revisão|em discussão|em análise|em avaliação|enviado|enviada|submetido|submetida|apresentado',
      'apresentada|a rever|para revisão|aguardando (aprovação|revisão)|em aprovação|provisório|provisória|em validação',
    ],
    ready: [
      'pronto|pronta|aprovado|aprovada|aceito|aceita|aceite|acordado|acordada|refinado|refinada|comprometido|comprometida',
      '(pronto|pronta) para (desenvolvimento|desenvolver|dev|implementar|implementação|iniciar|começar)|definitivo|definitiva',
      'preparado|preparada|autorizado|autorizada|homologado pelo negócio',
    ],
    active: [
      'ativo|ativa|em andamento|em curso|em progresso|em desenvolvimento|em execução|em implementação|iniciado|iniciada|fazendo',
      'começado|começada|em teste|em testes|em homologação|em QA|em produção|vigente|atual|corrente|publicado|publicada|bloqueado',
      'bloqueada|pausado|pausada|em pausa|suspenso|suspensa|em espera|impedido|impedida|em risco|em validação de QA|no ar',
      '(pronto|pronta) para (revisão|teste|testes|QA|homologação|deploy|entrega|produção)',
    ],
    done: [
      'concluído|concluída|feito|feita|terminado|terminada|completo|completa|completado|completada|finalizado|finalizada',
      'encerrado|encerrada|fechado|fechada|entregue|implementado|implementada|lançado|lançada|implantado|implantada|liberado',
      'atingido|atingida|alcançado|alcançada|cumprido|cumprida|verificado|verificada|validado|validada|resolvido|resolvida',
      'corrigido|corrigida|realizado|realizada|homologado|homologada|acabado|acabada|mergeado',
    ],
    dropped: [
      'descartado|descartada|cancelado|cancelada|rejeitado|rejeitada|recusado|recusada|retirado|retirada|abandonado|abandonada',
      'adiado|adiada|postergado|postergada|diferido|diferida|substituído|substituída|obsoleto|obsoleta|arquivado|arquivada',
      'eliminado|eliminada|duplicado|duplicada|descontinuado|descontinuada|não será (feito|feita|implementado|implementada)',
      'não (aprovado|aprovada|aceito|aceita)|reprovado|reprovada|anulado|anulada|removido|removida|depreciado',
    ],
  },
  partly: ['parcialmente|parcial|em parte'],
  unfinished: [
    'pendente|pendentes|parcialmente|parcial|em parte|não|ainda não|bloqueado|bloqueada|quase|exceto|salvo|menos|falta|faltam|incompleto|incompleta',
    'inacabado|inacabada|lacuna|lacunas|pendente de|até',
  ],
  fields: {
    type: ['tipo|tipo de (documento|artefato|artefacto)|classe'],
    id: ['identificador|código|id da (história|tarefa)|número da história|id história'],
    title: ['título|nome|nome da história'],
    status: ['status|estado|situação|estado do documento|status do documento'],
    owner: [
      'responsável|responsáveis|dono|dona|proprietário|proprietária|encarregado|encarregada|a cargo de|titular|mantido por',
      'responsável (pelo documento|do documento|pela história|pelo prd|pelo épico|principal)|pessoa responsável|mantenedor|mantenedora',
    ],
    'product-owner': [
      'dono (de |do |)produto|dona (de |do |)produto|proprietário do produto|responsável (pelo |de |do )produto',
    ],
    'product-manager': [
      'gerente (de |do |)produto|gestor (de |do |)produto|gestora (de |do |)produto|gerente de produtos',
    ],
    'product-leader': [
      'líder (de |do |)produto|diretor de produto|diretora de produto|head de produto|direção de produto',
    ],
    lead: ['líder|líder técnico|líder técnica|coordenador|coordenadora|gerente de projeto|gestor de projeto'],
    contact: ['contato|contacto|pessoa de contato|ponto de contato|pessoa de contacto|ponto de contacto'],
    assignee: [
      'atribuído a|atribuída a|atribuído|designado|designada|designado para|desenvolvedor responsável|atribuição',
    ],
    author: ['autor|autora|autores|autoria|escrito por|elaborado por|redigido por|preparado por|criado por'],
    approver: ['aprovador|aprovadora|aprovadores|aprovado por|aprovação de|autorizado por'],
    parent: ['pai|item pai|história pai|tarefa pai|pertence a|parte de|vinculado a|vinculada a'],
    epic: ['épico|épico pai|épico relacionado|épico associado|epopeia'],
    feature: ['funcionalidade|característica|funcionalidade pai|feature pai'],
    spec: ['especificação|spec'],
    story: ['história|história de usuário|história do usuário|user story'],
    priority: ['prioridade|prioridade de negócio'],
    date: [
      'data|data de criação|criado em|criada em|última atualização|atualizado em|atualizada em|última modificação|data de atualização',
    ],
    'target-date': [
      'data (alvo|limite|prevista|estimada|de entrega|de vencimento|final)|prazo|vencimento|vence em|válido até|rever até|entrega prevista',
    ],
    role: [
      'papel|ator|persona|como|como (um|uma)|perfil|usuário|utilizador|tipo de usuário|papel do usuário',
    ],
    want: ['quero|eu quero|preciso|desejo|necessidade|ação|gostaria de|o que'],
    why: [
      'para|para que|por que|por quê|porquê|benefício|valor|valor de negócio|motivo|razão|a fim de|justificativa|propósito',
    ],
  },
  origins: {
    partOf: ['parte (de|do|da)|faz parte (de|do|da)|pertence (a|ao|à)'],
    basedOn: [
      'baseado (em|no|na)|baseada (em|no|na)|com base (em|no|na)|derivado (de|do|da)|derivada (de|do|da)|a partir (de|do|da)|fonte|fontes|referência|decorre (de|do|da)|desdobra|detalha|traduz|implementa',
    ],
  },
  sections: {
    strategy: {
      bet: [
        'aposta|apostas|visão|missão|abordagem|tese|direção|pilares|eixos|temas|estratégia|prioridades|foco|escolhas|direcionamento|rumo',
        'diretrizes',
        ...strategyMarks,
      ],
      'why-now': [
        'por que|por quê|porquê|por que agora|porquê agora|contexto|situação|histórico|diagnóstico|desafio|desafios|problema',
        'problemas|mercado|motivação|justificativa|oportunidade|cenário|antecedentes',
      ],
      success: [
        'sucesso|medida|medidas|métrica|métricas|indicadores|objetivo|objetivos|metas|meta|resultados|KPIs|medição|valor',
      ],
    },
    'business-case': {
      problem: [
        'problema|problemas|oportunidade|necessidade|necessidades|antecedentes|contexto|situação|motivação|por que|porquê|justificativa',
      ],
      options: ['opções|opção|alternativas|alternativa|cenários'],
      cost: [
        'custo|custos|orçamento|investimento|investimentos|esforço|recursos|preço|financiamento|gastos|despesas',
      ],
      benefit: [
        'benefício|benefícios|valor|retorno|ROI|receita|receitas|ganho|ganhos|economia|vantagens|lucro|poupança|rentabilidade',
      ],
      risks: ['risco|riscos|premissas|suposições|pressupostos|hipóteses'],
      recommendation: ['recomendação|recomendações|decisão|proposta|conclusão|conclusões|pedido|solicitação'],
    },
    'executive-briefing': {
      summary: [
        'resumo|resumo executivo|sumário|sumário executivo|visão geral|destaques|situação|contexto|status|panorama|pontos principais',
      ],
      decision: [
        'decisão|decisões|solicitação|pedido|recomendação|aprovação|decisão solicitada|decisão pedida|o que pedimos',
      ],
    },
    'product-vision': {
      users: [
        'usuários|usuário|utilizadores|utilizador|clientes|cliente|audiência|público|público alvo|personas|pessoas|quem|para quem',
        'segmentos',
      ],
      problem: [
        'problema|problemas|necessidade|necessidades|dor|dores|por que|porquê|desafio|desafios|oportunidade|contexto|tese',
      ],
      value: [
        'valor|benefícios|benefício|promessa|solução|proposta|proposta de valor|oferta|o que|vantagens|tese',
      ],
      success: [
        'sucesso|medida|medidas|métrica|métricas|indicadores|objetivo|objetivos|meta|metas|resultado|resultados|KPIs|valor|alvo',
      ],
    },
    research: {
      question: [
        'pergunta|perguntas|questão|questões|objetivo|objetivos|hipótese|hipóteses|propósito|contexto|por que|porquê|finalidade|meta',
      ],
      method: [
        'método|métodos|metodologia|abordagem|participantes|entrevistas|processo|como|procedimento|amostra',
      ],
      findings: [
        'achados|descobertas|resultados|aprendizados|aprendizagens|conclusões|resumo|observações|insights|temas|constatações',
      ],
    },
    feature: {
      problem: [
        'problema|problemas|motivação|antecedentes|por que|porquê|contexto|necessidade|oportunidade|propósito|visão geral|resumo',
        'introdução|dor|situação|descrição geral|justificativa|definição do problema|descrição|histórico',
      ],
      outcome: [
        'resultado|resultados|objetivo|objetivos|meta|metas|sucesso|métrica|métricas|valor|benefício|benefícios|impacto|KPIs',
        'requisitos|consequências|visão|proposta|entregáveis|entregas|indicadores',
      ],
    },
    'release-plan': {
      scope: [
        'escopo|âmbito|conteúdo|conteúdos|funcionalidades|características|histórias|incluído|objetivos|mudanças|alterações|o que inclui',
      ],
      date: ['data|datas|cronograma|calendário|marcos|quando|prazos|prazo|planejamento'],
      rollout: [
        'implantação|lançamento|implementação|entrada em produção|disponibilização|passos|fases|etapas|processo|publicação|liberação',
      ],
      rollback: [
        'reversão|plano de (reversão|contingência|retorno|recuperação)|contingência|recuperação|rollback|reverter|retorno',
      ],
    },
  },
  strategyMarks,
  productHeadings: [
    '(problema|problemas|hipótese|hipóteses)|(objetivo|objetivos)|resultados esperados',
    '(métricas|critérios|indicadores) de sucesso|(usuários|utilizadores) alvo|visão|missão|a aposta|por que agora|porquê agora',
  ],
  specs: {
    names: [
      'especificação|especificações|requisitos|documento de requisitos|escopo (do épico|da funcionalidade)',
      'declaração de escopo',
    ],
    technical: [
      'técnica|técnicas|técnico|técnicos|api|arquitetura|protocolo|formato|interface|interfaces|sistema|sistemas',
      'linguagem|sintaxe|esquema|dados|modelo|módulo|componentes|teste|testes|ui|ux|design|segurança|infraestrutura',
      'integração|rede|hardware|não funcionais',
    ],
    ids: ['RF|RNF|RN|RQ|UC'],
    lists: [
      'requisitos( funcionais| não funcionais| elicitados| do produto| do projeto| de usuário| levantados|)|(lista|análise|levantamento) de requisitos',
    ],
    abilities: [
      '(usuário|usuários|utilizador|utilizadores|cliente|clientes|administrador) (pode|podem|poderá|poderão)',
    ],
    definitions: [
      'definição do (produto|projeto|mvp)|escopo do (produto|projeto|mvp)|termo de abertura|conceito do produto|descrição do (produto|projeto)',
    ],
  },
  planNames: [
    'marcos|plano de marcos|marcos do (projeto|produto)|fases|plano de fases|fases do (projeto|produto)|etapas|plano (de |do )produto',
  ],
  pitch: {
    users: [
      '(público|usuários|utilizadores|cliente|clientes|mercado) alvo|para quem|personas|perfis de (usuário|usuários)',
    ],
    problems: [
      'problema|problemas|o problema|problemática|declaração do problema|problema (que resolve|a resolver|a ser resolvido)|pontos de dor|dores',
    ],
    promises: [
      'proposta de valor|visão (do |de |)produto|visão|missão|posicionamento|diferencial|diferenciais|vantagem competitiva|(objetivo|objetivos) (do produto|de negócio)|modelo de negócio|(métricas|critérios|indicadores) de sucesso|fora (de|do) escopo|não objetivos|funcionalidades (chave|principais)|(a |nossa |)solução|concorrência|concorrentes|princípios do produto|monetização',
    ],
  },
  uses: {
    cases: ['caso de uso|casos de uso'],
    flows: [
      'ator|atores|ator principal|pré condição|pré condições|precondição|precondições|pós condição|pós condições|fluxo (principal|básico|normal|alternativo)|fluxos alternativos|cenário principal|gatilho',
    ],
    people: ['persona|personas|perfis de (usuário|usuários)'],
    traits: [
      'objetivos|metas|necessidades|frustrações|pontos de dor|dores|motivações|comportamentos|citação|perfil|persona|pontos de contato|emoções',
    ],
    journeys: ['(jornada|jornadas) (do |de )(usuário|utilizador|cliente)|user journey'],
  },
  epics: ['épicos|lista de épicos|epics'],
  tasks: ['tarefas|lista de tarefas|quadro de tarefas'],
  chapters: [
    'decisões de arquitetura|decisões técnicas|decisões',
    'problema|definição do problema|visão geral|resumo|resumo executivo|sumário executivo|motivação|propósito|antecedentes',
    'descrição|descrição geral|contexto|introdução|objetivo|objetivos|visão|meta|metas|histórico',
  ],
  notes: [
    'avaliação|veredito|evidências no código|evidências|decisões em aberto|decisões abertas|questões em aberto|(documentos|documentação) (relacionados|relacionada)|veja também|ver também',
    '(decisões|questões|pontos) pendentes|pontos em aberto',
    'nota|notas|por que|porquê|contexto|descrição|dependência|dependências|pré-requisito|pré-requisitos|premissa|premissas',
    'pressupostos|pré-condições|risco|riscos|tarefa|tarefas|tarefas relacionadas|subtarefa|subtarefas|notas técnicas',
    'detalhes técnicos|técnico|implementação|prioridade|estimativa|pontos de história|pontos|fora do escopo|fora de escopo',
    'fora do âmbito|referência|referências|link|links|pergunta|perguntas|perguntas em aberto|dúvidas|observações|observação',
    'comentários|status|responsável|teste independente|regras de negócio|esforço',
    'regras de (execução|trabalho|uso)|convenções|definição de preparado',
    'uso|modo de uso',
  ],
  priorities: [
    'alta|média|baixa|alto|médio|baixo|crítica|crítico|urgente|bloqueante|essencial|desejável|deve|deveria|poderia',
    'deve ter|deveria ter|poderia ter|pode ter|tem que ter|precisa ter|obrigatório|obrigatórios|obrigatória|essenciais|desejáveis|opcional|opcionais',
  ],
  design: [
    'arquitetura|arquitetura do sistema|arquitetura técnica|stack tecnológica|modelo de dados',
    'estrutura de dados|estruturas de dados|tratamento de erros|projeto técnico|princípios de design',
    'decisões de design|ordem de (construção|execução)|ordem (recomendada|sugerida)|ordem de implementação|caminho crítico|estrutura do projeto',
    'design técnico',
  ],
  designParts: [
    'tecnologias|módulo|módulos|componente|componentes|esquema|api|interface|interfaces|princípios|ordem',
    'convenções|segurança',
  ],
  areas: ['técnico|técnica|design|implementação|testes|ui|api'],
  history: [
    'registro de alterações|registo de alterações|histórico de alterações|histórico de mudanças|histórico de versões|histórico de revisões',
  ],
  lookingBack: [
    'retrospectiva|lições aprendidas|impedimentos|impedimentos e (resoluções|soluções)|velocidade|burndown|reuniões|cerimônias',
  ],
  logs: ['registro|registo|diário|histórico'],
  updates: [
    'atualização|actualização|atualização de (estado|status)|atualização do (estado|status)|relatório de (status|progresso)',
  ],
  legend: [
    'legenda|legendas',
    'níveis de prioridade|valores de status|escala de (pontos|estimativa)|legenda de prioridades',
  ],
  curricula: [
    'trilha de aprendizagem|trilha de aprendizado|trilha de estudos|roteiro de estudos|plano de estudos|roadmap de estudos',
  ],
  leftOut: [
    'fora (de|do) (escopo|âmbito)|não objetivos|não incluído|não incluso|não inclui|excluído|exclusões|não planejado|não planeado',
    'não escopo|o que não (é|faremos|está incluído)|não será feito',
    '(o que |)ainda não (incluído|incluso|inclui|está incluído)|não incluído ainda',
    'não terá|não teremos|não vai ter|descartado|descartados|descartada|descartadas|não priorizado|não priorizados|rejeitado|rejeitados',
    '(descartado|descartados|excluído|excluídos) por (ora|enquanto|agora)|fora do mvp',
  ],
  objectives: {
    objective: ['objetivo|objetivo (da empresa|da equipe|da equipa|do time|do produto|estratégico)'],
    keyResult: ['resultado chave|RC|KR'],
    keyResults: ['resultados chave|resultados chaves|RCs|KRs'],
    baseline: ['linha de base|valor (inicial|atual|base)|ponto de partida|situação atual|atual|início|hoje'],
    target: ['meta|alvo|objetivo|valor (alvo|meta|esperado)|até'],
    details: [
      'definição|resultado|confiança|pontuação|nota|progresso|avanço|alcançado|resultado obtido|atingido|peso|iniciativa|iniciativas|ação|ações',
      'medição|como medimos|como medir|fonte|fonte de dados|frequência|acompanhamento|tracking|prazo|data limite|trimestre',
      'período|comentário|comentários|atualização|por que importa|justificativa|alinhamento|equipe|equipa|time|projeto|projetos',
      'próximos passos',
    ],
    measures: [
      'zero|todo|todos|toda|todas|cada|nenhum|nenhuma|nunca|sempre|ninguém|dois|duas|três|quatro|cinco|dez',
      'metade|dobro|dobrar|dobra|duplicar|duplica|duplicado|triplo|triplicar|triplica|duas vezes|primeiro',
      'primeira|primeiros|pelo menos|no mínimo|no máximo|ao menos|nada|nem um|nem uma',
      '(sem|livre de) (nenhum|nenhuma|um único|uma única|erro|erros|alertas|falha|falhas|quedas)',
      '(sem|livre de) (incidentes|interrupção|interrupções|reclamações|queixas|defeitos|exceção|atraso)',
      '(sem|livre de) (atrasos|perda|perdas|retrabalho)',
    ],
    notMeasures: [
      'sobretudo|acima de tudo|antes de tudo|de todo modo|de toda forma|all hands|no go|zero trust|duplo clique',
      'dois fatores|duplo fator|primeiros socorros|primeiro plano|cada vez mais|tudo em um',
    ],
    numbered: [
      'tipo|artigo|seção|secção|anexo|capítulo|parágrafo|opção|versão|fase|sprint|marco|iteração|onda|cenário',
      'terminal|epic|etapa',
    ],
    reached: [
      'no ar|em produção|lançado|lançada|entregue|publicado|publicada|assinado|assinada|certificado|certificada',
      'terminado|terminada|concluído|concluída|confirmado|confirmada|aprovado|aprovada|acordado|acordada',
      'decidido|decidida|aceito|aceita|implantado|implantada|implementado|implementada|em operação|em uso',
      'contratado|contratada|migrado|migrada|aberto|aberta|pronto|pronta|finalizado|finalizada|encerrado',
      'encerrada|apresentado|apresentada',
      'constituído|constituída|registrado|registrada|registado|registada|inaugurado|inaugurada',
    ],
    vague: ['pronto|pronta|em uso|mais|menos|melhor|melhores|aumentar|melhorar'],
  },
  horizons: {
    whole: [
      '(após|depois do|após o) mvp',
      'agora|próximo|próximos|a seguir|seguinte|depois|mais tarde|em breve|algum dia|hoje|amanhã|este (mês|trimestre|ano)',
      '(próximo|neste) (mês|trimestre|semestre|ano)|(curto|médio|longo) prazo|a (curto|médio|longo) prazo|em andamento|em curso',
      'atual|planejado|planeado|previsto|futuro|por vir|backlog|depois disso',
      '(pré|pós) (lançamento|mvp)|(antes|depois) do lançamento',
    ],
    numbered: [
      '(mês|meses|semana|semanas|dia|dias) #',
      '(fase|etapa|marco|sprint|iteração|onda|horizonte|release|entrega|incremento|trimestre|semestre|versão|lançamento) #',
      'T#|Q#|S#|H#|# (trimestre|semestre)|#º (trimestre|semestre)|ano fiscal #|exercício #|bimestre #|quadrimestre #|#º bimestre',
      '(próximos|próximas) # (semanas|meses|trimestres|anos)',
    ],
    ids: ['INC|ITER|FASE|SPR|MARCO|ENT|REL'],
    months: [
      ['janeiro|jan'],
      ['fevereiro|fev'],
      ['março|mar'],
      ['abril|abr'],
      ['maio|mai'],
      ['junho|jun'],
      ['julho|jul'],
      ['agosto|ago'],
      ['setembro|set'],
      ['outubro|out'],
      ['novembro|nov'],
      ['dezembro|dez'],
    ],
    seasons: [['primavera'], ['verão'], ['outono'], ['inverno']],
    bases: ['linha de base|versão base'],
    past: [
      'concluído|concluída|concluídos|entregue|entregues|feito|finalizado|finalizada|lançado|terminado|publicado|realizado|alcançado',
    ],
  },
  outcomes: {
    fields: [
      'saída|resultado|resultados|resultado esperado|objetivo|meta|por que|porquê|impacto|benefício|benefícios|valor|métrica|métricas',
      'medida|sucesso|critérios de sucesso|critério de sucesso|métrica de sucesso|métricas de sucesso|indicador|entregável',
      'entregáveis|entrega|propósito|finalidade',
      'por que (importa|é importante|agora)|por que isso importa',
    ],
    others: [
      'necessidades|pré requisitos|prerrequisitos|depende de|requer|inclui|recursos|histórias incluídas|histórias|bloqueios|bloqueadores',
    ],
    phrases: [
      'para que|para …ar|para …er|para …ir|a fim de|com o objetivo de|porque|de modo que|de forma que|de modo a|de forma a|garante|ajuda|ajudam|permite',
      'permitem|habilita|reduz|reduzem|aumenta|aumentam|melhora|melhoram|economiza|poupa|facilita|evita|sem ter que|sem precisar',
      'não mais|deixa de',
    ],
    instead: ['em vez de|ao invés de'],
  },
  columns: {
    id: ['id|identificador|código|chave|número|nº|n.º'],
    title: ['título|nome|nome curto|resumo|descrição'],
    story: [
      'história|histórias|história (resumida|breve|curta)|histórias resumidas|história (de|do) (usuário|utilizador)|histórias (de|do) (usuário|utilizador)|user story',
    ],
    role: ['papel|ator|como|como (um|uma)|eu, como|persona|usuário|utilizador|perfil'],
    want: ['quero|eu quero|preciso|desejo|gostaria de|necessidade|ação|funcionalidade'],
    why: ['para|para que|a fim de|benefício|motivo|razão|valor|valor de negócio|por que|porquê'],
    criteria: [
      '(critérios|critério) de (aceite|aceitação)|aceite|aceitação|critérios|CA|CAs|testes de (aceite|aceitação)',
    ],
    item: [
      'item|funcionalidade|característica|iniciativa|épico|tema|entregável|entrega|o que|nome|título|aposta|projeto|projecto|marco',
      'objetivo|meta|atividade|tarefa|função',
    ],
    horizon: [
      'horizonte|quando|trimestre|semestre|prazo|período|tempo|cronograma|data|data alvo|data limite|data prevista|fase|etapa|marco',
      'versão|release|sprint|mês|ano|previsão',
      'janela|janela de tempo|prazo',
    ],
    outcome: [
      '(resultado|resultados)( esperado| esperados| desejado|)|objetivo|objetivos|meta|por que|porquê|impacto|benefício|benefícios',
      'valor|métrica|métricas|medida|sucesso|métrica de sucesso|métricas de sucesso|critérios de sucesso|propósito|motivo|indicador',
    ],
    objective: ['objetivo|objetivos'],
    'key-result': ['resultado chave|resultados chave|resultados chaves|RC'],
    metric: ['kpi|kpis|métrica|métricas|indicador|indicadores|medida'],
    baseline: ['linha de base|valor atual|valor inicial|atual|ponto de partida|hoje|início'],
    target: ['meta|alvo|objetivo|valor alvo|até'],
    owner: ['responsável|responsáveis|dono|dona|proprietário|encarregado|atribuído a|atribuído|quem|líder'],
    status: ['status|estado|situação|andamento|progresso'],
    order: ['ordem|sequência'],
    requirement: [
      'requisito|requisitos|item (do|de) backlog|descrição da tarefa|caso de uso|demanda|ticket|chamado',
    ],
    estimate: [
      'estimativa|pontos|pontos de história|story points|sp|esforço|pontuação|tamanho|horas|complexidade|peso',
    ],
  },
  product: ['produto|produtos'],
  kinds: {
    strategy: {
      one: [
        '(plano|planejamento) estratégico',
        'estratégia|estratégia (de |do |)(produto|portfólio|empresa)|estratégia da empresa',
      ],
      several: ['estratégias'],
      files: ['estratégia (de |do |da |)(produto|portfólio|empresa)'],
    },
    'portfolio-roadmap': {
      one: ['roadmap (de |do |)portfólio|roteiro (de |do |)portfólio'],
      several: ['roadmaps (de |do |)portfólio'],
      files: ['(roadmap|roteiro) (de |do |)portfólio'],
    },
    'business-case': {
      one: ['caso de negócio|caso de negócios|estudo de viabilidade'],
      several: ['casos de negócio|casos de negócios'],
      files: ['caso (de |)(negócio|negócios)'],
    },
    'executive-briefing': {
      one: ['informe executivo|nota executiva|relatório executivo|briefing executivo'],
      several: ['informes executivos|briefings executivos'],
      files: ['informe executivo|briefing executivo|nota executiva'],
    },
    'product-vision': {
      one: ['visão (de |do |)produto|visão'],
      several: ['visões (de |do |)produto|visões'],
      files: ['visão (de |do |)produto'],
    },
    research: {
      one: [
        'pesquisa (com |de |)(usuário|usuários)|investigação (com |de )utilizadores|pesquisa|entrevista|estudo de utilizadores',
      ],
      several: ['entrevistas|pesquisas'],
      files: ['pesquisa (com |de |)(usuário|usuários)|investigação (com |de )utilizadores'],
    },
    roadmap: {
      one: [
        'plano (de desenvolvimento |)(do |)mvp|plano de desenvolvimento (de |do |)produto',
        'roadmap (de |do |)produto|roteiro (de |do |)produto|mapa de estrada|roteiro de evolução',
      ],
      several: ['roteiros de produto'],
      files: ['(roadmap|roteiro) (de |do |)produto'],
    },
    okr: {
      one: ['objetivos e resultados chave|objetivo|OKR'],
      several: ['objetivos e resultados chave|objetivos|OKRs'],
      files: ['objetivos e resultados chave'],
    },
    kpi: {
      one: ['indicador chave|indicador|métrica|KPI'],
      several: ['indicadores chave|indicadores|métricas|KPIs'],
      files: ['indicadores chave|métricas de produto'],
    },
    'feature-backlog': {
      one: ['backlog (de |das |)funcionalidades|lista de funcionalidades'],
      several: ['backlogs de funcionalidades'],
      files: ['backlog (de |das |)funcionalidades'],
    },
    feature: {
      one: [
        'especificação (funcional|(de |da |)funcionalidade)|especificações funcionais',
        'funcionalidade|característica|épico|capacidade|documento de requisitos (de |do )produto|requisitos (de |do )produto',
      ],
      several: [
        'especificações (de |das |)funcionalidades',
        'funcionalidades|características|épicos|capacidades',
      ],
      files: [
        'documento de requisitos( do produto| do projeto|)|caderno de encargos|termo de abertura( do projeto|)',
        'requisitos (de |do |)produto',
      ],
    },
    'sprint-objective': {
      one: ['(objetivo|meta) (de |da |do |)sprint|(planejamento|planeamento|plano) (de |da |do |)sprint'],
      several: ['(objetivos|metas) (de |da |do |das |)sprint|objetivos das sprints'],
      files: ['(objetivo|objetivos|meta) (de |da |do |)sprint'],
    },
    'user-story': {
      one: ['história (de|do|da) (usuário|utilizador|usuária)|história|estória de usuário'],
      several: [
        'histórias (de|do|dos) (usuário|utilizador|usuários|utilizadores)|histórias|estórias de usuário',
      ],
      files: [
        '(história|histórias|estória|estórias) (de |do |dos |)(usuário|usuários|utilizador|utilizadores)',
      ],
    },
    'acceptance-criteria': {
      one: ['(critério|critérios) de (aceite|aceitação)'],
      several: ['critérios de (aceite|aceitação)'],
      files: ['critérios (de |)(aceite|aceitação)'],
    },
    bug: {
      one: ['defeito|erro|relatório de (erro|bug|defeito)|relato de (erro|bug)'],
      several: ['defeitos|erros|relatórios de (erro|bug|defeito)'],
      files: ['(relatório|relato) de (erro|bug|defeito)'],
    },
    enabler: {
      one: ['habilitador|habilitador técnico|tarefa técnica|história técnica|história habilitadora'],
      several: ['habilitadores|habilitadores técnicos|tarefas técnicas|histórias técnicas'],
      files: ['habilitador técnico|tarefa técnica|história técnica'],
    },
    'team-backlog': {
      one: ['backlog (de |do |da |)(produto|time|equipe|equipa|sprint)'],
      several: ['backlogs (de |do |da |)(produto|time|equipe|equipa|sprint)'],
      files: ['backlog (de |do |da |)(produto|time|equipe|equipa|sprint)'],
    },
    'release-plan': {
      one: ['plano de (lançamento|release|entrega|entregas|versão|implantação|publicação|liberação)'],
      several: ['planos de (lançamento|release|entrega|versão|implantação)'],
      files: ['plano (de |)(lançamento|release|entrega|entregas|versão|implantação)'],
    },
  },
  akin: {
    'business-case': ['plano de (negócio|negócios)|proposta de investimento'],
    research: [
      '(pesquisa|estudo|análise) (de mercado|de usuários|de utilizadores|de concorrência|da concorrência|de concorrentes|competitiva)|entrevistas com (usuários|utilizadores|clientes)',
    ],
  },
  aside: {
    guides: [
      'processo|guia|guias|oficina|metodologia|método|boas práticas|glossário|treinamento|formação',
      'normas|convenções|lista de verificação',
    ],
    means: ['usando'],
    guideFolders: [
      'guia|guias|tutorial|tutoriais|aprender|aprendizagem|treinamento|formação|curso|cursos|método',
      'métodos|metodologia|metodologias',
    ],
    lessons: ['módulo|lição|capítulo|aula|unidade|exercício|curso'],
    explains: [
      '(é|são) (um|uma|o|a) (framework|sistema|método|metodologia|técnica|forma|maneira) (de|para|que)',
      'significa',
    ],
    prompts: ['agente|prompt|comando|instruções'],
    promptVerbs: ['criar|crie|gerar|gere|redigir|escrever|validar'],
    promptFolders: ['prompts|agentes|comandos|instruções'],
    promptRoles: ['(você é|atue como|aja como) (um|uma)'],
    records: [
      'revisão|revisões|retrospectiva|retro|ata|atas|comentários|notas|anotações',
      'notas da (reunião|revisão)|perguntas frequentes',
    ],
    moved: ['(movido|movida|mudou|transferido|transferida) para'],
    kept: [
      '(é|são|está|estão) (mantido|mantida|mantidos|gerido|gerida|publicado|publicada|disponível|disponíveis|documentado|documentada) … (em|no|na|por)',
      '(encontra se|encontram se|pode ser encontrado|pode ser encontrada) (em|no|na)',
    ],
    see: ['ver|veja|consulte|consultar'],
    general: ['leia me|leiame|licença|contribuir|mudanças|índice'],
    companions: ['design|arquitetura|nota|notas|resumo|visão geral|decisão|decisões'],
    workPapers: ['(plano|relatório)( de implementação| de trabalho| técnico| final| de testes|)'],
    companionStarts: ['design'],
    companionEnds: [
      'plano de (implementação|testes|migração|implantação)',
      '(design|arquitetura) (técnico|técnica|do sistema)|lista de verificação|decisões|exemplo|exemplos',
    ],
    publicFolders: ['artigos|blog|publicações'],
    exampleFolders: ['exemplo|exemplos|amostras|testes'],
    departments: ['departamento|departamentos'],
    productDepartments: ['produto|engenharia|design'],
    companies: ['empresa|companhia|manual'],
  },
  placeholders: {
    open: [
      'a (definir|determinar|confirmar|decidir|preencher|designar)|por (definir|determinar|confirmar|atribuir)|pendente|sem responsável',
      'não (definido|atribuído|designado)|desconhecido|alguém|ainda não|em aberto',
    ],
    nothing: ['ninguém|nenhum|nenhuma|n/a|n/d|não se aplica'],
    stands: ['é|são|ser|ainda|está'],
    until: ['durante|com|por|após|depois|até|quando'],
    putOff: [
      'fora (do escopo|de escopo|do âmbito)|adiado|adiada|postergado|planejado à parte|(versão|fase) (futura|posterior)|não nesta (versão|fase)|(na|durante a) implementação|(no|durante o) desenvolvimento',
    ],
    marks: ['marcador|marcadores|etiqueta|etiquetas|nota|notas|comentário|comentários|item|itens'],
    without: ['nenhum|nenhuma|sem'],
    slots: [
      '(seu |teu |o |a |)(nome|responsável|papel|usuário|equipe|equipa|data|sobrenome|apelido)|nome (completo|do responsável)',
    ],
    questions: ['quem|o quê|quê|quando|onde|como|quanto|quantos|por quê'],
    templates: ['modelo|modelos|modelo de documento'],
    about: [
      'sobre|o que é|o que são|como (fazer|fazemos|escrever|usar|criar|definir|trabalhamos)|guia de|guia para|introdução a|introdução ao',
    ],
  },
  vague: {
    words: [
      'amigável|fácil de (usar|entender|ler|utilizar)|fáceis de (usar|entender)|facilmente|intuitivo|intuitiva|intuitivamente',
      'sem atrito|sem fricção|fluido|fluida|rapidamente|performático|performática|robusto|robusta|razoável|razoavelmente|adequado',
      'adequada|adequadamente|conforme apropriado|se possível|quando possível|sempre que possível|na medida do possível',
      'de alto desempenho',
    ],
    behindCopula: ['rápido|rápida|rápidos|rápidas|simples|fácil|aceitável'],
    copulas: ['é|são|ser|seja|sejam|está|estão|muito|permanece|continua|fica'],
  },
}
