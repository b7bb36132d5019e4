import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'gdzie (gramy|konkurujemy|działamy)|jak (wygramy|wygrywamy|wygrać)|dlaczego wygramy|przewaga konkurencyjna|przewagi konkurencyjne|nasza przewaga|wyróżnik|wyróżniki|co nas wyróżnia',
  'strategiczne (zakłady|priorytety|kierunki|inicjatywy|wybory|filary|cele|opcje)|strategiczny zakład|nasz zakład|nasze zakłady|teza|filary strategii|kierunki rozwoju',
  'wejście na rynek|rynek docelowy|segmenty docelowe|pozycjonowanie|cennik|polityka cenowa|model biznesowy|konkurencja|konkurenci|otoczenie konkurencyjne|szansa rynkowa',
  'czego nie robimy|czego nie będziemy robić|z czego rezygnujemy|w co inwestujemy|gdzie jesteśmy|dokąd zmierzamy|komu służymy|dla kogo jesteśmy',
]

export const polish: Language = {
  code: 'pl',
  common: [
    'w|z|na|aby|żeby|się|nie|jest|dla|oraz|przez|lub|są|które|który|która|tylko|może|jak|czy|być|gdy|od|po|przy|bez|już|będzie|tego|również',
  ],
  numerals: [
    'jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć',
    'pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|pierwsza|druga|trzecia|czwarta|piąta|pierwsze|drugie|trzecie|czwarte',
  ],
  articles: ['ten|ta|to|te'],
  joins: ['i|oraz|a także'],
  units: [
    'godzina|godziny|godzin|dzień|dni|tydzień|tygodnie|tygodni|minuta|minuty|minut|sekunda|sekundy|sekund|milion|milionów',
  ],
  abbreviations: [
    'np.|tj.|m.in.|itd.|itp.|tzn.|tzw.|ok.|ww.|wg.|ds.|dot.|max. #|min. #|nr. #|str. #|rys. #|pkt. #|rozdz. #|art. #|ust. #|e.g.|i.e.',
  ],
  inTheMaking: [
    'szkic|projekt|wersja robocza|robocza|pomysł|w planowaniu|w projektowaniu|propozycja|zaproponowane|zaproponowany|wstępny|wstępna',
  ],
  enquiries: ['w (razie|przypadku) (pytań|wątpliwości)|w sprawie (pytań|szczegółów|informacji)'],
  copies: {
    copy: ['kopia'],
    of: ['z|ze|dla'],
    conflict: ['konflikt|konfliktowa'],
    versions: ['szkic|robocza|robocze|roboczy|finalna|finalny|finalne|ostateczna|aktualna'],
  },
  archives: ['archiwum|archiwalne|zarchiwizowane'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: ['jako|będąc|w roli|występując jako|z perspektywy'],
    sureRoles: ['ja jako|ja, jako|my jako|my, jako'],
    wants: [
      '(ja |my |)(chcę|chce|chcemy|chciałbym|chciałabym|chcielibyśmy|chciałbym/chciałabym|pragnę|pragniemy|wolę)( móc| mieć możliwość|)',
      '(potrzebuję|potrzebujemy|muszę|musimy|powinienem|powinnam|powinniśmy|mogę|możemy|oczekuję|oczekujemy|życzę sobie)( móc| mieć możliwość|)',
      '(chcę|chce|chcemy|chciałbym|chciałabym|chcielibyśmy|potrzebuję|potrzebujemy|oczekuję|oczekujemy)(,|) (aby|żeby|by)',
      'chcialbym|chcialabym|potrzebuje|moge|musze',
    ],
    acts: [', ja|, my'],
    speakers: ['chcę|chce|chciałbym|chciałabym|potrzebuję|mogę|muszę|ja'],
    several: ['chcemy|my|możemy|musimy'],
    whys: [
      'aby|żeby|zeby|ażeby|by|tak aby|tak, aby|tak żeby|tak, żeby|po to aby|po to, aby|po to żeby|po to, żeby',
      'ponieważ|poniewaz|gdyż|bo|dlatego że|dlatego, że|dzięki czemu|dzieki czemu|w celu|celem|z uwagi na|dzięki temu|co pozwoli|co pozwala|co umożliwi',
    ],
    notWhys: ['zamiast aby|zamiast żeby|tak jakby|jak gdyby|gdyby|co by|kto by'],
    purposes: null,
    aims: [
      ', (ułatwiając|umożliwiając|pozwalając|unikając|oszczędzając|zapewniając|poprawiając|zmniejszając|upraszczając)',
    ],
    notRoles: [
      'przykład|wynik|rezultat|skutek|konsekwencja|konsekwencję|alternatywa|alternatywę|opcja|opcję|minimum|maksimum|punkt wyjścia|punkt odniesienia',
      'reguła|regułę|zasada|zasadę|wyjątek|uzupełnienie|dodatek|podstawa|podstawę|cel|krok|następny krok|pierwszy krok|kolejny krok|obejście|kompromis|etap',
      'całość|część|źródło|standard|domyślny|domyślna|domyślne|pierwszy|pierwsza|pierwsze|ostatni|ostatnia|jedyny|jedyna|zamiennik|przypomnienie|dowód|eksperyment',
    ],
    notRoleStarts: [
      'że|iż|i|że|taki|taka|takie|tak|jeden z|jedna z|jedno z|to|ten|ta|te|my|ja|on|ona|oni|część|części|wspomniano|opisano|pokazano|podano|najlepiej',
    ],
    groups: ['zespół'],
    modifiers: [
      'bezpośredni|naturalny|ogólny|ogólna|pierwszy|pierwsza|drugi|następny|kolejny|ostatni|dobry|dobra|prosty|prosta|możliwy|tymczasowy|tymczasowe',
    ],
    joiners: ['z|ze|od|dla|w|na|do|po|tego|my|ja'],
    subjects: ['ja|ty|my|wy|on|ona|ono|oni|one'],
    finiteVerbs: [
      'jest|są|był|była|było|były|będzie|będą|staje|stają|stał|stała|rośnie|rosną|ma|mają|miał|działa|działają|wygląda|może|mogą|powinien|powinna|powinny',
      'zwraca|zwracają|służy|służą|pozwala|oznacza|używamy|używa|stosujemy|wybraliśmy|przyjmuje|przyjmujemy|traktujemy',
    ],
    relatives: ['który|która|które|którzy|którego|której|którym|któremu|którą|gdzie|kto'],
    turns: ['ale (teraz|dziś|dzisiaj|obecnie)'],
    situations: ['gdy|kiedy|jeśli|jeżeli|po|przed|podczas|zanim'],
  },
  story: {
    one: [
      '(historyjka|historia|opowieść) (użytkownika|użytkowników|uzytkownika|uzytkownikow)|historyjka|user story',
    ],
    several: [
      '(historyjki|historie|opowieści) (użytkownika|użytkowników|uzytkownika|uzytkownikow)|historyjki|user stories',
    ],
    labels: ['opis|cel|treść|treść historyjki|opis historyjki|potrzeba|podsumowanie|wymaganie'],
    prefixes: ['US|HU'],
    statements: ['treść|treść historyjki|opis historyjki|brzmienie'],
    wider: ['inicjatywa|temat'],
    others: ['zadanie|podzadanie|wymaganie'],
    parts: ['podzadania'],
    lists: ['mapa|lista|przegląd'],
    related: ['powiązana|powiązane|odpowiadająca|odpowiadające'],
    reports: ['była|był|będzie|została|został|obejmuje|dodaje|realizuje|zależy|zakończona'],
  },
  criteria: {
    names: [
      '(kryteria|kryterium) (akceptacji|akceptacyjne|odbioru|ukończenia|zakończenia|gotowości)|warunki (akceptacji|odbioru|satysfakcji|zadowolenia)',
      '(scenariusze|scenariusz|testy) (akceptacji|akceptacyjne|akceptacyjny)|definicja (ukończenia|gotowości|zakończenia)',
      'scenariusze|scenariusz|definition of done|dod|KA|gotowe, gdy|gotowe gdy',
    ],
    sure: [
      '(kryteria|kryterium) (akceptacji|akceptacyjne|odbioru)|warunki (akceptacji|odbioru)|(scenariusze|testy) akceptacyjne',
      '(kryteria|kryterium) akceptacji (spełnione|osiągnięte)',
    ],
    adjectives: 'behind',
    forAll: ['definicja (ukończenia|gotowości|zakończenia)|definition of done|dod'],
    one: ['KA|kryterium|kryterium akceptacji|warunek|AC'],
    expected: [
      '(oczekiwane zachowanie|oczekiwany rezultat|oczekiwany wynik|oczekiwane rezultaty|spodziewany rezultat)',
    ],
    confirmation: { names: ['potwierdzenie|potwierdzenia'], beside: ['karta|karteczka|rozmowa|konwersacja'] },
    alike: [
      'gotowe gdy|gotowe, gdy|ukończone gdy|ukończone, gdy|(kryteria|kryterium) (sukcesu|powodzenia|walidacji|weryfikacji|wyjścia)',
      'lista kontrolna|sposób weryfikacji|jak sprawdzić|miary sukcesu',
    ],
    demands: ['wymagania funkcjonalne|wymagania|wymagania systemowe'],
    checks: [
      'punkty kontrolne|przypadki testowe|scenariusze testowe|przypadek testowy|weryfikacja|co sprawdzić',
    ],
    obligations: [
      'musi|muszą|powinien|powinna|powinno|powinny|należy|nie może|nie mogą|jest zobowiązany|ma obowiązek|wymagane jest',
    ],
    rules: ['(system|aplikacja|serwis|program) (musi|powinien|powinna|ma)'],
    conditions: ['JEŚLI|JEŻELI|PODCZAS GDY|GDZIE'],
    overall: ['ogólne'],
    met: ['spełnione|osiągnięte'],
    cases: ['przypadek'],
  },
  steps: {
    given: ['zakładając|zakładając, że|zakładając że|mając|mając dane|załóżmy|załóżmy, że|przy założeniu'],
    when: ['kiedy|gdy|jeżeli|jeśli'],
    then: ['wtedy|wówczas'],
    and: ['oraz|ponadto|a także'],
    but: ['ale|lecz|jednak'],
    notSteps: ['mając na (celu|uwadze)|jeśli to możliwe|jeżeli to możliwe'],
    feature: ['właściwość|funkcja|funkcjonalność|aspekt|potrzeba biznesowa'],
    background: ['założenia|warunki wstępne|warunek wstępny'],
    rule: ['zasada|reguła'],
    scenario: ['scenariusz|przykład'],
    outline: ['szablon scenariusza'],
    examples: ['przykłady'],
    scenarios: ['scenariusze'],
  },
  statuses: {
    draft: [
      'szkic|wersja robocza|robocza|roboczy|projekt|pomysł|nowy|nowa|nowe|utworzony|utworzona|zaplanowany|zaplanowana|zaplanowane|planowany|planowana|planowane',
      'do zrobienia|nierozpoczęty|nierozpoczęta|nierozpoczęte|nie rozpoczęto|oczekuje|oczekujący|oczekująca|oczekujące|w planowaniu|w planach|w backlogu|w przygotowaniu|otwarty|otwarta|otwarte',
    ],
    proposed: [
      'zaproponowany|zaproponowana|zaproponowane|propozycja|w recenzji|w przeglądzie|do przeglądu|do akceptacji|w trakcie akceptacji|do zatwierdzenia|w dyskusji|zgłoszony|zgłoszona|zgłoszone|w konsultacji|proponowany|proponowana|proponowane',
    ],
    ready: [
      'gotowy do (pracy|realizacji|rozwoju|implementacji)|gotowa do (pracy|realizacji|rozwoju|implementacji)|gotowe do (pracy|realizacji|rozwoju|implementacji)',
      'zatwierdzony|zatwierdzona|zatwierdzone|zaakceptowany|zaakceptowana|zaakceptowane|przyjęty|przyjęta|przyjęte|uzgodniony|uzgodniona|uzgodnione|doprecyzowany|doprecyzowana|finalny|finalna|finalne',
    ],
    active: [
      'w toku|w trakcie|w realizacji|w budowie|w trakcie realizacji|w trakcie prac|realizowany|realizowana|realizowane|rozpoczęty|rozpoczęta|rozpoczęte|aktywny|aktywna|aktywne|w implementacji',
      'bieżący|bieżąca|bieżące|obowiązujący|obowiązująca|obowiązujące|w testach|testowany|testowana|testowane|zablokowany|zablokowana|zablokowane|wstrzymany|wstrzymana|wstrzymane',
      'opublikowany|opublikowana|opublikowane|gotowy do (testów|przeglądu|wydania)|gotowa do (testów|przeglądu|wydania)|gotowe do (testów|przeglądu|wydania)|na produkcji w toku',
    ],
    done: [
      'gotowe|gotowy|gotowa|zrobione|zrobiony|zrobiona|zakończone|zakończony|zakończona|ukończone|ukończony|ukończona|wykonane|wykonany|wykonana|zrealizowane|zrealizowany|zrealizowana',
      'wdrożone|wdrożony|wdrożona|zaimplementowane|zaimplementowany|zaimplementowana|wydane|wydany|wydana|zamknięte|zamknięty|zamknięta|dostarczone|dostarczony|dostarczona|osiągnięte|osiągnięty',
      'rozwiązane|rozwiązany|naprawione|naprawiony|zweryfikowane|zweryfikowany|zweryfikowana|na produkcji',
    ],
    dropped: [
      'anulowane|anulowany|anulowana|odrzucone|odrzucony|odrzucona|porzucone|porzucony|porzucona|wycofane|wycofany|wycofana|odroczone|odroczony|odroczona|odłożone|odłożony|odłożona|zastąpione|zastąpiony|zastąpiona',
      'nieaktualne|nieaktualny|nieaktualna|przestarzałe|przestarzały|przestarzała|zarchiwizowane|zarchiwizowany|zarchiwizowana|w archiwum|archiwum|duplikat|usunięte|usunięty|usunięta|nie będzie realizowane|nie robimy|niezaakceptowane|zaniechane|zaniechano',
    ],
  },
  partly: ['częściowo'],
  unfinished: [
    'częściowo|nie|jeszcze nie|niekompletne|niekompletny|nieukończone|nieukończony|zablokowane|prawie|niemal|oprócz|z wyjątkiem|luka|luki',
  ],
  fields: {
    type: ['typ|rodzaj|typ dokumentu|rodzaj dokumentu|artefakt'],
    id: ['identyfikator|numer|kod|klucz|numer dokumentu|id dokumentu|id historyjki'],
    title: ['tytuł|nazwa'],
    status: ['status|stan|status dokumentu|stan dokumentu'],
    owner: [
      'właściciel|właścicielka|właściciele|właściciel dokumentu|odpowiedzialny|odpowiedzialna|odpowiedzialni|osoba odpowiedzialna|odpowiada|opiekun|opiekunka|opiekun dokumentu',
      'właściciel (funkcji|epika|historyjki)|kto odpowiada|prowadzi',
    ],
    'product-owner': ['właściciel produktu|właścicielka produktu'],
    'product-manager': ['menedżer produktu|menadżer produktu|kierownik produktu|manager produktu'],
    'product-leader': ['dyrektor produktu|szef produktu|lider produktu|dyrektor ds. produktu'],
    lead: ['lider|liderka|kierownik|kierowniczka|prowadzący|prowadząca'],
    contact: ['kontakt|osoba kontaktowa|osoba do kontaktu'],
    assignee: ['wykonawca|wykonawcy|przypisany|przypisana|przypisane do|przypisany do|realizuje'],
    author: [
      'autor|autorka|autorzy|opracował|opracowała|opracowali|przygotował|przygotowała|sporządził|sporządziła',
    ],
    approver: ['zatwierdzający|zatwierdził|zatwierdziła|akceptujący|zaakceptował|zaakceptowała'],
    parent: ['nadrzędny|nadrzędne|element nadrzędny|zadanie nadrzędne|rodzic|część|należy do'],
    epic: ['epik|epika|epos|nadrzędny epik'],
    feature: ['funkcja|funkcjonalność|nadrzędna funkcja'],
    spec: ['specyfikacja|specyfikacja funkcji'],
    story: ['historyjka|historia użytkownika|historyjka użytkownika'],
    priority: ['priorytet|ważność'],
    date: ['data|data utworzenia|utworzono|zaktualizowano|ostatnia aktualizacja|data aktualizacji'],
    'target-date': [
      'termin|termin realizacji|data docelowa|data zakończenia|planowana data|termin wykonania|ważne do|do dnia',
    ],
    role: ['rola|aktor|persona|użytkownik|jako|rola użytkownika'],
    want: ['chcę|potrzeba|działanie|akcja'],
    why: ['dlaczego|aby|żeby|korzyść|wartość|wartość biznesowa|powód|po co|uzasadnienie'],
  },
  origins: {
    partOf: ['część|jest częścią|należy do|wchodzi w skład'],
    basedOn: [
      'na podstawie|w oparciu o|oparte na|oparty na|oparta na|wynika z|pochodzi z|źródło|źródła|rozwija|uszczegóławia|realizuje|wspiera',
    ],
  },
  sections: {
    strategy: {
      bet: [
        'zakład|zakłady|wizja|misja|podejście|kierunek|kierunki|strategia|priorytety|fokus|teza|filary|zasady|wybory|decyzje',
        ...strategyMarks,
      ],
      'why-now': [
        'dlaczego|dlaczego teraz|kontekst|sytuacja|diagnoza|wyzwanie|wyzwania|problem|problemy|rynek|motywacja|uzasadnienie|tło|stan obecny|sytuacja wyjściowa',
      ],
      success: [
        'sukces|sukcesu|miary|mierniki|metryki|wskaźniki|cele|cel|rezultaty|wyniki|kpi|miary sukcesu',
      ],
    },
    'business-case': {
      problem: [
        'problem|problemy|szansa|potrzeba|potrzeby|tło|kontekst|sytuacja|motywacja|dlaczego|uzasadnienie',
      ],
      options: ['opcje|opcja|warianty|wariant|alternatywy|alternatywa|możliwe rozwiązania'],
      cost: ['koszt|koszty|budżet|inwestycja|inwestycje|nakłady|nakład|zasoby|cena|finanse|finansowanie'],
      benefit: ['korzyść|korzyści|wartość|zwrot|roi|przychód|przychody|zysk|zyski|oszczędności|efekty'],
      risks: ['ryzyko|ryzyka|założenia|zagrożenia'],
      recommendation: [
        'rekomendacja|rekomendacje|decyzja|propozycja|wniosek|wnioski|podsumowanie|zalecenie|zalecenia',
      ],
    },
    'executive-briefing': {
      summary: ['podsumowanie|streszczenie|przegląd|najważniejsze|sytuacja|kontekst|status|skrót'],
      decision: ['decyzja|decyzje|prośba|wniosek|rekomendacja|zatwierdzenie|oczekiwana decyzja|do decyzji'],
    },
    'product-vision': {
      users: [
        'użytkownik|użytkownicy|użytkownika|użytkowników|klient|klienci|klientów|odbiorcy|odbiorca|persony|grupa docelowa|dla kogo|ludzie|uzytkownicy',
      ],
      problem: ['problem|problemy|potrzeba|potrzeby|ból|bóle|dlaczego|wyzwanie|wyzwania|szansa|kontekst'],
      value: [
        'wartość|wartości|korzyść|korzyści|obietnica|propozycja wartości|rozwiązanie|rozwiązania|propozycja|oferta|wyróżnik|wyróżniki',
      ],
      success: [
        'sukces|sukcesu|miary|mierniki|metryki|metryka|wskaźniki|cel|cele|rezultat|rezultaty|wyniki|kpi|miary sukcesu',
      ],
    },
    research: {
      question: ['pytanie|pytania|pytania badawcze|cel|cele|hipoteza|hipotezy|tło|dlaczego|kontekst'],
      method: [
        'metoda|metody|metodyka|metodologia|podejście|uczestnicy|respondenci|próba|wywiady|przebieg|proces|jak',
      ],
      findings: [
        'wnioski|wniosek|wyniki|ustalenia|obserwacje|spostrzeżenia|podsumowanie|rezultaty|czego się dowiedzieliśmy|tematy',
      ],
    },
    feature: {
      problem: [
        'problem|problemy|motywacja|tło|dlaczego|kontekst|potrzeba|potrzeby|szansa|przegląd|podsumowanie|wprowadzenie|wstęp|opis problemu|problem użytkownika|sytuacja',
      ],
      outcome: [
        'rezultat|rezultaty|cel|cele|sukces|metryki|metryka|mierniki|wskaźniki|wartość|korzyść|korzyści|efekt|efekty|wpływ|wymagania|konsekwencje|wizja|propozycja|rozwiązanie',
      ],
    },
    'release-plan': {
      scope: ['zakres|zawartość|funkcje|historyjki|cele|zmiany|co wchodzi'],
      date: ['data|daty|termin|terminy|harmonogram|kamienie milowe|kiedy|kalendarz'],
      rollout: ['wdrożenie|wdrażanie|uruchomienie|start|kroki|etapy|fazy|przebieg|publikacja|proces'],
      rollback: ['wycofanie|plan wycofania|przywrócenie|cofnięcie|plan awaryjny|odtworzenie'],
    },
  },
  strategyMarks,
  productHeadings: [
    '(problem|problemy|hipoteza|hipotezy)|opis problemu|problem użytkownika|(cel|cele)|oczekiwane rezultaty|nie cele|cel produktu|cele produktu',
    '(metryki|kryteria|miary|mierniki|wskaźniki) sukcesu|(grupa docelowa|użytkownicy docelowi)|wizja|misja|dlaczego teraz',
  ],
  specs: {
    names: [
      'specyfikacja|wymagania|specyfikacja wymagań|dokument wymagań|opis wymagań|zakres (epika|funkcji|produktu|projektu)',
    ],
    technical: [
      'techniczna|techniczne|techniczny|technologia|api|architektura|architektury|protokół|protokołu|format|formatu|interfejs|interfejsu|system|systemowe|systemu|język|języka|składnia',
      'schemat|dane|danych|model|modelu|moduł|modułu|komponenty|test|testy|testów|ui|ux|projekt|bezpieczeństwo|bezpieczeństwa|infrastruktura|integracja|sieć|sprzęt|sprzętowe|niefunkcjonalne|instalacji',
    ],
    ids: ['WF|WNF|WB|WYM|REQ'],
    lists: [
      'wymagania( funkcjonalne| niefunkcjonalne| produktu| projektu| użytkowników| biznesowe|)|(lista|analiza|spis) wymagań',
    ],
    abilities: ['(użytkownik|użytkownicy|klient|klienci|administrator) (może|mogą|powinien móc|powinni móc)'],
    definitions: ['(definicja|opis|koncepcja|karta|zakres) (produktu|projektu|mvp)'],
  },
  planNames: [
    'kamienie milowe|plan kamieni milowych|kamienie milowe (projektu|produktu)|fazy|plan faz|etapy|plan etapów|etapy (projektu|rozwoju)|plan produktu|harmonogram projektu',
  ],
  pitch: {
    users: [
      '(grupa|grupy|rynek) (docelowa|docelowe|docelowy)|(docelowi użytkownicy|użytkownicy docelowi)|dla kogo|persony|odbiorcy',
    ],
    problems: [
      'problem|problemy|opis problemu|definicja problemu|problem do rozwiązania|bolączki|punkty bólu',
    ],
    promises: [
      '(unikalna |)propozycja wartości|wizja produktu|wizja|misja|pozycjonowanie|wyróżniki|przewaga konkurencyjna|(cel|cele) (produktu|biznesowe)|model biznesowy|(metryki|kryteria|miary) sukcesu|poza zakresem|(kluczowe|główne) (funkcje|funkcjonalności)|rozwiązanie|nasze rozwiązanie|konkurencja|zasady produktu|monetyzacja',
    ],
  },
  uses: {
    cases: ['przypadek użycia|przypadki użycia'],
    flows: [
      'aktor|aktorzy|aktor główny|warunek wstępny|warunki (wstępne|początkowe|końcowe)|(przebieg|scenariusz) (główny|podstawowy|alternatywny)|(przebiegi|scenariusze) alternatywne|wyzwalacz',
    ],
    people: ['persona|persony|profile użytkowników'],
    traits: [
      'cele|potrzeby|frustracje|bolączki|motywacje|zachowania|cytat|profil|persona|punkty styku|emocje',
    ],
    journeys: ['(ścieżka|podróż|ścieżki) (użytkownika|klienta)|user journey'],
  },
  epics: ['epiki|epics|lista epików'],
  tasks: ['zadania|lista zadań'],
  chapters: [
    'decyzje architektoniczne|decyzje techniczne|decyzje',
    'problem|opis problemu|przegląd|podsumowanie|streszczenie|motywacja|przeznaczenie|tło|opis|kontekst|wprowadzenie|wstęp|cel|cele|wizja|spis treści|o dokumencie',
  ],
  notes: [
    'ocena|dowody w kodzie|otwarte decyzje|powiązane dokumenty|zobacz też|zobacz także|patrz też',
    'otwarte pytania|otwarte kwestie|pytania otwarte|nierozstrzygnięte kwestie|decyzje do podjęcia',
    'uwaga|uwagi|notatka|notatki|komentarz|komentarze|dlaczego|kontekst|tło|opis|zależność|zależności|warunki wstępne|założenie|założenia|ryzyko|ryzyka|zadanie|zadania|podzadania|notatki techniczne',
    'szczegóły techniczne|implementacja|realizacja|priorytet|estymata|estymacja|poza zakresem|link|linki|źródła|odnośniki|pytanie|pytania|status|właściciel|makieta|makiety|projekt|historia zmian|testy',
    'użycie|sposób użycia',
  ],
  priorities: [
    'wysoki|średni|niski|wysoka|średnia|niska|krytyczny|krytyczna|pilne|pilny|konieczne|pożądane|obowiązkowe|opcjonalne',
  ],
  design: [
    'architektura|architektura systemu|architektura techniczna|stos technologiczny|stack technologiczny|model danych|modele danych|struktura danych|struktury danych|schemat bazy danych',
    'obsługa błędów|zasady projektowe|decyzje projektowe|kolejność (prac|realizacji|implementacji|wdrażania)|(zalecana|proponowana|sugerowana) kolejność|ścieżka krytyczna|struktura projektu|struktura katalogów|projekt techniczny',
  ],
  designParts: [
    'technologie|moduł|moduły|komponent|komponenty|schemat|interfejs|interfejsy|zasady|projekt|kolejność|konwencje|bezpieczeństwo',
  ],
  areas: ['techniczne|technika|projekt|implementacja|realizacja|testy'],
  history: ['historia zmian|dziennik zmian|rejestr zmian|historia wersji|historia dokumentu|lista zmian'],
  lookingBack: ['retrospektywa|wnioski|przeszkody|prędkość zespołu|spotkania'],
  logs: ['dziennik|rejestr|historia'],
  updates: ['aktualizacja|aktualizacja statusu|raport statusu|raport z postępów|raport postępu'],
  legend: [
    'legenda|legenda statusów|oznaczenia|objaśnienia',
    'poziomy priorytetów|wartości statusów|skala (punktów|estymacji)',
  ],
  curricula: ['plan nauki|ścieżka nauki|mapa nauki|plan studiów|ścieżka kariery'],
  leftOut: [
    'poza zakresem|nie w zakresie|poza zakresem (mvp|projektu|prac)|nie cele|czego nie robimy|nie planujemy|nieplanowane|wykluczenia|wyłączenia|nie będziemy robić',
    '(co |)nie (wchodzi|jest objęte|obejmuje)|nie (jest częścią|wchodzi w zakres|w tej wersji)',
  ],
  objectives: {
    objective: ['cel|cel firmy|cel zespołu|cel produktu|cel strategiczny'],
    keyResult: ['kluczowy rezultat|kluczowy wynik|KR'],
    keyResults: ['kluczowe rezultaty|kluczowe wyniki'],
    baseline: ['wartość bazowa|wartość początkowa|stan obecny|obecnie|start|punkt wyjścia|dziś'],
    target: ['wartość docelowa|cel|docelowo|target'],
    details: [
      'pewność|ocena|punkty|postęp|wynik|osiągnięto|faktyczny wynik|waga|inicjatywa|inicjatywy|działanie|działania|pomiar|jak mierzymy|sposób pomiaru|źródło|źródło danych|częstotliwość|termin',
      'okres|kwartał|komentarz|komentarze|aktualizacja|dlaczego to ważne|uzasadnienie|zespół|zespoły|projekt|projekty|następne kroki|definicja|metryki|zadania|status|właściciel|zależności|ryzyka',
    ],
    measures: [
      'zero|zera|wszystkie|wszyscy|wszystkich|wszystkim|każdy|każda|każde|każdego|żaden|żadna|żadne|żadnego|brak|nikt|nigdy|zawsze|jeden|jedna|jedno|dwa|dwie|trzy|cztery|pięć|dziesięć',
      'połowa|połowę|o połowę|dwukrotnie|trzykrotnie|podwoić|podwojenie|potroić|pierwszy|pierwsza|pierwsze|pierwszych|co najmniej|co najwyżej|minimum|maksimum|nie mniej niż|nie więcej niż|nic|bezbłędnie|bezawaryjnie',
      'bez (błędów|awarii|przestojów|incydentów|przerw|skarg|opóźnień|utraty|regresji|eskalacji|poprawek|ręcznej pracy)',
    ],
    notMeasures: [
      'przede wszystkim|w pierwszej kolejności|mimo wszystko|all hands|no go|one pager|zero trust|jeden na jeden|jeden do jednego',
    ],
    numbered: [
      'typ|typu|artykuł|artykułu|rozdział|rozdziału|sekcja|załącznik|punkt|punktu|wariant|wersja|wersji|wersję|faza|fazy|sprint|sprintu|etap|etapu|iteracja|krok|kroku|scenariusz|paragraf',
    ],
    reached: [
      'uruchomiony|uruchomiona|uruchomione|wdrożony|wdrożona|wdrożone|wydany|wydana|wydane|opublikowany|opublikowana|opublikowane|podpisany|podpisana|podpisane|zakończony|zakończona|zakończone',
      'gotowy|gotowa|gotowe|zatwierdzony|zatwierdzona|zatwierdzone|zaakceptowany|zaakceptowana|zaakceptowane|zatrudniony|zatrudniona|zamknięty|zamknięta|zamknięte|certyfikowany|certyfikowana|przekazany|przekazana|przekazane',
      'zarejestrowany|zarejestrowana|zarejestrowane|założony|założona|założone',
    ],
    vague: ['gotowy|gotowa|gotowe|więcej|mniej|lepiej|lepszy|lepsza|lepsze|zwiększyć|poprawić'],
  },
  horizons: {
    whole: [
      'po mvp',
      'teraz|następnie|następne|później|potem|wkrótce|kiedyś|dziś|dzisiaj|jutro|(ten|w tym) (miesiąc|miesiącu|kwartał|kwartale|rok|roku)|(następny|przyszły) (miesiąc|kwartał|rok)',
      'w (następnym|przyszłym) (miesiącu|kwartale|roku)|najbliższy czas|w najbliższym czasie|(krótki|średni|długi) termin|(krótko|średnio|długo)terminowo|(krótko|średnio|długo)terminowe|w toku|bieżące|nadchodzące|planowane|zaplanowane|w planach|przyszłość|w przyszłości|pomysły',
      'przed (premierą|wydaniem)|po (premierze|wydaniu)',
    ],
    numbered: [
      '(miesiąc|miesiące|tydzień|tygodnie|dzień|dni) #',
      '(faza|etap|kamień milowy|sprint|iteracja|fala|horyzont|wydanie|wersja|kwartał|półrocze|przyrost) #|Q#|H#|# kwartał|# kw.|# półrocze|kw. #',
      '(następne|najbliższe|kolejne) # (dni|tygodnie|tygodni|miesiące|miesięcy|kwartały|lata|lat)|# (faza|etap|sprint)|# rok|rok finansowy #',
    ],
    ids: ['KM|ET|SPR|WYD'],
    months: [
      ['styczeń|stycznia|styczniu|sty'],
      ['luty|lutego|lutym|lut'],
      ['marzec|marca|marcu|mar'],
      ['kwiecień|kwietnia|kwietniu|kwi'],
      ['maj|maja|maju'],
      ['czerwiec|czerwca|czerwcu|cze'],
      ['lipiec|lipca|lipcu|lip'],
      ['sierpień|sierpnia|sierpniu|sie'],
      ['wrzesień|września|wrześniu|wrz'],
      ['październik|października|październiku|paź'],
      ['listopad|listopada|listopadzie|lis'],
      ['grudzień|grudnia|grudniu|gru'],
    ],
    seasons: [['wiosna|wiosną|wiosny'], ['lato|latem|lata'], ['jesień|jesienią|jesieni'], ['zima|zimą|zimy']],
    bases: ['wersja bazowa|wydanie bazowe'],
    past: [
      'zakończone|ukończone|gotowe|zrobione|wykonane|zrealizowane|wydane|wdrożone|dostarczone|zamknięte|osiągnięte',
    ],
  },
  outcomes: {
    fields: [
      'rezultat|oczekiwany rezultat|cel|po co|dlaczego|efekt|oczekiwany efekt|wpływ|korzyść|korzyści|wartość|metryka|miernik|wskaźnik|wynik|sukces|kryterium sukcesu|kryteria sukcesu|produkt|dostarczane|uzasadnienie',
      'dlaczego to ważne|dlaczego teraz',
    ],
    others: ['potrzeby|wymaga|zależy od|obejmuje|zawiera|zasoby|historyjki|blokady|warunki wstępne'],
    phrases: [
      'aby|żeby|ponieważ|dzięki czemu|co (pozwoli|pozwala|umożliwi|umożliwia|pomoże|pomaga|daje)|pozwoli|pozwala|umożliwia|umożliwi|pomaga|pomoże',
      'zmniejsza|zmniejszy|zmniejszyć|skraca|skróci|skrócić|zwiększa|zwiększy|zwiększyć|poprawia|poprawi|poprawić|oszczędza|oszczędzi|nie trzeba już',
    ],
    instead: ['zamiast'],
  },
  columns: {
    id: ['identyfikator|numer|kod|klucz|nr|lp|lp.|id'],
    title: ['tytuł|nazwa|nazwa skrócona|opis|podsumowanie'],
    story: [
      'historyjka użytkownika|historyjki użytkownika|historia użytkownika|historyjka|historyjki|user story|opowieść użytkownika',
    ],
    role: ['rola|jako|aktor|persona|użytkownik'],
    want: ['chcę|potrzeba|cel|działanie|akcja|funkcja'],
    why: ['aby|żeby|dlaczego|korzyść|wartość|powód|po co|wartość biznesowa'],
    criteria: [
      'kryteria akceptacji|kryterium akceptacji|kryteria|akceptacja|warunki akceptacji|kryteria odbioru',
    ],
    item: [
      'element|funkcja|funkcjonalność|inicjatywa|epik|temat|nazwa|tytuł|projekt|kamień milowy|cel|zadanie|obszar|działanie|rezultat prac',
    ],
    horizon: [
      'horyzont|kiedy|kwartał|czas|okres|termin|terminy|data|data docelowa|faza|etap|kamień milowy|wydanie|sprint|miesiąc|rok|data zakończenia',
      'okno czasowe',
    ],
    outcome: [
      'rezultat|rezultaty|oczekiwany rezultat|cel|cele|dlaczego|efekt|wpływ|korzyść|korzyści|wartość|metryka|metryki|miernik|wskaźnik|sukces|kryteria sukcesu',
    ],
    objective: ['cel|cele'],
    'key-result': ['kluczowy rezultat|kluczowe rezultaty|kluczowy wynik|KR'],
    metric: ['metryka|metryki|miernik|mierniki|wskaźnik|wskaźniki|KPI|miara'],
    baseline: ['wartość bazowa|wartość początkowa|stan obecny|obecnie|było|start|dziś'],
    target: ['wartość docelowa|cel|docelowo|plan|target'],
    owner: ['właściciel|odpowiedzialny|odpowiedzialna|odpowiedzialni|kto|wykonawca|opiekun|lider'],
    status: ['status|stan|postęp'],
    order: ['kolejność|porządek'],
    requirement: ['wymaganie|wymagania|(element|pozycja) backlogu|opis zadania|przypadek użycia|zgłoszenie'],
    estimate: [
      'punkty|estymata|estymacja|szacowanie|story points|sp|wysiłek|rozmiar|godziny|złożoność|pracochłonność',
    ],
  },
  product: ['produkt|produkty'],
  kinds: {
    strategy: {
      one: ['plan strategiczny', 'strategia|strategia produktu|strategia produktowa|strategia firmy'],
      several: ['strategie'],
      files: ['strategia (produktu|produktowa|firmy|portfela)'],
    },
    'portfolio-roadmap': {
      one: ['mapa drogowa portfela|roadmapa portfela'],
      several: ['mapy drogowe portfela'],
      files: ['mapa drogowa portfela|roadmapa portfela'],
    },
    'business-case': {
      one: ['uzasadnienie biznesowe|studium wykonalności|analiza opłacalności'],
      several: ['uzasadnienia biznesowe'],
      files: ['uzasadnienie biznesowe|studium wykonalności|analiza opłacalności'],
    },
    'executive-briefing': {
      one: ['notatka dla zarządu|streszczenie dla zarządu|raport dla zarządu|podsumowanie dla zarządu'],
      several: ['notatki dla zarządu|raporty dla zarządu'],
      files: ['(notatka|streszczenie|raport|podsumowanie) dla zarządu'],
    },
    'product-vision': {
      one: ['wizja produktu|wizja|koncepcja produktu'],
      several: ['wizje'],
      files: ['wizja produktu|koncepcja produktu'],
    },
    research: {
      one: ['badanie użytkowników|badania użytkowników|badanie|wywiad'],
      several: ['badania|wywiady|badania użytkowników'],
      files: ['badanie użytkowników|badania użytkowników'],
    },
    roadmap: {
      one: [
        'plan (rozwoju |)mvp',
        'mapa drogowa|mapa drogowa produktu|roadmapa|plan rozwoju produktu|plan rozwoju',
      ],
      several: ['mapy drogowe|roadmapy'],
      files: ['mapa drogowa|roadmapa|plan rozwoju produktu'],
    },
    okr: {
      one: ['OKR|cele i kluczowe rezultaty'],
      several: ['OKR|OKRs|cele i kluczowe rezultaty'],
      files: ['cele i kluczowe rezultaty'],
    },
    kpi: {
      one: ['KPI|wskaźnik|metryka|kluczowy wskaźnik efektywności'],
      several: ['KPI|wskaźniki|metryki|kluczowe wskaźniki efektywności|kluczowe wskaźniki'],
      files: ['kluczowe wskaźniki efektywności|metryki produktu|wskaźniki sukcesu'],
    },
    'feature-backlog': {
      one: ['backlog funkcji|backlog funkcjonalności|rejestr funkcji'],
      several: ['backlogi funkcji'],
      files: ['backlog (funkcji|funkcjonalności)'],
    },
    feature: {
      one: [
        'specyfikacja (funkcji|funkcjonalności|funkcjonalna)',
        'funkcja|funkcjonalność|epik|wymagania produktowe|wymagania produktu|dokument wymagań produktu|PRD',
      ],
      several: ['specyfikacje (funkcji|funkcjonalne)', 'funkcje|funkcjonalności|epiki|wymagania produktowe'],
      files: [
        'dokument wymagań (produktu|produktowych|projektu|biznesowych)|wymagania (produktowe|produktu|biznesowe)|karta projektu',
        'specyfikacja (funkcji|funkcjonalna|wymagań)',
      ],
    },
    'sprint-objective': {
      one: ['sprint|cel sprintu|cele sprintu|plan sprintu|planowanie sprintu'],
      several: ['sprinty|cele sprintów'],
      files: ['cel sprintu|cele sprintu|cele sprintów'],
    },
    'user-story': {
      one: ['(historyjka|historia|opowieść) użytkownika|historyjka'],
      several: ['(historyjki|historie|opowieści) (użytkownika|użytkowników)|historyjki'],
      files: [
        '(historyjka|historia|opowieść|historyjki|historie|opowieści) (użytkownika|użytkowników|uzytkownika|uzytkownikow)',
      ],
    },
    'acceptance-criteria': {
      one: ['kryteria akceptacji|kryterium akceptacji|kryteria odbioru'],
      several: ['kryteria akceptacji'],
      files: ['kryteria akceptacji|kryteria odbioru'],
    },
    bug: {
      one: ['błąd|zgłoszenie błędu|defekt|usterka'],
      several: ['błędy|zgłoszenia błędów|defekty|usterki'],
      files: ['zgłoszenie błędu'],
    },
    enabler: {
      one: ['zadanie techniczne|dług techniczny|spike'],
      several: ['zadania techniczne'],
      files: ['zadanie techniczne|zadania techniczne'],
    },
    'team-backlog': {
      one: ['backlog|backlog produktu|backlog zespołu|backlog sprintu|rejestr produktu'],
      several: ['backlogi'],
      files: ['backlog (produktu|zespołu|sprintu)|rejestr produktu'],
    },
    'release-plan': {
      one: ['plan wydania|plan wydań|plan wdrożenia wersji|wydanie'],
      several: ['plany wydań|wydania'],
      files: ['plan (wydania|wydań)'],
    },
  },
  akin: {
    'business-case': ['biznesplan|biznes plan|plan biznesowy'],
    research: [
      '(badanie|badania|analiza) (rynku|konkurencji|użytkowników|potrzeb)|wywiady z (użytkownikami|klientami)',
    ],
  },
  aside: {
    guides: [
      'proces|przewodnik|poradnik|instrukcja|warsztat|metodyka|metodologia|dobre praktyki|słownik|szkolenie|standardy|konwencje|ściąga|lista kontrolna|podręcznik',
    ],
    means: ['używając|za pomocą'],
    guideFolders: [
      'przewodnik|przewodniki|poradniki|samouczek|samouczki|szkolenie|szkolenia|kurs|kursy|metody|metodyka',
    ],
    lessons: ['moduł|lekcja|rozdział|wykład|ćwiczenie|kurs'],
    explains: ['(to|jest to) (system|metoda|metodyka|technika|sposób|framework)|oznacza|to skrót od'],
    prompts: ['agent|prompt|polecenie|instrukcje'],
    promptVerbs: ['utwórz|stwórz|wygeneruj|napisz|sprawdź|zaktualizuj'],
    promptFolders: ['prompty|agenci|polecenia|instrukcje'],
    promptRoles: ['jesteś (ekspertem|doświadczonym|asystentem|agentem|specjalistą|senior)'],
    records: [
      'przegląd|recenzja|retrospektywa|retro|protokół|protokoły|uwagi|komentarze|notatki|notatki ze spotkania|pytania i odpowiedzi',
    ],
    moved: ['(przeniesiono|przeniesione|przeniesiony|przeniesiona) do'],
    kept: [
      '(jest|są) (prowadzona|prowadzone|prowadzony|przechowywana|przechowywane|przechowywany|publikowana|publikowane|dostępna|dostępne|dostępny) (w|na|pod)|(znajduje|znajdują) się (w|na|pod)',
    ],
    see: ['zob.|zobacz|patrz|sprawdź'],
    general: ['przeczytaj mnie|licencja|zmiany|historia zmian|spis treści|indeks'],
    companions: ['projekt|architektura|notatka|notatki|przegląd|podsumowanie|decyzja|decyzje|plan'],
    workPapers: ['(plan|raport)( wdrożenia| implementacji| pracy| techniczny| końcowy| testów|)'],
    companionStarts: ['projekt'],
    companionEnds: [
      'plan (wdrożenia|testów|migracji|projektu|implementacji)|projekt (techniczny|systemu|interfejsu)|architektura systemu|lista kontrolna|decyzje|przykład|przykłady',
    ],
    publicFolders: ['artykuły|blog|wpisy'],
    exampleFolders: ['przykład|przykłady|próbki'],
    departments: ['dział|działy|departament|departamenty'],
    productDepartments: ['produkt|rozwój|projektowanie'],
    companies: ['firma|podręcznik'],
  },
  placeholders: {
    open: [
      'do ustalenia|do uzupełnienia|do określenia|do potwierdzenia|do uzgodnienia|nieznany|nieznana|nieznane|nieokreślony|nieokreślone|nieprzypisany|nieprzypisane|uzupełnić|ktoś',
    ],
    nothing: ['nikt|brak|nie dotyczy|n/d'],
    stands: ['jest|są|nadal|wciąż'],
    until: ['podczas|przy|po|do|przez|gdy'],
    putOff: [
      'poza zakresem|odłożone|odroczone|przesunięte|planowane osobno|(następna|przyszła|następnej|przyszłej) (wersja|faza|wersji|fazie)|nie w tej (wersji|fazie)|(podczas|w trakcie) (implementacji|realizacji)',
    ],
    marks: ['znacznik|znaczniki|tag|tagi|etykieta|etykiety|notatka|notatki|komentarz|komentarze|wpis|wpisy'],
    without: ['brak|bez|żadnych'],
    slots: [
      'imię|nazwisko|imię i nazwisko|twoje imię|nazwa|data|rola|właściciel|zespół|wpisz …|podaj …|uzupełnij …',
    ],
    questions: ['kto|kogo|komu|co|kiedy|gdzie|dlaczego|jak|ile'],
    templates: ['szablon|szablony|wzór|wzorzec'],
    about: [
      'co to jest|czym jest|czym są|jak pisać|jak pracujemy|jak tworzymy|przewodnik po|wprowadzenie do|dlaczego',
    ],
  },
  vague: {
    words: [
      'przyjazny dla użytkownika|przyjazna dla użytkownika|przyjazne dla użytkownika|intuicyjny|intuicyjna|intuicyjne|intuicyjnie|łatwo|łatwy w (użyciu|obsłudze)|łatwa w (użyciu|obsłudze)|łatwe w (użyciu|obsłudze)',
      'płynnie|szybko|wydajny|wydajna|wydajne|wydajnie|solidny|solidna|rozsądny|rozsądna|rozsądnie|odpowiedni sposób|jeśli to możliwe|w miarę możliwości|tam gdzie to możliwe',
    ],
    behindCopula: ['szybki|szybka|szybkie|prosty|prosta|proste|akceptowalny|akceptowalna|akceptowalne'],
    copulas: ['być|jest|są|będzie|będą|bardzo|pozostaje|powinien być|powinna być|powinno być'],
  },
}
