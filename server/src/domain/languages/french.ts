import type { Language, Words } from './language.ts'

/** They say where the bet is, too. */
const strategyMarks: Words = [
  'où jouer|comment (gagner|nous gagnons)|pourquoi nous gagnons|avantage concurrentiel|avantages concurrentiels|notre avantage|différenciation|différenciateurs|douves',
  '(paris|choix|axes|piliers|priorités|orientations|objectifs|initiatives|options) stratégiques|pari stratégique|nos paris|le pari|thèse|mise en marché|mise sur le marché',
  "accès au marché|marché cible|segments cibles|positionnement|tarification|modèle économique|modèle d'affaires|paysage concurrentiel|concurrence|concurrents",
  'opportunité de marché|ce que nous ne (faisons|ferons) pas|ce à quoi nous renonçons|où nous investissons|où nous en sommes|où nous allons|qui nous servons',
]

export const french: Language = {
  code: 'fr',
  common: [
    'le|les|des|du|une|est|et|dans|pour|sur|qui|au|aux|avec|cette|ces|pas|sont|par|nous|vous|leur|être|été|ou|mais',
  ],
  numerals: [
    'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    'premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|première|second|seconde',
  ],
  articles: ["le|la|les|l'|un|une"],
  joins: ['et|ainsi que'],
  units: ['heure|heures|jour|jours|semaine|semaines|minute|minutes|seconde|secondes|million|millions'],
  abbreviations: [
    'p. ex.|par ex.|ex.|c.-à-d.|càd.|c.à.d.|i.e.|e.g.|env.|resp.|notam.|cf.|vs.|Mme.|Dr.|St.|no. #|art. #|fig. #',
  ],
  inTheMaking: [
    'brouillon|ébauche|idée|en conception|en planification|proposé|proposée|proposition|provisoire',
  ],
  enquiries: ["pour (toute |plus de |plus d'|)(question|questions|détails|informations|aide)"],
  copies: {
    copy: ['copie'],
    of: ["de|du|d'"],
    conflict: ['conflit|en conflit'],
    versions: ['brouillon|ébauche|final|finale|définitif|définitive'],
  },
  archives: ['archives|archivé|archivés|archivées'],
  sentence: {
    order: 'openers',
    wishes: null,
    roles: [
      "comme|comme (un|une|le|la|l')|à titre (de|d')|en qualité (de|d')|étant|étant (un|une)|moi, en tant (que|qu')",
    ],
    sureRoles: [
      "en tant (que|qu')|en tant qu'(un|une)|en tant que (le|la|l'|un|une)|en ma qualité (de|d')",
      "dans mon rôle (de|d')|dans le rôle (de|d'|du)",
    ],
    wants: [
      "je (veux|souhaite|voudrais|dois|peux|désire|souhaiterais|devrais|préfère|préférerais|m'attends à|requiers)",
      '(je veux|je souhaite|je voudrais|je dois) pouvoir|nous (voulons|souhaitons|voudrions|devons|pouvons|désirons|souhaiterions)',
      "j'ai besoin (de|d'|que|qu')|j'ai besoin|j'aimerais|j'aimerais (bien|pouvoir)|j'attends|j'exige|il me faut",
      "nous avons besoin (de|d')|nous aimerions|on (veut|souhaite|doit|peut)",
    ],
    acts: [", je|, j'|, nous"],
    speakers: ["je|j'"],
    several: ['nous|on'],
    whys: [
      "afin (de|d'|que|qu')|pour (que|qu')|pour pouvoir|pour|de (sorte|façon|manière) (que|qu'|à)|de telle (sorte|façon) (que|qu')",
      "dans le but (de|d')|en vue (de|d')|parce (que|qu')|car|puisque|puisqu'|de manière à ce (que|qu')",
      "de façon à ce (que|qu')|ainsi je|ainsi, je|et ainsi|si bien (que|qu')|en sorte (que|qu')",
      "étant donné (que|qu')|vu (que|qu')|du fait (que|qu')|dès lors (que|qu')|de peur (que|qu'|de)|comme ça je|comme ça, je|avec l'objectif de|dans l'objectif de|dans l'optique de",
    ],
    notWhys: [
      "pour (chaque|cent|l'instant|le moment|autant|toujours|la première fois|ainsi dire|le compte)|car (sharing|pool)",
    ],
    purposes: {
      words: ['pour'],
      verbs: [
        '…ber|…cer|…der|…fer|…ger|…cher|…gner|…ler|…mer|…ner|…per|…quer|…guer|…rer|…ser|…ter|…uer|…ver|…xer|…yer|…éer|…cler|…phier|…fier',
        '…blier|…plier|relier|copier|recopier|…udier|…édier|apprécier|négocier|associer|remercier|trier|varier|…torier|…ir|…oir',
        '…dre|…ttre|…ivre|…uire|…crire|…aître|lire|relire|élire|dire|faire|refaire|extraire|satisfaire|être|croire|boire',
        'inclure|exclure|conclure|vaincre|convaincre|rompre|interrompre',
        '(un |une |)(meilleur|meilleure|meilleurs|meilleures)|(plus|moins) de',
      ],
      notVerbs: [
        'premier|dernier|fichier|dossier|panier|courrier|papier|calendrier|clavier|chantier|quartier|loyer|atelier|cahier|métier',
        'particulier|policier|banquier|courtier|escalier|entier|officier|ouvrier|conseiller|hiver|cancer|danger|foyer|mer|fer|hier',
        'plaisir|avenir|loisir|tir|soir|espoir|couloir|miroir|tiroir|lettre|livre|cadre|ordre|moindre|cuivre|maître|centre',
        'serveur|serveurs|container|docker|cluster|server|user|browser|designer|manager',
      ],
      between: [
        "ne|pas|plus|jamais|rien|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|en|y|nous|vous|mieux|bien|toujours|enfin|ainsi|alors|tout",
        'ensuite|aussi|rapidement|facilement|simplement|vite|directement|plus (vite|tard|facilement|rapidement)',
      ],
    },
    aims: [
      ', (facilitant|permettant|évitant|garantissant|assurant|améliorant|réduisant|simplifiant|aidant|optimisant)|, (en |tout en )(facilitant|évitant|garantissant|assurant|améliorant|réduisant|simplifiant|gagnant)',
    ],
    notRoles: [
      'tel|telle|tels|telles|exemple|résultat|conséquence|règle|règle générale|note|rappel|alternative|référence|point de départ',
      'point de (repère|référence|comparaison)|minimum|maximum|toujours|base|étape|objectif|complément|conclusion|résumé',
      'option|solution|mesure|précaution|preuve de concept|avant|prévu|convenu|indiqué|mentionné|décrit|expliqué',
      'dernier recours|bonne pratique|compromis|expérience|prérequis|bonus|solution de contournement|informatif',
      'habitude|à habitude|souvent|suite|information|indication',
    ],
    notRoleStarts: [
      'partie|je|nous|il|elle|on|ce|cela|ça|ceci|cette|ces|si|pour|dans|avec|sur|vu|dit|déjà|tel|telle|ci|celui|celle|suit|toujours',
      'prévu|convenu|indiqué|mentionné|décrit|expliqué|montré|beaucoup|tous',
    ],
    groups: ['équipe'],
    modifiers: [
      'premier|première|second|seconde|deuxième|prochain|prochaine|dernier|dernière|bon|bonne|simple|possible|direct|directe',
      'naturel|naturelle|général|générale|final|finale|meilleur|meilleure|seul|unique|éventuel',
    ],
    joiners: ["de|d'|du|des|de la|nous|je|en|dans|pour|à"],
    subjects: ["je|j'|tu|il|elle|on|ils|elles"],
    finiteVerbs: [
      'est|sont|était|étaient|fut|ont|avait|avaient|sera|devient|deviennent|grandit|croît|évolue|augmente',
      'va|vont|doit|doivent|peut|peuvent|permet|indique|explique|connaît',
    ],
    relatives: ["qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel"],
    turns: ["mais (aujourd'hui|actuellement|maintenant) (je|nous|on)"],
    situations: [
      "quand|lorsque|lorsqu'|si|s'il|pendant que|tant que|après|avant|une fois|une fois que|dès que|chaque fois que",
    ],
  },
  story: {
    one: [
      "(récit|histoire|scénario) (utilisateur|d'utilisateur|de l'utilisateur|utilisatrice|usager|d'usager)|récit|user story",
      'histoire|story|histoire utilisateurs|récit utilisateurs',
    ],
    several: [
      "(récits|histoires) (utilisateur|utilisateurs|d'utilisateur|d'utilisateurs|utilisatrices|usagers|d'usagers)|récits",
      'user stories|histoires|stories',
    ],
    labels: [
      'description|objectif|but|énoncé|énoncé du récit|description du récit|finalité|besoin|résumé|narration|en bref',
    ],
    prefixes: ['US'],
    statements: ['énoncé|énoncé de la user story|phrase de la user story|description de la user story'],
    wider: ['initiative|thème'],
    others: ['tâche|sous-tâche|exigence'],
    parts: ['sous-tâches|sous-récits'],
    lists: ['carte|aperçu|liste'],
    related: ['liée|liées|associée|associées|correspondante|correspondantes'],
    reports: ['est|était|a été|sera|couvre|ajoute|implémente|dépend|complète'],
  },
  criteria: {
    names: [
      "(critères|critère) (d'acceptation|d'acceptance|d'acceptabilité|de satisfaction|de recette|d'admission)",
      "(scénarios|scénario|tests|test|cas) (d'acceptation|d'acceptance|de recette)|(conditions|condition) (d'acceptation|de satisfaction)",
      'scénarios|scénario|définition (de fini|du fini|de terminé|de done|du done)|definition of done|dod|CA|CAs',
      "critères (de fini|du fini|de terminé|de done|du done)|critères et tests d'acceptation|critères d'acceptation et tests",
    ],
    sure: [
      "(critères|critère|scénarios|tests) (d'acceptation|d'acceptance|d'acceptabilité)( remplis| satisfaits| atteints|)",
    ],
    adjectives: 'behind',
    forAll: ['définition (de fini|du fini|de terminé|de done|du done)|definition of done|dod'],
    one: ["CA|critère d'acceptation|critère d'acceptance|critère"],
    expected: ['(comportement|résultat) attendu|(comportements|résultats) attendus|issue attendue'],
    confirmation: { names: ['confirmation|confirmations'], beside: ['carte|conversation|conversations'] },
    alike: [
      'fini quand|terminé lorsque|fait quand|critères de (succès|réussite|validation|sortie|fin|complétion|vérification|clôture)|critère de (succès|réussite)',
      'liste de (vérification|contrôle|validation)|terminé quand',
    ],
    demands: ['exigences (fonctionnelles|du système)|exigences'],
    checks: [
      'points de (validation|contrôle|vérification)|(cas|scénarios|scénario) de (test|tests|validation|vérification)|vérifications|contrôles|points à vérifier|à vérifier',
    ],
    obligations: ['doit|doivent|devra|devront|ne peut pas|ne peuvent pas|est tenu de'],
    rules: ["(le système|l'application|l'appli|la plateforme|le service) (doit|devra)|devra|devront"],
    conditions: ['SI|TANT QUE|PENDANT QUE|LÀ OÙ'],
    overall: ["généraux|globaux|d'ensemble"],
    met: ['remplis|satisfaits|atteints|validés'],
    cases: ['cas'],
  },
  steps: {
    given: [
      "étant donné (que|qu')|étant donné|étant donnée|étant donnés|étant données|sachant (que|qu')|sachant|soit|donné|en supposant (que|qu')",
    ],
    when: ["quand|lorsque|lorsqu'"],
    then: ['alors|donc'],
    and: ["et|et (que|qu')"],
    but: ["mais|mais (que|qu')"],
    notSteps: ['quand même|alors que|donc pas|et cetera'],
    feature: ['fonctionnalité'],
    background: ['contexte|prérequis|préconditions'],
    rule: ['règle|règle métier|règle de gestion'],
    scenario: ['scénario|exemple'],
    outline: ['plan du scénario|plan de scénario'],
    examples: ['exemples|scénarios'],
    scenarios: ['scénarios'],
  },
  statuses: {
    draft: [
      'brouillon|ébauche|en brouillon|idée|nouveau|nouvelle|créé|créée|planifié|planifiée|prévu|prévue|en planification',
      'en conception|à faire|ouvert|ouverte|en attente|à démarrer|à commencer|pas (commencé|commencée|démarré|démarrée)|esquisse',
      'non (commencé|commencée|démarré|démarrée|débuté|débutée)|à planifier|au backlog|dans le backlog|à venir|à rédiger',
    ],
    proposed: [
      'proposé|proposée|proposition|en revue|en relecture|à relire|à valider|en validation|soumis|soumise|en discussion',
      'en cours de (validation|revue|relecture|discussion)|à approuver|provisoire|en révision|à discuter|en consultation',
    ],
    ready: [
      'prêt|prête|approuvé|approuvée|accepté|acceptée|affiné|affinée|raffiné|raffinée|engagé|engagée|définitif|définitive',
      'prêt (à|pour) (développer|développement|le développement|dev|implémenter)|prête (à|pour) (développer|développement)',
      'convenu|convenue|finalisé|finalisée|adopté|adoptée|décidé|décidée|validé|validée',
    ],
    active: [
      'actif|active|en cours|en développement|en réalisation|en production|commencé|commencée|démarré|démarrée|en test|en tests',
      'en cours de (développement|réalisation|test|tests|déploiement|mise en œuvre)|en recette|en QA|courant|publié|publiée',
      'bloqué|bloquée|en pause|suspendu|suspendue|à tester|prêt pour (revue|test|recette|livraison)|en vigueur|à risque|lancé|lancée',
    ],
    done: [
      'terminé|terminée|fait|faite|fini|finie|achevé|achevée|complété|complétée|complet|complète|livré|livrée|clos|close',
      'fermé|fermée|clôturé|clôturée|implémenté|implémentée|réalisé|réalisée|atteint|atteinte|validé en recette|recetté|vérifié|vérifiée',
      'déployé|déployée|mis en (production|ligne)|mise en (production|ligne)|résolu|résolue|corrigé|corrigée|fusionné|abouti',
    ],
    dropped: [
      'abandonné|abandonnée|annulé|annulée|rejeté|rejetée|refusé|refusée|retiré|retirée|écarté|écartée|reporté|reportée',
      'différé|différée|remplacé|remplacée|obsolète|archivé|archivée|déprécié|dépréciée|périmé|périmée|supprimé|supprimée',
      'ne sera pas (fait|faite|réalisé|réalisée)|non (retenu|retenue|approuvé|approuvée|accepté)|doublon|sans suite|caduc|ajourné',
    ],
  },
  partly: ['partiellement|partiel|partielle|en partie'],
  unfinished: [
    'en attente|partiellement|partiel|partielle|en partie|pas|pas encore|non|bloqué|bloquée|presque|quasiment|sauf|hormis|excepté|incomplet',
    "incomplète|inachevé|inachevée|lacune|lacunes|manque|reste à|d'ici",
  ],
  fields: {
    type: ["type|type de document|nature|type d'artefact"],
    id: ["identifiant|id|numéro de récit|id (du récit|de la story|de l'histoire|de la tâche)|numéro d'US"],
    title: ['titre|nom|intitulé'],
    status: ['statut|état|avancement|status|statut du document|état du document'],
    owner: [
      'responsable|responsables|propriétaire|propriétaires|porteur|porteuse|porté par|détenteur|pilote|en charge|chargé|chargée|référent|référente',
      "responsable (du document|du récit|de la fonctionnalité|de l'épopée|principal)|maintenu par|mainteneur|mainteneuse|titulaire",
    ],
    'product-owner': ['responsable (de |du |)produit|propriétaire (de |du |)produit|responsable de produits'],
    'product-manager': [
      'chef de produit|cheffe de produit|gestionnaire de produit|gestionnaire produit|chef produit|cheffe produit',
    ],
    'product-leader': [
      'directeur produit|directrice produit|direction produit|direction du produit|directeur de(s|) produits|leader produit',
    ],
    lead: [
      'chef de projet|cheffe de projet|leader|coordinateur|coordinatrice|coordonnateur|coordonnatrice|meneur|meneuse',
    ],
    contact: [
      'contact|personne à contacter|personne ressource|point de contact|interlocuteur|interlocutrice',
    ],
    assignee: [
      'assigné à|assignée à|affecté à|affectée à|attribué à|attribuée à|assigné|affecté|attribué|assignation',
    ],
    author: ['auteur|auteure|autrice|auteurs|rédacteur|rédactrice|rédigé par|écrit par|préparé par|créé par'],
    approver: [
      'approbateur|approbatrice|approbateurs|approuvé par|validé par|valideur|validateur|validation par',
    ],
    parent: [
      'parent|élément parent|récit parent|tâche parente|fait partie de|appartient à|rattaché à|rattachée à',
    ],
    epic: ['épopée|épique|épic|epic|epic parent|epic parente|épopée parente|epic liée'],
    feature: ['fonctionnalité|fonctionnalité parente|fonctionnalité liée'],
    spec: ['spécification|spec'],
    story: ['récit|récit utilisateur|histoire utilisateur|user story'],
    priority: ['priorité|prio'],
    date: [
      'date|date de création|créé le|créée le|mis à jour|mis à jour le|mise à jour|dernière (mise à jour|modification)',
    ],
    'target-date': [
      "date (cible|limite|prévue|visée|d'échéance|butoir|de livraison|de fin)|échéance|délai|à rendre|valable jusqu'au|expire",
      'à revoir avant|livraison prévue',
    ],
    role: [
      "rôle|acteur|actrice|persona|en tant (que|qu')|utilisateur|profil|type d'utilisateur|rôle utilisateur",
    ],
    want: ["je (veux|souhaite|voudrais|veux pouvoir)|besoin|souhait|action|j'ai besoin de|quoi"],
    why: [
      "afin (de|que)|pour|pour que|pourquoi|bénéfice|valeur|valeur métier|valeur d'affaires|raison|but|intérêt|justification|motif",
    ],
  },
  origins: {
    partOf: [
      "fait partie (de|du|des|de l')|partie (de|du|des|de l')|appartient (à|au)|rattaché (à|au)|rattachée (à|au)|relève (de|du)",
    ],
    basedOn: [
      "basé sur|basée sur|fondé sur|fondée sur|dérivé (de|du)|dérivée (de|du)|issu (de|du)|issue (de|du)|d'après|découle (de|du)|source|sources|référence|traduit|décline|précise|s'appuie sur|met en œuvre",
    ],
  },
  sections: {
    strategy: {
      bet: [
        'pari|nos paris|vision|mission|approche|thèse|direction|orientation|orientations|choix|piliers|axes|thèmes|stratégie|priorités',
        'focus|lignes directrices',
        ...strategyMarks,
      ],
      'why-now': [
        'pourquoi|pourquoi maintenant|contexte|situation|historique|diagnostic|défi|défis|enjeu|enjeux|problème|problèmes|marché',
        'motivation|constat|constats|justification|état des lieux|opportunité|problématique',
      ],
      success: [
        'succès|réussite|mesure|mesures|métrique|métriques|indicateur|indicateurs|objectif|objectifs|KPIs|résultats|cibles|valeur',
      ],
    },
    'business-case': {
      problem: [
        'problème|problèmes|problématique|opportunité|besoin|besoins|contexte|situation|motivation|pourquoi|constat|enjeu|enjeux',
      ],
      options: ['options|option|alternatives|alternative|scénarios|solutions envisagées|variantes'],
      cost: [
        'coût|coûts|budget|investissement|investissements|effort|ressources|prix|financement|dépenses|charges',
      ],
      benefit: [
        "bénéfice|bénéfices|avantages|gains|gain|valeur|retour|ROI|revenus|économies|rentabilité|retombées|chiffre d'affaires",
      ],
      risks: ['risque|risques|hypothèses'],
      recommendation: [
        'recommandation|recommandations|décision|proposition|conclusion|préconisation|préconisations|demande',
      ],
    },
    'executive-briefing': {
      summary: [
        "résumé|synthèse|aperçu|vue d'ensemble|points clés|faits saillants|situation|contexte|état|sommaire|en bref",
      ],
      decision: [
        'décision|décisions|demande|demandes|recommandation|approbation|décision demandée|arbitrage|décision attendue',
      ],
    },
    'product-vision': {
      users: [
        'utilisateurs|utilisateur|utilisatrices|usagers|clients|client|clientèle|cible|cibles|audience|personas|qui|pour qui',
        'public cible|public visé|clientèle cible|bénéficiaires',
      ],
      problem: [
        'problème|problèmes|problématique|besoin|besoins|douleur|irritants|pourquoi|défi|défis|opportunité|contexte|enjeux|constat',
      ],
      value: [
        'valeur|bénéfices|bénéfice|promesse|solution|proposition|proposition de valeur|offre|quoi|avantages|apport',
      ],
      success: [
        'succès|réussite|mesure|mesures|métrique|métriques|indicateur|indicateurs|objectif|objectifs|KPIs|résultat|résultats|valeur',
        'cible|cibles|critères de succès',
      ],
    },
    research: {
      question: [
        'question|questions|objectif|objectifs|hypothèse|hypothèses|contexte|pourquoi|problématique|finalité',
      ],
      method: [
        'méthode|méthodes|méthodologie|approche|démarche|participants|entretiens|entrevues|déroulement|comment|protocole|panel',
      ],
      findings: [
        'résultats|constats|enseignements|apprentissages|conclusions|synthèse|résumé|observations|découvertes|insights|thèmes',
      ],
    },
    feature: {
      problem: [
        "problème|problèmes|problématique|motivation|pourquoi|contexte|besoin|besoins|opportunité|aperçu|vue d'ensemble|résumé",
        'introduction|situation|constat|présentation|description|enjeu|enjeux',
      ],
      outcome: [
        'résultat|résultats|objectif|objectifs|succès|métrique|métriques|indicateurs|valeur|bénéfice|bénéfices|impact|KPIs',
        'exigences|conséquences|vision|proposition|livrables|gains|cible|réussite|retombées',
      ],
    },
    'release-plan': {
      scope: [
        'périmètre|portée|contenu|contenus|fonctionnalités|récits|inclus|objectifs|changements|quoi|étendue',
      ],
      date: ['date|dates|calendrier|échéancier|planning|jalons|quand|échéances|chronologie'],
      rollout: [
        'déploiement|lancement|mise en (production|ligne|service|œuvre)|étapes|phases|livraison|processus|diffusion',
      ],
      rollback: [
        'retour arrière|retour en arrière|plan de (retour|repli|secours|contingence|reprise)|repli|restauration|rollback',
        'reprise|contingence|annulation',
      ],
    },
  },
  strategyMarks,
  productHeadings: [
    '(problème|problèmes|hypothèse|hypothèses)|(objectif|objectifs)|non objectifs|résultats attendus',
    '(indicateurs|critères|mesures) de (succès|réussite)|utilisateurs cibles|vision|mission|le pari|pourquoi maintenant',
  ],
  specs: {
    names: [
      "spécification|spécifications|exigences|document d'exigences|expression (de|des) besoins|énoncé du périmètre",
      "périmètre de l'(épopée|épique)",
    ],
    technical: [
      'technique|techniques|api|architecture|protocole|format|interface|interfaces|système|systèmes|langage|syntaxe',
      'schéma|données|modèle|module|composants|test|tests|ui|ux|design|conception|sécurité|infrastructure|intégration',
      'réseau|matériel|non fonctionnelles',
    ],
    ids: ['EF|ENF|EX|EXI|EXG|BF|BNF'],
    lists: [
      'exigences|(liste|analyse|recueil) des (exigences|besoins)|exigences (fonctionnelles|non fonctionnelles|produit|du produit)|besoins (fonctionnels|utilisateurs|non fonctionnels)|analyse (de|du) (besoins|besoin)',
    ],
    abilities: [
      '(utilisateur|utilisateurs|client|clients|administrateur|visiteur) (peut|peuvent|pourra|pourront)',
    ],
    definitions: [
      'définition du (produit|projet|mvp)|périmètre (du produit|du projet|du mvp|mvp)|charte (de|du) projet|concept (du |)produit|présentation du (produit|projet)|fiche (produit|projet)|note de cadrage',
    ],
  },
  planNames: [
    'jalons|plan (de |des |)jalons|phases|plan (de |des |)phases|phases du (projet|produit)|étapes clés|paliers|plan produit',
  ],
  pitch: {
    users: [
      'cible|cibles|public (cible|visé)|(utilisateurs|clients) cibles|cibles utilisateurs|clientèle cible|personas|pour qui|utilisateur (initial|cible)',
    ],
    problems: [
      'problème|problèmes|le problème|problématique|problème (résolu|à résoudre)|constat|irritants|points de douleur',
    ],
    promises: [
      'promesse|proposition de valeur|vision (du |de |)produit|vision|mission|positionnement|différenciation|valeur différenciante|(objectif|objectifs) (du |)produit|objectifs business|modèle économique|hors (périmètre|mvp|scope)|(indicateurs|critères) de (réussite|succès)|fonctionnalités clés|(la |notre |)solution|principes (produit|directeurs)|concurrence|monétisation',
    ],
  },
  uses: {
    cases: ["cas d'utilisation|cas d'usage"],
    flows: [
      '(acteur|acteurs)|acteur principal|précondition|préconditions|postcondition|postconditions|(scénario|flux) (nominal|principal|alternatif)|(scénarios|flux) alternatifs|déclencheur',
    ],
    people: ['persona|personas|personas cibles'],
    traits: [
      'objectifs|objectif|besoins|frustrations|irritants|motivations|points de douleur|comportements|citation|profil|attentes|persona',
    ],
    journeys: ['parcours (utilisateur|utilisateurs|client|clients)'],
  },
  epics: ['épopées|épiques|epics|liste des (épopées|epics)'],
  tasks: ['tâches|liste des tâches|tickets|suivi des tâches'],
  chapters: [
    "décisions d'architecture|décisions techniques|décisions",
    "problème|énoncé du problème|problématique|aperçu|vue d'ensemble|résumé|résumé exécutif|synthèse|motivation|but|contexte",
    'description|introduction|objectif|objectifs|vision|présentation|finalité',
  ],
  notes: [
    'appréciation|verdict|preuves dans le code|décisions ouvertes|(documents|documentation) (liés|associés|connexes|liée|associée)|voir aussi',
    'décisions à prendre|(points|sujets|questions|threads) à trancher|points ouverts',
    'note|notes|remarque|remarques|pourquoi|contexte|description|dépendance|dépendances|prérequis|préalables|hypothèse|hypothèses',
    'risque|risques|tâche|tâches|sous-tâche|sous-tâches|notes techniques|détails techniques|technique|implémentation|priorité',
    "mise en œuvre|estimation|points|points d'effort|points de récit|hors périmètre|hors portée|référence|références|lien|liens",
    'question|questions|questions ouvertes|commentaires|statut|responsable|test indépendant|complexité',
    "règles (de travail|d'exécution|d'usage)|conventions",
    "utilisation|mode d'emploi",
  ],
  priorities: [
    'haute|élevée|moyenne|basse|faible|critique|urgent|urgente|bloquant|majeur|mineur|indispensable|souhaitable',
    'doit|devrait|pourrait|(doit|devrait|pourrait) (avoir|être)|obligatoire|obligatoires|essentiel|essentielle|essentiels|essentielles|indispensables|souhaitables|optionnel|optionnelle|optionnels|optionnelles|facultatif',
  ],
  design: [
    "architecture|vue de l'architecture|architecture technique|architecture du système|pile technique",
    'stack technique|modèle de données|structure de données|structures de données|gestion des erreurs',
    "principes de conception|décisions de conception|ordre de (construction|réalisation)|ordre d'exécution",
    'ordre (conseillé|recommandé)|chemin critique',
    'structure du projet|conception technique',
  ],
  designParts: [
    'technologies|module|modules|composant|composants|schéma|api|interface|interfaces|principes|conception',
    'ordre|conventions|sécurité',
  ],
  areas: ['technique|conception|implémentation|mise en œuvre|tests|design|ui|api'],
  history: [
    'journal des modifications|historique des modifications|historique des versions|historique des révisions|journal des changements',
  ],
  lookingBack: [
    'rétrospective|leçons apprises|enseignements|obstacles|vélocité|burndown|réunions|cérémonies',
  ],
  logs: ['journal|historique|registre'],
  updates: [
    "mise à jour|mise à jour (du|de) statut|point d'avancement|point de situation|actualisation|rapport d'avancement",
  ],
  legend: [
    'légende|légende des statuts',
    "niveaux de priorité|valeurs de statut|légende des priorités|échelle (de points|des points|d'estimation)",
  ],
  curricula: [
    "parcours d'apprentissage|feuille de route d'apprentissage|plan d'apprentissage|plan d'études|parcours de formation",
  ],
  leftOut: [
    'hors (périmètre|portée|champ|sujet|scope)|hors du périmètre|non objectifs|non inclus|exclus|exclusions|non prévu',
    "ce qui (n'est pas inclus|est exclu)|ne sera pas (fait|réalisé)|non couvert|exclu du périmètre",
    "pas encore (inclus|disponible)|(ce qui n'est |)pas (encore |)inclus|non encore inclus",
    "ne sera pas|n'aura pas|non retenu|non retenus|non retenue|non retenues|rejeté|rejetés|écarté|écartés|hors mvp|non priorisé|non prioritaires",
    "(écarté|écartés|écartées|exclu|exclus|rejeté|rejetés) (pour l'instant|pour le moment)",
  ],
  objectives: {
    objective: ["objectif|objectif (de l'entreprise|d'entreprise|de l'équipe|d'équipe|produit|stratégique)"],
    keyResult: ['résultat clé|RC|KR'],
    keyResults: ['résultats clés|résultats clé|RCs|KRs'],
    baseline: [
      "valeur (initiale|actuelle|de départ|de référence)|référence|base|point de départ|départ|actuel|aujourd'hui",
    ],
    target: ['cible|objectif|valeur cible|visé|visée'],
    details: [
      'définition|confiance|score|note|progression|avancement|réalisé|résultat obtenu|atteint|poids|pondération|initiative|initiatives',
      'action|actions|mesure|méthode de mesure|source|source des données|fréquence|suivi|échéance|date limite|trimestre',
      "période|commentaire|commentaires|mise à jour|pourquoi|pourquoi c'est important|justification|alignement|équipe|équipes",
      'projet|projets|prochaines étapes',
    ],
    measures: [
      'zéro|tout|tous|toute|toutes|chaque|aucun|aucune|jamais|toujours|personne|deux|trois|quatre|cinq|dix',
      'moitié|demi|double|doubler|doublé|triple|tripler|triplé|deux fois|premier|première|premiers|au moins',
      'au plus|au minimum|au maximum|rien|nul|nulle|ni',
      'sans (aucun|aucune|le moindre|la moindre|erreur|erreurs|alerte|panne|pannes|incident|incidents)',
      'sans (interruption|coupure|plainte|réclamation|défaut|anomalie|exception|retard|perte|bug)',
      'sans (intervention manuelle)',
    ],
    notMeasures: [
      "tout d'abord|tout à fait|tout de suite|tous azimuts|après tout|surtout|all hands|no go|zero trust",
      'double clic|double authentification|deux facteurs|premier secours|premiers secours|premier plan',
      'tout public|toutes options|toujours est il|à tout moment|en tout cas|double facteur|tout terrain',
    ],
    numbered: [
      'type|article|section|annexe|chapitre|alinéa|option|version|phase|sprint|jalon|itération|vague|étape',
      'scénario|terminal|epic|lot|palier',
    ],
    reached: [
      'en ligne|en production|lancé|lancée|livré|livrée|publié|publiée|signé|signée|certifié|certifiée|terminé',
      'terminée|achevé|achevée|confirmé|confirmée|approuvé|approuvée|validé|validée|décidé|décidée|accepté',
      'acceptée|déployé|déployée|mis en place|mise en place|en service|recruté|recrutée|migré|migrée|ouvert',
      'ouverte|prêt|prête|soumis|soumise|clôturé|clôturée|finalisé|finalisée',
      'immatriculé|immatriculée|constitué|constituée|enregistré|enregistrée',
    ],
    vague: [
      'prêt|prête|mis en place|mise en place|plus|moins|mieux|meilleur|meilleure|augmenter|améliorer|davantage',
    ],
  },
  horizons: {
    whole: [
      'après le mvp|post mvp',
      "maintenant|prochain|prochainement|ensuite|plus tard|bientôt|un jour|aujourd'hui|demain|ce (mois|trimestre)|cette année",
      "le mois prochain|(mois|trimestre|semestre) prochain|année prochaine|l'année prochaine|prochain (mois|trimestre|semestre)",
      '(court|moyen|long) terme|à (court|moyen|long) terme|en cours|actuel|à venir|planifié|prévu|futur|avenir|après|au-delà|backlog',
      '(avant|après) le lancement|(pré|post) lancement|première version',
    ],
    numbered: [
      '(mois|semaine|semaines|jour|jours) #',
      '(phase|étape|jalon|sprint|itération|vague|horizon|release|livraison|incrément|trimestre|semestre|version|lot|palier) #',
      'T#|Q#|S#|H#|# (trimestre|semestre)|#er (trimestre|semestre)|#e (trimestre|semestre)|#ème (trimestre|semestre)|exercice #',
      'année fiscale #|(prochains|prochaines) # (semaines|mois|trimestres|années)|# prochains (mois|trimestres)|# prochaines (semaines|années)',
    ],
    ids: ['INC|ITER|PH|SPR|JAL|LOT|REL'],
    months: [
      ['janvier|janv|jan'],
      ['février|févr|fév'],
      ['mars|mar'],
      ['avril|avr'],
      ['mai'],
      ['juin'],
      ['juillet|juil'],
      ['août'],
      ['septembre|sept|sep'],
      ['octobre|oct'],
      ['novembre|nov'],
      ['décembre|déc'],
    ],
    seasons: [['printemps'], ['été'], ['automne'], ['hiver']],
    bases: ['version de base|base de référence'],
    past: [
      'terminé|terminée|terminés|livré|livrée|livrés|fait|achevé|achevée|publié|publiée|clos|réalisé|réalisée|réalisés|accompli|accomplis',
    ],
  },
  outcomes: {
    fields: [
      'résultat|résultats|résultat attendu|résultats attendus|objectif|but|pourquoi|impact|bénéfice|bénéfices|valeur|métrique',
      'métriques|mesure|succès|critères de succès|critères de réussite|indicateur|indicateur de succès|livrable|livrables|finalité',
      "pourquoi (c'est important|maintenant)|ce que cela apporte",
    ],
    others: [
      'besoins|pré requis|dépend de|nécessite|comprend|inclut|ressources|récits inclus|stories|bloqueurs|points bloquants|blocages',
    ],
    phrases: [
      "afin (de|d'|que|qu')|pour que|pour qu'|pour …er|pour …ir|pour …re|parce que|parce qu'|de sorte que|assure|garantit|aide|aident|permet|permettent",
      'réduit|réduisent|augmente|augmentent|améliore|améliorent|économise|facilite|évite|sans avoir à',
      'ne plus|gagner',
    ],
    instead: ["au lieu (de|d')|plutôt que"],
  },
  columns: {
    id: ['id|identifiant|clé|numéro|n°|nº|réf|référence'],
    title: ['titre|nom|nom court|intitulé|résumé|description|libellé'],
    story: [
      'récit|récits|récit (résumé|court)|récit utilisateur|récits utilisateurs|histoire utilisateur|histoires utilisateur|user story|story',
    ],
    role: ["rôle|acteur|en tant (que|qu'|qu)|persona|utilisateur|profil"],
    want: [
      "je (veux|souhaite|voudrais|peux|dois|veux pouvoir)|j'ai besoin (de|d')|j'aimerais|besoin|but|action|fonctionnalité",
    ],
    why: [
      "afin (de|d'|que|qu')|pour|pour que|bénéfice|raison|valeur|valeur métier|valeur d'affaires|pourquoi|but",
    ],
    criteria: [
      "(critères|critère) (d'acceptation|d'acceptance|de recette)|acceptation|acceptance|critères|CA|CAs|tests d'acceptation",
      'terminé quand',
    ],
    item: [
      'élément|fonctionnalité|initiative|épopée|épic|epic|thème|livrable|quoi|nom|titre|sujet|pari|projet|jalon|objectif|action',
      'chantier|tâche',
    ],
    horizon: [
      'horizon|quand|trimestre|semestre|période|délai|échéance|calendrier|date|date cible|date limite|date prévue|phase|étape|jalon',
      'version|release|livraison|sprint|mois|année',
      'fenêtre|période',
    ],
    outcome: [
      '(résultat|résultats)( attendu| attendus| visé|)|objectif|objectifs|but|pourquoi|impact|bénéfice|bénéfices|valeur|métrique',
      'métriques|mesure|succès|critères de succès|indicateur|indicateurs|finalité|raison|gain',
    ],
    objective: ['objectif|objectifs'],
    'key-result': ['résultat clé|résultats clés|RC'],
    metric: ['kpi|kpis|métrique|métriques|indicateur|indicateurs|mesure'],
    baseline: [
      "valeur initiale|valeur actuelle|valeur de référence|référence|actuel|aujourd'hui|départ|point de départ",
    ],
    target: ['cible|valeur cible|objectif|visé'],
    owner: [
      'responsable|responsables|propriétaire|porteur|pilote|assigné|assigné à|affecté à|qui|en charge|référent',
    ],
    status: ['statut|état|avancement|progression|progrès'],
    order: ['ordre|rang|séquence'],
    requirement: [
      "exigence|exigences|besoin|besoins|élément (du|de) backlog|item (du|de) backlog|description de la tâche|cas d'utilisation|ticket|demande",
    ],
    estimate: [
      "points|pts|estimation|effort|charge|complexité|story points|sp|taille|heures|poids|points (d'effort|de récit)",
    ],
  },
  product: ['produit|produits'],
  kinds: {
    strategy: {
      one: [
        'plan stratégique',
        "stratégie|stratégie (de |du |)produit|stratégie (de portefeuille|d'entreprise|de l'entreprise)",
      ],
      several: ['stratégies'],
      files: ['stratégie (de |du |)(produit|portefeuille|entreprise)'],
    },
    'portfolio-roadmap': {
      one: ['feuille de route (de |du |)(portefeuille|portfolio)|roadmap (de |du |)portefeuille'],
      several: ['feuilles de route du portefeuille'],
      files: ['feuille de route (de |du |)(portefeuille|portfolio)|roadmap (de |du |)portefeuille'],
    },
    'business-case': {
      one: [
        "dossier d'affaires|étude de rentabilité|cas d'affaires|analyse de rentabilité|analyse de rentabilisation|business case",
      ],
      several: ["dossiers d'affaires|cas d'affaires"],
      files: ["(dossier|cas) (d'|d |)affaires|analyse de (rentabilité|rentabilisation)|étude de rentabilité"],
    },
    'executive-briefing': {
      one: [
        "note (de synthèse|de décision|d'information|à la direction|pour la direction)|note de breffage|synthèse pour la direction",
      ],
      several: ['notes de (synthèse|décision)'],
      files: ['note de (synthèse|décision|breffage)'],
    },
    'product-vision': {
      one: ['vision (de |du |)produit|vision'],
      several: ['visions (de |du |)produit|visions'],
      files: ['vision (et |)mission produit|cadrage (du |de |)produit', 'vision (de |du |)produit'],
    },
    research: {
      one: [
        'recherche (utilisateur|utilisateurs|usager)|étude utilisateur|étude utilisateurs|entretien|entrevue|entretien utilisateur',
      ],
      several: ['entretiens|entrevues|entretiens utilisateurs|recherches utilisateurs'],
      files: ['(recherche|étude) (utilisateur|utilisateurs)|entretiens utilisateurs'],
    },
    roadmap: {
      one: [
        'plan (de développement |)(du |)mvp|plan de développement (de |du |)produit',
        'feuille de route|feuille de route (de |du |)produit|roadmap produit',
      ],
      several: ['feuilles de route'],
      files: ['feuille de route|roadmap produit'],
    },
    okr: {
      one: ['objectifs et résultats clés|objectif|OKR'],
      several: ['objectifs et résultats clés|objectifs|OKRs'],
      files: ['objectifs et résultats clés'],
    },
    kpi: {
      one: ['indicateur clé|indicateur|indicateur clé de performance|métrique'],
      several: ['indicateurs clés|indicateurs|indicateurs clés de performance|métriques'],
      files: ['indicateurs clés|indicateurs produit'],
    },
    'feature-backlog': {
      one: ['backlog (de |des |)fonctionnalités|carnet (de |des |)fonctionnalités'],
      several: ['backlogs de fonctionnalités'],
      files: ['(backlog|carnet) (de |des |)fonctionnalités'],
    },
    feature: {
      one: [
        'spécifications fonctionnelles|spécification (de |de la |)fonctionnalité',
        "fonctionnalité|épopée|épique|capacité|document d'exigences produit|exigences produit|cahier des charges|spécification fonctionnelle",
      ],
      several: ['spécifications (de |des |)fonctionnalités', 'fonctionnalités|épopées|épiques|capacités'],
      files: [
        "cahier des charges fonctionnel|(document|dossier) (d'|d |des )exigences|expression (de |des |du )(besoin|besoins)|note de cadrage|charte (de |du |)projet",
        'cahier des charges|exigences produit',
      ],
    },
    'sprint-objective': {
      one: ['(objectif|but) (de |du |)sprint|planification (de |du |)sprint'],
      several: ['(objectifs|buts) (de |du |)sprint|objectifs des sprints'],
      files: ['(objectif|objectifs|but) (de |du |)sprint'],
    },
    'user-story': {
      one: ["(récit|histoire) (utilisateur|d'utilisateur|utilisatrice|usager|d'usager)|récit"],
      several: ["(récits|histoires) (utilisateur|utilisateurs|d'utilisateurs|usagers)|récits"],
      files: ['(récit|récits|histoire|histoires) (utilisateur|utilisateurs|usager|usagers)'],
    },
    'acceptance-criteria': {
      one: ["(critère|critères) (d'acceptation|d'acceptance)"],
      several: ["critères (d'acceptation|d'acceptance)"],
      files: ["critères (d'|d |)(acceptation|acceptance)"],
    },
    bug: {
      one: ["anomalie|rapport (de bogue|de bug|d'anomalie)|bogue|défaut"],
      several: ["anomalies|bogues|défauts|rapports (de bogue|de bug|d'anomalie)"],
      files: ["rapport (de |d'|d |)(bogue|bug|anomalie)"],
    },
    enabler: {
      one: ['habilitateur technique|tâche technique|récit technique|histoire technique|prérequis technique'],
      several: ['habilitateurs techniques|tâches techniques|récits techniques'],
      files: ['(tâche|récit|histoire) technique'],
    },
    'team-backlog': {
      one: [
        "backlog (de |du |)(produit|sprint)|backlog (de l'équipe|d'équipe|équipe)|carnet (de |du |)(produit|sprint)",
      ],
      several: ['backlogs (de |du |)(produit|sprint)|carnets de produit'],
      files: ["(backlog|carnet) (de |du |d'|d |)(produit|sprint|équipe)"],
    },
    'release-plan': {
      one: ['plan (de |)(livraison|version|publication|release|déploiement|lancement|mise en production)'],
      several: ['plans de (livraison|version|publication|lancement)'],
      files: ['plan de (livraison|version|publication|release|lancement)|plan de mise en production'],
    },
  },
  akin: {
    'business-case': ["plan d'affaires|plan d'entreprise|business plan"],
    research: [
      '(étude|analyse|recherche) (de marché|du marché|utilisateur|utilisateurs|concurrentielle|de la concurrence)|benchmark concurrentiel|entretiens (utilisateurs|clients)|étude des besoins',
    ],
  },
  aside: {
    guides: [
      "processus|guide|guides|atelier|méthodologie|méthode|mode d'emploi|bonnes pratiques|glossaire",
      'formation|normes|conventions|aide mémoire|liste de contrôle',
    ],
    means: ['via'],
    guideFolders: [
      'guide|guides|tutoriel|tutoriels|tutos|apprendre|formation|formations|cours|méthode|méthodes',
      'méthodologie|méthodologies',
    ],
    lessons: ['module|leçon|chapitre|cours|exercice|atelier'],
    explains: [
      '(est|sont) (un|une|la|le) (cadre|système|méthode|méthodologie|technique|façon|manière) (de|pour|qui)',
      'signifie|veut dire',
    ],
    prompts: ['agent|invite|prompt|consigne|consignes|instructions'],
    promptVerbs: ['créer|crée|générer|génère|rédiger|écrire|valider'],
    promptFolders: ['prompts|invites|agents|commandes|consignes'],
    promptRoles: ["(tu es|vous êtes|agis en tant|agissez en tant) (un|une|qu'|que)"],
    records: [
      'revue|revues|relecture|rétrospective|rétro|compte rendu|comptes rendus|procès verbal|retours',
      'commentaires|notes|notes de (réunion|revue)|faq',
    ],
    moved: ['(déplacé|déplacée|déménagé) (vers|dans|à)'],
    kept: [
      '(est|sont) (désormais |maintenant |)(tenu|tenue|tenus|tenues|suivi|suivie|suivis|gérée|géré|gérés|publié|publiée|disponible|disponibles|documenté|documentée) … (dans|sur|à|par)',
      'se (trouve|trouvent) (dans|sur|à|ici)',
    ],
    see: ['voir|voyez|consulter|consultez|se référer à'],
    general: ['lisez moi|lisezmoi|journal des modifications|licence|contribuer|sommaire'],
    companions: [
      "conception|architecture|note|notes|aperçu|vue d'ensemble|résumé|synthèse|décision|décisions",
    ],
    workPapers: [
      "(plan|rapport)( d'implémentation| de mise en œuvre| de travail| technique| final| de test| de tests|)",
    ],
    companionStarts: ['conception'],
    companionEnds: [
      "plan (d'implémentation|de test|de tests|de migration|de déploiement)",
      '(conception|architecture) (technique|système)|liste de contrôle|décisions|exemple|exemples',
    ],
    publicFolders: ['billets|articles|blogue|blog'],
    exampleFolders: ['exemple|exemples|échantillons'],
    departments: ['département|départements|services'],
    productDepartments: ['produit|ingénierie|conception|design'],
    companies: ['entreprise|société|manuel'],
  },
  placeholders: {
    open: [
      'à (définir|déterminer|préciser|confirmer|compléter|désigner|décider|nommer|venir|valider)|non (défini|assigné|attribué|affecté)',
      "inconnu|quelqu'un|pas encore|en attente",
    ],
    nothing: ['personne|aucun|aucune|n/a|s/o|s. o.|sans objet'],
    stands: ['est|sont|être|encore|toujours'],
    until: ['pendant|durant|avec|par|après|avant|dès|lors de'],
    putOff: [
      "hors (périmètre|sujet|scope|portée)|reporté|reportée|différé|différée|planifié (séparément|à part)|(version|phase) (ultérieure|future)|pas dans cette (version|phase)|(pendant|durant|lors de) (l'implémentation|le développement)",
    ],
    marks: ['marqueur|marqueurs|étiquette|étiquettes|note|notes|commentaire|commentaires|élément|éléments'],
    without: ['aucun|aucune|pas de|sans'],
    slots: [
      '(votre |ton |le |la |)(nom|prénom|responsable|rôle|équipe|date|utilisateur)|(nom complet|nom du responsable)',
    ],
    questions: ['qui|quoi|quand|comment|pourquoi|combien'],
    templates: ['modèle|modèles|gabarit|gabarits'],
    about: [
      "à propos (de|du|des)|qu'est-ce (que|qu')|que sont|comment|guide (de|du|des|pour)|introduction (à|aux|au)|pourquoi nous",
    ],
  },
  vague: {
    words: [
      'convivial|conviviale|facile à (utiliser|comprendre|lire|prendre en main)|faciles à (utiliser|comprendre)|facilement|intuitif',
      'intuitive|intuitivement|sans (couture|friction|accroc)|fluide|rapidement|performant|performante|robuste|raisonnable',
      'raisonnablement|adéquat|adéquate|adéquatement|si possible|dans la mesure du possible',
      'lorsque possible|ergonomique',
    ],
    behindCopula: ['rapide|rapides|acceptable|simple|facile|léger'],
    copulas: ['est|sont|être|soit|soient|reste|restent|demeure|très|semble'],
  },
}
