import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'wo wir (spielen|antreten)|wie wir gewinnen|warum wir gewinnen|unser (vorteil|burggraben)|burggraben|wettbewerbsvorteil|wettbewerbsvorteile|alleinstellungsmerkmal',
  'alleinstellungsmerkmale|differenzierung|strategische (wette|wetten|säulen|schwerpunkte|prioritäten|ziele|initiativen|optionen|stoßrichtung|stoßrichtungen|handlungsfelder)',
  'unsere (wette|wetten)|die wette|these|kernthese|markteintritt|markteinführung|zielmarkt|zielmärkte|zielsegmente|positionierung|preisgestaltung|preismodell|geschäftsmodell',
  'wettbewerb|wettbewerber|marktchance|marktchancen|worauf wir verzichten|was wir nicht (tun|machen)|wo wir investieren|wo wir (heute |)stehen|wohin wir gehen|wen wir bedienen',
]

export const german: Language = {
  code: 'de',
  common: ['der|die|das|und|nicht|ist|ein|eine|mit|für|auf|wird|werden|sich|den|dem|des|im|von|zu|auch|sind'],
  numerals: [
    'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
    'erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|erstes|zweites|drittes|viertes',
  ],
  articles: ['der|die|das|den|ein|eine'],
  joins: ['und|sowie'],
  units: ['stunde|stunden|tag|tage|tagen|woche|wochen|minute|minuten|sekunde|sekunden|million|millionen'],
  abbreviations: [
    'z.B.|d.h.|bzw.|ggf.|ggfs.|evtl.|inkl.|exkl.|ca.|sog.|bspw.|insb.|insbes.|i.d.R.|u.a.|o.g.|s.o.|s.u.|i.S.v.|m.E.|v.a.|z.T.|zzgl.|abzgl.|vgl.|mind.|max. #|min. #|resp.|Dr.|Prof.|Hr.|Fr.|St.|Nr. #|Abs. #|Art. #|Abb. #|S. #|Kap. #',
  ],
  inTheMaking: ['entwurf|im entwurf|entworfen|idee|skizze|in planung|vorgeschlagen|vorschlag|vorläufig'],
  enquiries: ['(für|bei) (weitere |)(fragen|rückfragen|details|informationen|hilfe)'],
  copies: {
    copy: ['kopie'],
    of: ['von'],
    conflict: ['konflikt|konfliktkopie'],
    versions: ['entwurf|final|endfassung|aktuell'],
  },
  archives: ['archiv|archive|archiviert'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: ['als|als (ein|eine|der|die)|ich als|wir als'],
    sureRoles: ['in (meiner|der) rolle als|in (meiner|der) funktion als'],
    wants: [
      '(möchte|will|brauche|kann|benötige|muss|wünsche) ich|(möchten|wollen|brauchen|können|müssen) wir',
      'ich (möchte|will|brauche|benötige|wünsche mir)|wir (möchten|wollen|brauchen|benötigen)',
      '(würde|hätte) ich (gerne|gern)|möchte|will',
    ],
    acts: ['…e ich|…en wir|, ich|, wir'],
    speakers: ['ich'],
    several: ['wir'],
    whys: [
      'damit|sodass|so dass|um … zu|um … …zu…en|weil|auf dass',
      ', da|, denn|mit dem ziel(,|)|zu dem zweck(,|)|dann kann ich|dann muss ich nicht|dann können wir',
    ],
    notWhys: ['um … uhr|damit verbunden(e|en|)|damit zusammenhängend(e|en|)|weil es'],
    purposes: null,
    aims: ['zur (verbesserung|vermeidung|vereinfachung|sicherstellung)|, wodurch ich|, was mir'],
    notRoles: [
      'ergebnis|folge|beispiel|nächstes|erstes|zweites|letztes|hinweis|regel|grundlage|ausgangspunkt|ziel|bonus',
      'nächster schritt|erster schritt|alternative|voraussetzung|konsequenz|fazit|minimum|standard',
    ],
    notRoleStarts: [
      'teil|ich|wir|er|sie|es|wenn|ob|nächstes|erstes|letztes|dann|auch|das|dies|diese|dieses|solche|solches',
    ],
    groups: ['team'],
    modifiers: [
      'direkte|direktes|allgemeine|allgemeiner|gute|gutes|einfaches|letztes|erstes|nächstes|mögliche',
    ],
    joiners: ['von|der|des|wir|ich|in|aus|für|dieser|davon|daraus'],
    subjects: ['ich|wir|er|es|man'],
    finiteVerbs: ['ist|sind|war|waren|hat|hatte|wird|wurde|wuchs|wächst|kam|begann|ging|wollte'],
    relatives: ['der|die|das|welcher|welche|dessen|deren|dem|den'],
    turns: ['aber (heute|jetzt|derzeit|momentan|stattdessen)'],
    situations: ['wenn|falls|während|nachdem|bevor|sobald'],
  },
  story: {
    one: [
      'user story|story|nutzergeschichte|anwendergeschichte|benutzergeschichte|usergeschichte|(nutzer|anwender|benutzer|user) geschichte',
    ],
    several: ['user stories|stories|userstorys|user storys|(nutzer|anwender|benutzer|user)( |)geschichten'],
    labels: ['beschreibung|ziel|zweck|anforderung|geschichte|kurzbeschreibung|bedarf'],
    prefixes: ['US'],
    statements: ['storybeschreibung|story beschreibung|wortlaut|story satz'],
    wider: ['initiative|thema'],
    others: ['aufgabe|unteraufgabe|teilaufgabe|anforderung'],
    parts: ['unteraufgaben|teilaufgaben|teilgeschichten'],
    lists: ['karte|übersicht|liste'],
    related: ['zugehörige|zugehöriger|zugehörigen|verknüpfte|verbundene|verwandte|dazugehörige'],
    reports: ['ist|war|wurde|wird|sind|hat|deckt|ergänzt|setzt|hängt|baut'],
  },
  criteria: {
    names: [
      'akzeptanzkriterien|akzeptanzkriterium|akzeptanz kriterien|abnahmekriterien|abnahmekriterium|szenarien',
      'definition of done|dod|fertig wenn|kriterien für (fertig|fertigstellung)|fertigstellungskriterien|akzeptanzszenarien|akzeptanztests|abnahmetests|abnahmebedingungen',
      'ich weiß(,|) dass (ich|es) fertig (bin|ist)(,|) wenn|wir wissen(,|) dass wir fertig sind(,|) wenn',
    ],
    sure: ['akzeptanzkriterien|akzeptanz kriterien|abnahmekriterien|akzeptanzszenarien|akzeptanztests'],
    adjectives: 'before',
    forAll: ['definition of done|dod|definition von fertig'],
    one: ['AK|akzeptanzkriterium|abnahmekriterium|kriterium'],
    expected: ['erwartetes (verhalten|ergebnis)|erwartete ergebnisse'],
    confirmation: { names: ['bestätigung|bestätigungen'], beside: ['karte|gespräch|konversation|card'] },
    alike: [
      'fertig, wenn|fertig wenn|erledigt, wenn|erledigt wenn|abgeschlossen, wenn|fertig sobald|erfolgskriterien|prüfkriterien|checkliste',
    ],
    demands: ['(funktionale |fachliche |)anforderungen'],
    checks: [
      'prüfpunkte|prüfungen|testfälle|testszenarien|validierungspunkte|kontrollpunkte|zu prüfen|so wird geprüft',
    ],
    obligations: ['muss|müssen|soll|sollen|darf nicht|dürfen nicht'],
    rules: ['(das system|die app|die anwendung) (muss|soll)'],
    conditions: ['WENN|FALLS|SOLANGE|WÄHREND'],
    overall: ['übergreifende|allgemeine|gesamte'],
    met: ['erfüllt|erreicht|abgeschlossen'],
    cases: ['testfall'],
  },
  steps: {
    given: ['angenommen|gegeben sei|gegeben seien|gegeben ist|gegeben|vorausgesetzt'],
    when: ['wenn'],
    then: ['dann'],
    and: ['und'],
    but: ['aber'],
    notSteps: ['wenn möglich|wenn nötig|dann und wann|und so weiter'],
    feature: ['funktionalität|funktion'],
    background: ['grundlage|hintergrund|voraussetzungen|vorbedingungen'],
    rule: ['regel'],
    scenario: ['szenario|beispiel'],
    outline: ['szenariogrundriss|szenarien'],
    examples: ['beispiele'],
    scenarios: ['szenarien'],
  },
  statuses: {
    draft: [
      'entwurf|im entwurf|entworfen|idee|neu|angelegt|geplant|in planung|offen|nicht begonnen|nicht gestartet',
      'noch nicht begonnen|zu erledigen|ausstehend|skizze|vorgemerkt|im backlog|in arbeit als entwurf',
    ],
    proposed: [
      'vorgeschlagen|vorschlag|in prüfung|in review|zur prüfung|in abstimmung|eingereicht|zur diskussion',
    ],
    ready: [
      'bereit|fertig zur umsetzung|freigegeben|genehmigt|abgestimmt|angenommen|akzeptiert|verfeinert|final',
      'bereit zur umsetzung|umsetzungsbereit|beschlossen',
    ],
    active: [
      'aktiv|in arbeit|in bearbeitung|in umsetzung|in entwicklung|begonnen|gestartet|laufend|läuft|blockiert',
      'im test|in test|pausiert|angehalten|aktuell|veröffentlicht|live',
    ],
    done: [
      'erledigt|fertig|abgeschlossen|umgesetzt|geliefert|ausgeliefert|beendet|geschlossen|erreicht|implementiert',
      'fertiggestellt|gelöst|behoben|abgenommen',
    ],
    dropped: [
      'verworfen|abgebrochen|abgelehnt|zurückgezogen|verschoben|zurückgestellt|ersetzt|veraltet|archiviert',
      'gestrichen|storniert|entfällt|wird nicht umgesetzt|überholt|abgelöst|duplikat|eingestellt|aufgeschoben|vertagt|abgesagt',
    ],
  },
  partly: ['teilweise|zum teil'],
  unfinished: [
    'ausstehend|steht aus|teilweise|nicht|noch nicht|blockiert|lücke|lücken|fast|beinahe|zum teil|bis|außer|unvollständig',
  ],
  fields: {
    type: ['typ|art|dokumenttyp|dokumentart'],
    id: ['kennung|nummer|story id|dokument id'],
    title: ['titel|bezeichnung'],
    status: ['status|stand|zustand|dokumentstatus|status des dokuments'],
    owner: [
      'verantwortlich|verantwortliche|verantwortlicher|verantwortung|verantwortliche person|zuständig|zuständigkeit',
      'besitzer|eigentümer|eigner|inhaber|eigentümerin|besitzerin',
    ],
    'product-owner': ['produktverantwortlicher|produktverantwortliche|produkteigner|produkteigentümer'],
    'product-manager': ['produktmanager|produktmanagerin|produktmanagement'],
    'product-leader': ['produktleiter|produktleiterin|leitung produkt|produktleitung'],
    lead: ['leitung|leiter|leiterin'],
    contact: ['ansprechpartner|ansprechpartnerin|kontakt|ansprechperson'],
    assignee: ['bearbeiter|bearbeiterin|zugewiesen an|zugewiesen'],
    author: ['autor|autorin|autoren|verfasser|verfasserin|erstellt von'],
    approver: ['freigabe durch|freigegeben von|genehmigt von'],
    parent: ['übergeordnet|übergeordnetes element|gehört zu|teil von'],
    epic: ['übergeordnetes epic|epos'],
    feature: ['merkmal|leistungsmerkmal|übergeordnetes feature'],
    spec: ['spezifikation|spec'],
    story: ['story|user story|nutzergeschichte'],
    priority: ['priorität|prio|wichtigkeit|dringlichkeit'],
    date: ['datum|erstellt am|stand vom|zuletzt geändert'],
    'target-date': ['zieldatum|zieltermin|termin|fällig|fällig am|frist|bis wann'],
    role: ['rolle|akteur|nutzerrolle|als'],
    want: ['wunsch|möchte ich|ich möchte|bedürfnis'],
    why: ['warum|nutzen|damit|mehrwert|grund|begründung'],
  },
  origins: {
    partOf: ['teil (von|des|der)|gehört (zu|zum|zur)|bestandteil (von|des|der)|untergeordnet'],
    basedOn: [
      'basiert auf|basierend auf|beruht auf|abgeleitet (von|aus)|baut auf|aufbauend auf|quelle|quellen|grundlage|folgt aus|verfeinert|konkretisiert|unterstützt|setzt um',
    ],
  },
  sections: {
    strategy: {
      bet: [
        'wette|vision|mission|ansatz|richtung|schwerpunkte|strategie|prioritäten|fokus|leitlinien|stoßrichtung|säulen',
        ...strategyMarks,
      ],
      'why-now': [
        'warum|kontext|ausgangslage|situation|hintergrund|diagnose|herausforderung|herausforderungen|problem|markt',
        'motivation|anlass',
      ],
      success: [
        'erfolg|erfolgskriterien|erfolgsmessung|messgrößen|kennzahlen|metriken|ziele|ziel|zielsetzung|ergebnisse|zielwerte|nutzen',
      ],
    },
    'business-case': {
      problem: ['problem|ausgangslage|chance|bedarf|hintergrund|kontext|situation|motivation|warum|anlass'],
      options: ['optionen|option|alternativen|varianten|lösungsoptionen|handlungsoptionen'],
      cost: ['kosten|aufwand|budget|investition|investitionen|ressourcen|preis|finanzierung'],
      benefit: ['nutzen|mehrwert|ertrag|erträge|einsparungen|vorteile|gewinn|rendite|umsatz'],
      risks: ['risiko|risiken|annahmen'],
      recommendation: ['empfehlung|empfehlungen|entscheidung|vorschlag|fazit|antrag'],
    },
    'executive-briefing': {
      summary: ['zusammenfassung|überblick|übersicht|kernpunkte|lage|situation|kontext|stand'],
      decision: [
        'entscheidung|entscheidungen|entscheidungsbedarf|antrag|bitte|empfehlung|freigabe|beschluss',
      ],
    },
    'product-vision': {
      users: [
        'zielgruppe|zielgruppen|nutzer|nutzerinnen|anwender|kunden|kundinnen|personas|menschen|für wen',
      ],
      problem: [
        'problem|probleme|bedarf|bedürfnis|bedürfnisse|warum|herausforderung|chance|ausgangslage|hintergrund|kontext',
      ],
      value: ['wert|nutzen|mehrwert|wertversprechen|versprechen|lösung|angebot|nutzenversprechen|vorteile'],
      success: [
        'erfolg|erfolgskriterien|erfolgsmessung|messgrößen|kennzahlen|metriken|ziel|ziele|zielsetzung|ergebnisse|zielwerte|nutzen',
      ],
    },
    research: {
      question: [
        'frage|fragen|fragestellung|forschungsfrage|ziel|ziele|hypothese|hypothesen|zweck|hintergrund|warum',
      ],
      method: ['methode|methoden|methodik|vorgehen|teilnehmende|teilnehmer|aufbau|interviews|ablauf'],
      findings: [
        'ergebnisse|erkenntnisse|befunde|einsichten|fazit|zusammenfassung|beobachtungen|schlussfolgerungen',
      ],
    },
    feature: {
      problem: [
        'problem|probleme|problemstellung|motivation|hintergrund|warum|kontext|bedarf|chance|zweck|überblick',
        'übersicht|zusammenfassung|einleitung|ausgangslage',
      ],
      outcome: [
        'ergebnis|ergebnisse|ziel|ziele|zielsetzung|erfolg|erfolgskriterien|metriken|kennzahlen|nutzen|wert|mehrwert',
        'wirkung|anforderungen|auswirkungen|vision|vorschlag|liefergegenstände',
      ],
    },
    'release-plan': {
      scope: ['umfang|inhalt|inhalte|funktionen|features|stories|änderungen|leistungsumfang|was|ziele'],
      date: ['datum|termin|termine|zeitplan|terminplan|meilensteine|wann|veröffentlichungsdatum'],
      rollout: [
        'ausrollen|rollout|einführung|auslieferung|bereitstellung|schritte|phasen|ablauf|inbetriebnahme',
      ],
      rollback: ['rollback|rückfall|rückfallplan|rücknahme|rückabwicklung|notfallplan|zurückrollen|rückweg'],
    },
  },
  strategyMarks,
  productHeadings: [
    '(problem|probleme|problemstellung|hypothese|hypothesen)|(ziel|ziele|nichtziele|nicht ziele)|(ergebnis|ergebnisse)',
    '(erfolgsmessung|erfolgskriterien|erfolgskennzahlen|erfolgsmetriken)|(zielgruppe|zielgruppen|zielnutzer)|vision|mission|die wette|warum jetzt',
  ],
  specs: {
    names: [
      'spezifikation|anforderungen|anforderungsspezifikation|anforderungsbeschreibung|(epic|feature) scope',
      'umfangsbeschreibung',
    ],
    technical: [
      'technische|technisches|technischer|technik|api|architektur|protokoll|format|schnittstelle|schnittstellen|system',
      'systeme|sprache|syntax|schema|daten|datenbank|datenmodell|modul|komponenten|test|tests|ui|ux|design|sicherheit',
      'infrastruktur|integration|netzwerk|hardware|nicht funktionale',
    ],
    ids: ['FA|NFA|LF|LL|LD|ANF|MK'],
    lists: [
      '(funktionale|fachliche|nichtfunktionale|nicht funktionale|) anforderungen|(produkt|projekt|kunden|benutzer|nutzer|)anforderungen|anforderungsliste|anforderungskatalog|anforderungsanalyse',
    ],
    abilities: [
      '(nutzer|benutzer|anwender|kunde|kunden|administrator) (kann|können|darf|dürfen|sollte|sollten)',
    ],
    definitions: [
      '(produkt|projekt|mvp) (definition|umfang|konzept|beschreibung|steckbrief)|produktdefinition|projektdefinition|produktkonzept|projektkonzept|produktbeschreibung|projektbeschreibung|produktumfang|projektumfang|mvp umfang',
    ],
  },
  planNames: [
    'meilensteine|meilensteinplan|meilensteinplanung|phasen|phasenplan|phasenplanung|projektphasen|etappen|etappenplan|ausbaustufen|stufenplan|produktplan|produktplanung|lieferplan',
  ],
  pitch: {
    users: ['zielgruppe|zielgruppen|zielnutzer|zielkunden|nutzergruppen|personas|für wen'],
    problems: [
      'problem|das problem|probleme|problemstellung|problembeschreibung|hauptproblem|hauptprobleme|schmerzpunkte',
    ],
    promises: [
      'produktziel|produktziele|produktvision|vision|mission|nutzenversprechen|wertversprechen|alleinstellungsmerkmal|alleinstellungsmerkmale|positionierung|abgrenzung|erfolgsmaßstab|erfolgskriterien|erfolgsmetriken|kernnutzen|mehrwert|zielbild|leitidee|nicht ziele|geschäftsmodell|geschäftsziele|kernfunktionen|(die |unsere |)lösung|produktprinzipien|wettbewerb|monetarisierung',
    ],
  },
  uses: {
    cases: ['anwendungsfall|anwendungsfälle|use cases'],
    flows: [
      'akteur|akteure|hauptakteur|vorbedingung|vorbedingungen|nachbedingung|nachbedingungen|hauptablauf|normalablauf|standardablauf|ablauf|alternativablauf|alternativabläufe|auslöser',
    ],
    people: ['persona|personas|nutzerprofile'],
    traits: [
      'ziele|bedürfnisse|frustpunkte|frustration|frustrationen|schmerzpunkte|motivation|profil|situation|zitat|nutzerziel|erwartung|persona|relevante personas|berührungspunkte',
    ],
    journeys: ['nutzerreise|nutzerreisen|kundenreise|user journey|user journeys|customer journey'],
  },
  epics: ['epen|epics|epic liste|epic übersicht'],
  tasks: ['aufgaben|aufgabenliste|issues|issue liste|tickets|arbeitspakete|aufgabenübersicht'],
  chapters: [
    'architekturentscheidungen|entwurfsentscheidungen|technische entscheidungen|entscheidungen',
    'problem|problemstellung|überblick|übersicht|zusammenfassung|motivation|zweck|hintergrund|beschreibung|kontext|einleitung|ziel|ziele|vision',
  ],
  notes: [
    'bewertung|einschätzung|belege|belege im code|(verwandte|zugehörige|weitere) (dokumente|dokumentation)|siehe auch',
    'offene (punkte|fragen|entscheidungen)|zu klären',
    'hinweis|hinweise|anmerkung|anmerkungen|notiz|notizen|warum|kontext|hintergrund|beschreibung|abhängigkeiten|voraussetzungen|annahmen|risiken|aufgaben|technische hinweise|umsetzung|priorität|schätzung|nicht im umfang|verweise|links|offene fragen|fragen|status|verantwortlich',
    'arbeitsregeln|spielregeln|konventionen',
    'verwendung|nutzung|tipps',
  ],
  priorities: [
    'hoch|mittel|niedrig|gering|kritisch|dringend|muss|soll|kann|wünschenswert',
    'muss haben|soll haben|kann haben|sollte|sollte haben|könnte|könnte haben|(muss|soll|kann|wunsch)( |)(kriterien|anforderungen|ziele)|pflicht|optional|höchste|niedrigste|unverzichtbar|zwingend|mittlere|hohe|niedrige|geringe',
  ],
  design: [
    'architektur|architekturüberblick|systemarchitektur|technische architektur|datenmodell|datenstruktur',
    'datenstrukturen|datenbankschema|fehlerbehandlung|entwurfsprinzipien|leitlinien|entwurfsentscheidungen',
    'umsetzungsreihenfolge|ausführungsreihenfolge|(empfohlene|vorgeschlagene) reihenfolge|bauabfolge|kritischer pfad|projektstruktur|ordnerstruktur|technischer entwurf',
  ],
  designParts: [
    'technologien|technik|modul|module|komponente|komponenten|bausteine|schema|api|schnittstelle|schnittstellen',
    'prinzipien|grundsätze|entwurf|reihenfolge|konventionen|sicherheit',
  ],
  areas: ['technik|technisch|technisches|umsetzung|design|ui|api|tests|implementierung'],
  history: [
    'änderungsprotokoll|änderungshistorie|änderungsverlauf|versionshistorie|dokumenthistorie|änderungen am dokument',
  ],
  lookingBack: [
    'retrospektive|erkenntnisse|hindernisse|velocity|burndown|burndown chart|besprechungen|zeremonien',
  ],
  logs: ['protokoll|logbuch|tagebuch|verlauf|historie'],
  updates: [
    'aktualisierung|statusaktualisierung|zwischenstand|statusbericht|fortschrittsbericht|update|statusupdate|status update',
  ],
  legend: [
    'legende|statuslegende|zeichenerklärung',
    'prioritätsstufen|statuswerte|punkteskala|schätzskala|spaltenbeschreibung|prioritätslegende',
  ],
  curricula: ['lernpfad|lernplan|studienplan|lern roadmap|karrierepfad|lernfahrplan'],
  leftOut: [
    'nicht im umfang|nicht enthalten|außerhalb des umfangs|nicht ziele|nicht geplant|ausgeschlossen|abgrenzung',
    '(noch |)nicht (enthalten|dabei|drin)|was (noch |)(fehlt|nicht enthalten ist)|noch nicht (in diesem release|in dieser version)',
    'wird nicht|wird nicht (umgesetzt|gemacht|haben)|abgrenzungskriterien|nicht priorisiert|nicht priorisierte (punkte|themen|einträge|items|)|verworfen|verworfene (ideen|punkte|themen)|abgelehnt',
    '(vorerst|erstmal|aktuell) (nicht|verworfen|ausgeschlossen)|nicht im mvp',
  ],
  objectives: {
    objective: ['ziel|unternehmensziel|teamziel|produktziel|zielsetzung'],
    keyResult: ['schlüsselergebnis|kernergebnis|key result'],
    keyResults: ['schlüsselergebnisse|kernergebnisse|key results'],
    baseline: ['ausgangswert|basiswert|basis|ist|istwert|ausgangslage|heute|startwert'],
    target: ['zielwert|soll|sollwert|zielgröße'],
    details: [
      'definition|zuversicht|konfidenz|bewertung|punktzahl|note|fortschritt|ergebnis|erreicht|gewicht|gewichtung|initiative|initiativen',
      'maßnahme|maßnahmen|messung|messmethode|datenquelle|quelle|häufigkeit|frist|termin|zeitraum|quartal|kommentar',
      'kommentare|aktualisierung|stand|warum das wichtig ist|begründung|ausrichtung|team|teams|projekt|projekte|nächste schritte',
    ],
    measures: [
      'null|alle|allen|aller|jede|jeder|jedes|jeden|kein|keine|keinen|keiner|nie|niemals|immer|niemand|zwei|drei',
      'vier|fünf|zehn|halb|hälfte|halbiert|halbieren|verdoppelt|verdoppeln|verdreifacht|doppelt|zweimal|erste',
      'ersten|mindestens|höchstens|fehlerfrei|störungsfrei|ausfallfrei|unfallfrei|beanstandungsfrei|lückenlos',
      'ausnahmslos|nichts|weder|sämtliche|sämtlicher|keinerlei',
      '(ohne|frei von) (einen einzigen|eine einzige|jeden|jede|fehler|fehlern|störung|störungen|ausfall)',
      '(ohne|frei von) (ausfälle|unterbrechung|vorfälle|beschwerden|eskalationen|mängel|beanstandungen)',
      '(ohne|frei von) (ausnahme|verzögerung|datenverlust|nacharbeit|handarbeit|rückfragen|abstürze)',
    ],
    notMeasures: [
      'vor allem|alle hände|no go|allerdings|alles klar|zwei faktor|vier augen|erste hilfe|zum ersten',
      'in erster linie|halb fertig|zero trust|one pager|all hands|null trust|zweimal klick|doppelklick|einzel',
    ],
    numbered: [
      'typ|artikel|abschnitt|anhang|kapitel|absatz|option|version|phase|sprint|meilenstein|iteration|welle',
      'schritt|szenario|terminal|epic|paragraf|paragraph|anlage|etappe|industrie',
    ],
    reached: [
      'live|veröffentlicht|ausgeliefert|unterzeichnet|zertifiziert|eingeführt|freigegeben|fertig|fertiggestellt',
      'abgeschlossen|bestätigt|genehmigt|beschlossen|entschieden|vereinbart|abgenommen|umgesetzt|geliefert',
      'ausgerollt|produktiv|im einsatz|eingestellt|migriert|abgelöst|eröffnet|bestanden|bereit|übergeben',
      'eingereicht|online|gestartet|in betrieb',
      'gegründet|unterschrieben|angemeldet|registriert',
    ],
    vague: [
      'fertig|bereit|im einsatz|mehr|weniger|besser|steigern|verbessern|erhöhen|öfter|schneller|häufiger|weitgehend',
    ],
  },
  horizons: {
    whole: [
      'nach (dem |)mvp',
      'jetzt|als nächstes|danach|später|bald|irgendwann|heute|morgen|diesen monat|dieses (quartal|jahr)|nächster monat',
      'nächstes (quartal|jahr)|nächsten monat|(kurz|mittel|lang)fristig|aktuell|laufend|kommend|geplant|in arbeit|zukunft',
      '(vor|nach) dem (release|launch|start)|(pre|post) (release|launch)|erste version',
    ],
    numbered: [
      'MS #|MS#',
      '(monat|monate|woche|wochen|tag|tage) #',
      '(phase|meilenstein|sprint|iteration|welle|stufe|etappe|horizont|release|ausbaustufe|quartal|version) #',
      'Q#|H#|# quartal|GJ #|geschäftsjahr #|(nächste|nächsten|kommende|kommenden) # (wochen|monate|quartale|jahre)',
      '# halbjahr|halbjahr #',
    ],
    ids: ['INK|ITER|PH|SPR|MS|REL|ET'],
    months: [
      ['januar|jänner|jan'],
      ['februar|feber|feb'],
      ['märz|mär|mrz'],
      ['april|apr'],
      ['mai'],
      ['juni|jun'],
      ['juli|jul'],
      ['august|aug'],
      ['september|sept|sep'],
      ['oktober|okt'],
      ['november|nov'],
      ['dezember|dez'],
    ],
    seasons: [['frühling|frühjahr'], ['sommer'], ['herbst'], ['winter']],
    bases: ['basisversion|ausgangsstand|baseline'],
    past: [
      'abgeschlossen|erledigt|fertig|ausgeliefert|umgesetzt|veröffentlicht|erreicht|geschafft|geliefert',
    ],
  },
  outcomes: {
    fields: [
      'ergebnis|ziel|warum|wirkung|nutzen|wert|mehrwert|kennzahl|messgröße|erfolg|erfolgskriterien|erfolgskriterium|liefergegenstand|lieferergebnis|zweck|erwartetes ergebnis',
      'warum (es|das) (wichtig ist|zählt)|warum jetzt',
    ],
    others: [
      'bedarf|betrieb|benötigt|setzt voraus|enthält|enthaltene stories|ressourcen|voraussetzung|abhängigkeit|abhängig von|stories|blocker|hindernisse|voraussetzungen',
    ],
    phrases: [
      'damit|sodass|um zu|weil|ermöglicht|ermöglichen|hilft|helfen|senkt|reduziert|erhöht|verbessert|spart|nicht mehr',
    ],
    instead: ['statt'],
  },
  columns: {
    id: ['kennung|nummer|nr|schlüssel'],
    title: ['titel|name|bezeichnung|kurzname|zusammenfassung|beschreibung'],
    story: [
      'user story|user stories|story|nutzergeschichte|anwendergeschichte|geschichte|kurzform der (story|geschichte)',
    ],
    role: ['rolle|akteur|als|nutzer|persona'],
    want: [
      'möchte ich|ich möchte|wunsch|bedürfnis|aktion|will ich|ich will|funktion|funktionalität|anforderung|ziel',
    ],
    why: ['damit|um|nutzen|warum|mehrwert|grund|begründung|zweck|geschäftswert|vorteil'],
    criteria: ['akzeptanzkriterien|abnahmekriterien|akzeptanz|kriterien|fertig wenn'],
    item: [
      'thema|funktion|merkmal|vorhaben|initiative|epic|liefergegenstand|was|name|titel|projekt|meilenstein|ziel|maßnahme|aufgabe',
    ],
    horizon: [
      'horizont|wann|quartal|zeitraum|zeitrahmen|zeitpunkt|zieldatum|termin|datum|fällig|phase|meilenstein|release|sprint|monat|jahr|bis',
      'zeitfenster',
    ],
    outcome: [
      'ergebnis|erwartetes ergebnis|ziel|warum|wirkung|nutzen|wert|mehrwert|kennzahl|messgröße|erfolg|erfolgskriterien|zweck|grund',
    ],
    objective: ['ziel|ziele|zielsetzung'],
    'key-result': ['schlüsselergebnis|schlüsselergebnisse|kernergebnis|kernergebnisse'],
    metric: [
      'kennzahl|kennzahlen|metrik|messgröße|indikator|erfolgsmetrik|erfolgsmetriken|erfolgskennzahl|erfolgskennzahlen',
    ],
    baseline: ['ausgangswert|basiswert|ist|istwert|heute|startwert'],
    target: ['zielwert|soll|sollwert|ziel'],
    owner: ['verantwortlich|verantwortliche|verantwortlicher|zuständig|besitzer|wer|bearbeiter'],
    status: ['status|stand|zustand|fortschritt'],
    order: ['reihenfolge|rang|rangfolge'],
    requirement: [
      'anforderung|anforderungen|backlog-eintrag|backlogeintrag|backlog item|aufgabenbeschreibung|arbeitspaket|ticket|anwendungsfall|fehler|eintrag',
    ],
    estimate: [
      'aufwand|schätzung|aufwandsschätzung|punkte|story points|storypoints|sp|größe|stunden|komplexität',
    ],
  },
  product: ['produkt|produkte'],
  kinds: {
    strategy: {
      one: ['strategieplan', 'strategie|produktstrategie|unternehmensstrategie'],
      several: ['strategien'],
      files: ['produktstrategie|unternehmensstrategie'],
    },
    'portfolio-roadmap': {
      one: ['portfolio roadmap|portfolio fahrplan'],
      several: ['portfolio roadmaps'],
      files: ['portfolio fahrplan'],
    },
    'business-case': {
      one: ['business case|geschäftsfall|wirtschaftlichkeitsbetrachtung|wirtschaftlichkeitsrechnung'],
      several: ['geschäftsfälle'],
      files: ['geschäftsfall|wirtschaftlichkeitsbetrachtung'],
    },
    'executive-briefing': {
      one: ['entscheidungsvorlage|managementzusammenfassung|vorstandsvorlage'],
      several: ['entscheidungsvorlagen'],
      files: ['entscheidungsvorlage|vorstandsvorlage'],
    },
    'product-vision': {
      one: ['produktvision|vision'],
      several: ['produktvisionen'],
      files: ['produktvision|produkt vision|produktkonzept'],
    },
    research: {
      one: ['nutzerforschung|nutzerbefragung|anwenderforschung|interview'],
      several: ['interviews|nutzerinterviews'],
      files: ['nutzerforschung|nutzerbefragung|nutzerinterviews'],
    },
    roadmap: {
      one: [
        'mvp (plan|entwicklungsplan)|produktentwicklungsplan',
        'roadmap|produktroadmap|produkt roadmap|produktfahrplan|fahrplan',
      ],
      several: ['fahrpläne|roadmaps'],
      files: ['produktroadmap|produktfahrplan'],
    },
    okr: {
      one: ['OKR|ziele und schlüsselergebnisse'],
      several: ['OKRs'],
      files: ['ziele und schlüsselergebnisse'],
    },
    kpi: { one: ['kennzahl|KPI'], several: ['kennzahlen|KPIs'], files: ['produktkennzahlen'] },
    'feature-backlog': {
      one: ['feature backlog|funktionsbacklog'],
      several: ['feature backlogs'],
      files: ['funktionsbacklog'],
    },
    feature: {
      one: [
        'feature spezifikation|feature spec|funktionsspezifikation|funktionale spezifikation|fachliche spezifikation|pflichtenheft',
        'funktion|merkmal|epos|anforderungsdokument|lastenheft|produktanforderungen',
      ],
      several: [
        'feature spezifikationen|feature specs|funktionale spezifikationen',
        'funktionen|merkmale|epen',
      ],
      files: [
        'anforderungsdokument|anforderungsspezifikation|projektauftrag|projektsteckbrief',
        'lastenheft|produktanforderungen',
      ],
    },
    'sprint-objective': {
      one: ['sprintziel|sprint ziel|sprint|sprintplanung|sprint planung'],
      several: ['sprintziele|sprints'],
      files: ['sprintziel|sprint ziel|sprintziele'],
    },
    'user-story': {
      one: [
        'user story|nutzergeschichte|anwendergeschichte|benutzergeschichte|anwender geschichte|nutzer geschichte',
      ],
      several: ['(nutzer|anwender|benutzer|user)( |)geschichten|user storys'],
      files: ['(nutzer|anwender|benutzer|user)( |)(geschichten|geschichte)'],
    },
    'acceptance-criteria': {
      one: ['akzeptanzkriterien|abnahmekriterien|akzeptanzkriterium'],
      several: ['akzeptanzkriterien'],
      files: ['akzeptanzkriterien|abnahmekriterien'],
    },
    bug: { one: ['fehler|fehlerbericht|defekt'], several: ['fehlerberichte'], files: ['fehlerbericht'] },
    enabler: {
      one: ['technische aufgabe|technische voraussetzung'],
      several: ['technische aufgaben'],
      files: ['technische aufgabe'],
    },
    'team-backlog': {
      one: ['produkt backlog|produktbacklog|teambacklog|team backlog'],
      several: ['produktbacklogs'],
      files: ['produktbacklog|produkt backlog|teambacklog'],
    },
    'release-plan': {
      one: ['releaseplan|release plan|veröffentlichungsplan|freigabeplan|auslieferungsplan'],
      several: ['releasepläne|veröffentlichungspläne'],
      files: ['releaseplan|veröffentlichungsplan|auslieferungsplan'],
    },
  },
  akin: {
    'business-case': [
      'geschäftsplan|businessplan|unternehmensplan|investitionsantrag|wirtschaftlichkeitsbetrachtung|wirtschaftlichkeitsanalyse',
    ],
    research: [
      'marktanalyse|marktforschung|marktrecherche|wettbewerbsanalyse|konkurrenzanalyse|nutzerforschung|nutzerinterviews|kundeninterviews',
    ],
  },
  aside: {
    guides: [
      'prozess|leitfaden|anleitung|richtlinie|richtlinien|methodik|methode|best practices|glossar',
      'schulung|handbuch|standards|konventionen|spickzettel|checkliste',
    ],
    means: ['mithilfe'],
    guideFolders: [
      'leitfaden|leitfäden|anleitung|anleitungen|tutorial|tutorials|lernen|schulung|schulungen|kurs',
      'kurse|methode|methoden|methodik',
    ],
    lessons: ['modul|lektion|kapitel|einheit|vorlesung|übung|kurs'],
    explains: [
      '(ist|sind) (ein|eine|das|die) (rahmen|rahmenwerk|system|methode|technik|weg|framework) (für|zum|zur|mit|um)',
      'steht für|bedeutet',
    ],
    prompts: ['agent|prompt|befehl|anweisung|anweisungen'],
    promptVerbs: ['erstelle|erstellen|generiere|generieren|schreibe|prüfe|validiere'],
    promptFolders: ['prompts|agenten|befehle|anweisungen'],
    promptRoles: ['du bist (ein|eine|der|die)'],
    records: [
      'review|reviews|durchsicht|retrospektive|retro|protokoll|protokolle|rückmeldung|rückmeldungen',
      'feedback|kommentare|notizen|(besprechungs|sitzungs) (notizen|protokoll)|besprechungsnotizen',
      'sitzungsprotokoll|fragen und antworten',
    ],
    moved: ['(verschoben|umgezogen) nach'],
    kept: [
      '(wird|werden|ist|sind) (jetzt |nun |)(gepflegt|geführt|verwaltet|veröffentlicht|dokumentiert|verfügbar)',
      '(wird|werden) … (gepflegt|geführt|verwaltet|veröffentlicht|dokumentiert)',
      '(liegt|liegen|findet sich|finden sich|steht|stehen) (in|im|auf|unter|bei)',
    ],
    see: ['siehe|besuche|vgl.'],
    general: ['liesmich|lies mich|lizenz|mitwirken|änderungen|änderungsprotokoll|inhaltsverzeichnis'],
    companions: [
      'entwurf|architektur|notiz|notizen|überblick|übersicht|zusammenfassung|entscheidung|entscheidungen',
    ],
    workPapers: ['(umsetzungs|implementierungs|arbeits|test|)(plan|bericht)|abschlussbericht|endbericht'],
    companionStarts: ['entwurf'],
    companionEnds: [
      '(umsetzungs|implementierungs|test|migrations|projekt)plan',
      '(technischer|technisches) (entwurf|design)|systemarchitektur|checkliste|entscheidungen|beispiel',
      'beispiele',
    ],
    publicFolders: ['beiträge|artikel|blog'],
    exampleFolders: ['beispiel|beispiele|muster'],
    departments: ['abteilung|abteilungen'],
    productDepartments: ['produkt|entwicklung|technik|design'],
    companies: ['unternehmen|firma|handbuch'],
  },
  placeholders: {
    open: [
      'offen|noch offen|unbekannt|noch zu klären|zu klären|wird noch festgelegt|noch festzulegen|folgt|nicht zugewiesen',
    ],
    nothing: ['niemand|keine|keiner|keines|k. a.|k.a.|entfällt'],
    stands: ['ist|sind|sei|noch|bleibt|von'],
    until: ['während|in|mit|durch|bei|nach|sobald|bis|vor'],
    putOff: [
      'nicht im umfang|außerhalb des umfangs|außer umfang|zurückgestellt|verschoben|vertagt|(spätere|künftige|nächste) (version|phase)|nicht in dieser (version|phase)|(in|während|bei) der (umsetzung|implementierung|entwicklung)',
    ],
    marks: ['marke|marken|markierung|markierungen|eintrag|einträge|anmerkung|anmerkungen|platzhalter'],
    without: ['kein|keine|ohne'],
    slots: ['name|dein name|verantwortlich|vorname|nachname|rolle|datum'],
    questions: ['wer|wen|wem|was|wann|wo|warum|wozu|wie|wie viel|wie viele'],
    templates: ['vorlage|vorlagen|mustervorlage'],
    about: ['über|was ist|was sind|wie wir|wie man|leitfaden|anleitung|einführung in|warum wir'],
  },
  vague: {
    words: [
      'benutzerfreundlich|nutzerfreundlich|einfach zu (bedienen|verstehen|lesen)|intuitiv|nahtlos|reibungslos|performant|robust|angemessen|wenn möglich|falls möglich|nach möglichkeit|zeitnah',
    ],
    behindCopula: ['schnell|einfach|akzeptabel'],
    copulas: ['ist|sind|sein|bleibt|bleiben|sehr'],
  },
}
