import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'dónde (jugar|competir)|cómo (ganar|ganamos|ganaremos)|por qué ganamos|ventaja competitiva|ventajas competitivas|nuestra ventaja|diferenciación|diferenciadores|foso',
  '(apuestas|ejes|pilares|prioridades|decisiones|objetivos|iniciativas|líneas|opciones) (estratégicas|estratégicos)|apuesta estratégica|nuestras apuestas|la apuesta|tesis',
  'salida al mercado|entrada al mercado|mercado objetivo|segmentos objetivo|posicionamiento|precios|modelo de negocio|panorama competitivo|competencia|competidores',
  'oportunidad de mercado|lo que no (haremos|hacemos)|qué no (haremos|hacemos)|dónde invertimos|dónde estamos|hacia dónde vamos|a quién servimos',
]

export const spanish: Language = {
  code: 'es',
  common: [
    'el|los|las|del|una|y|con|su|sus|al|lo|más|pero|cuando|también|hay|según|puede|pueden|debe|está|fue|sin',
  ],
  numerals: [
    'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez',
    'primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|primer|tercer',
    'primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima',
  ],
  articles: ['el|la|los|las|un|una'],
  joins: ['y|e|junto con'],
  units: ['hora|horas|día|días|semana|semanas|minuto|minutos|segundo|segundos|millón|millones'],
  abbreviations: [
    'p. ej.|por ej.|ej.|p. e.|i.e.|e.g.|aprox.|incl.|vs.|cf.|Sr.|Sra.|Dr.|Dra.|Ud.|Uds.|Vd.|núm. #|nro. #|art. #|pág. #|fig. #',
  ],
  inTheMaking: ['borrador|idea|boceto|en diseño|en planificación|propuesto|propuesta|provisional'],
  enquiries: ['para (cualquier |más |)(pregunta|preguntas|duda|dudas|detalles|información|ayuda)'],
  copies: {
    copy: ['copia'],
    of: ['de|del'],
    conflict: ['conflicto|en conflicto'],
    versions: ['borrador|final|definitivo|definitiva'],
  },
  archives: ['archivado|archivados|archivada|archivadas'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: [
      'como|como (un|una|el|la|los|las)|yo como|yo, como|yo como (un|una)|en calidad de|siendo|siendo (un|una)',
    ],
    sureRoles: ['en mi (rol|papel|calidad|función|condición) de|desde mi (rol|papel) de|en el rol de'],
    wants: [
      '(quiero|necesito|deseo|quisiera|querría|requiero|espero|puedo|debo|prefiero|tengo que|me gustaría)',
      'yo (quiero|necesito|deseo|quisiera|querría|requiero|espero|puedo|debo|prefiero|tengo que)',
      '(queremos|necesitamos|deseamos|quisiéramos|querríamos|requerimos|podemos|debemos|nos gustaría)',
    ],
    acts: [', yo|, nosotros|, nosotras|, …o|, …mos'],
    speakers: ['yo|quiero|necesito|deseo|quisiera|querría'],
    several: ['…mos|nos'],
    whys: [
      'para que|para así|para|con (el|la) (fin|objetivo|objeto|propósito|finalidad|intención) de que',
      'con (el|la) (fin|objetivo|objeto|propósito|finalidad|intención) de|a fin de que|a fin de|con miras a',
      'de (modo|manera|forma|tal modo|tal manera|tal forma) que|de (modo|manera|forma) tal que|y así|y de esta (forma|manera)',
      'porque|ya que|puesto que|debido a que|así (puedo|podré|podemos|podremos|no)|y poder|asegurando que',
      'dado que|visto que|pues (yo|no|así)|, pues|con vistas a|de cara a|en vista de que|por lo que (yo|podré|puedo)|gracias a lo cual|a efectos de',
    ],
    notWhys: ['para (siempre|nada|atrás|adelante|abajo|arriba|cada|entonces|hoy|mañana)'],
    purposes: {
      words: ['para'],
      verbs: [
        '(…ar|…er|…ir|…ír)(|lo|la|los|las|le|les|me|te|se|nos)|(…ár|…ér|…ír)(selo|sela|selos|selas|melo|mela|noslo)',
        '(un |una |)(mejor|mejores|mayor)',
      ],
      notVerbs: [
        'mujer|lugar|celular|ayer|alquiler|taller|placer|bar|mar|par|hogar|azúcar|familiar|militar|particular|similar|escolar',
        'auxiliar|titular|regular|popular|líder|carácter|cualquier|primer|tercer',
        'server|container|docker|cluster|user|browser|router|scanner|partner|manager',
      ],
      between: [
        'no|nunca|ya|así|mejor|también|solo|sólo|más|siempre|después|luego|yo|al fin|rápidamente|fácilmente|simplemente',
      ],
    },
    aims: [
      ', (facilitando|permitiendo|permitiéndome|evitando|garantizando|asegurando|mejorando|agilizando|reduciendo|simplificando|ahorrando|posibilitando|ayudando|ayudándome|optimizando|logrando)',
    ],
    notRoles: [
      'resultado|consecuencia|ejemplo|referencia|norma|norma general|regla|regla general|nota|recordatorio|alternativa',
      'punto de (partida|referencia|comparación)|mínimo|máximo|siempre|base|paso|objetivo|complemento|conclusión|meta',
      'resumen|requisito|requisito previo|prerrequisito|opción|solución|medida|primera medida|precaución|recurso',
      'tal|mucho|prueba|prueba de concepto|antes|arriba|último recurso|buena práctica|excepción|experimento',
      'contexto|introducción|información|sugerencia|recomendación|valor por defecto|contrapartida|novedad',
    ],
    notRoleStarts: [
      'parte|se|ya|yo|nosotros|este|esta|esto|estos|estas|ese|esa|eso|hemos|es|está|si|puede|pueden|podemos|dije|dijimos',
      'en|de|con|lo|hasta|también|tal|tales|mencionamos|mencioné|vimos|veremos|muestra|siempre|decía',
    ],
    groups: ['equipo'],
    modifiers: [
      'primer|primera|segundo|segunda|siguiente|próximo|próxima|último|última|buen|buena|simple|posible|directo|directa',
      'gran|mejor|único|única|natural|lógica|general|final|principal',
    ],
    joiners: ['de|del|de la|que|nosotros|yo|en|para|a'],
    subjects: ['yo|nosotros|nosotras|usted|ustedes|ella|ellos|ellas'],
    finiteVerbs: [
      'es|son|era|eran|fue|fueron|están|estaba|ha|han|había|tiene|tienen|crece|crecen|creció|indica|dice',
      'hace|hacen|puede|pueden|debe|deben|sabemos|vemos|hemos|permite|explica|sigue|aumenta|cambia|llega',
    ],
    relatives: ['que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|el cual|la cual'],
    turns: ['pero (hoy|ahora|actualmente)'],
    situations: ['cuando|si|mientras|después de|antes de|una vez|una vez que|al|cada vez que'],
  },
  story: {
    one: [
      'historia de (usuario|usuaria|usuarios)|historia (usuario|técnica)|historia|relato de usuario|user story',
    ],
    several: [
      'historias de (usuario|usuaria|usuarios)|historias (usuario|técnicas)|historias|relatos de usuario|user stories',
    ],
    labels: [
      'descripción|descripción de la historia|objetivo|propósito|finalidad|enunciado|narrativa|resumen|necesidad|relato',
    ],
    prefixes: ['HU|US'],
    statements: ['enunciado|enunciado de la historia|descripción de la historia'],
    wider: ['iniciativa|tema'],
    others: ['tarea|subtarea|requisito'],
    parts: ['subtareas|subhistorias'],
    lists: ['mapa|resumen|lista'],
    related: [
      'relacionada|relacionadas|asociada|asociadas|vinculada|vinculadas|correspondiente|correspondientes',
    ],
    reports: ['es|era|fue|será|cubre|añade|agrega|implementa|depende|completa'],
  },
  criteria: {
    names: [
      '(criterios|criterio) de aceptación|(criterios|criterio) de (aceptacion de usuario|aceptación del usuario|aprobación)',
      '(escenarios|escenario|pruebas|prueba|tests|test|casos|caso) de aceptación|(condiciones|condición) de (aceptación|satisfacción)',
      'escenarios|escenario|(definición|criterios) de (hecho|terminado|done)|definición de completado|definition of done|dod|CA|CAs',
      'criterios aceptación',
      '(sé|sabemos|sabré|sabremos) que (he terminado|hemos terminado|está terminado|está hecho) cuando',
    ],
    sure: [
      '(criterios|criterio|escenarios|escenario|pruebas) de aceptación( cumplidos| cumplidas| completados|)|criterios aceptación',
    ],
    adjectives: 'behind',
    forAll: ['definición de (hecho|terminado|completado|done)|definition of done|dod'],
    one: ['CA|criterio de aceptación|criterio'],
    expected: ['(comportamiento|resultado) esperado|resultados esperados|comportamientos esperados'],
    confirmation: {
      names: ['confirmación|confirmaciones'],
      beside: ['tarjeta|conversación|conversaciones|card'],
    },
    alike: [
      'terminado cuando|listo cuando|hecho cuando|completo cuando|criterios de (éxito|finalización|cierre|validación|salida|verificación|completitud)|criterio de (éxito|validación)',
      'lista de (verificación|comprobación)',
    ],
    demands: ['requisitos (funcionales|del sistema)|requisitos|requerimientos funcionales|requerimientos'],
    checks: [
      'puntos de (validación|control|verificación)|(casos|caso|escenarios|escenario) de (prueba|pruebas|test|validación)|verificaciones|comprobaciones|validaciones',
    ],
    obligations: ['debe|deben|deberá|deberán|tiene que|tienen que|no puede|no pueden'],
    rules: [
      '(el sistema|la aplicación|la app|la plataforma|el servicio) (debe|deberá|tiene que)|deberá|deberán',
    ],
    conditions: ['SI|MIENTRAS|DONDE'],
    overall: ['generales|globales'],
    met: ['cumplidos|completados|alcanzados'],
    cases: ['caso'],
  },
  steps: {
    given: ['dado que|dada que|dado|dada|dados|dadas|dado un|dada una'],
    when: ['cuando'],
    then: ['entonces'],
    and: ['y|e|y que|además'],
    but: ['pero'],
    notSteps: [
      'dado el caso|cuando sea posible|cuando proceda|dados de alta|dado de alta|dada de alta|dado de baja|dada de baja',
    ],
    feature: ['característica|funcionalidad|necesidad del negocio|requisito'],
    background: ['antecedentes|contexto|precondiciones'],
    rule: ['regla|regla de negocio|regla de negocios'],
    scenario: ['escenario|ejemplo'],
    outline: ['esquema del escenario|plantilla del escenario'],
    examples: ['ejemplos|escenarios'],
    scenarios: ['escenarios'],
  },
  statuses: {
    draft: [
      'borrador|en borrador|bosquejo|esbozo|idea|nuevo|nueva|creado|creada|planificado|planificada|planeado|planeada',
      'previsto|prevista|programado|programada|en planificación|en diseño|pendiente|pendientes|por hacer|abierto|abierta',
      'sin (empezar|comenzar|iniciar)|no (iniciado|iniciada|empezado|empezada|comenzado|comenzada)|en backlog|por iniciar',
    ],
    proposed: [
      'propuesto|propuesta|en revisión|revisión|en discusión|en debate|en evaluación|en análisis|enviado|enviada|presentado',
      'presentada|a revisar|por revisar|por aprobar|pendiente de (aprobación|revisión)|en consulta|provisional',
    ],
    ready: [
      'listo|lista|aprobado|aprobada|aceptado|aceptada|acordado|acordada|refinado|refinada|comprometido|comprometida',
      'listo para (desarrollo|desarrollar|implementar|empezar)|lista para (desarrollo|desarrollar|implementar|empezar)',
      'validado por negocio|definitivo|definitiva|preparado|preparada|autorizado|autorizada',
    ],
    active: [
      'activo|activa|en curso|en progreso|en proceso|en marcha|en desarrollo|en ejecución|en implementación|iniciado|iniciada',
      'empezado|empezada|comenzado|comenzada|haciendo|trabajando|en pruebas|en prueba|en QA|en producción|vigente|actual',
      'publicado|publicada|bloqueado|bloqueada|en pausa|pausado|pausada|detenido|detenida|en espera|en riesgo|vivo',
      'listo para (revisión|pruebas|QA|desplegar|entregar)|lista para (revisión|pruebas|QA|desplegar|entregar)',
    ],
    done: [
      'hecho|hecha|terminado|terminada|completado|completada|completo|completa|finalizado|finalizada|acabado|acabada',
      'cerrado|cerrada|entregado|entregada|implementado|implementada|liberado|liberada|lanzado|lanzada|desplegado|desplegada',
      'logrado|lograda|alcanzado|alcanzada|cumplido|cumplida|concluido|concluida|verificado|verificada|validado|validada',
      'resuelto|resuelta|corregido|corregida|realizado|realizada|fusionado|integrado',
    ],
    dropped: [
      'descartado|descartada|cancelado|cancelada|rechazado|rechazada|retirado|retirada|abandonado|abandonada|anulado|anulada',
      'aplazado|aplazada|pospuesto|pospuesta|postergado|postergada|diferido|diferida|sustituido|sustituida|reemplazado',
      'reemplazada|obsoleto|obsoleta|archivado|archivada|desestimado|desestimada|eliminado|eliminada|duplicado|duplicada',
      'no se (hará|hace|implementará)|no (aprobado|aprobada|aceptado|aceptada)|denegado|denegada|en desuso|suspendido',
    ],
  },
  partly: ['parcialmente|parcial|en parte'],
  unfinished: [
    'pendiente|pendientes|parcialmente|parcial|en parte|no|aún no|todavía no|bloqueado|bloqueada|casi|salvo|excepto|a falta de|falta|faltan',
    'incompleto|incompleta|sin terminar|a medias|antes de|antes del|laguna|lagunas',
  ],
  fields: {
    type: ['tipo|tipo de (documento|artefacto)|clase'],
    id: ['identificador|código|número de historia|id de (la historia|historia|tarea)|id historia'],
    title: ['título|nombre|nombre de la historia|nombre historia'],
    status: ['estado|situación|estatus|status|estado del documento'],
    owner: [
      'responsable|responsables|dueño|dueña|propietario|propietaria|a cargo de|a cargo|encargado|encargada|titular',
      'responsable (del documento|de la historia|del prd|de la épica|principal)|persona responsable|mantenido por|mantenedor',
    ],
    'product-owner': [
      'dueño de(l|) producto|dueña de(l|) producto|propietario de(l|) producto|propietaria de(l|) producto',
    ],
    'product-manager': [
      'gerente de producto|jefe de producto|jefa de producto|gestor de producto|gestora de producto|responsable de(l|) producto',
    ],
    'product-leader': ['líder de producto|director de producto|directora de producto|dirección de producto'],
    lead: ['líder|líder técnico|líder técnica|coordinador|coordinadora|jefe de proyecto|jefa de proyecto'],
    contact: ['contacto|persona de contacto|punto de contacto'],
    assignee: [
      'asignado a|asignada a|asignado|asignada|persona asignada|asignación|programador responsable|desarrollador responsable',
    ],
    author: ['autor|autora|autores|autoría|escrito por|elaborado por|redactado por|preparado por|creado por'],
    approver: ['aprobador|aprobadora|aprobadores|aprobado por|autorizado por|visto bueno de'],
    parent: ['padre|elemento padre|historia padre|tarea padre|pertenece a|parte de|depende de la épica'],
    epic: ['épica|épica padre|épica relacionada|épica asociada'],
    feature: ['funcionalidad|característica|funcionalidad padre|característica padre'],
    spec: ['especificación|spec'],
    story: ['historia|historia de usuario|user story'],
    priority: ['prioridad|prioridad en (el |)negocio'],
    date: [
      'fecha|fecha de creación|creado el|creado|última actualización|actualizado|actualizado el|última modificación',
    ],
    'target-date': [
      'fecha (objetivo|límite|prevista|estimada|comprometida|de entrega|de vencimiento)|plazo|vence|vencimiento|válido hasta',
      'revisar antes de|entrega',
    ],
    role: ['rol|actor|persona|como|como (un|una)|tipo de usuario|rol de usuario|usuario|perfil'],
    want: ['quiero|necesito|deseo|quiero poder|necesidad|acción|qué'],
    why: [
      'para|para que|por qué|beneficio|valor|valor de negocio|motivo|razón|propósito|justificación|con el fin de',
    ],
  },
  origins: {
    partOf: ['parte (de|del)|forma parte (de|del)|pertenece (a|al)'],
    basedOn: [
      'basado en|basada en|basándose en|derivado de|derivada de|deriva (de|del)|a partir (de|del)|parte de la base de|fuente|fuentes|referencia|se apoya en|desarrolla|traduce|implementa|proviene (de|del)',
    ],
  },
  sections: {
    strategy: {
      bet: [
        'apuesta|apuestas|visión|misión|enfoque|tesis|dirección|pilares|ejes|temas|estrategia|prioridades|foco|decisiones|rumbo',
        'líneas estratégicas|planteamiento',
        ...strategyMarks,
      ],
      'why-now': [
        'por qué|por qué ahora|contexto|situación|antecedentes|diagnóstico|reto|retos|desafío|desafíos|problema|problemas',
        'mercado|motivación|justificación|oportunidad|punto de partida',
      ],
      success: [
        'éxito|medida|medidas|métrica|métricas|indicadores|objetivo|objetivos|metas|meta|resultados|KPIs|medición|valor',
      ],
    },
    'business-case': {
      problem: [
        'problema|problemas|oportunidad|necesidad|necesidades|antecedentes|contexto|situación|motivación|por qué|justificación',
      ],
      options: ['opciones|opción|alternativas|alternativa|escenarios'],
      cost: [
        'coste|costes|costo|costos|presupuesto|inversión|esfuerzo|recursos|precio|financiación|financiamiento|gastos',
      ],
      benefit: [
        'beneficio|beneficios|valor|retorno|ROI|ingresos|ganancia|ganancias|ahorro|ahorros|ventajas|rentabilidad',
      ],
      risks: ['riesgo|riesgos|supuestos|suposiciones|hipótesis'],
      recommendation: [
        'recomendación|recomendaciones|decisión|propuesta|conclusión|conclusiones|solicitud|petición',
      ],
    },
    'executive-briefing': {
      summary: [
        'resumen|resumen ejecutivo|visión general|puntos clave|destacados|situación|contexto|estado|panorama',
      ],
      decision: [
        'decisión|decisiones|solicitud|petición|recomendación|aprobación|decisión solicitada|qué pedimos|acuerdo',
      ],
    },
    'product-vision': {
      users: [
        'usuarios|usuario|usuarias|clientes|cliente|audiencia|público|público objetivo|personas|quién|quiénes|para quién',
        'mercado objetivo|destinatarios|segmentos',
      ],
      problem: [
        'problema|problemas|necesidad|necesidades|dolor|dolores|por qué|reto|retos|desafío|desafíos|oportunidad|contexto|tesis',
      ],
      value: [
        'valor|beneficios|beneficio|promesa|solución|propuesta|propuesta de valor|oferta|qué|ventajas|tesis',
      ],
      success: [
        'éxito|medida|medidas|métrica|métricas|indicadores|objetivo|objetivos|meta|metas|resultado|resultados|KPIs|valor',
      ],
    },
    research: {
      question: [
        'pregunta|preguntas|objetivo|objetivos|hipótesis|propósito|antecedentes|contexto|por qué|meta|metas|finalidad',
      ],
      method: [
        'método|métodos|metodología|enfoque|participantes|entrevistas|proceso|cómo|procedimiento|muestra',
      ],
      findings: [
        'hallazgo|hallazgos|resultados|aprendizajes|conclusiones|resumen|observaciones|descubrimientos|insights|temas',
      ],
    },
    feature: {
      problem: [
        'problema|problemas|motivación|antecedentes|por qué|contexto|necesidad|oportunidad|propósito|visión general|resumen',
        'introducción|dolor|situación|descripción general|justificación|planteamiento del problema|descripción',
      ],
      outcome: [
        'resultado|resultados|objetivo|objetivos|meta|metas|éxito|métrica|métricas|valor|beneficio|beneficios|impacto|KPIs',
        'requisitos|requerimientos|consecuencias|visión|propuesta|entregables|indicadores',
      ],
    },
    'release-plan': {
      scope: [
        'alcance|contenido|contenidos|funcionalidades|características|historias|incluido|objetivos|cambios|qué|qué incluye',
      ],
      date: ['fecha|fechas|calendario|cronograma|hitos|cuándo|plazos|planificación|agenda'],
      rollout: [
        'despliegue|lanzamiento|puesta en (producción|marcha)|implantación|implementación|pasos|fases|etapas|proceso|publicación',
      ],
      rollback: [
        'reversión|vuelta atrás|marcha atrás|plan de (reversión|contingencia|retorno|recuperación)|contingencia|recuperación',
        'rollback|revertir',
      ],
    },
  },
  strategyMarks,
  productHeadings: [
    '(problema|problemas|hipótesis)|(objetivo|objetivos)|resultados esperados',
    '(métricas|criterios|indicadores) de éxito|usuarios objetivo|visión|misión|la apuesta|por qué ahora',
  ],
  specs: {
    names: [
      'especificación|especificaciones|requisitos|requerimientos|documento de requisitos',
      'alcance de la (épica|funcionalidad)|declaración de alcance',
    ],
    technical: [
      'técnica|técnicas|técnico|técnicos|api|arquitectura|protocolo|formato|interfaz|interfaces|sistema|sistemas',
      'lenguaje|sintaxis|esquema|datos|modelo|módulo|componentes|prueba|pruebas|ui|ux|diseño|seguridad|infraestructura',
      'integración|red|hardware|no funcionales',
    ],
    ids: ['RF|RNF|RN|RQ|CU|RQF|RQNF'],
    lists: [
      '(requisitos|requerimientos)( funcionales| no funcionales| elicitados| del producto| del proyecto| de usuario|)|(lista|análisis|levantamiento) de (requisitos|requerimientos)',
    ],
    abilities: ['(usuario|usuarios|usuaria|cliente|clientes|administrador) (puede|pueden|podrá|podrán)'],
    definitions: [
      'definición del (producto|proyecto|mvp)|alcance del (producto|proyecto|mvp)|acta de constitución|concepto (de|del) producto|descripción del (producto|proyecto)',
    ],
  },
  planNames: [
    'hitos|plan de hitos|hitos del (proyecto|producto)|fases|plan de fases|fases del (proyecto|producto)|etapas|plan (de |del )producto',
  ],
  pitch: {
    users: [
      '(usuarios|usuario|público|mercado|clientes|audiencia|segmento) objetivo|para quién|personas|perfiles de usuario',
    ],
    problems: [
      'problema|problemas|el problema|problemática|planteamiento del problema|problema (que resuelve|a resolver)|puntos de dolor|dolores',
    ],
    promises: [
      'propuesta de valor|visión (del |de |)producto|visión|misión|posicionamiento|diferenciadores|diferenciación|ventaja competitiva|(objetivo|objetivos) (del producto|de negocio)|modelo de negocio|(métricas|criterios|indicadores) de éxito|fuera (de|del) alcance|no objetivos|funcionalidades (clave|principales)|(la |nuestra |)solución|competencia|principios del producto|monetización',
    ],
  },
  uses: {
    cases: ['caso de uso|casos de uso'],
    flows: [
      'actor|actores|actor principal|precondición|precondiciones|postcondición|postcondiciones|flujo (principal|básico|normal|alternativo)|flujos alternativos|escenario principal|disparador',
    ],
    people: ['persona|personas|perfiles de usuario|user personas'],
    traits: [
      'objetivos|metas|necesidades|frustraciones|puntos de dolor|dolores|motivaciones|comportamientos|cita|perfil|persona|puntos de contacto|emociones',
    ],
    journeys: ['(recorrido|recorridos|viaje|viajes|jornada) del (usuario|cliente)|user journey'],
  },
  epics: ['épicas|lista de épicas|epics'],
  tasks: ['tareas|lista de tareas|tablero de tareas|incidencias'],
  chapters: [
    'decisiones de arquitectura|decisiones técnicas|decisiones de diseño|decisiones clave|decisiones',
    'problema|planteamiento del problema|visión general|resumen|resumen ejecutivo|motivación|propósito|antecedentes',
    'descripción|descripción general|contexto|introducción|objetivo|objetivos|visión|meta|metas',
  ],
  notes: [
    'valoración|veredicto|evidencia en el código|evidencias|decisiones abiertas|decisiones por tomar|(documentos|documentación) (relacionados|relacionada)|ver también',
    '(decisiones|cuestiones|puntos) pendientes|puntos abiertos',
    'nota|notas|por qué|contexto|antecedentes|descripción|dependencia|dependencias|prerrequisito|prerrequisitos|supuesto',
    'supuestos|requisitos previos|precondiciones|riesgo|riesgos|tarea|tareas|tareas relacionadas|subtarea|subtareas',
    'notas técnicas|detalles técnicos|técnico|implementación|prioridad|estimación|puntos de historia|puntos|fuera de alcance',
    'referencia|referencias|enlace|enlaces|pregunta|preguntas|preguntas abiertas|observaciones|comentarios|estado|responsable',
    'prueba independiente|esfuerzo',
    'reglas de (ejecución|trabajo|uso)|convenciones|definición de preparado',
    'uso|modo de uso',
  ],
  priorities: [
    'alta|media|baja|alto|medio|bajo|crítica|crítico|urgente|bloqueante|imprescindible|deseable|debe|debería|podría',
    'debe tener|debería tener|podría tener|imprescindibles|obligatorio|obligatorios|obligatoria|esencial|esenciales|opcional|opcionales|deseables',
  ],
  design: [
    'arquitectura|arquitectura del sistema|arquitectura técnica|stack tecnológico|pila tecnológica',
    'modelo de datos|estructura de datos|estructuras de datos|manejo de errores|gestión de errores',
    'principios de diseño|decisiones de diseño|orden de construcción|orden de implementación',
    'orden de (desarrollo|ejecución)|orden (recomendado|sugerido)|ruta crítica|estructura del proyecto|diseño técnico',
  ],
  designParts: [
    'tecnologías|módulo|módulos|componente|componentes|esquema|api|interfaz|interfaces|principios|diseño|orden',
    'convenciones|seguridad',
  ],
  areas: ['técnico|técnica|diseño|implementación|pruebas|ui|api'],
  history: [
    'registro de cambios|historial de cambios|historial de versiones|historial de revisiones|control de cambios|control de versiones',
  ],
  lookingBack: [
    'retrospectiva|lecciones aprendidas|impedimentos|impedimentos y (resoluciones|soluciones)|velocidad|velocidad del equipo|burndown|reuniones|ceremonias',
  ],
  logs: ['registro|bitácora|historial|diario'],
  updates: [
    'actualización|actualización de(l|) estado|actualización de avance|informe de (estado|avance)|reporte de (estado|avance)',
  ],
  legend: [
    'leyenda|leyenda de estados',
    'niveles de prioridad|valores de estado|escala de (puntos|estimación)|leyenda de prioridades',
  ],
  curricula: [
    'ruta de aprendizaje|hoja de ruta de aprendizaje|plan de estudios|plan de estudio|ruta de estudio',
  ],
  leftOut: [
    'fuera de(l|) alcance|no objetivos|no incluido|no incluye|excluido|exclusiones|no planificado|no se hará|no haremos',
    'lo que no (es|haremos|incluye)|no está en el alcance',
    '(lo que |)(aún|todavía) no (incluido|incluye|está incluido)|no incluido (aún|todavía)',
    'no tendrá|no tendremos|no tendrá por ahora|descartado|descartados|descartada|descartadas|no priorizado|no priorizados|rechazado|rechazados',
    '(descartado|descartados|excluido|excluidos) por ahora|fuera del mvp',
  ],
  objectives: {
    objective: ['objetivo|objetivo (de la empresa|del equipo|del producto|de producto|estratégico|general)'],
    keyResult: ['resultado clave|RC|KR'],
    keyResults: ['resultados clave|resultados claves|RCs|KRs'],
    baseline: [
      'línea base|línea de base|valor (inicial|actual|base)|punto de partida|situación actual|actual|inicio|hoy|desde',
    ],
    target: ['meta|objetivo|valor (objetivo|meta|esperado)|hasta'],
    details: [
      'definición|resultado|confianza|puntuación|calificación|progreso|avance|logrado|resultado obtenido|alcanzado|peso|ponderación|iniciativa',
      'iniciativas|acción|acciones|medición|cómo se mide|fuente|fuente de datos|frecuencia|seguimiento|plazo|fecha límite',
      'trimestre|período|periodo|comentario|comentarios|actualización|por qué importa|justificación|alineación|equipo|equipos',
      'proyecto|proyectos|próximos pasos',
    ],
    measures: [
      'cero|todo|todos|toda|todas|cada|ningún|ninguno|ninguna|nunca|siempre|nadie|uno|dos|tres|cuatro|cinco|diez',
      'mitad|doble|duplicar|duplica|duplicado|triple|triplicar|triplica|dos veces|primer|primera|primero',
      'primeros|al menos|por lo menos|como mínimo|como máximo|a lo sumo|nada|ni uno|ni una',
      '(sin|libre de) (ningún|ninguna|un solo|una sola|error|errores|alertas|fallo|fallos|fallas|caídas)',
      '(sin|libre de) (incidencias|incidentes|interrupción|interrupciones|quejas|reclamos|reclamaciones)',
      '(sin|libre de) (defectos|excepción|retraso|retrasos|pérdida|pérdidas|retrabajo)',
    ],
    notMeasures: [
      'sobre todo|ante todo|después de todo|todo terreno|de todas formas|de todos modos|all hands|no go',
      'zero trust|doble clic|doble factor|dos factores|primeros auxilios|primer plano|uno a uno|cada vez más',
      'todo en uno|doble autenticación|a toda costa',
    ],
    numbered: [
      'tipo|artículo|sección|anexo|capítulo|párrafo|opción|versión|fase|sprint|hito|iteración|ola|escenario',
      'terminal|epic|etapa',
    ],
    reached: [
      'en producción|lanzado|lanzada|publicado|publicada|firmado|firmada|certificado|certificada|entregado',
      'entregada|terminado|terminada|completado|completada|confirmado|confirmada|aprobado|aprobada|acordado',
      'acordada|decidido|decidida|aceptado|aceptada|desplegado|desplegada|implantado|implantada|implementado',
      'implementada|en marcha|en uso|contratado|contratada|migrado|migrada|abierto|abierta|listo|lista',
      'finalizado|finalizada|cerrado|cerrada|presentado|presentada',
      'constituido|constituida|registrado|registrada|inscrito|inscrita|en vivo',
    ],
    vague: ['listo|lista|en uso|en marcha|más|menos|mejor|mejores|aumentar|mejorar|incrementar'],
  },
  horizons: {
    whole: [
      '(después del|tras el) mvp',
      'ahora|próximo|próximos|siguiente|siguientes|después|luego|más adelante|más tarde|pronto|algún día|hoy|mañana',
      'este (mes|trimestre|año)|(próximo|siguiente) (mes|trimestre|semestre|año)|el (próximo|siguiente) (mes|trimestre|año)',
      '(corto|medio|mediano|largo) plazo|a (corto|medio|mediano|largo) plazo|en curso|en progreso|actual|actualidad|planificado',
      'planeado|previsto|futuro|a futuro|por venir|backlog',
      '(antes|después) del lanzamiento|(pre|post) lanzamiento|prelanzamiento|poslanzamiento',
    ],
    numbered: [
      '(mes|meses|semana|semanas|día|días) #',
      '(fase|etapa|hito|sprint|iteración|ola|horizonte|release|entrega|incremento|trimestre|semestre|versión|lanzamiento) #',
      'T#|Q#|S#|H#|# (trimestre|semestre)|#º (trimestre|semestre)|#er (trimestre|semestre)|año fiscal #|ejercicio #',
      '(próximos|próximas|siguientes) # (semanas|meses|trimestres|años)|cuatrimestre #|# cuatrimestre|bimestre #|# bimestre',
    ],
    ids: ['INC|ITER|FASE|SPR|HITO|ENT|REL'],
    months: [
      ['enero|ene'],
      ['febrero|feb'],
      ['marzo|mar'],
      ['abril|abr'],
      ['mayo|may'],
      ['junio|jun'],
      ['julio|jul'],
      ['agosto|ago'],
      ['septiembre|setiembre|sept|sep'],
      ['octubre|oct'],
      ['noviembre|nov'],
      ['diciembre|dic'],
    ],
    seasons: [['primavera'], ['verano'], ['otoño'], ['invierno']],
    bases: ['línea base|versión base'],
    past: [
      'completado|completada|terminado|terminada|hecho|entregado|entregada|finalizado|finalizada|lanzado|publicado|realizado|logrado|logros',
    ],
  },
  outcomes: {
    fields: [
      'resultado|resultados|resultado esperado|objetivo|meta|por qué|impacto|beneficio|beneficios|valor|métrica|métricas',
      'medida|éxito|criterios de éxito|criterio de éxito|métrica de éxito|métricas de éxito|indicador|entregable',
      'entregables|propósito',
      'por qué (importa|es importante|ahora)',
    ],
    others: [
      'necesidades|depende de|requiere|incluye|recursos|historias incluidas|historias|bloqueos|bloqueadores|prerrequisitos',
    ],
    phrases: [
      'para que|para …ar|para …er|para …ir|para …se|con el fin de|con el objetivo de|a fin de|porque|de modo que|de manera que|de forma que|asegura',
      'ayuda|ayudan|permite|permiten|habilita|reduce|reducen|aumenta|aumentan|incrementa|mejora|mejoran|ahorra|ahorran',
      'facilita|evita|sin tener que|ya no',
    ],
    instead: ['en lugar de|en vez de'],
  },
  columns: {
    id: ['id|identificador|código|clave|número|nro|núm|nº|n.º'],
    title: ['título|nombre|nombre corto|resumen|descripción'],
    story: [
      'historia|historias|historia (resumida|breve|corta)|historias resumidas|historia de usuario|historias de usuario|user story',
    ],
    role: ['rol|actor|como|como (un|una)|persona|usuario|perfil'],
    want: ['quiero|quiero poder|yo quiero|necesito|deseo|necesidad|meta|acción|funcionalidad'],
    why: ['para|para que|con el fin de|beneficio|motivo|razón|valor|valor de negocio|por qué'],
    criteria: [
      '(criterios|criterio) de aceptación|aceptación|criterios|CA|CAs|pruebas de aceptación|condiciones de aceptación',
    ],
    item: [
      'elemento|ítem|funcionalidad|característica|iniciativa|épica|tema|entregable|qué|nombre|título|apuesta|proyecto|hito',
      'objetivo|meta|actividad|tarea|función',
    ],
    horizon: [
      'horizonte|cuándo|trimestre|semestre|plazo|periodo|período|tiempo|cronograma|fecha|fecha objetivo|fecha límite',
      'fecha estimada|fase|etapa|hito|versión|release|sprint|mes|año|entrega',
      'ventana|ventana de tiempo|plazo',
    ],
    outcome: [
      '(resultado|resultados)( esperado| esperados| deseado|)|objetivo|objetivos|meta|por qué|impacto|beneficio|beneficios',
      'valor|métrica|métricas|medida|éxito|métrica de éxito|métricas de éxito|criterios de éxito|propósito|motivo|indicador',
    ],
    objective: ['objetivo|objetivos'],
    'key-result': ['resultado clave|resultados clave|resultados claves|RC'],
    metric: ['kpi|kpis|métrica|métricas|indicador|indicadores|medida'],
    baseline: [
      'línea base|línea de base|valor actual|valor inicial|actual|punto de partida|hoy|inicio|desde',
    ],
    target: ['meta|objetivo|valor objetivo|valor meta|hasta'],
    owner: [
      'responsable|responsables|dueño|dueña|propietario|encargado|encargada|asignado|asignado a|a cargo|quién|líder',
    ],
    status: ['estado|situación|estatus|avance|progreso'],
    order: ['orden|secuencia'],
    requirement: [
      'requisito|requisitos|requerimiento|requerimientos|(ítem|elemento) (del|de) backlog|descripción de la tarea|caso de uso|ticket|incidencia',
    ],
    estimate: [
      'estimación|puntos|puntos de historia|story points|sp|esfuerzo|talla|tamaño|horas|complejidad|peso',
    ],
  },
  product: ['producto|productos'],
  kinds: {
    strategy: {
      one: [
        'plan estratégico',
        'estrategia|estrategia de(l|) producto|estrategia de (la empresa|portafolio|cartera)|estrategia producto',
      ],
      several: ['estrategias'],
      files: ['estrategia (de |del |)(producto|portafolio|cartera|empresa)'],
    },
    'portfolio-roadmap': {
      one: [
        'hoja de ruta de(l|) (portafolio|portfolio)|hoja de ruta de (la |)cartera|roadmap de(l|) (portafolio|portfolio)',
      ],
      several: ['hojas de ruta de(l|) portafolio'],
      files: ['hoja de ruta (de |del |)(portafolio|portfolio|cartera)|roadmap (de |del |)portafolio'],
    },
    'business-case': {
      one: ['caso de negocio|caso de negocios'],
      several: ['casos de negocio'],
      files: ['caso (de |)negocio|caso de negocios'],
    },
    'executive-briefing': {
      one: ['informe ejecutivo|nota ejecutiva|informe para la dirección|resumen para la dirección'],
      several: ['informes ejecutivos'],
      files: ['informe ejecutivo|nota ejecutiva'],
    },
    'product-vision': {
      one: ['visión de(l|) producto|visión producto|visión'],
      several: ['visiones de producto|visiones'],
      files: ['visión (de |del |)producto'],
    },
    research: {
      one: [
        'investigación de (usuarios|usuario)|investigación con usuarios|investigación|entrevista|entrevista de usuario',
      ],
      several: ['entrevistas|investigaciones|entrevistas de usuario'],
      files: ['investigación (de |)(usuarios|usuario)|investigación con usuarios'],
    },
    roadmap: {
      one: [
        'plan (de desarrollo |)(del |)mvp|plan de desarrollo (de |del |)producto',
        'hoja de ruta|hoja de ruta de(l|) producto|roadmap de(l|) producto|mapa de ruta',
      ],
      several: ['hojas de ruta|mapas de ruta'],
      files: ['hoja (de |)ruta|roadmap (de |del |)producto|mapa de ruta'],
    },
    okr: {
      one: ['objetivos y resultados clave|objetivo|OKR'],
      several: ['objetivos y resultados clave|objetivos|OKRs'],
      files: ['objetivos y resultados clave'],
    },
    kpi: {
      one: ['indicador clave|métrica|indicador|KPI'],
      several: ['indicadores clave|indicadores|métricas|KPIs'],
      files: ['indicadores clave|métricas de producto'],
    },
    'feature-backlog': {
      one: ['backlog de (funcionalidades|características)|lista de funcionalidades'],
      several: ['backlogs de funcionalidades'],
      files: ['backlog (de |)(funcionalidades|características)'],
    },
    feature: {
      one: [
        'especificación (funcional|de (la |)funcionalidad|de (la |)característica)|especificaciones funcionales',
        'funcionalidad|característica|épica|capacidad|documento de requisitos de(l|) producto|requisitos de(l|) producto',
        'documento de requerimientos|requerimientos de(l|) producto',
      ],
      several: [
        'especificaciones de (las |)funcionalidades',
        'funcionalidades|características|épicas|capacidades',
      ],
      files: [
        'documento de (requisitos|requerimientos)( del proyecto|)|pliego de requisitos|(acta de constitución|carta) del proyecto',
        '(requisitos|requerimientos) (de |del |)producto',
      ],
    },
    'sprint-objective': {
      one: [
        'objetivo de(l|) sprint|meta de(l|) sprint|objetivo sprint|(planificación|planeación|plan) (de |del |)sprint',
      ],
      several: ['objetivos de(l|) sprint|metas de(l|) sprint'],
      files: ['(objetivo|meta) (de |del |)sprint|objetivos (de |del |)sprint'],
    },
    'user-story': {
      one: ['historia de (usuario|usuaria|usuarios)|historia usuario'],
      several: ['historias de (usuario|usuaria|usuarios)|historias usuario|historias'],
      files: ['(historia|historias) (de |)(usuario|usuarios)'],
    },
    'acceptance-criteria': {
      one: ['(criterio|criterios) de aceptación'],
      several: ['criterios de aceptación'],
      files: ['criterios (de |)aceptación'],
    },
    bug: {
      one: ['error|defecto|informe de (error|errores)|reporte de (error|errores|bug)|incidencia'],
      several: ['errores|defectos|incidencias|informes de errores|reportes de errores'],
      files: ['(informe|reporte) de (error|errores|bug)'],
    },
    enabler: {
      one: ['habilitador|habilitador técnico|tarea técnica|historia técnica|historia habilitadora'],
      several: ['habilitadores|habilitadores técnicos|tareas técnicas|historias técnicas'],
      files: ['habilitador técnico|tarea técnica|historia técnica'],
    },
    'team-backlog': {
      one: [
        'backlog de(l|) (producto|equipo|sprint)|pila de(l|) producto|pila de(l|) sprint|lista de producto',
      ],
      several: ['backlogs de(l|) (producto|equipo|sprint)'],
      files: ['(backlog|pila) (de |del |)(producto|equipo|sprint)'],
    },
    'release-plan': {
      one: [
        'plan de (lanzamiento|entrega|entregas|versión|versiones|release|liberación|publicación|despliegue)',
      ],
      several: ['planes de (lanzamiento|entrega|versión|liberación)'],
      files: ['plan (de |)(lanzamiento|entrega|entregas|versión|release|liberación)'],
    },
  },
  akin: {
    'business-case': ['plan de (negocio|negocios|empresa)|propuesta de inversión'],
    research: [
      '(estudio|investigación|análisis) (de mercado|de usuarios|de la competencia|de competidores|competitivo)|entrevistas (a|con) (usuarios|clientes)',
    ],
  },
  aside: {
    guides: [
      'proceso|guía|guías|taller|metodología|método|buenas prácticas|glosario|formación|capacitación',
      'normas|convenciones|lista de verificación',
    ],
    means: ['usando|mediante|sobre'],
    guideFolders: [
      'guía|guías|tutorial|tutoriales|aprender|aprendizaje|formación|curso|cursos|método|métodos',
      'metodología|metodologías',
    ],
    lessons: ['módulo|lección|capítulo|unidad|clase|ejercicio|curso|tema'],
    explains: [
      '(es|son) (un|una|el|la) (marco|sistema|método|metodología|técnica|forma|manera) (de|para|que)',
      'significa',
    ],
    prompts: ['agente|prompt|comando|instrucciones|indicaciones'],
    promptVerbs: ['crear|crea|generar|genera|redactar|escribir|validar'],
    promptFolders: ['prompts|agentes|comandos|instrucciones'],
    promptRoles: ['(eres|actúa como|actúe como) (un|una)'],
    records: [
      'revisión|revisiones|retrospectiva|retro|acta|actas|minuta|minutas|comentarios|notas',
      'notas de (reunión|la reunión|revisión)|preguntas frecuentes',
    ],
    moved: ['(movido|movida|trasladado|trasladada|se movió) a'],
    kept: [
      '(está|están|se) (mantiene|mantienen|gestiona|gestionan|publica|publican|lleva|llevan|disponible|disponibles|documentado|documentada) … (en|por)',
      'se (encuentra|encuentran|mantiene|gestiona|publica|lleva) en',
    ],
    see: ['ver|véase|consultar|consulte|consulta'],
    general: ['léame|leeme|licencia|contribuir|cambios|registro de cambios|índice'],
    companions: ['diseño|arquitectura|nota|notas|resumen|visión general|decisión|decisiones'],
    workPapers: ['(plan|informe|reporte)( de implementación| de trabajo| técnico| final| de pruebas|)'],
    companionStarts: ['diseño'],
    companionEnds: [
      'plan de (implementación|pruebas|migración|despliegue)',
      '(diseño|arquitectura) (técnico|técnica|del sistema)|lista de verificación|decisiones|ejemplo',
      'ejemplos',
    ],
    publicFolders: ['entradas|artículos|blog'],
    exampleFolders: ['ejemplo|ejemplos|muestras|pruebas'],
    departments: ['departamento|departamentos'],
    productDepartments: ['producto|ingeniería|diseño'],
    companies: ['empresa|compañía|manual'],
  },
  placeholders: {
    open: [
      'por (definir|determinar|confirmar|asignar|decidir|completar)|a (definir|determinar|confirmar)|pendiente|sin (asignar|definir)',
      'desconocido|alguien|no asignado|aún no',
    ],
    nothing: ['nadie|nadie aún|ninguno|ninguna|todavía nadie|n/a|s/d|no aplica'],
    stands: ['es|son|ser|aún|todavía|está'],
    until: ['durante|con|por|tras|después|hasta|cuando'],
    putOff: [
      'fuera (del alcance|de alcance)|aplazado|aplazada|pospuesto|pospuesta|postergado|planificado aparte|(versión|fase) (futura|posterior)|no en esta (versión|fase)|(en|durante) (la implementación|el desarrollo)',
    ],
    marks: ['marcador|marcadores|etiqueta|etiquetas|nota|notas|comentario|comentarios|elemento|elementos'],
    without: ['ningún|ninguno|ninguna|sin'],
    slots: [
      '(tu |su |el |la |primer |)(nombre|responsable|apellido|rol|usuario|equipo|fecha)|nombre (completo|del responsable)',
    ],
    questions: ['quién|quiénes|qué|cuándo|dónde|cómo|cuánto|cuántos|por qué'],
    templates: ['plantilla|plantillas|modelo de documento'],
    about: [
      'acerca de|sobre|qué es|qué son|cómo (hacer|hacemos|escribir|redactar|usar|crear|definir|trabajamos)|guía de|guía para|introducción a|por qué usamos',
    ],
  },
  vague: {
    words: [
      'amigable|fácil de (usar|entender|leer|manejar)|fáciles de (usar|entender)|fácilmente|intuitivo|intuitiva|intuitivamente',
      'sin fricciones|sin problemas|fluido|fluida|rápidamente|robusto|robusta|razonable|adecuado|adecuada|adecuadamente',
      'según corresponda|si es posible|en la medida de lo posible|cuando sea posible|de ser posible|de alto rendimiento',
    ],
    behindCopula: ['rápido|rápida|rápidos|rápidas|sencillo|sencilla|fácil|aceptable|simple'],
    copulas: ['es|son|ser|sea|sean|está|están|muy|resulta|sigue siendo|se siente'],
  },
}
