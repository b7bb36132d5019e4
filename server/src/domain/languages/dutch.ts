import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'waar we (spelen|concurreren)|hoe we winnen|waarom we winnen|concurrentievoordeel|concurrentievoordelen|ons voordeel|onderscheidend vermogen|differentiatie|slotgracht',
  'strategische (keuzes|pijlers|prioriteiten|inzetten|doelen|initiatieven|opties|thema)|onze (inzetten|gok|weddenschap)|de weddenschap|these|kernthese|marktintroductie|marktbenadering',
  'doelmarkt|doelsegmenten|positionering|prijsstelling|prijsmodel|verdienmodel|bedrijfsmodel|concurrentie|concurrenten|marktkans|marktkansen|wat we niet doen|waar we investeren',
  'waar we (nu |)staan|waar we naartoe gaan|wie we bedienen',
]

export const dutch: Language = {
  code: 'nl',
  common: [
    'het|een|van|niet|dat|met|zijn|voor|op|aan|ook|wordt|worden|bij|naar|deze|dit|maar|heeft|kunnen|moet|moeten|geen|onze',
  ],
  numerals: [
    'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien',
    'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende',
  ],
  articles: ['de|het|een'],
  joins: ['en'],
  units: ['uur|uren|dag|dagen|week|weken|minuut|minuten|seconde|seconden|miljoen'],
  abbreviations: [
    'bijv.|bv.|d.w.z.|o.a.|m.a.w.|m.b.t.|i.p.v.|t.a.v.|t.b.v.|i.v.m.|m.n.|nl.|resp.|incl.|excl.|evt.|ca.|c.q.|o.b.v.|vgl.|dhr.|mevr.|dr.|nr. #|art. #|blz. #',
  ],
  inTheMaking: ['concept|idee|schets|in ontwerp|in planning|voorgesteld|voorstel|voorlopig'],
  enquiries: ['voor (meer |)(vragen|details|informatie|hulp)'],
  copies: {
    copy: ['kopie'],
    of: ['van'],
    conflict: ['conflict|conflicterende'],
    versions: ['concept|definitief|definitieve'],
  },
  archives: ['archief|gearchiveerd'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: ['als|als (een|de|het)|ik als|wij als|als zijnde (een|de|)'],
    sureRoles: ['in mijn (rol|functie|hoedanigheid) (als|van)|in de rol van|vanuit mijn rol als'],
    wants: [
      '(wil|moet|kan|wens|zou) ik|(willen|moeten|kunnen|wensen) (wij|we)|wil ik graag|zou ik graag|zou ik (willen|graag willen)',
      'ik (wil|moet|kan|wens|wil graag|zou graag|zou willen|zou graag willen)|(wij|we) (willen|moeten|kunnen|wensen|willen graag)',
      '(heb|verwacht|dien) ik|moet ik kunnen|ik moet kunnen',
    ],
    acts: ['… ik|… wij|… we|, ik|, wij|, we'],
    speakers: ['ik wil|ik kan|ik moet|ik wens|ik zou'],
    several: ['wij|we'],
    whys: [
      'zodat|opdat|om … te|omdat|waardoor|waarmee|zo dat|teneinde|met als doel|met het doel|dan kan ik|en zo',
      'aangezien|doordat|, want|daar (ik|wij|we)|zodoende|met als reden|zo kan ik|zo kunnen we',
    ],
    notWhys: ['om … uur|om de (dag|week|maand)|om en om|omdat het moet'],
    purposes: null,
    aims: ['ter (voorkoming|verbetering|vermijding)|, wat mij|, zo kan'],
    notRoles: [
      'resultaat|gevolg|voorbeeld|volgende|eerste|tweede|laatste|regel|vuistregel|opmerking|herinnering|basis|uitgangspunt|doel',
      'volgende stap|eerste stap|laatste stap|stap|alternatief|voorwaarde|randvoorwaarde|consequentie|conclusie|minimum|standaard',
      'bonus|compromis|experiment|referentie|referentiepunt|voorzorg|voorzorgsmaatregel|oplossing|maatregel|optie|hint|tip',
      'laatste redmiddel|proof of concept|afsluiting|aanvulling|uitzondering|gewoonlijk|altijd|eerder|hierboven|zodanig|afspraak',
    ],
    notRoleStarts: [
      'onderdeel|deel|ik|wij|we|hij|er|dit|dat|deze|die|men|niet|geen|dan|ook|zodanig|gezegd|gevolg|resultaat|eerder|volgt|alles',
      'verwacht|genoemd|beschreven|vermeld|afgesproken|getoond',
    ],
    groups: ['team'],
    modifiers: [
      'direct|directe|algemeen|algemene|eerste|tweede|volgend|volgende|laatste|goed|goede|eenvoudig|eenvoudige|mogelijk|mogelijke',
      'logisch|logische|natuurlijk|natuurlijke|tijdelijk|tijdelijke|enige|uiteindelijk|uiteindelijke',
    ],
    joiners: ['van|ik|wij|we|in|uit|voor|op|daarvan|hiervan'],
    subjects: ['ik|wij|we|jij|jullie|hij|zij|ze|men|er'],
    finiteVerbs: [
      'is|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|gaat|gaan|komt|komen|klikt|inlogt|groeit|groeide',
      'doet|probeert|krijgt|begint|begon|blijft|opent|kiest|selecteert|invult|zal|zullen|bestaat',
    ],
    relatives: ['die|dat|wie|waarvan|waarin|waarbij|wiens|welke'],
    turns: ['maar (nu|vandaag|momenteel|in plaats daarvan)'],
    situations: ['wanneer|als|indien|terwijl|nadat|voordat|zodra|na|voor'],
  },
  story: {
    one: ['gebruikersverhaal|gebruikers verhaal|user story|userstory|story|gebruikersstory'],
    several: [
      'gebruikersverhalen|gebruikers verhalen|user stories|userstories|user storys|stories|gebruikersstories',
    ],
    labels: [
      'beschrijving|omschrijving|doel|verhaal|behoefte|wens|samenvatting|korte beschrijving|doelstelling|verhaalzin|zin',
    ],
    prefixes: ['US'],
    statements: ['omschrijving van het verhaal|story omschrijving|verhaalzin'],
    wider: ['initiatief|thema'],
    others: ['taak|subtaak|deeltaak|eis'],
    parts: ['subtaken|deeltaken|deelverhalen'],
    lists: ['kaart|overzicht|lijst'],
    related: ['gerelateerde|bijbehorende|gekoppelde'],
    reports: ['is|was|werd|wordt|heeft|dekt|voegt|hangt|bouwt'],
  },
  criteria: {
    names: [
      'acceptatiecriteria|acceptatiecriterium|acceptatie criteria|acceptatie criterium|aanvaardingscriteria|aanvaardingscriterium',
      "acceptatiescenario|acceptatiescenarios|acceptatiescenario's|acceptatietest|acceptatietesten|acceptatietests|acceptatievoorwaarden",
      "scenario's|scenarios|scenario|definition of done|dod|definitie van (klaar|gereed)|klaar wanneer|klaar als|AC|ACs|acceptatie eisen",
      'gereedcriteria|klaarcriteria|criteria voor (klaar|gereed)',
    ],
    sure: [
      "acceptatiecriteria|acceptatie criteria|aanvaardingscriteria|acceptatiescenario's|acceptatietests|acceptatietesten",
    ],
    adjectives: 'before',
    forAll: ['definition of done|dod|definitie van (klaar|gereed|af)'],
    one: ['AC|acceptatiecriterium|criterium|aanvaardingscriterium'],
    expected: ['verwacht (gedrag|resultaat|eindresultaat)|verwachte (resultaten|uitkomst|uitkomsten)'],
    confirmation: { names: ['bevestiging|bevestigingen'], beside: ['kaart|kaartje|gesprek|conversatie'] },
    alike: [
      'klaar wanneer|klaar als|gereed wanneer|af wanneer|succescriteria|succescriterium|toetscriteria|checklist',
      'afrondingscriteria|validatiecriteria|controlelijst|slaagcriteria',
    ],
    demands: ['(functionele |)(eisen|vereisten)'],
    checks: [
      "controlepunten|validatiepunten|testgevallen|testscenario's|controles|verificaties|te controleren",
    ],
    obligations: ['moet|moeten|dient|dienen|mag niet|mogen niet|zal'],
    rules: ['(het systeem|de app|de applicatie|de toepassing|het platform|de dienst) (moet|dient|zal)'],
    conditions: ['ALS|INDIEN|TERWIJL|ZOLANG|WAAR'],
    overall: ['algemene|overkoepelende'],
    met: ['voldaan|gehaald|afgerond'],
    cases: ['geval'],
  },
  steps: {
    given: ['gegeven|gegeven dat|gegeven een|stel|stel dat|gegeven is'],
    when: ['als|wanneer'],
    then: ['dan'],
    and: ['en'],
    but: ['maar'],
    notSteps: ['wanneer mogelijk|wanneer nodig|dan wel|dan ook'],
    feature: ['functionaliteit|functie'],
    background: ['achtergrond|voorwaarden|precondities|randvoorwaarden'],
    rule: ['regel|bedrijfsregel'],
    scenario: ['scenario|voorbeeld'],
    outline: ['abstract scenario|scenario sjabloon'],
    examples: ["voorbeelden|scenario's"],
    scenarios: ["scenario's|scenarios"],
  },
  statuses: {
    draft: [
      'concept|in concept|schets|ruwe schets|idee|nieuw|aangemaakt|gepland|ingepland|in planning|in ontwerp|open|te doen|nog te doen',
      'niet (begonnen|gestart)|nog niet (begonnen|gestart)|openstaand|op de backlog|in de backlog|in voorbereiding|wachtend|klad',
    ],
    proposed: [
      'voorgesteld|voorstel|in review|ter (review|beoordeling|bespreking|goedkeuring)|in beoordeling|ingediend|te beoordelen',
      'onder (review|discussie)|voorlopig|ingestuurd|wacht op goedkeuring|in discussie|te reviewen',
    ],
    ready: [
      'gereed|goedgekeurd|geaccepteerd|akkoord|verfijnd|definitief|afgestemd|vastgesteld|besloten|aanvaard',
      'klaar voor (ontwikkeling|uitvoering|sprint|dev|bouw|start)|gereed voor (ontwikkeling|uitvoering|bouw)|klaar om te beginnen',
    ],
    active: [
      'actief|bezig|mee bezig|in uitvoering|in behandeling|in ontwikkeling|in bewerking|onderhanden|begonnen|gestart|lopend|loopt',
      'in test|in testfase|in acceptatie|in productie|huidig|actueel|gepubliceerd|live|geblokkeerd|gepauzeerd|on hold|in de wacht',
      'stilgelegd|in gebruik|op schema|klaar voor (review|test|testen|oplevering|release)|in de sprint',
    ],
    done: [
      'klaar|af|gedaan|afgerond|voltooid|gereedgemeld|opgeleverd|geleverd|gesloten|afgesloten|behaald|bereikt|geïmplementeerd',
      'gerealiseerd|uitgevoerd|uitgebracht|uitgerold|opgelost|hersteld|geverifieerd|gevalideerd|afgehandeld|beëindigd|compleet',
      'samengevoegd|vrijgegeven|gelanceerd',
    ],
    dropped: [
      'vervallen|geannuleerd|afgewezen|ingetrokken|verworpen|uitgesteld|vervangen|verouderd|achterhaald|gearchiveerd|geschrapt',
      'gestopt|stopgezet|afgekeurd|niet (goedgekeurd|geaccepteerd)|wordt niet (gedaan|uitgevoerd|opgepakt)|opgeheven|duplicaat|dubbel',
      'doorgeschoven|verlaten|verwijderd|afgeblazen',
    ],
  },
  partly: ['gedeeltelijk|deels'],
  unfinished: [
    'in afwachting|gedeeltelijk|deels|niet|nog niet|geblokkeerd|bijna|vrijwel|behalve|hiaat|hiaten|onvolledig|incompleet|onaf|grotendeels|uiterlijk',
  ],
  fields: {
    type: ['type|soort|documenttype|documentsoort'],
    id: ['id|kenmerk|identificatie|story id|document id|verhaalnummer'],
    title: ['titel|naam'],
    status: ['status|stand|toestand|staat|documentstatus|status van het document'],
    owner: [
      'eigenaar|eigenaren|eigenares|verantwoordelijke|verantwoordelijk|verantwoordelijken|eindverantwoordelijke|trekker|beheerder',
      'documenteigenaar|eigenaar (van het document|document|van het verhaal)|houder|verantwoordelijke persoon|aanspreekpunt',
    ],
    'product-owner': ['producteigenaar|product eigenaar|productverantwoordelijke'],
    'product-manager': ['productmanager|product manager|productbeheerder'],
    'product-leader': ['productleider|hoofd product|productdirecteur|productlead'],
    lead: ['leider|projectleider|teamleider|coördinator|technisch leider'],
    contact: ['contact|contactpersoon|contactpunt'],
    assignee: ['toegewezen aan|toegewezen|toegekend aan|uitvoerder|behandelaar|opgepakt door'],
    author: ['auteur|auteurs|schrijver|geschreven door|opgesteld door|gemaakt door|opsteller'],
    approver: ['goedkeurder|goedgekeurd door|akkoord van|vrijgegeven door'],
    parent: ['bovenliggend|bovenliggend item|ouder|bovenliggende taak|hoort bij|onderdeel van|valt onder'],
    epic: ['epic|bovenliggende epic|epos'],
    feature: ['functionaliteit|bovenliggende feature|bovenliggende functionaliteit'],
    spec: ['specificatie|spec'],
    story: ['verhaal|user story|gebruikersverhaal'],
    priority: ['prioriteit|prio'],
    date: [
      'datum|aangemaakt op|aangemaakt|laatst (bijgewerkt|gewijzigd)|bijgewerkt|bijgewerkt op|gewijzigd op',
    ],
    'target-date': [
      'streefdatum|doeldatum|einddatum|deadline|opleverdatum|vervaldatum|uiterlijk|uiterste datum|geldig tot|herzien voor|verwacht op',
    ],
    role: ['rol|actor|als|als (een|de)|gebruikersrol|persona|gebruiker|doelgroep'],
    want: ['wil ik|ik wil|wens|behoefte|actie|wat|ik wil graag'],
    why: ['zodat|waarom|om|waarde|bedrijfswaarde|businesswaarde|reden|nut|voordeel|meerwaarde|onderbouwing'],
  },
  origins: {
    partOf: ['onderdeel van|deel van|hoort bij|behoort tot|valt onder'],
    basedOn: [
      'gebaseerd op|op basis van|afgeleid van|bouwt voort op|bron|bronnen|referentie|volgt uit|werkt uit|vertaalt|ondersteunt|uitwerking van',
    ],
  },
  sections: {
    strategy: {
      bet: [
        "gok|inzet|visie|missie|aanpak|these|richting|keuzes|pijlers|thema's|strategie|prioriteiten|focus|speerpunten|koers|weddenschap",
        ...strategyMarks,
      ],
      'why-now': [
        'waarom|waarom nu|context|situatie|achtergrond|diagnose|uitdaging|uitdagingen|probleem|problemen|markt|motivatie|aanleiding',
        'huidige situatie|uitgangssituatie|kansen|kans',
      ],
      success: [
        "succes|meting|metingen|metrics|meetpunten|indicatoren|doel|doelen|doelstellingen|resultaten|KPI's|streefwaarden|succescriteria",
      ],
    },
    'business-case': {
      problem: [
        'probleem|problemen|kans|kansen|behoefte|achtergrond|context|situatie|motivatie|waarom|aanleiding|probleemstelling',
      ],
      options: ["opties|optie|alternatieven|alternatief|varianten|scenario's|mogelijkheden"],
      cost: [
        'kosten|budget|investering|investeringen|inspanning|middelen|prijs|financiering|begroting|uitgaven',
      ],
      benefit: [
        'baten|voordeel|voordelen|waarde|opbrengst|opbrengsten|rendement|ROI|omzet|besparing|besparingen|winst|meerwaarde',
      ],
      risks: ["risico|risico's|aannames|veronderstellingen"],
      recommendation: ['aanbeveling|aanbevelingen|advies|besluit|voorstel|conclusie|verzoek|beslissing'],
    },
    'executive-briefing': {
      summary: [
        'samenvatting|managementsamenvatting|overzicht|hoofdpunten|situatie|context|stand van zaken|kernpunten',
      ],
      decision: [
        'besluit|besluiten|beslissing|beslissingen|gevraagd besluit|verzoek|aanbeveling|goedkeuring|beslispunten|advies',
      ],
    },
    'product-vision': {
      users: [
        "gebruikers|gebruiker|klanten|klant|doelgroep|doelgroepen|persona's|mensen|wie|voor wie|publiek|eindgebruikers",
      ],
      problem: [
        'probleem|problemen|behoefte|behoeften|behoeftes|pijn|pijnpunten|waarom|uitdaging|uitdagingen|kans|context|knelpunten',
      ],
      value: [
        'waarde|voordelen|voordeel|belofte|oplossing|propositie|waardepropositie|aanbod|wat|meerwaarde',
      ],
      success: [
        "succes|meting|metingen|metrics|meetpunten|indicatoren|doel|doelen|doelstelling|doelstellingen|resultaat|resultaten|KPI's",
        'streefwaarden|succescriteria|uitkomsten',
      ],
    },
    research: {
      question: [
        'vraag|vragen|onderzoeksvraag|onderzoeksvragen|doel|doelen|hypothese|hypotheses|hypothesen|achtergrond|waarom|vraagstelling',
      ],
      method: [
        'methode|methoden|methodes|methodologie|aanpak|deelnemers|respondenten|opzet|interviews|hoe|proces|werkwijze',
      ],
      findings: [
        "bevindingen|resultaten|inzichten|lessen|geleerd|thema's|conclusies|samenvatting|observaties|uitkomsten",
      ],
    },
    feature: {
      problem: [
        'probleem|problemen|probleemstelling|motivatie|achtergrond|waarom|context|behoefte|kans|doel van dit document|overzicht',
        'samenvatting|inleiding|introductie|situatie|aanleiding|pijn',
      ],
      outcome: [
        "resultaat|resultaten|uitkomst|uitkomsten|doel|doelen|doelstelling|doelstellingen|succes|metrics|waarde|voordeel|impact|KPI's",
        'eisen|gevolgen|visie|voorstel|opleveringen|vereisten|succescriteria|baten|effect',
      ],
    },
    'release-plan': {
      scope: [
        'scope|omvang|inhoud|functies|functionaliteiten|functionaliteit|verhalen|inbegrepen|doelen|wijzigingen|reikwijdte|wat',
      ],
      date: ['datum|datums|planning|tijdlijn|tijdschema|mijlpalen|wanneer|kalender|releasedatum'],
      rollout: [
        'uitrol|lancering|livegang|implementatie|ingebruikname|stappen|fasen|fases|proces|in productie|uitrollen|deployment',
      ],
      rollback: [
        'terugdraaien|terugdraaiplan|terugvalplan|terugval|noodplan|herstel|herstelplan|rollback|terugvaloptie|terugzetten',
      ],
    },
  },
  strategyMarks,
  productHeadings: [
    '(probleem|problemen|probleemstelling|hypothese|hypotheses|hypothesen)|(doel|doelen|doelstelling|doelstellingen)|(resultaat|resultaten)',
    '(succescriteria|succesmetingen)|(doelgroep|doelgroepen)|(visie|missie)|waarom nu|de gok',
  ],
  specs: {
    names: ['specificatie|specificaties|eisen|vereisten|requirements|(epic|feature) scope|scopebeschrijving'],
    technical: [
      'technische|techniek|api|architectuur|protocol|formaat|interface|interfaces|systeem|systemen|taal|syntaxis',
      'schema|data|gegevens|gegevensmodel|module|componenten|test|tests|ui|ux|ontwerp|beveiliging|infrastructuur',
      'integratie|netwerk|hardware|niet functionele',
    ],
    ids: ['FE|NFE|EIS'],
    lists: [
      '(functionele|niet functionele|) (eisen|vereisten|requirements)|eisenlijst|lijst van eisen|requirementsanalyse',
    ],
    abilities: ['(gebruiker|gebruikers|klant|klanten|beheerder) (kan|kunnen|mag|mogen)'],
    definitions: [
      '(product|project) (definitie|omschrijving|concept|charter|beschrijving)|productdefinitie|projectdefinitie|productomschrijving|projectomschrijving',
    ],
  },
  planNames: [
    'mijlpalen|mijlpalenplan|mijlpalenplanning|fasen|fases|fasenplan|faseplan|fasering|etappes|productplan|productplanning',
  ],
  pitch: {
    users: ["doelgroep|doelgroepen|doelgebruikers|doelmarkt|personas|persona's|voor wie"],
    problems: ['probleem|problemen|het probleem|probleemstelling|probleemdefinitie|pijnpunten'],
    promises: [
      'waardepropositie|productvisie|visie|missie|positionering|onderscheidend vermogen|productdoel|productdoelen|bedrijfsdoelen|businessmodel|verdienmodel|succescriteria|succesmaatstaven|buiten (scope|bereik)|niet doelen|kernfuncties|kernfunctionaliteiten|(de |onze |)oplossing|concurrentie|productprincipes',
    ],
  },
  uses: {
    cases: ["use case|use cases|gebruiksscenario's|gebruiksgevallen"],
    flows: [
      "actor|actoren|primaire actor|preconditie|precondities|postconditie|postcondities|(hoofd|basis) scenario|hoofdscenario|alternatieve (stroom|scenario's)|aanleiding",
    ],
    people: ["persona|personas|persona's"],
    traits: [
      'doelen|behoeften|frustraties|pijnpunten|motivatie|motivaties|gedrag|citaat|profiel|persona|contactpunten|emoties',
    ],
    journeys: ['(gebruikersreis|klantreis)|user journey|customer journey'],
  },
  epics: ['epics|epic overzicht|lijst van epics'],
  tasks: ['taken|takenlijst|werkpakketten'],
  chapters: [
    'architectuurbeslissingen|technische beslissingen|beslissingen',
    'probleem|probleemstelling|overzicht|samenvatting|managementsamenvatting|motivatie|doel|doelen|achtergrond|beschrijving',
    'omschrijving|context|inleiding|introductie|visie|aanleiding|doelstelling|doelstellingen',
  ],
  notes: [
    'oordeel|beoordeling|bewijs in de code|open beslissingen|open besluiten|(gerelateerde|verwante) documenten|zie ook',
    'open (punten|vragen)|openstaande (punten|vragen|beslissingen)',
    'opmerking|opmerkingen|notitie|notities|waarom|context|achtergrond|beschrijving|omschrijving|afhankelijkheid|afhankelijkheden',
    "voorwaarde|voorwaarden|randvoorwaarden|aanname|aannames|risico|risico's|taak|taken|subtaak|subtaken|technische (notities|details)",
    'technisch|implementatie|prioriteit|schatting|inschatting|story points|punten|verhaalpunten|buiten scope|buiten de scope',
    'referentie|referenties|verwijzing|verwijzingen|link|links|vraag|vragen|open vragen|status|eigenaar|onafhankelijke test|afhankelijk van|fase',
    'gebruik|tips',
  ],
  priorities: [
    'hoog|gemiddeld|laag|kritiek|dringend|moet|zou moeten|kan|wenselijk',
    'moet (hebben|er zijn)|moeten hebben|zou moeten hebben|zou|zou kunnen|zou kunnen hebben|kan hebben|verplicht|essentieel|noodzakelijk|optioneel|gewenst|middel|midden|hoge|lage',
  ],
  design: [
    'architectuur|systeemarchitectuur|technische architectuur|technologie stack|datamodel|gegevensmodel',
    'datastructuur|datastructuren|foutafhandeling|ontwerpprincipes|ontwerpbeslissingen|bouwvolgorde|uitvoeringsvolgorde|(aanbevolen|voorgestelde) volgorde',
    'kritieke pad|projectstructuur|technisch ontwerp',
  ],
  designParts: [
    'technologieën|module|modules|component|componenten|schema|api|interface|interfaces|principes',
    'uitgangspunten|ontwerp|volgorde|conventies|beveiliging',
  ],
  areas: ['technisch|techniek|ontwerp|implementatie|tests|testen'],
  history: [
    'wijzigingslogboek|wijzigingsgeschiedenis|versiegeschiedenis|revisiegeschiedenis|wijzigingshistorie',
  ],
  lookingBack: ['retrospective|geleerde lessen|belemmeringen|velocity|burndown|vergaderingen'],
  logs: ['logboek|log|dagboek|geschiedenis'],
  updates: ['update|statusupdate|voortgangsupdate|statusrapport|voortgangsrapport|tussenstand|bijwerking'],
  legend: ['legenda|legende', 'prioriteitsniveaus|statuswaarden|puntenschaal'],
  curricula: ['leerpad|leerroute|leerplan|studieplan|leer roadmap'],
  leftOut: [
    'buiten (scope|de scope|bereik|het bereik)|niet in scope|geen doelen|niet doelen|niet inbegrepen|uitgesloten|uitsluitingen',
    'niet gepland|wat we niet doen|doen we niet|valt buiten scope|niet binnen scope|out of scope',
    '(wat |)(nog |)niet (inbegrepen|erbij)|nog niet (in deze release|in deze versie)',
    'wil niet|zal niet|willen niet|zal niet hebben|krijgen we niet|afgewezen|niet geprioriteerd|verworpen',
    'voorlopig niet|niet in de mvp',
  ],
  objectives: {
    objective: ['doelstelling|doel|bedrijfsdoelstelling|bedrijfsdoel|teamdoel|teamdoelstelling|productdoel'],
    keyResult: ['kernresultaat|sleutelresultaat|belangrijk resultaat|KR'],
    keyResults: ['kernresultaten|sleutelresultaten|belangrijke resultaten|belangrijkste resultaten|KRs'],
    baseline: [
      'nulmeting|uitgangswaarde|beginwaarde|startwaarde|huidig|huidige (waarde|situatie)|basiswaarde|start|nu|vandaag',
    ],
    target: ['streefwaarde|doelwaarde|doel|eindwaarde|gewenste waarde|streefcijfer'],
    details: [
      'definitie|resultaat|vertrouwen|score|cijfer|voortgang|behaald|bereikt|gerealiseerd|weging|gewicht|initiatief|initiatieven|actie|acties',
      'meting|meetmethode|bron|databron|frequentie|opvolging|deadline|termijn|kwartaal|periode|opmerking|opmerkingen|update',
      'waarom dit telt|onderbouwing|afstemming|team|teams|project|projecten|volgende stappen',
    ],
    measures: [
      'nul|alle|alles|allemaal|elk|elke|ieder|iedere|geen|nooit|altijd|niemand|twee|drie|vier|vijf|tien|half',
      'helft|halveren|halveert|gehalveerd|dubbel|verdubbelen|verdubbelt|verdubbeld|verdrievoudigen',
      'verdrievoudigd|twee keer|tweemaal|eerste|minstens|minimaal|ten minste|hoogstens|maximaal|ten hoogste',
      'foutloos|storingsvrij|storingsloos|vlekkeloos|niets|geen enkele|noch',
      '(zonder|vrij van) (enige|één enkele|fouten|storing|storingen|uitval|onderbreking|incidenten)',
      '(zonder|vrij van) (klachten|escalaties|gebreken|uitzondering|vertraging|dataverlies)',
      '(zonder|vrij van) (gegevensverlies|herstelwerk|handwerk|crashes)',
    ],
    notMeasures: [
      'all hands|no go|one pager|vooral|boven alles|alles bij elkaar|twee factor|twee staps|vier ogen',
      'eerste hulp|zero trust|in de eerste plaats|om de beurt',
    ],
    numbered: [
      'type|artikel|sectie|bijlage|hoofdstuk|optie|versie|fase|sprint|mijlpaal|iteratie|golf|stap|scenario',
      'terminal|epic',
    ],
    reached: [
      'live|gelanceerd|opgeleverd|gepubliceerd|ondertekend|gecertificeerd|vrijgegeven|klaar|gereed|afgerond',
      'voltooid|bevestigd|goedgekeurd|besloten|afgesproken|geaccepteerd|uitgerold|in productie|in gebruik',
      'aangenomen|gemigreerd|geopend|ingediend|overgedragen|geleverd|gerealiseerd|online',
      'opgericht|geregistreerd|getekend|ingeschreven',
    ],
    vague: ['klaar|gereed|in gebruik|meer|minder|beter|verbeteren|verhogen|vaker|sneller'],
  },
  horizons: {
    whole: [
      'na (de |het |)mvp',
      'nu|volgende|hierna|straks|later|binnenkort|ooit|vandaag|morgen|deze maand|dit (kwartaal|jaar|halfjaar)|volgende maand',
      'volgend (kwartaal|jaar|halfjaar)|komende maand|komend (kwartaal|jaar)|(korte|middellange|lange) termijn|lopend|in uitvoering',
      'op (korte|middellange|lange) termijn|huidig|aankomend|komend|gepland|toekomst|toekomstig|daarna|backlog|verderop',
      '(voor|na) de (release|lancering)|(pre|post) release',
    ],
    numbered: [
      'MS #|MS#',
      '(maand|maanden|week|weken|dag|dagen) #',
      '(fase|mijlpaal|sprint|iteratie|golf|etappe|horizon|release|increment|kwartaal|halfjaar|versie|oplevering) #',
      'Q#|K#|H#|# kwartaal|#e (kwartaal|halfjaar)|# halfjaar|boekjaar #|(komende|volgende) # (weken|maanden|kwartalen|jaar|jaren)',
    ],
    ids: ['INC|ITER|FASE|SPR|MS|REL'],
    months: [
      ['januari|jan'],
      ['februari|feb|febr'],
      ['maart|mrt'],
      ['april|apr'],
      ['mei'],
      ['juni|jun'],
      ['juli|jul'],
      ['augustus|aug'],
      ['september|sept|sep'],
      ['oktober|okt'],
      ['november|nov'],
      ['december|dec'],
    ],
    seasons: [['lente|voorjaar'], ['zomer'], ['herfst|najaar'], ['winter']],
    bases: ['basisversie|baseline'],
    past: [
      'afgerond|klaar|voltooid|gereed|opgeleverd|geleverd|gedaan|uitgebracht|gerealiseerd|afgesloten|bereikt',
    ],
  },
  outcomes: {
    fields: [
      'resultaat|resultaten|verwacht resultaat|uitkomst|doel|waarom|impact|effect|voordeel|baten|waarde|meerwaarde|maatstaf|meting',
      'succes|succescriteria|succescriterium|indicator|oplevering|opleveringen|deliverable|doelstelling|nut',
      'waarom (het belangrijk is|dit belangrijk is|nu)',
    ],
    others: ['behoeften|vereist|vereisten|bevat|middelen|stories|blokkades|randvoorwaarden'],
    phrases: [
      'zodat|opdat|om te|omdat|waardoor|waarmee|zorgt voor|zorgt dat|helpt|helpen|laat|maakt het mogelijk|mogelijk maken|vermindert',
      'verminderen|verlaagt|verlagen|verhoogt|verhogen|verbetert|verbeteren|bespaart|besparen|voorkomt|zonder te hoeven|niet langer',
      'niet meer|versnelt',
    ],
    instead: ['in plaats van'],
  },
  columns: {
    id: ['id|kenmerk|nummer|nr|code'],
    title: ['titel|naam|korte naam|samenvatting|beschrijving|omschrijving'],
    story: ['gebruikersverhaal|gebruikersverhalen|user story|user stories|story|verhaal'],
    role: ['rol|actor|als|als (een|de)|persona|gebruiker'],
    want: ['wil ik|ik wil|kan ik|ik kan|moet ik|wens|behoefte|actie|functie'],
    why: ['zodat|om|waarom|reden|voordeel|waarde|meerwaarde|nut|omdat'],
    criteria: [
      'acceptatiecriteria|acceptatiecriterium|acceptatie criteria|acceptatie|criteria|AC|ACs|klaar wanneer|klaar als',
    ],
    item: [
      'item|onderdeel|functie|functionaliteit|initiatief|epic|thema|oplevering|wat|naam|titel|onderwerp|project|mijlpaal|doel',
      'activiteit|maatregel|taak',
    ],
    horizon: [
      'horizon|wanneer|kwartaal|halfjaar|periode|tijd|tijdlijn|planning|streefdatum|datum|einddatum|deadline|fase|mijlpaal|release',
      'versie|sprint|maand|jaar|termijn|uiterlijk|oplevering',
      'tijdvenster|venster',
    ],
    outcome: [
      '(verwacht |gewenst |)(resultaat|uitkomst|effect)|resultaten|uitkomsten|doel|doelen|waarom|impact|voordeel|voordelen|baten|waarde',
      'meerwaarde|maatstaf|succes|succescriteria|indicator|nut|reden|doelstelling',
    ],
    objective: ['doelstelling|doelstellingen|doel|doelen'],
    'key-result': ['kernresultaat|kernresultaten|sleutelresultaat|sleutelresultaten'],
    metric: ['maatstaf|indicator|indicatoren|meting|meetwaarde|kengetal'],
    baseline: ['nulmeting|uitgangswaarde|beginwaarde|startwaarde|huidig|huidige waarde|nu|vandaag'],
    target: ['streefwaarde|doelwaarde|doel|eindwaarde'],
    owner: ['eigenaar|verantwoordelijke|verantwoordelijk|trekker|toegewezen aan|wie|uitvoerder'],
    status: ['status|stand|voortgang'],
    order: ['volgorde|rang|rangorde'],
    requirement: ['eis|eisen|vereiste|vereisten|backlog-item|taakomschrijving|use case|ticket|melding'],
    estimate: ['schatting|inschatting|punten|story points|verhaalpunten|sp|grootte|omvang|uren|complexiteit'],
  },
  product: ['product|producten'],
  kinds: {
    strategy: {
      one: [
        'strategisch plan',
        'strategie|productstrategie|product strategie|portfoliostrategie|bedrijfsstrategie',
      ],
      several: ['strategieën'],
      files: ['productstrategie|product strategie|portfoliostrategie|bedrijfsstrategie'],
    },
    'portfolio-roadmap': {
      one: ['portfolioroadmap|portfolio routekaart|portfolioroutekaart'],
      several: ['portfolioroadmaps'],
      files: ['portfolioroadmap|portfolio routekaart|portfolioroutekaart'],
    },
    'business-case': {
      one: ['businesscase|zakelijke rechtvaardiging|zakelijke onderbouwing'],
      several: ['businesscases'],
      files: ['businesscase|zakelijke rechtvaardiging'],
    },
    'executive-briefing': {
      one: ['directienotitie|beslisnotitie|managementnotitie|bestuursnotitie|beslismemo'],
      several: ['directienotities|beslisnotities'],
      files: ['directienotitie|beslisnotitie|managementnotitie'],
    },
    'product-vision': {
      one: ['productvisie|product visie|visie'],
      several: ['productvisies|visies'],
      files: ['productvisie|product visie'],
    },
    research: {
      one: ['gebruikersonderzoek|gebruikers onderzoek|onderzoek|interview|gebruikersinterview'],
      several: ['onderzoeken|gebruikersinterviews|gebruikersonderzoeken'],
      files: ['gebruikersonderzoek|gebruikers onderzoek|gebruikersinterviews'],
    },
    roadmap: {
      one: [
        'mvp (plan|ontwikkelplan)|productontwikkelplan',
        'productroadmap|routekaart|product routekaart|productroutekaart',
      ],
      several: ['routekaarten|productroadmaps'],
      files: ['productroadmap|routekaart|productroutekaart'],
    },
    okr: {
      one: ['doelstellingen en kernresultaten|doelstellingen en sleutelresultaten|doelstelling'],
      several: ["doelstellingen|OKR's"],
      files: ["doelstellingen en kernresultaten|OKR's"],
    },
    kpi: {
      one: ['prestatie indicator|kritieke prestatie indicator|kengetal'],
      several: ["prestatie indicatoren|indicatoren|kengetallen|KPI's"],
      files: ['prestatie indicatoren|kengetallen'],
    },
    'feature-backlog': {
      one: ['functiebacklog|functionaliteitenbacklog|backlog van functies'],
      several: ['functiebacklogs'],
      files: ['functiebacklog|functionaliteitenbacklog'],
    },
    feature: {
      one: [
        'feature specificatie|functionele specificatie|functiespecificatie|functionele specificaties',
        'functionaliteit|productvereisten|producteisen|productvereistendocument|programma van eisen|pakket van eisen',
      ],
      several: ['feature specificaties', 'functionaliteiten|functies'],
      files: [
        'productvereistendocument|pakket van eisen|eisendocument|projectcharter|projectopdracht',
        'productvereisten|producteisen|programma van eisen',
      ],
    },
    'sprint-objective': {
      one: ['sprintdoel|sprint doel|sprintdoelstelling|sprintplanning|sprintplan'],
      several: ['sprintdoelen|sprint doelen|sprintdoelstellingen'],
      files: ['sprintdoel|sprint doel|sprintdoelen'],
    },
    'user-story': {
      one: ['gebruikersverhaal|gebruikers verhaal|gebruikersstory'],
      several: ['gebruikersverhalen|gebruikers verhalen|gebruikersstories'],
      files: ['gebruikersverhaal|gebruikersverhalen|gebruikers (verhaal|verhalen)'],
    },
    'acceptance-criteria': {
      one: ['acceptatiecriteria|acceptatiecriterium|acceptatie criteria'],
      several: ['acceptatiecriteria'],
      files: ['acceptatiecriteria|acceptatie criteria'],
    },
    bug: {
      one: ['fout|foutmelding|foutrapport|bugrapport|bugmelding|defect'],
      several: ['fouten|foutrapporten|bugrapporten|bugmeldingen'],
      files: ['foutrapport|bugrapport|bugmelding'],
    },
    enabler: {
      one: ['technische taak|technisch verhaal|technische voorwaarde'],
      several: ['technische taken|technische verhalen'],
      files: ['technische taak|technisch verhaal'],
    },
    'team-backlog': {
      one: ['productbacklog|teambacklog|sprintbacklog|werkvoorraad'],
      several: ['productbacklogs|teambacklogs|sprintbacklogs'],
      files: ['productbacklog|teambacklog|sprintbacklog'],
    },
    'release-plan': {
      one: ['releaseplan|releaseplanning|uitrolplan|lanceringsplan|opleverplan'],
      several: ['releaseplannen|uitrolplannen'],
      files: ['releaseplan|releaseplanning|uitrolplan|lanceringsplan'],
    },
  },
  akin: {
    'business-case': ['ondernemingsplan|bedrijfsplan|businessplan'],
    research: [
      'marktonderzoek|marktanalyse|concurrentieanalyse|concurrentenanalyse|gebruikersonderzoek|gebruikersinterviews|klantinterviews',
    ],
  },
  aside: {
    guides: [
      'proces|gids|handleiding|richtlijn|richtlijnen|workshop|methodiek|methode|best practices',
      'begrippenlijst|woordenlijst|training|draaiboek|standaarden|afspraken|spiekbriefje|checklist',
    ],
    means: ['via'],
    guideFolders: [
      'gids|gidsen|handleiding|handleidingen|leren|training|trainingen|cursus|cursussen|methode|methoden',
      'methodiek',
    ],
    lessons: ['module|les|hoofdstuk|college|oefening|cursus'],
    explains: [
      '(is|zijn) een (raamwerk|systeem|methode|methodiek|techniek|manier) (voor|om|van|die)|staat voor',
      'betekent',
    ],
    prompts: ['agent|prompt|opdracht|instructies'],
    promptVerbs: ['maak|genereer|schrijf|controleer|valideer'],
    promptFolders: ['prompts|agenten|opdrachten|instructies'],
    promptRoles: ['(je|jij) bent een'],
    records: [
      'review|reviews|beoordeling|retrospective|retro|notulen|verslag|terugkoppeling|feedback',
      'opmerkingen|aantekeningen|notities|veelgestelde vragen',
    ],
    moved: ['(verplaatst|verhuisd) naar'],
    kept: [
      '(wordt|worden|is|zijn) (nu |)(bijgehouden|beheerd|gepubliceerd|gedocumenteerd|beschikbaar) … (in|op|bij|door)',
      '(staat|staan|is te vinden|zijn te vinden) (in|op|bij)',
    ],
    see: ['zie|bekijk|raadpleeg'],
    general: ['leesmij|lees mij|licentie|bijdragen|wijzigingen|inhoudsopgave'],
    companions: ['ontwerp|architectuur|notitie|notities|overzicht|samenvatting|besluit|besluiten'],
    workPapers: ['(implementatie|werk|test|)(plan|rapport|verslag)|eindrapport|eindverslag'],
    companionStarts: ['ontwerp'],
    companionEnds: [
      '(implementatie|test|migratie|project)plan|technisch ontwerp|systeemarchitectuur|checklist',
      'besluiten|voorbeeld|voorbeelden',
    ],
    publicFolders: ['berichten|artikelen|blog'],
    exampleFolders: ['voorbeeld|voorbeelden'],
    departments: ['afdeling|afdelingen'],
    productDepartments: ['product|engineering|ontwikkeling|ontwerp'],
    companies: ['bedrijf|handboek'],
  },
  placeholders: {
    open: [
      'nog te bepalen|te bepalen|ntb|n.t.b.|nader te bepalen|nog in te vullen|in te vullen|nog niet bekend|onbekend',
      'niet toegewezen|nog niet|volgt|volgt nog|iemand|nader te bespreken',
    ],
    nothing: ['niemand|nog niemand|geen|n.v.t.|nvt'],
    stands: ['is|zijn|nog|blijft|van'],
    until: ['tijdens|in|met|door|bij|na|zodra|tot'],
    putOff: [
      'buiten (de |)scope|buiten beschouwing|uitgesteld|later gepland|apart gepland|(latere|volgende|toekomstige) (release|fase)|niet in deze (release|fase)|(in|tijdens) (de |)(implementatie|ontwikkeling)',
    ],
    marks: ['markering|markeringen|label|labels|notitie|notities|opmerking|opmerkingen|item|items'],
    without: ['geen|zonder'],
    slots: ['(jouw |je |uw |de |volledige |)(naam|voornaam|achternaam|eigenaar|rol|datum|team|gebruiker)'],
    questions: ['wie|wat|wanneer|waar|waarom|hoe|hoeveel'],
    templates: ['sjabloon|sjablonen|invulformulier'],
    about: [
      'over (dit|deze|het|de|ons|onze)|wat is|wat zijn|hoe (wij|we|je|u)|handleiding|gids voor|inleiding (in|tot|op)|waarom (wij|we)|introductie (in|tot|op)',
    ],
  },
  vague: {
    words: [
      'gebruiksvriendelijk|gebruikersvriendelijk|eenvoudig te (gebruiken|begrijpen|lezen|bedienen)|makkelijk te (gebruiken|begrijpen)',
      'gemakkelijk te (gebruiken|begrijpen)|gemakkelijk|intuïtief|intuïtieve|naadloos|naadloze|soepel|soepele|vloeiend|performant',
      'robuust|robuuste|redelijk|redelijke|redelijkerwijs|toereikend|indien mogelijk|waar mogelijk',
      'zo mogelijk|zoveel mogelijk|tijdig',
    ],
    behindCopula: ['snel|vlot|acceptabel|aanvaardbaar|simpel|eenvoudig|makkelijk'],
    copulas: ['is|zijn|wees|blijft|blijven|voelt|voelen|zeer|erg|heel'],
  },
}
