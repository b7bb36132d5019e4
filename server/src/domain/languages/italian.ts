import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'dove (giocare|competere)|come (vincere|vinciamo)|perché vinciamo|vantaggio competitivo|vantaggi competitivi|il nostro vantaggio|differenziazione|fossato',
  '(scommesse|assi|pilastri|priorità|scelte|obiettivi|iniziative|linee|opzioni) (strategiche|strategici)|scommessa strategica|le nostre scommesse|la scommessa|tesi',
  'ingresso nel mercato|accesso al mercato|mercato (di riferimento|target|obiettivo)|segmenti target|posizionamento|prezzi|modello di business|panorama competitivo|concorrenza|concorrenti',
  'opportunità di mercato|cosa non (faremo|facciamo)|dove investiamo|dove siamo|dove andiamo|chi serviamo',
]

export const italian: Language = {
  code: 'it',
  common: [
    'il|gli|della|delle|dei|degli|del|che|sono|anche|nel|nella|alla|ai|dal|dalla|questo|questa|viene|più|ogni|sulla|essere|senza',
  ],
  numerals: [
    'uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    'primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo',
    'prima|seconda|terza|quarta|quinta|sesta|settima|ottava|nona|decima',
  ],
  articles: ['il|lo|la|i|gli|le|un|una'],
  joins: ['e|ed|nonché'],
  units: ['ora|ore|giorno|giorni|settimana|settimane|minuto|minuti|secondo|secondi|milione|milioni'],
  abbreviations: [
    'p. es.|per es.|ad es.|i.e.|e.g.|ca.|incl.|vs.|cfr.|risp.|sig.|dott.|num. #|nr. #|art. #|pag. #|fig. #',
  ],
  inTheMaking: ['bozza|idea|abbozzo|in progettazione|in pianificazione|proposto|proposta|provvisorio'],
  enquiries: ['per (qualsiasi |ulteriori |)(domanda|domande|dettagli|informazioni|aiuto)'],
  copies: {
    copy: ['copia'],
    of: ['di|del'],
    conflict: ['conflitto|in conflitto'],
    versions: ['bozza|finale|definitivo|definitiva'],
  },
  archives: ['archivio|archiviato|archiviati'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: [
      "come|come (un|uno|una|il|lo|la|i|gli|le)|come (un'|l')|io come|io, come|in qualità di|in veste di|essendo (un|uno|una)",
    ],
    sureRoles: ['nel mio ruolo di|nel ruolo di|nella mia (funzione|qualità|veste) di'],
    wants: [
      '(voglio|vorrei|desidero|ho bisogno di|ho bisogno|ho la necessità di|necessito di|mi serve|mi piacerebbe|posso|devo)',
      'io (voglio|vorrei|desidero|ho bisogno di|posso|devo)|(vogliamo|vorremmo|desideriamo|abbiamo bisogno di|possiamo|dobbiamo)',
      'preferisco|preferirei|mi aspetto di|mi aspetto|ho necessità di',
    ],
    acts: [', io|, noi|, …o|, …mo'],
    speakers: ['io|voglio|vorrei|desidero|ho bisogno'],
    several: ['…mo|ci'],
    whys: [
      'in modo da|in modo che|in modo tale da|in modo tale che|così da|così che|cosicché|affinché|per poter|per poi|al fine di',
      'con (lo|il) (scopo|fine|obiettivo) di|allo scopo di|perché|poiché|in quanto|dato che|così posso|così potrò|così|e così|per',
      'di modo che|sì da|garantendo che',
      "visto che|siccome|giacché|dal momento che|perciò|così (io|non|da non)|nell'intento di|con l'intento di|con l'obiettivo di|in maniera da|in maniera che|a fin di",
    ],
    notWhys: [
      'così (come|via|tanto|tanta|tanti|tante|poco|poca|pochi|poche|detto|detta|spesso|bene|male|grande|piccolo|lungo|breve|semplice|facile)|di così',
      'per (esempio|ogni|cento|favore|ora|adesso|il momento|sempre|quanto|caso|errore|volta|conto|mezzo)',
    ],
    purposes: {
      words: ['per'],
      verbs: [
        '(…are|…ere|…ire|…rre)|(…ar|…er|…ir|…rr)(lo|la|li|le|ne|mi|ti|si|ci|vi|gli|sene|selo|mela|glielo|cene)',
        'poter|aver|esser|far|dar|dir|star|saper|voler|dover|andar|veder|tener',
        '(un |una |)(migliore|miglior|migliori|maggiore|maggior)',
      ],
      notVerbs: [
        'mare|mestiere|cantiere|cameriere|quartiere|corriere|genere|piacere|carattere|parere|ingegnere|infermiere|consigliere',
        'lettere|opere|camere|tessere|altare|cellulare|particolare|popolare|similare|circolare|titolare|familiare|immobiliare',
        'singolare|regolare|altre|molare|militare|scolare|versi|diversi|merci|perle|torre|terre|guerre',
      ],
      between: ['non|mai|meglio|sempre|anche|solo|poi|così|più|subito|facilmente|rapidamente|semplicemente'],
    },
    aims: [
      ', (facilitando|permettendo|permettendomi|consentendo|evitando|garantendo|assicurando|migliorando|riducendo|semplificando|risparmiando|aiutando|ottimizzando)',
    ],
    notRoles: [
      'risultato|conseguenza|esempio|riferimento|regola|regola generale|nota|promemoria|alternativa|minimo|massimo|sempre',
      'punto di (partenza|riferimento|confronto)|base|passo|passaggio|obiettivo|complemento|conclusione|riassunto|requisito',
      'prerequisito|opzione|soluzione|misura|precauzione|risorsa|tale|prova di concetto|prima|sopra',
      'ultima risorsa|buona pratica|eccezione|esperimento|bonus|contesto|introduzione|informazione|suggerimento|consuetudine',
      'noto|previsto|detto|descritto|indicato|mostrato|compromesso|impostazione predefinita|standard|di consueto|al solito',
    ],
    notRoleStarts: [
      'parte|se|già|io|noi|questo|questa|questi|queste|quello|quella|può|possono|possiamo|detto|in|di|con|per|anche|tale|tali|si',
      'menzionato|accennato|visto|vedremo|sempre|descritto|indicato|previsto|mostrato|mostra|specificato|richiesto|spiegato',
    ],
    groups: ['team|squadra|gruppo'],
    modifiers: [
      'primo|prima|secondo|seconda|prossimo|prossima|ultimo|ultima|buon|buona|semplice|possibile|diretto|diretta|migliore|unico',
      'unica|naturale|logica|generale|finale|principale|successivo|successiva',
    ],
    joiners: ['di|del|della|che|noi|io|in|per|a'],
    subjects: ['io|noi|lui|egli|essi'],
    finiteVerbs: [
      'sono|era|erano|fu|furono|ha|hanno|aveva|avevano|cresce|crescono|diventa|diventano|indica|può|possono|deve|devono',
      'sappiamo|vediamo|abbiamo|permette|spiega|aumenta|cambia|arriva|viene|vengono|sta|stanno',
    ],
    relatives: ['che|chi|cui|il cui|la cui|dove|il quale|la quale|i quali|le quali'],
    turns: ['ma (oggi|ora|adesso|attualmente)'],
    situations: [
      'quando|se|mentre|dopo|dopo che|prima di|una volta|una volta che|appena|non appena|ogni volta che|qualora',
    ],
  },
  story: {
    one: ["storia (utente|dell'utente|d'uso|utenti)|racconto utente|storia|user story"],
    several: ["storie (utente|utenti|degli utenti|dell'utente|d'uso)|racconti utente|storie|user stories"],
    labels: [
      'descrizione|descrizione della storia|obiettivo|scopo|finalità|enunciato|narrativa|riepilogo|esigenza|sintesi|bisogno',
    ],
    prefixes: ['US'],
    statements: ['enunciato|enunciato della storia|descrizione della storia'],
    wider: ['iniziativa|tema'],
    others: ['attività|sotto-attività|requisito'],
    parts: ['sotto-attività|sottostorie'],
    lists: ['mappa|panoramica|elenco'],
    related: ['correlata|correlate|collegata|collegate|associata|associate|relative'],
    reports: ['è|era|è stata|sarà|copre|aggiunge|implementa|dipende|completa'],
  },
  criteria: {
    names: [
      "(criteri|criterio) (di accettazione|d'accettazione|di accettabilità|di approvazione)|(criteri|criterio) accettazione",
      "(scenari|scenario|test|prove|casi|caso) (di accettazione|d'accettazione)|(condizioni|condizione) di (accettazione|soddisfazione)",
      'scenari|scenario|criteri di (fatto|finito|done)|definizione di (fatto|completato|finito|done)|definition of done|dod|CA|CAs',
    ],
    sure: [
      "(criteri|criterio|scenari|test) (di accettazione|d'accettazione)( soddisfatti| rispettati| completati|)",
    ],
    adjectives: 'behind',
    forAll: ['definizione di (fatto|completato|finito|done)|definition of done|dod'],
    one: ["CA|criterio di accettazione|criterio d'accettazione|criterio"],
    expected: ['(comportamento|risultato) atteso|(comportamenti|risultati) attesi|esito atteso|esiti attesi'],
    confirmation: {
      names: ['conferma|conferme'],
      beside: ['carta|scheda|cartellino|conversazione|conversazioni'],
    },
    alike: [
      'finito quando|completato quando|pronto quando|criteri di (successo|completamento|validazione|uscita|verifica|chiusura|convalida)|criterio di (successo|completamento)',
      '(lista|elenco) di (controllo|verifica)|fatto quando',
    ],
    demands: ['requisiti (funzionali|di sistema)|requisiti'],
    checks: [
      'punti di (validazione|controllo|verifica)|(casi|caso|scenari|scenario) di (test|prova|verifica)|verifiche|controlli|da verificare',
    ],
    obligations: ['deve|devono|dovrà|dovranno|non può|non possono|è tenuto a'],
    rules: ["(il sistema|l'applicazione|l'app|la piattaforma|il servizio) (deve|dovrà)|dovrà|dovranno"],
    conditions: ['SE|MENTRE|FINCHÉ|DOVE'],
    overall: ['generali|complessivi'],
    met: ['soddisfatti|rispettati|raggiunti'],
    cases: ['caso'],
  },
  steps: {
    given: [
      "dato che|dato|data (una|la|l'|che)|dati (i|gli|dei|degli|due|tre)|date (le|delle|due|tre)|posto che|supposto che",
    ],
    when: ['quando'],
    then: ['allora'],
    and: ['e|ed|e che'],
    but: ['ma'],
    notSteps: ['dati (personali|bancari|anagrafici)|quando possibile|quando necessario|dato di fatto'],
    feature: ['funzionalità|esigenza di business|abilità|funzione'],
    background: ['contesto|precondizioni'],
    rule: ['regola|regola di business'],
    scenario: ['scenario|esempio'],
    outline: ['schema dello scenario'],
    examples: ['esempi|scenari'],
    scenarios: ['scenari'],
  },
  statuses: {
    draft: [
      'bozza|in bozza|idea|nuovo|nuova|creato|creata|pianificato|pianificata|programmato|programmata|previsto|prevista',
      'in pianificazione|in progettazione|da fare|da iniziare|aperto|aperta|in attesa|in sospeso|abbozzato|abbozzata|schizzo',
      'non (iniziato|iniziata|avviato|avviata|cominciato|cominciata)|nel backlog|in backlog|in stesura|da avviare',
    ],
    proposed: [
      'proposto|proposta|in revisione|revisione|in discussione|in valutazione|in analisi|inviato|inviata|presentato|presentata',
      'da (rivedere|approvare|valutare)|in approvazione|in attesa di (approvazione|revisione)|provvisorio|provvisoria|sottoposto',
    ],
    ready: [
      'pronto|pronta|approvato|approvata|accettato|accettata|concordato|concordata|raffinato|raffinata|definitivo|definitiva',
      "(pronto|pronta) per (lo sviluppo|sviluppo|essere sviluppato|l'implementazione|partire)|autorizzato|autorizzata|impegnato",
      'preparato|preparata|deciso|decisa',
    ],
    active: [
      'attivo|attiva|in corso|in lavorazione|in sviluppo|in esecuzione|in realizzazione|iniziato|iniziata|avviato|avviata',
      "in corso (d'opera|di sviluppo|di implementazione)|cominciato|cominciata|in test|in prova|in collaudo|in QA|in produzione",
      'vigente|attuale|corrente|pubblicato|pubblicata|bloccato|bloccata|in pausa|sospeso|sospesa|fermo|a rischio|in vigore',
      '(pronto|pronta) per (la revisione|revisione|il test|test|il collaudo|il rilascio|rilascio)|in implementazione',
    ],
    done: [
      'fatto|fatta|completato|completata|terminato|terminata|finito|finita|concluso|conclusa|chiuso|chiusa|consegnato|consegnata',
      'implementato|implementata|rilasciato|rilasciata|lanciato|lanciata|raggiunto|raggiunta|verificato|verificata|validato',
      'validata|risolto|risolta|corretto|corretta|realizzato|realizzata|ultimato|ultimata|collaudato|integrato|completo|completa',
    ],
    dropped: [
      'scartato|scartata|annullato|annullata|cancellato|cancellata|rifiutato|rifiutata|respinto|respinta|ritirato|ritirata',
      'abbandonato|abbandonata|rinviato|rinviata|rimandato|rimandata|posticipato|posticipata|sostituito|sostituita|obsoleto',
      'obsoleta|archiviato|archiviata|deprecato|deprecata|eliminato|eliminata|superato|superata|duplicato|duplicata',
      'non verrà (fatto|fatta|realizzato|realizzata)|non (approvato|approvata|accettato|accettata)|non si farà|dismesso|bocciato',
    ],
  },
  partly: ['parzialmente|parziale|in parte'],
  unfinished: [
    'in attesa|in sospeso|parzialmente|parziale|in parte|non|non ancora|bloccato|bloccata|quasi|tranne|eccetto|salvo|manca|mancano|incompleto|incompleta',
    'lacuna|lacune|incompiuto|entro',
  ],
  fields: {
    type: ['tipo|tipo di (documento|artefatto)|tipologia'],
    id: ['identificativo|identificatore|codice|id (della storia|storia|del compito)|numero della storia'],
    title: ['titolo|nome|nome della storia'],
    status: ['stato|status|stato del documento'],
    owner: [
      'responsabile|responsabili|proprietario|proprietaria|titolare|incaricato|incaricata|referente|a cura di|a carico di',
      'responsabile (del documento|della storia|del prd|principale)|persona responsabile|mantenuto da|manutentore|in carico a',
    ],
    'product-owner': [
      'responsabile (di |del )prodotto|proprietario (di |del )prodotto|titolare del prodotto',
    ],
    'product-manager': ['gestore (di |del )prodotto|manager di prodotto|responsabile prodotto'],
    'product-leader': [
      'direttore (di |del )prodotto|direttrice (di |del )prodotto|responsabile prodotti|direzione prodotto|leader di prodotto',
    ],
    lead: ['capo progetto|capoprogetto|coordinatore|coordinatrice|responsabile tecnico'],
    contact: ['contatto|persona di contatto|punto di contatto|persona di riferimento'],
    assignee: ['assegnato a|assegnata a|assegnato|assegnata|assegnatario|assegnataria|assegnazione'],
    author: ['autore|autrice|autori|scritto da|redatto da|preparato da|creato da|elaborato da'],
    approver: ['approvatore|approvatrice|approvatori|approvato da|approvazione di|autorizzato da'],
    parent: [
      'padre|genitore|elemento padre|elemento genitore|storia padre|appartiene a|parte di|fa parte di',
    ],
    epic: ['epica|epopea|epica padre|epica collegata|epic padre'],
    feature: ['funzionalità|funzionalità padre|caratteristica|funzionalità collegata'],
    spec: ['specifica|spec'],
    story: ['storia|storia utente|user story'],
    priority: ['priorità|priorità di business'],
    date: [
      'data|data di creazione|creato il|creata il|ultimo aggiornamento|aggiornato|aggiornato il|ultima modifica',
    ],
    'target-date': [
      'data (obiettivo|limite|prevista|stimata|di consegna|di scadenza|target)|scadenza|scade il|termine|valido fino al',
      'da rivedere entro|consegna prevista|entro',
    ],
    role: ["ruolo|attore|persona|come|come (un|uno|una|un')|tipo di utente|ruolo utente|utente|profilo"],
    want: ['voglio|vorrei|io voglio|desidero|bisogno|esigenza|azione|cosa|ho bisogno di'],
    why: [
      'perché|per|in modo da|in modo che|così da|affinché|beneficio|valore|valore di business|motivo|ragione|scopo|al fine di|motivazione',
    ],
  },
  origins: {
    partOf: ["parte (di|del|della|dell')|fa parte (di|del|della|dell')|appartiene (a|al|alla|all')"],
    basedOn: [
      'basato (su|sul|sulla)|basata (su|sul|sulla)|in base (a|al|alla)|derivato (da|dal|dalla)|derivata (da|dal|dalla)|deriva (da|dal|dalla)|fonte|fonti|riferimento|discende (da|dal|dalla)|traduce|dettaglia|attua',
    ],
  },
  sections: {
    strategy: {
      bet: [
        'scommessa|scommesse|visione|missione|approccio|tesi|direzione|pilastri|assi|temi|strategia|priorità|focus|scelte|indirizzo|linee guida',
        ...strategyMarks,
      ],
      'why-now': [
        'perché|perché ora|perché adesso|contesto|situazione|antefatti|diagnosi|sfida|sfide|problema|problemi|mercato|motivazione',
        'motivazioni|giustificazione|opportunità|scenario',
      ],
      success: [
        'successo|misura|misure|metrica|metriche|indicatori|obiettivo|obiettivi|traguardi|risultati|KPI|misurazione|valore',
      ],
    },
    'business-case': {
      problem: [
        'problema|problemi|opportunità|esigenza|esigenze|bisogno|bisogni|contesto|situazione|motivazione|perché|antefatti|premessa',
      ],
      options: ['opzioni|opzione|alternative|alternativa|scenari'],
      cost: [
        'costo|costi|budget|investimento|investimenti|impegno|sforzo|risorse|prezzo|finanziamento|spese',
      ],
      benefit: [
        'beneficio|benefici|valore|ritorno|ROI|ricavi|ricavo|guadagno|guadagni|risparmio|risparmi|vantaggi|redditività',
      ],
      risks: ['rischio|rischi|ipotesi|assunzioni|presupposti'],
      recommendation: [
        'raccomandazione|raccomandazioni|decisione|proposta|conclusione|conclusioni|richiesta',
      ],
    },
    'executive-briefing': {
      summary: [
        'sintesi|riepilogo|sommario|riassunto|panoramica|punti chiave|in evidenza|situazione|contesto|stato|quadro',
      ],
      decision: [
        'decisione|decisioni|richiesta|richieste|raccomandazione|approvazione|decisione richiesta|cosa chiediamo|delibera',
      ],
    },
    'product-vision': {
      users: [
        'utenti|utente|clienti|cliente|pubblico|destinatari|personas|persone|chi|per chi|utenti target|segmenti|pubblico di riferimento',
      ],
      problem: [
        'problema|problemi|esigenza|esigenze|bisogno|bisogni|perché|sfida|sfide|opportunità|contesto|tesi|difficoltà',
      ],
      value: [
        'valore|benefici|beneficio|promessa|soluzione|proposta|proposta di valore|offerta|cosa|vantaggi|tesi',
      ],
      success: [
        'successo|misura|misure|metrica|metriche|indicatori|obiettivo|obiettivi|risultato|risultati|KPI|valore|traguardo|traguardi',
      ],
    },
    research: {
      question: [
        'domanda|domande|obiettivo|obiettivi|ipotesi|scopo|contesto|perché|quesito|quesiti|finalità|motivazione',
      ],
      method: [
        'metodo|metodi|metodologia|approccio|partecipanti|interviste|processo|procedura|campione|svolgimento',
      ],
      findings: [
        'risultati|scoperte|evidenze|apprendimenti|conclusioni|sintesi|riepilogo|osservazioni|insight|temi|riscontri',
      ],
    },
    feature: {
      problem: [
        'problema|problemi|motivazione|antefatti|perché|contesto|esigenza|bisogno|opportunità|scopo|panoramica|riepilogo|sintesi',
        'introduzione|situazione|descrizione generale|descrizione|premessa|definizione del problema',
      ],
      outcome: [
        'risultato|risultati|obiettivo|obiettivi|successo|metrica|metriche|valore|beneficio|benefici|impatto|KPI|traguardi',
        'requisiti|conseguenze|visione|proposta|consegne|indicatori|risultati attesi',
      ],
    },
    'release-plan': {
      scope: [
        'ambito|perimetro|contenuto|contenuti|funzionalità|storie|incluso|obiettivi|modifiche|cambiamenti|cosa|cosa include',
      ],
      date: [
        'data|date|calendario|cronoprogramma|tempistiche|tempi|tappe|milestone|quando|scadenze|pianificazione',
      ],
      rollout: [
        'distribuzione|lancio|messa in (produzione|esercizio|linea)|rilascio|attivazione|passi|fasi|passaggi|processo|pubblicazione',
        'deploy|introduzione graduale',
      ],
      rollback: [
        'ripristino|piano di (ripristino|rientro|emergenza|contingenza|rollback|recupero)|rientro|contingenza|recupero|rollback',
      ],
    },
  },
  strategyMarks,
  productHeadings: [
    '(problema|problemi|ipotesi)|(obiettivo|obiettivi)|risultati attesi',
    '(metriche|criteri|indicatori) di successo|utenti target|visione|missione|la scommessa|perché ora',
  ],
  specs: {
    names: ["specifica|specifiche|requisiti|documento dei requisiti|ambito (dell'epica|della funzionalità)"],
    technical: [
      'tecnica|tecniche|tecnico|tecnici|api|architettura|protocollo|formato|interfaccia|interfacce|sistema|sistemi',
      'linguaggio|sintassi|schema|dati|modello|modulo|componenti|test|ui|ux|design|sicurezza|infrastruttura',
      'integrazione|rete|hardware|non funzionali',
    ],
    ids: ['RF|RNF|RQ|RFO'],
    lists: [
      'requisiti( funzionali| non funzionali| del prodotto| del progetto| utente|)|(lista|elenco|analisi) (dei|di) requisiti',
    ],
    abilities: ['(utente|utenti|cliente|clienti|amministratore) (può|possono|potrà|potranno)'],
    definitions: [
      'definizione del (prodotto|progetto)|ambito del (prodotto|progetto)|concept del prodotto|descrizione del (prodotto|progetto)',
    ],
  },
  planNames: [
    'traguardi|pietre miliari|milestone|piano delle (milestone|fasi)|fasi|fasi del (progetto|prodotto)|tappe|piano (di |del )prodotto',
  ],
  pitch: {
    users: [
      '(utenti|clienti|pubblico|mercato) target|(pubblico|mercato|target) di riferimento|per chi|personas|profili utente',
    ],
    problems: [
      'problema|problemi|il problema|definizione del problema|problema (risolto|da risolvere)|punti (dolenti|di dolore)',
    ],
    promises: [
      'proposta di valore|visione (del |di |)prodotto|visione|vision|missione|posizionamento|differenziazione|vantaggio competitivo|(obiettivo|obiettivi) (del prodotto|di business)|modello di business|(metriche|criteri|indicatori) di successo|fuori (ambito|scope)|non obiettivi|funzionalità (chiave|principali)|(la |nostra |)soluzione|concorrenza|principi del prodotto|monetizzazione',
    ],
  },
  uses: {
    cases: ["caso d'uso|casi d'uso"],
    flows: [
      'attore|attori|attore (principale|primario)|precondizione|precondizioni|postcondizione|postcondizioni|flusso (principale|base|alternativo)|flussi alternativi|scenario principale|trigger',
    ],
    people: ['persona|personas|profili utente'],
    traits: [
      'obiettivi|bisogni|esigenze|frustrazioni|punti dolenti|motivazioni|comportamenti|citazione|profilo|persona|punti di contatto|emozioni',
    ],
    journeys: ["(percorso|percorsi|viaggio) (utente|dell'utente|del cliente)|user journey"],
  },
  epics: ['epiche|epics|elenco delle epiche'],
  tasks: ['attività|elenco (delle |)attività|compiti'],
  chapters: [
    'decisioni architetturali|decisioni tecniche|decisioni',
    'problema|definizione del problema|panoramica|riepilogo|sintesi|motivazione|scopo|antefatti|descrizione|descrizione generale',
    'contesto|introduzione|obiettivo|obiettivi|visione|premessa|finalità|sommario',
  ],
  notes: [
    'valutazione|giudizio|evidenze nel codice|decisioni aperte|(documenti|documentazione) (correlati|correlata|collegati)|vedi anche',
    '(decisioni|questioni) da prendere|(questioni|punti) aperti|punti aperti',
    'nota|note|perché|contesto|descrizione|dipendenza|dipendenze|prerequisito|prerequisiti|ipotesi|assunzioni|precondizioni',
    'rischio|rischi|attività|compiti|compito|sottoattività|note tecniche|dettagli tecnici|tecnico|implementazione|priorità',
    'stima|punti storia|story point|fuori ambito|fuori perimetro|riferimento|riferimenti|collegamenti|link|domanda|domande',
    'domande aperte|osservazioni|commenti|stato|responsabile|test indipendente|impegno',
    'utilizzo|uso',
  ],
  priorities: [
    'alta|media|bassa|alto|medio|basso|critica|critico|urgente|bloccante|essenziale|desiderabile',
    'deve|dovrebbe|potrebbe|(deve|dovrebbe|potrebbe) (avere|esserci)|obbligatorio|obbligatori|essenziali|indispensabile|indispensabili|opzionale|opzionali|desiderabili',
  ],
  design: [
    'architettura|architettura del sistema|architettura tecnica|stack tecnologico|modello dei dati|modello dati',
    'struttura dei dati|strutture dati|gestione degli errori|principi di progettazione|decisioni progettuali',
    'ordine di (costruzione|esecuzione)|ordine (consigliato|raccomandato)|ordine di implementazione|percorso critico|struttura del progetto',
    'progettazione tecnica',
  ],
  designParts: [
    'tecnologie|modulo|moduli|componente|componenti|schema|api|interfaccia|interfacce|principi|progettazione',
    'ordine|convenzioni|sicurezza',
  ],
  areas: ['tecnico|tecnica|progettazione|implementazione|test|design|ui|api'],
  history: [
    'registro delle modifiche|cronologia delle modifiche|cronologia delle versioni|storico delle modifiche|storico delle revisioni',
  ],
  lookingBack: ['retrospettiva|lezioni apprese|impedimenti|velocità|burndown|riunioni|cerimonie'],
  logs: ['registro|diario|storico'],
  updates: [
    'aggiornamento|aggiornamento (di|dello|sullo) stato|rapporto di avanzamento|stato di avanzamento',
  ],
  legend: ['legenda|legenda degli stati', 'livelli di priorità|valori di stato|scala (di stima|dei punti)'],
  curricula: [
    'percorso di apprendimento|piano di studio|piano di studi|percorso di studio|roadmap di apprendimento',
  ],
  leftOut: [
    "fuori (ambito|perimetro|scopo|scope)|fuori (dall'ambito|dal perimetro)|non obiettivi|non incluso|non inclusi|escluso|esclusi",
    'esclusioni|non pianificato|non previsto|cosa non (include|faremo|è incluso)|non in ambito|non verrà fatto',
    '(cosa |)non (è |)ancora (incluso|inclusi)|non ancora (disponibile|previsto)',
    'non avrà|non avremo|non ci sarà|scartato|scartati|scartata|scartate|rifiutato|rifiutati|non prioritario|non prioritari',
    "(scartato|scartati|escluso|esclusi) per ora|fuori dall'mvp",
  ],
  objectives: {
    objective: [
      "obiettivo|obiettivo (aziendale|dell'azienda|del team|di team|di prodotto|del prodotto|strategico)",
    ],
    keyResult: ['risultato chiave|RC|KR'],
    keyResults: ['risultati chiave|risultati principali|RCs|KRs'],
    baseline: [
      'valore (iniziale|attuale|di partenza|base)|linea di base|punto di partenza|situazione attuale|attuale|inizio|oggi|base',
    ],
    target: ['traguardo|obiettivo|valore (obiettivo|atteso|target)|valore finale'],
    details: [
      'definizione|risultato|fiducia|confidenza|punteggio|voto|progresso|avanzamento|raggiunto|risultato ottenuto|peso|iniziativa|iniziative|azione',
      'azioni|misurazione|come si misura|fonte|fonte dei dati|frequenza|monitoraggio|scadenza|trimestre|periodo|commento',
      'commenti|aggiornamento|perché è importante|motivazione|allineamento|squadra|team|progetto|progetti|prossimi passi',
    ],
    measures: [
      'zero|tutto|tutti|tutta|tutte|ogni|nessuno|nessuna|nessun|mai|sempre|due|tre|quattro|cinque|dieci|metà',
      'dimezzare|dimezzato|doppio|raddoppiare|raddoppia|raddoppiato|triplo|triplicare|triplicato|due volte|primo',
      'prima|primi|almeno|al massimo|al minimo|niente|nulla|nemmeno uno|nemmeno una',
      '(senza|privo di|esente da) (alcun|alcuna|un solo|una sola|errore|errori|allarmi|guasti)',
      '(senza|privo di|esente da) (interruzione|interruzioni|incidenti|disservizi|reclami|lamentele)',
      '(senza|privo di|esente da) (difetti|eccezione|ritardo|ritardi|perdita|perdite)',
    ],
    notMeasures: [
      'prima di tutto|soprattutto|dopo tutto|tutto sommato|all hands|no go|zero trust|doppio clic|doppio fattore',
      'due fattori|primo soccorso|primo piano|sempre più|tutto in uno|in prima persona|del tutto|ormai',
    ],
    numbered: [
      'tipo|articolo|sezione|allegato|capitolo|paragrafo|opzione|versione|fase|sprint|traguardo|iterazione',
      'ondata|scenario|terminal|epic|tappa',
    ],
    reached: [
      'in produzione|lanciato|lanciata|rilasciato|rilasciata|pubblicato|pubblicata|firmato|firmata|certificato',
      'certificata|consegnato|terminato|terminata|completato|completata|confermato|confermata|approvato',
      'approvata|concordato|concordata|deciso|decisa|accettato|accettata|distribuito|distribuita|attivo|attiva',
      'in uso|assunto|assunta|migrato|migrata|aperto|aperta|pronto|pronta|concluso|conclusa|chiuso|chiusa',
      'presentato|presentata|online|consegnata',
      'costituito|costituita|registrato|registrata|fondato|fondata',
    ],
    vague: ['pronto|pronta|in uso|attivo|attiva|più|meno|meglio|migliore|migliori|aumentare|migliorare'],
  },
  horizons: {
    whole: [
      "dopo (l'|il |)mvp",
      'ora|adesso|prossimo|prossimi|prossimamente|successivo|dopo|poi|più tardi|più avanti|presto|un giorno|oggi|domani',
      "questo (mese|trimestre)|quest'anno|(prossimo|il prossimo) (mese|trimestre|semestre|anno)|(breve|medio|lungo) termine",
      'a (breve|medio|lungo) termine|nel (breve|medio|lungo) termine|in corso|attuale|pianificato|previsto|futuro|in arrivo|in futuro|backlog',
      'prima del lancio|dopo il lancio|(pre|post) (lancio|release)',
    ],
    numbered: [
      '(mese|mesi|settimana|settimane|giorno|giorni) #',
      '(fase|tappa|traguardo|milestone|sprint|iterazione|ondata|orizzonte|release|rilascio|incremento|trimestre|semestre|versione) #',
      'T#|Q#|S#|H#|# (trimestre|semestre)|#º (trimestre|semestre)|anno fiscale #|esercizio #|quadrimestre #|# quadrimestre',
      '(prossimi|prossime) # (settimane|mesi|trimestri|anni)|bimestre #',
    ],
    ids: ['INC|ITER|FASE|SPR|REL'],
    months: [
      ['gennaio|gen|genn'],
      ['febbraio|feb|febbr'],
      ['marzo|mar'],
      ['aprile|apr'],
      ['maggio|mag'],
      ['giugno|giu'],
      ['luglio|lug'],
      ['agosto|ago'],
      ['settembre|sett|set'],
      ['ottobre|ott'],
      ['novembre|nov'],
      ['dicembre|dic'],
    ],
    seasons: [['primavera'], ['estate'], ['autunno'], ['inverno']],
    bases: ['versione di base|linea di base|baseline'],
    past: [
      'completato|completata|completati|terminato|fatto|consegnato|concluso|conclusa|rilasciato|rilasciata|pubblicato|realizzato|raggiunto',
    ],
  },
  outcomes: {
    fields: [
      'risultato|risultati|risultato atteso|risultati attesi|obiettivo|scopo|perché|impatto|beneficio|benefici|valore|metrica',
      'metriche|misura|successo|criteri di successo|criterio di successo|metrica di successo|metriche di successo|indicatore',
      'consegna|deliverable|finalità',
      'perché (è importante|conta|ora)',
    ],
    others: [
      'necessità|dipende da|richiede|include|comprende|risorse|storie incluse|storie|blocchi|prerequisiti',
    ],
    phrases: [
      'in modo da|in modo che|così da|affinché|per …are|per …ere|per …ire|al fine di|perché|garantisce|assicura|aiuta|aiutano|permette|permettono|consente',
      'consentono|abilita|riduce|riducono|aumenta|aumentano|migliora|migliorano|risparmia|fa risparmiare|facilita|evita',
      'senza dover|non più',
    ],
    instead: ['invece di|anziché'],
  },
  columns: {
    id: ['id|identificativo|codice|chiave|numero|n.|nº|n°'],
    title: ['titolo|nome|nome breve|riepilogo|descrizione|sintesi'],
    story: ['storia|storie|storia (in breve|breve|riassunta)|storia utente|storie utente|user story'],
    role: ["ruolo|attore|come|come (un|uno|una|un')|persona|utente|profilo"],
    want: ['voglio|vorrei|io voglio|desidero|bisogno|esigenza|azione|funzionalità'],
    why: [
      'in modo da|in modo che|così da|affinché|per|perché|al fine di|beneficio|motivo|ragione|valore|valore di business',
    ],
    criteria: [
      "(criteri|criterio) (di accettazione|d'accettazione)|accettazione|criteri|CA|CAs|test di accettazione",
    ],
    item: [
      'elemento|voce|funzionalità|iniziativa|epica|tema|consegna|cosa|nome|titolo|scommessa|progetto|tappa|traguardo|obiettivo',
      'attività|funzione|caratteristica',
    ],
    horizon: [
      'orizzonte|quando|trimestre|semestre|periodo|tempi|tempistica|tempistiche|scadenza|data|data obiettivo|data prevista|fase',
      'tappa|versione|release|rilascio|sprint|mese|anno|entro',
      'finestra|finestra temporale',
    ],
    outcome: [
      '(risultato|risultati)( atteso| attesi| desiderato|)|obiettivo|obiettivi|scopo|perché|impatto|beneficio|benefici|valore',
      'metrica|metriche|misura|successo|metrica di successo|metriche di successo|criteri di successo|motivo|indicatore|finalità',
    ],
    objective: ['obiettivo|obiettivi'],
    'key-result': ['risultato chiave|risultati chiave|RC'],
    metric: ['kpi|kpis|metrica|metriche|indicatore|indicatori|misura'],
    baseline: [
      'valore iniziale|valore attuale|valore di partenza|attuale|punto di partenza|oggi|inizio|linea di base',
    ],
    target: ['traguardo|obiettivo|valore obiettivo|valore atteso'],
    owner: [
      'responsabile|responsabili|proprietario|incaricato|assegnato a|assegnato|assegnatario|chi|referente',
    ],
    status: ['stato|avanzamento|progresso'],
    order: ['ordine|sequenza'],
    requirement: [
      "requisito|requisiti|(elemento|voce) (del|di) backlog|descrizione (del compito|dell'attività)|caso d'uso|esigenza|ticket",
    ],
    estimate: [
      'stima|punti|punti storia|story point|story points|sp|impegno|sforzo|dimensione|taglia|ore|complessità',
    ],
  },
  product: ['prodotto|prodotti'],
  kinds: {
    strategy: {
      one: ['piano strategico', 'strategia|strategia (di |del )(prodotto|portafoglio)|strategia aziendale'],
      several: ['strategie'],
      files: ['strategia (di |del |)(prodotto|portafoglio)|strategia aziendale'],
    },
    'portfolio-roadmap': {
      one: ['roadmap (di |del )portafoglio|tabella di marcia del portafoglio'],
      several: ['roadmap dei portafogli'],
      files: ['roadmap (di |del |)portafoglio'],
    },
    'business-case': {
      one: ['caso aziendale|business case|caso di business|analisi costi benefici'],
      several: ['casi aziendali|casi di business'],
      files: ['caso aziendale|caso di business|analisi costi benefici'],
    },
    'executive-briefing': {
      one: ['nota per la direzione|sintesi per la direzione|relazione esecutiva|nota esecutiva'],
      several: ['note per la direzione|relazioni esecutive'],
      files: ['nota per la direzione|sintesi per la direzione|relazione esecutiva'],
    },
    'product-vision': {
      one: ['visione (di |del )prodotto|visione|vision di prodotto'],
      several: ['visioni (di |del )prodotto|visioni'],
      files: ['(visione|vision) (di |del |)prodotto'],
    },
    research: {
      one: ['ricerca (utente|utenti|sugli utenti|con gli utenti)|ricerca|intervista|intervista utente'],
      several: ['interviste|ricerche|interviste utente'],
      files: ['ricerca (utente|utenti|sugli utenti)|interviste utenti'],
    },
    roadmap: {
      one: [
        "piano (di sviluppo |)(dell'|)mvp|piano di sviluppo (del |di |)prodotto",
        'roadmap (di |del )prodotto|tabella di marcia|piano di sviluppo prodotto',
      ],
      several: ['roadmap di prodotto|tabelle di marcia'],
      files: ['tabella di marcia|roadmap (di |del |)prodotto'],
    },
    okr: {
      one: ['obiettivi e risultati chiave|obiettivo|OKR'],
      several: ['obiettivi e risultati chiave|obiettivi|OKR'],
      files: ['obiettivi e risultati chiave'],
    },
    kpi: {
      one: ['indicatore chiave|indicatore|metrica|KPI'],
      several: ['indicatori chiave|indicatori|metriche|KPI'],
      files: ['indicatori chiave|metriche di prodotto'],
    },
    'feature-backlog': {
      one: ['backlog (delle |di |)funzionalità|elenco delle funzionalità'],
      several: ['backlog delle funzionalità'],
      files: ['backlog (delle |di |)funzionalità'],
    },
    feature: {
      one: [
        'specifica (funzionale|(di |della |)funzionalità)|specifiche funzionali',
        'funzionalità|epica|capacità|documento (dei |di )requisiti (di |del )prodotto|requisiti (di |del )prodotto',
      ],
      several: ['specifiche (di |delle |)funzionalità', 'funzionalità|epiche|capacità'],
      files: [
        'documento (dei |di )requisiti|capitolato dei requisiti|carta di progetto',
        'requisiti (di |del |)prodotto',
      ],
    },
    'sprint-objective': {
      one: ['obiettivo (dello |di |)sprint|(pianificazione|piano) (dello |di |)sprint'],
      several: ['obiettivi (dello |degli |di |)sprint'],
      files: ['(obiettivo|obiettivi) (dello |di |)sprint'],
    },
    'user-story': {
      one: ["storia (utente|dell'utente|d'uso)|racconto utente"],
      several: ['storie (utente|utenti|degli utenti)|storie|racconti utente'],
      files: ['(storia|storie) (utente|utenti)'],
    },
    'acceptance-criteria': {
      one: ["(criterio|criteri) (di accettazione|d'accettazione)"],
      several: ["criteri (di accettazione|d'accettazione)"],
      files: ['criteri (di |d |)accettazione'],
    },
    bug: {
      one: ['difetto|errore|segnalazione (di |)(bug|errore)|anomalia'],
      several: ['difetti|errori|segnalazioni (di |)(bug|errori)|anomalie'],
      files: ['segnalazione (di |)(bug|errore)'],
    },
    enabler: {
      one: ['abilitatore|abilitatore tecnico|attività tecnica|storia tecnica'],
      several: ['abilitatori|abilitatori tecnici|attività tecniche|storie tecniche'],
      files: ['abilitatore tecnico|attività tecnica|storia tecnica'],
    },
    'team-backlog': {
      one: ['backlog (di |del |dello |)(prodotto|team|sprint)'],
      several: ['backlog (dei |di )(prodotti|team|sprint)'],
      files: ['backlog (di |del |dello |)(prodotto|team|sprint)'],
    },
    'release-plan': {
      one: ['piano (di |dei |)(rilascio|rilasci|release|lancio|pubblicazione|distribuzione)'],
      several: ['piani di (rilascio|release|lancio)'],
      files: ['piano (di |dei |)(rilascio|rilasci|release|lancio)'],
    },
  },
  akin: {
    'business-case': ['piano (aziendale|di business|industriale)|business plan'],
    research: [
      '(ricerca|analisi|indagine) (di mercato|sugli utenti|dei concorrenti|della concorrenza|competitiva)|interviste (agli utenti|ai clienti)',
    ],
  },
  aside: {
    guides: [
      'processo|guida|guide|laboratorio|metodologia|metodo|buone pratiche|glossario|formazione|norme',
      'convenzioni|lista di controllo',
    ],
    means: ['usando'],
    guideFolders: [
      'guida|guide|tutorial|imparare|formazione|corso|corsi|metodo|metodi|metodologia|metodologie',
    ],
    lessons: ['modulo|lezione|capitolo|unità|esercizio|corso'],
    explains: [
      '(è|sono) (un|una|il|la) (quadro|sistema|metodo|metodologia|tecnica|modo) (di|per|che)|significa',
      'sta per',
    ],
    prompts: ['agente|prompt|comando|istruzioni'],
    promptVerbs: ['crea|creare|genera|generare|scrivi|scrivere|convalida'],
    promptFolders: ['prompt|agenti|comandi|istruzioni'],
    promptRoles: ['(sei|agisci come) (un|una|uno)'],
    records: [
      'revisione|revisioni|retrospettiva|retro|verbale|verbali|commenti|note|appunti',
      'note (di riunione|della riunione)|domande frequenti',
    ],
    moved: ['(spostato|spostata|trasferito|trasferita) (in|a|su)'],
    kept: [
      '(è|sono) (ora |)(tenuto|tenuta|tenuti|gestito|gestita|pubblicato|pubblicata|disponibile|disponibili|documentato|documentata) … (in|su|a|da)',
      'si (trova|trovano) (in|su|a)',
    ],
    see: ['vedi|vedere|consulta|consultare'],
    general: ['leggimi|licenza|contribuire|modifiche|indice'],
    companions: ['progettazione|architettura|nota|note|panoramica|riepilogo|sintesi|decisione|decisioni'],
    workPapers: [
      '(piano|rapporto|relazione)( di implementazione| di lavoro| tecnico| tecnica| finale| di test|)',
    ],
    companionStarts: ['progettazione'],
    companionEnds: [
      'piano di (implementazione|test|migrazione|rilascio)',
      '(progettazione|architettura) (tecnica|di sistema)|lista di controllo|decisioni|esempio|esempi',
    ],
    publicFolders: ['articoli|blog'],
    exampleFolders: ['esempio|esempi|campioni'],
    departments: ['dipartimento|dipartimenti|reparti'],
    productDepartments: ['prodotto|ingegneria|progettazione'],
    companies: ['azienda|società|manuale'],
  },
  placeholders: {
    open: [
      'da (definire|determinare|confermare|stabilire|assegnare|decidere|completare)|in attesa|non (assegnato|assegnata|definito)',
      'sconosciuto|qualcuno|non ancora|in sospeso',
    ],
    nothing: ['nessuno|nessuna|ancora nessuno|n/a|n.d.|nd|non applicabile'],
    stands: ['è|sono|essere|ancora'],
    until: ['durante|con|da|presso|dopo|finché|entro'],
    putOff: [
      "fuori (ambito|perimetro|scope)|rinviato|rinviata|rimandato|rimandata|posticipato|pianificato a parte|(versione|fase|release) (futura|successiva)|non in questa (versione|fase|release)|(in|durante) (l'implementazione|lo sviluppo)",
    ],
    marks: ['segnaposto|etichetta|etichette|nota|note|commento|commenti|voce|voci|elemento|elementi'],
    without: ['nessun|nessuno|nessuna|senza'],
    slots: [
      '(il tuo |tuo |)(nome|cognome|responsabile|ruolo|utente|data|team)|nome (completo|del responsabile|e cognome)',
    ],
    questions: ['chi|cosa|che cosa|quando|dove|come|quanto|quanti|perché'],
    templates: ['modello|modelli|modello di documento'],
    about: [
      "informazioni su|che cos'è|cos'è|cosa sono|che cosa sono|come (fare|scrivere|usare|creare|definire|lavoriamo)|guida a|guida al",
    ],
  },
  vague: {
    words: [
      'facile da (usare|capire|leggere|utilizzare)|facili da (usare|capire)|facilmente|intuitivo|intuitiva|intuitivamente|amichevole',
      'senza (soluzione di continuità|attriti|intoppi)|fluido|fluida|rapidamente|velocemente|performante|robusto|robusta|ragionevole',
      'ragionevolmente|adeguato|adeguata|adeguatamente|se opportuno|se possibile|ove possibile|dove possibile|quando possibile',
      'per quanto possibile|user friendly|user-friendly',
    ],
    behindCopula: ['veloce|veloci|rapido|rapida|semplice|facile|accettabile'],
    copulas: ['è|sono|essere|sia|siano|resta|rimane|molto|risulta'],
  },
}
