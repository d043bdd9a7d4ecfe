/**
 * What templates print between the views' own words; to them it is `labels`. This file imports nothing, so that a
 * server for somebody at work can read it anew.
 */
export default {
  and: "og",
  frame: {
    skip: "Gå til indholdet",
    about: "Om siden",
    trail: "Du er her",
    search: "Søg på hele siden",
    searchField: "Søg i kvalitetsstandarderne",
    tooSmall: "Er teksten stadig for lille?",
  },
  search: {
    button: "Søg",
    heading: "Søg",
    form: "Søg og afgræns",
    field: "Skriv et eller flere ord",
    municipality: "Kommune",
    topic: "Emne",
    edition: "Udgave",
    all: "Alle",
    withoutScript: "Søgning kræver JavaScript. Find det i listen her i stedet.",
    list: "Alt fra A til Å",
  },
  callBar: { name: "Ring", hide: "Skjul", show: "Ring" },
  contents: {
    heading: "Indhold",
    underlined: "Ord med streg under bliver forklaret.",
    seePage: "Se side",
  },
  paper: {
    qr: (url: string) => `QR-kode til ${url}`,
    address: "Læs det på nettet:",
    heading: "Print eller gem",
    notes: "Mine noter",
  },
  words: { backTo: (term: string) => `Tilbage til „${term}“` },
  /** What stands before the paragraphs that hold for one group. */
  blocks: { laws: "Regler:" },
  contact: {
    phone: "Telefon",
    mail: "Mail",
    secureMail: "Sikker mail",
    address: "Adresse",
    web: "På nettet",
    open: "Åbent",
  },
  standard: {
    editions: "Vælg udgave",
    why: "Hvorfor?",
    lawMentioned: "Teksten nævner også",
    easyRead: "let at læse",
    checklist: "tjekliste",
    staff: "for fagpersoner",
    inWords: "I ord:",
    aboutText: "Om denne tekst",
  },
  staffNotes: {
    toCitizens: "Er du borger, så læs i stedet:",
    toSection: "Hører til borgerens afsnit:",
    fromCitizens: "Er du fagperson?",
  },
  complaint: {
    deadline: "Frist:",
    askDeadline: "Spørg, hvornår du senest skal klage.",
    within: (deadline: string) => `Du skal klage ${deadline}.`,
    forms: (forms: string) => `Du kan klage ${forms}.`,
    to: "Klag til",
    got: "Har du fået et svar, du vil klage over?",
    afterwards: "Det sker der, når du har klaget:",
  },
  complaintPage: {
    heading: "Klage over en afgørelse",
    lead: "Find den sidste dag, du kan klage, og skriv klagen.",
    privacy:
      "Det, du skriver, bliver ikke gemt og ikke sendt, heller ikke til kommunen. Print, før du går til en anden side, og luk siden, når du er færdig.",
    choose: "Hvad handler afgørelsen om?",
    deadline: {
      heading: "Hvornår skal du senest klage?",
      table: "Den sidste dag efter ugedag",
      count: "Sidste dag er den samme ugedag, som du fik brevet.",
      got: "Fik du brevet",
      last: "skal klagen være fremme",
      question: "Hvornår fik du brevet med afgørelsen?",
      hint: "Er du i tvivl, så vælg den tidligste dag, det kan være.",
      button: "Find den sidste dag",
      empty: "Vælg den dag, du fik brevet: dag, måned og år.",
      future: "Den dag er ikke kommet endnu. Vælg den dag, du fik brevet.",
    },
    answer: {
      got: "Du fik brevet",
      due: (receiver: string) => `Din klage skal være hos ${receiver} senest`,
      today: "Det er i dag.",
      tomorrow: "Det er i morgen.",
      /** Before and after the number of days. */
      left: ["Det er om", "dage. Vent ikke til sidste dag."],
      dayOff: "Den dag er en lørdag, søndag eller helligdag. Derfor gælder den næste hverdag:",
      safe: "For en sikkerheds skyld: Aflever klagen senest",
      past: "Den sidste dag var",
      /** On the working day that still counts. */
      hurry: "Aflever klagen nu.",
    },
    write: {
      heading: "Skriv klagen",
      byHand: "Print siden. Så får du klagen på ét ark med linjer, du kan skrive på.",
      intro: "Skriv det, du har lyst til. Resten kan du skrive på papiret.",
      name: "Dit navn",
      address: "Din adresse",
      phone: "Dit telefonnummer",
      about: "Hvad står der i afgørelsen?",
      aboutHint: "For eksempel: Jeg får ikke mere hjælp.",
      why: "Hvorfor klager du?",
      whyHint: "Du behøver ikke skrive hvorfor.",
      print: "Print klagen, eller gem den",
      preview: "Sådan bliver klagen:",
    },
    letter: {
      name: "Navn:",
      address: "Adresse:",
      phone: "Telefon:",
      date: "Dato:",
      to: "Til",
      decision: "Jeg klager over den afgørelse, som jeg fik den",
      over: "Afgørelsen handler om:",
      about: "Det står der i afgørelsen:",
      why: "Derfor klager jeg:",
      signature: "Underskrift:",
    },
    hand: {
      heading: "Aflever klagen",
      advice: "Skriv under, og tag et billede eller en kopi af klagen, før du afleverer den.",
      more: "Læs mere i teksten:",
    },
  },
  checklist: {
    price: "Pris:",
    over: "Hvad?",
    to: "Til hvem?",
    deadline: "Hvornår?",
    forms: "Hvordan?",
    help: "Hjælp?",
    course: "Hvad sker der?",
    checked: (date: string) => `Tjekket ${date}.`,
    /** Where the sheet leads to. */
    more: "Alt om hjælpen, loven og svære ord:",
    privacy:
      "Sæt kryds og skriv her på siden, eller print listen. Det, du skriver, bliver ikke gemt eller sendt. Print, før du går til en anden side, og luk siden, når du er færdig.",
  },
  book: {
    heading: "Kvalitetsstandarder",
    lead: "Hvad kommunen lover, hvem der kan få hjælp, og hvordan du klager.",
    chapter: (number: number) => `Kapitel ${number}`,
  },
  home: {
    form: "Søg efter hjælp",
    field: "Skriv, hvad du leder efter",
    municipalities: "Vælg din kommune",
    topics: "Vælg et emne",
    editions: {
      heading: "Læs det, som det passer dig",
      introOfAll:
        "Kommunens løfter kaldes kvalitetsstandarder. Du kan læse hver af dem på flere måder, og du kan printe dem alle:",
      /** Where not every standard has every edition. */
      introOfSome:
        "Kommunens løfter kaldes kvalitetsstandarder. Du kan læse dem på flere måder, og du kan printe dem alle:",
      list: [
        { of: "full", name: "Hele indholdet", does: "har alt med." },
        { of: "easy-read", name: "Let at læse", does: "har korte sætninger og forklarer svære ord." },
        {
          of: "checklist",
          name: "Tjekliste",
          does: "viser, hvem du ringer til, hvad du kan spørge om, og hvordan du klager.",
        },
        { of: "full", name: "Stor skrift", does: "er hele teksten som PDF med store bogstaver." },
      ],
    },
  },
  /** What only whoever works on drafts sees. */
  drafts: {
    heading: "Udkast",
    intro: "Du ser dem kun i npm start. De bliver offentliggjort, når linjen draft: true er slettet.",
    notShown: "kan ikke vises, før fejlene er rettet.",
    faults: (count: number) => `${count} fejl`,
  },
  topics: { heading: "Emner", choose: "Vælg din kommune." },
  glossary: { heading: "Ordliste", lead: "Svære ord, forklaret kort." },
  municipality: {
    situations: "Hvad passer på dig?",
    contact: "Kontakt kommunen",
    appendices: "Bilag",
    print: "Print",
  },
  printouts: {
    heading: "Alt, du kan printe",
    editions: "Enkelte udgaver",
    staff: "For fagpersoner",
    standard: "Kvalitetsstandard",
  },
  about: {
    what: "Hvad siden er",
    whatNot: "Hvad siden ikke er",
    how: "Sådan gør vi",
    privacy: {
      heading: "Dit privatliv",
      texts: [
        "Siden bruger ingen cookies, måler ikke dit besøg og sender ikke noget til andre. Det, du søger efter eller skriver i en tjekliste eller en klage, bliver i din egen browser.",
        "Vælger du større tekst, andre farver eller høj kontrast under „Tilpas siden“, husker din browser det. Det glemmer den, når du trykker på „Glem mine valg“ samme sted.",
        "Bruger du en computer, som andre også bruger, så luk siden, når du er færdig. Adressen på hver side kan stå i browserens historik, også med de ord, du har søgt efter.",
      ],
    },
    more: {
      heading: "Tilgængelighed og ord",
      accessibility: "Sådan er siden tjekket",
      glossary: "Ordliste med svære ord",
      drawings:
        "Tegningerne i de let læste udgaver kommer fra healthicons.org (MIT-licens). Skriften hedder Atkinson Hyperlegible Next og er tegnet af Braille Institute. Bogstaver, den ikke har, er fra Noto Sans og IBM Plex Sans Arabic.",
      licences: "Licenserne for alt, hvad siden er lavet af",
      inEnglish: ", står på engelsk.",
    },
  },
  accessibility: {
    heading: "Sådan er siden tjekket",
    lead: "Siden skal kunne bruges af alle. Her står, hvad vi tjekker, og hvad vi ikke kan vide.",
    choices: {
      heading: "Det kan du vælge",
      allEditions: "Hver kvalitetsstandard findes i tre udgaver: hele teksten, let at læse og tjekliste.",
      someEditions: "Hver kvalitetsstandard kan have tre udgaver: hele teksten, let at læse og tjekliste.",
      list: [
        "Hver udgave kan printes. Hele indholdet findes også med stor skrift.",
        "Siden virker med tastatur, skærmlæser og forstørrelse og uden JavaScript.",
        "Siden følger din computers valg af lyse eller mørke farver.",
      ],
    },
    machine: {
      heading: "Det tjekker et program",
      text: "Hver gang siden bliver bygget, kan et program gennemgå alle sider. Det leder efter fejl i kode, farver, overskrifter, links og navne på felter. Det bruger blandt andet axe, HTML_CodeSniffer og QualWeb, som staten også bruger. Reglerne er dem i WCAG på niveau A og AA og de fleste på niveau AAA.",
    },
    people: {
      heading: "Det kan kun mennesker tjekke",
      text: "Et program kan ikke se, om en tekst er til at forstå, eller om siden er god at bruge med en skærmlæser. Mennesker med handicap har ikke prøvet siden endnu. Læsere har heller ikke prøvet de let læste udgaver. Derfor lover vi ikke, at siden er uden fejl.",
    },
    faults: {
      heading: "Finder du en fejl?",
      tell: (name: string) => `Sig det til ${name}.`,
      call: "Ring på",
      write: ", eller skriv til",
      otherwise: "Kommunen kan også give dig oplysningerne på en anden måde.",
    },
  },
  was: {
    heading: { start: "Tilgængeligheds", end: "erklæring" },
    toStatement: (name: string) => `Gå til tilgængelighedserklæringen for ${name}`,
    howChecked: "Se, hvordan siden er tjekket",
  },
  notFound: {
    heading: "Siden findes ikke",
    why: "Måske er adressen skrevet forkert, eller siden er flyttet.",
    search: "Søg, eller find det i listen fra A til Å",
  },
};
