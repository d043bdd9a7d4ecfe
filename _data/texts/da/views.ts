import { joinWords, upperFirst } from "../../../src/format/typography.ts";
import type { Complaint, Emergency, Output } from "../../../src/model/index.ts";
import comparison from "./comparison.ts";
import { headings, missed, questions } from "./concepts.ts";

/** The names of what is made of a standard; `column` heads its column on the page with everything printable. */
const outputs: Readonly<
  Record<
    Output,
    {
      readonly name: string;
      readonly column: string;
      /** For the desk: whom one gives it. */
      readonly forWhom: string;
      readonly titleSuffix: "" | `, ${string}`;
    }
  >
> = {
  full: {
    name: "Hele indholdet",
    column: "Hele indholdet",
    forWhom: "Til den, der vil have alt med, også loven.",
    titleSuffix: "",
  },
  large: {
    name: "Hele indholdet med stor skrift",
    column: "Stor skrift",
    forWhom: "Til den, der ser dårligt. Bogstaverne er 18 punkt.",
    titleSuffix: ", stor skrift",
  },
  "easy-read": {
    name: "Let at læse",
    column: "Let at læse",
    forWhom: "Til den, der vil have korte sætninger og tegninger.",
    titleSuffix: "",
  },
  booklet: {
    name: "Let at læse som hæfte",
    column: "Hæfte, let at læse",
    forWhom:
      "Til den, der vil have et lille hæfte med billeder. Print på begge sider, vend på den korte led, og fold på midten.",
    titleSuffix: ", hæfte",
  },
  checklist: {
    name: "Tjekliste",
    column: "Tjekliste",
    forWhom: "Til den, der vil søge, spørge eller klage.",
    titleSuffix: "",
  },
  package: {
    name: "Pakke til en borger",
    column: "Pakke",
    forWhom: "Til den, der skal have det hele med hjem: nummer, tjekliste og let at læse.",
    titleSuffix: "",
  },
  staff: {
    name: "For fagpersoner",
    column: "For fagpersoner",
    forWhom: "Til kommunens medarbejdere.",
    titleSuffix: "",
  },
};

const complaintForms: Readonly<Record<Extract<Complaint, { kind: "appeal" }>["forms"][number], string>> = {
  written: "skriftligt",
  oral: "mundtligt",
};

const emergencyServices: Readonly<Record<Emergency["numbers"][number]["service"], string>> = {
  alarm: "Alarmcentralen",
  police: "Politiet",
  "medical-helpline": "Lægevagten",
};

/** What views print alike, whoever speaks. */
export default {
  headings,
  missed,
  questions,
  comparison,
  outputs,
  standard: {
    editionTitle: (of: { title: string; edition: string }) => `${of.title}: ${of.edition.toLowerCase()}`,
    contents: "Indhold",
    owner: ({ name, law }: { name: string; law: string }) => `${name} · ${law}`,
    hardWords: "Svære ord i teksten",
    about: "Kilde og dato",
    changes: "Hvad er ændret?",
    changed: (of: { date: string; revision: string }) => `Ændret ${of.date}, siden udgave ${of.revision}`,
    contacts: "Hvem kan du kontakte?",
    appendices: "Bilag",
    sharedText: ({ name }: { name: string }) =>
      `Det gælder for flere af de kvalitetsstandarder, som ${name} har.`,
    sharedTextAdopted: ({ adopted }: { adopted: string }) => `Den fælles tekst er vedtaget ${adopted}.`,
    national: "Det gælder i hele landet",
    checked: ({ date }: { date: string }) => `Tjekket ${date}.`,
    nationalUnder: (of: { acts: string; text: string }) => `Efter ${of.acts}: ${of.text}`,
    howLong: "hvor længe du kan få hjælpen",
    whetherAnonymous: "om du kan være anonym",
    whetherToRefuse: "om du kan sige nej til hjælpen",
    firstContact: "hvornår du hører fra kommunen",
  },
  /** How many points must fit, by what the points decide. */
  conditions: {
    granted: { all: "Du skal opfylde alle punkter.", any: "Det er nok, at ét af punkterne passer på dig." },
    refused: {
      all: "Det gælder kun, hvis alle punkterne passer på dig.",
      any: "Ét af punkterne er nok til det.",
    },
    ended: {
      all: "Hjælpen slutter først, når alle punkterne passer.",
      any: "Hjælpen slutter, når ét af punkterne passer.",
    },
  },
  services: {
    level: "Niveau",
    quantity: "Hvor meget",
    frequency: "Hvor tit",
    included: "Det er med:",
    notIncluded: "Det er ikke med:",
  },
  products: {
    name: "Navn",
    text: "Hvad det er",
    price: "Hvem betaler",
    replacedAfter: "Du kan få et nyt",
    after: ({ duration }: { duration: string }) => `Efter ${duration}`,
    missing: "Ikke oplyst",
  },
  suppliers: { phone: "Telefon", url: "Hjemmeside" },
  goals: {
    measured: "Sådan bliver det målt",
    result: "Resultat",
    resultIn: ({ year }: { year: number }) => `Resultat i ${year}`,
  },
  conflict: {
    /** How many things a text says of the same. */
    count: (statements: number) => ({ 2: "to", 3: "tre", 4: "fire" })[statements] ?? "flere",
  },
  emergencyLine: {
    call: ({ phone }: { readonly phone: string }) => `Ring\u00a0${phone}`,
    when: ", hvis der er fare for liv.",
    mark: "Det gælder i hele landet.",
  },
  call: {
    phone: ({ phone }: { readonly phone: string }) => `Ring\u00a0${phone}`,
    mail: "Skriv til",
    open: ({ hours }: { readonly hours: string }) => `Åbent ${hours}`,
    /** The bar at the foot of a small screen, where several numbers are each for other readers. */
    choose: "Find nummeret",
    find: "Find kontakt",
  },
  lawAbove: {
    title: ({ about }: { readonly about: string }) => `Loven gælder: ${about}`,
    /** What national law gives whoever is refused, after whom to ask. */
    afterwards: ({ ask }: { readonly ask: string }) =>
      `${ask} Hvis du får nej, så bed om en skriftlig afgørelse.`,
  },
  /** What is special about each output, below its name. */
  editionGloss: {
    full: "Alt er med",
    large: "Som PDF",
    "easy-read": "Korte sætninger",
    checklist: "Ring, spørg, kryds af",
    booklet: "",
    package: "",
    staff: "",
  } satisfies Record<Output, string>,
  chapters: {
    eligibility: "Kan jeg få det?",
    help: "Hvad får jeg?",
    steps: "Hvordan gør jeg?",
    rights: "Ret og klage",
    about: "Om teksten",
  },
  shortAnswer: {
    heading: "Det korte svar",
    who: "For hvem",
    what: "Hvad du får",
    price: "Pris",
    start: "Sådan begynder du",
    pricedIn: ({ section }: { section: string }) => `Prisen står under „${section}“.`,
    referralNeeded: "Du skal have en bevilling.",
    noReferralNeeded: "Du behøver ikke en bevilling.",
  },
  prices: {
    caption: "Priser",
    head: ["Hvad", "Pris"],
    free: ({ note }: { note: string }) => `Hjælpen er gratis.${note}`,
    freeCell: ({ note }: { note: string }) => `Gratis.${note}`,
    freeOf: (of: { what: string; note: string }) => `${of.what}: gratis.${of.note}`,
    of: (of: { what: string; cost: string }) => `${of.what}: ${of.cost}`,
    amount: (of: { kroner: string; per: string | undefined; when: string }) =>
      `${of.kroner}${of.per === undefined ? "" : ` pr. ${of.per}`} (${of.when})`,
    from: (of: { from: string; to: string | undefined }) =>
      `fra ${of.from}${of.to === undefined ? "" : ` til ${of.to}`}`,
    easy: (of: { kroner: string; per: string | undefined; when: string }) =>
      `${of.kroner}${of.per === undefined ? "" : ` for ${of.per}`} (${of.when}).`,
    earlier: ({ amounts }: { amounts: readonly string[] }) => `Før: ${amounts.join(", ")}.`,
    adopted: (of: { isOne: boolean; adopted: string }) =>
      `${of.isOne ? "Prisen" : "Priserne"} er vedtaget ${of.adopted}.`,
    /** Where not all prices were adopted together. */
    adoptedOf: (of: { whats: readonly string[]; adopted: string }) =>
      `Vedtaget ${of.adopted}: ${joinWords(of.whats)}.`,
    count: ({ count }: { count: string }) => `Der er ${count} priser.`,
    many: (of: { count: string; section: string }) =>
      `Der er ${of.count} priser. De står under „${of.section}“.`,
    manyInWhole: (of: { count: string; section: string }) =>
      `Der er ${of.count} priser. De står i hele teksten under „${of.section}“.`,
  },
  facts: {
    hoursPerWeek: (of: { hours: string; isOne: boolean }) =>
      `Rammen er højst ${of.hours} ${of.isOne ? "time" : "timer"} om ugen.`,
    ages: {
      under: ({ age }: { age: number }) => `Du skal være under ${age} år.`,
      from: ({ age }: { age: number }) => `Du skal være fyldt ${age} år.`,
      exactly: ({ age }: { age: number }) => `Du skal være ${age} år.`,
      between: (of: { from: number; to: number }) => `Du skal være ${of.from} til ${of.to} år.`,
    },
    freeChoice: "Du kan selv vælge, hvem der giver dig hjælpen.",
    noFreeChoice: "Du kan ikke frit vælge, hvem der giver hjælpen.",
    rightToRefuse: "Du kan sige nej tak til hjælpen.",
    anonymity: "Du kan være anonym.",
    noAnonymity: "Du kan ikke være anonym.",
    visitsBeforeClosing: (of: { visits: string; alsoCalls: boolean }) =>
      `Kommunen kommer ${of.visits}${of.alsoCalls ? " og ringer flere gange" : ""} for at få kontakt. Hvis det ikke lykkes, slutter hjælpen.`,
  },
  contact: {
    under: ({ age }: { age: number }) => `Du er under ${age} år.`,
    from: ({ age }: { age: number }) => `Du er ${age} år eller mere.`,
    exactly: ({ age }: { age: number }) => `Du er ${age} år.`,
    between: (of: { from: number; to: number }) => `Du er ${of.from} til ${of.to} år.`,
    toComplain: "Hvis du vil klage",
    /** For whom a contact is, inside a sentence. */
    condition: ({ when }: { when: string }) => `hvis ${when}`,
    switchboard: { name: "Omstillingen", note: "Det er kommunens hovednummer." },
    website: ({ name }: { name: string }) => ({
      name: `${name}s hjemmeside`,
      urlText: `Åbn ${name}s hjemmeside`,
    }),
    byPhone: (of: { name: string; phone: string }) => `${of.name}, telefon\u00a0${of.phone}`,
    byMail: (of: { name: string; email: string }) => `${of.name}, mail ${of.email}`,
    byWeb: (of: { name: string; address: string }) => `${of.name}, ${of.address}`,
    onTheWeb: ({ name }: { name: string }) => `${name} på nettet`,
    adopted: ({ adopted }: { adopted: string }) => `Oplysningerne er vedtaget ${adopted}.`,
    hoursAdopted: ({ adopted }: { adopted: string }) => `Åbningstiden er vedtaget ${adopted}.`,
  },
  timeLimits: {
    heading: "Frister og tider",
    complaint: "Klage",
    complaintOver: ({ concerns }: { concerns: string }) => `Klage: ${concerns}`,
    /** The latest day, counted from an event that is named by its own words. */
    atMostAfter: (of: { duration: string; from: string }) => `senest ${of.duration} efter ${of.from}`,
    /** The latest day, counted from an event that is told in a clause. */
    atMostAfterThat: (of: { duration: string; from: string }) => `senest ${of.duration} efter, at ${of.from}`,
    countedFrom: (of: { limit: string; from: string }) => `${of.limit}, regnet fra ${of.from}`,
    countedFromThat: (of: { limit: string; from: string }) =>
      `${of.limit}, regnet fra det tidspunkt, hvor ${of.from}`,
  },
  complaint: {
    whether: "Kan du klage?",
    national: "Det gælder for klager i hele landet",
    forms: complaintForms,
    exceptOne: (of: { paragraph: string; about: string | undefined }) =>
      `${of.paragraph}${of.about === undefined ? "" : ` (${of.about})`}`,
    exception: ({ paragraphs }: { paragraphs: string }) =>
      `Afgørelser efter ${paragraphs} kan du ikke klage over til en anden administrativ myndighed. Det siger loven selv.`,
    gotDecision: "du fik afgørelsen",
    boardDecides: ({ who }: { who: string }) => `Det er ${who}, der behandler klagen.`,
    boardDecidesLast: ({ who }: { who: string }) =>
      `Hvis kommunen holder fast, er det ${who}, der behandler klagen.`,
    boardDecidesAfter: ({ who }: { who: string }) =>
      `Kommunen ser først på sagen igen. Hvis kommunen holder fast, er det ${who}, der behandler klagen.`,
    /** Until when; the receiver has it by then, and the letter may say otherwise. */
    receivedBefore: (of: { receiver: string | undefined; deadline: string; isAlone: boolean }) =>
      `${upperFirst(of.receiver ?? "kommunen")} skal have klagen ${of.deadline}.${of.isAlone ? " Se også fristen i dit brev." : ""}`,
    concernsUnder: (of: { concerns: string; laws: string }) => `${of.concerns} (${of.laws})`,
    cites: ({ cites }: { cites: string }) => `Det står i ${cites}.`,
    adopted: ({ adopted }: { adopted: string }) => `Det er vedtaget ${adopted}.`,
  },
  complaintPage: {
    title: ({ title }: { title: string }) => `Klage over en afgørelse: ${title}`,
    documentTitle: (of: { title: string; name: string }) => `${of.title}, ${of.name}`,
    description: (of: { title: string; name: string }) =>
      `${of.title} i ${of.name}: Se, hvornår du senest skal klage, og skriv klagen.`,
    link: "Se, hvornår du senest skal klage, og skriv klagen",
    /** A deadline that begins when one has the letter: of no other can a day be found from the letter. */
    fromLetter: /(?:fik|fået|får|modtog|modtaget|modtager) (?:\p{L}+ )*(?:afgørelse|brev|svar)/u,
    receiver: ({ board }: { board: string | undefined }) => board ?? "kommunen",
    lateAsk: ({ ask }: { ask: string }) => `Spørg, om du stadig kan klage. ${ask}`,
    request: (of: { who: string }) =>
      `Jeg beder kommunen om at se på sagen igen. Hvis kommunen holder fast, beder jeg om, at klagen bliver sendt videre til ${of.who}.`,
    requestOfBoard: "Jeg beder om, at afgørelsen bliver ændret.",
    /** From each day of the week to the last day, with the day before where that is no working day. */
    weekdays: ({ weeks }: { weeks: string }) =>
      ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"].map((day, index) => ({
        got: `en ${day}`,
        last: `${day}, ${weeks} senere${index < 5 ? "" : ". Aflever den helst om fredagen"}.`,
      })),
    example: (of: { got: string; last: string }) =>
      `Et eksempel: Du får brevet ${of.got}. Så er sidste dag ${of.last}.`,
  },
  emergencyServices,
  checklist: {
    apply: "Sådan søger du",
    /** Where nothing is applied for. */
    get: "Sådan får du hjælpen",
    bring: "Tag med eller hav klar",
    ask: "Spørg om det her",
    responsibilities: "Dit ansvar",
    complain: "Sådan klager du",
    notes: "Mine notater",
    moreNotes: "Flere notater",
    national: "Det gælder i hele landet",
    groups: "Find den gruppe, du hører til. Reglerne er ikke ens.",
    whereContacts: "Under punkt 1 står, hvem du skal kontakte.",
    line: (of: { label: string; line: number }) => `${of.label}, linje ${of.line}`,
    municipalityPhone: "Kommunens telefonnummer (få hjælp til at finde det)",
    contactedOn: "Jeg tog kontakt den",
    appliedOn: "Jeg søgte den",
    talkedWith: "Jeg talte med",
    letterCame: "Jeg fik afgørelsen den",
    /** The last day of a complaint, and where it must be by then; which complaint, where there are several. */
    complainBefore: (of: { receiver: string | undefined; limit: string | undefined }) =>
      `Min klage skal være hos ${of.receiver ?? "kommunen"} senest den${of.limit === undefined ? "" : ` (${of.limit} efter)`}`,
    lineOver: (of: { label: string; concerns: string }) => `${of.concerns}: ${of.label}`,
  },
  /** What a reader asks of what a text leaves open or says in several ways. */
  ask: {
    whatHolds: ({ about }: { about: string }) => `Hvad gælder om „${about}“?`,
    howLongFor: ({ what }: { what: string }) => `Hvilken tid gælder for „${what}“?`,
    howLong: "Hvor længe kan jeg få hjælpen?",
    whetherAnonymous: "Kan jeg være anonym?",
    whetherToRefuse: "Kan jeg sige nej til hjælpen?",
    onePoint: "Kan jeg få hjælp, selv om kun ét af jeres punkter passer på mig?",
    lawAbove: (of: { question: string; laws: string }) => `${of.question} (${of.laws})`,
    /** Where a text narrows what the Act gives, and nobody wrote a question. */
    lawGives: (of: { about: string; says: string }) => `${of.about} Loven siger: ${of.says}`,
    firstContact: "Hvornår hører jeg fra jer?",
  },
  easyRead: {
    summary: "Det vigtigste",
    national: "Disse regler gælder i hele landet:",
    nationalAnyhow: "Men disse regler gælder i hele landet:",
    untried: "Ingen læsere har prøvet denne tekst endnu.",
    tried: (of: { by: string; on: string | undefined }) =>
      `${of.by} har læst og prøvet teksten${of.on === undefined ? "" : ` ${of.on}`}.`,
  },
  staffNotes: {
    description: ({ title }: { title: string }) => `${title}: noter til kommunens medarbejdere.`,
    link: ({ title }: { title: string }) => `${title}: noter til medarbejderne`,
  },
  law: {
    inRegister: ({ name }: { name: string }) => `${name} i Retsinformation`,
    replaced: (of: { since: string; by: string }) => `Afløst: Siden ${of.since} gælder ${of.by} i stedet.`,
    moved: (of: { since: string; to: string }) => `Siden ${of.since} står reglen i ${of.to}.`,
    now: (of: { section: string; about: string; source: string; maybe: string }) =>
      `Spørg, om kommunen mener ${of.maybe}. §\u00a0${of.section} handler om ${of.about} (${of.source}).`,
  },
  source: {
    wordAdopted: ({ adopted }: { adopted: string }) => `Vedtaget ${adopted}.`,
    adopted: (of: { date: string | undefined; by: string }) =>
      `${of.date === undefined ? "" : `${of.date} `}af ${of.by}`,
    validity: "Gælder",
    validFrom: "Gælder fra",
    validTo: "Gælder til",
    reviewDue: "Skal ses efter senest",
    responsibleUnit: "Ansvarlig i kommunen",
  },
  paper: {
    draft: "Udkast",
    draftNotice: "Udkast. Del ikke papiret ud endnu.",
    revision: "Udgave",
    page: "Side",
    of: "af",
    /** The sides of the sheets of a booklet: "Ark 1, forside". */
    sheets: { sheet: "Ark", front: "forside", back: "bagside" },
    fold: "Print på begge sider, vend på den korte led, og fold på midten.",
    qrLabel: ({ url }: { url: string }) => `QR-kode til ${url}`,
    title: (of: { title: string; name: string }) => `${of.title} – ${of.name}`,
    pages: ({ pages }: { pages: string }) => `PDF, ${pages}`,
    details: (of: { pages: string; size: string }) => `PDF, ${of.pages}, ${of.size}`,
    failed: "PDF-filen kunne ikke laves. Du kan printe siden fra din browser.",
    noPdfs: "Siden er bygget uden PDF-filer. Du kan printe hver side fra din browser.",
  },
  package: {
    title: "Papirer til dig",
    call: "Kontakt",
    notes: "Mine notater",
    notesLine: "Hvem jeg talte med, og hvad vi aftalte",
  },
  book: {
    title: "Kvalitetsstandarder",
    name: "Alle kvalitetsstandarder i ét hæfte",
    forWhom: "Til hylden, eller til den, der vil sammenligne.",
    subject: ({ name }: { name: string }) => `Alle kvalitetsstandarder fra ${name}.`,
    words: "Ord med streg under bliver forklaret.",
    wordsAtEnd: "Ord med streg under bliver forklaret bagest.",
    nationalAtEnd: "Det, der gælder i hele landet, står bagest.",
    complaintAtEnd: "Reglerne for klager i hele landet står bagest.",
    /** A rule that not all chapters have. */
    onlyIn: (of: { text: string; chapters: string }) => `${of.text} Det gælder kapitel ${of.chapters}.`,
  },
  municipality: {
    description: ({ name }: { name: string }) =>
      `Det kan du få hjælp til i ${name}: kvalitetsstandarder, som alle kan læse, søge i og printe.`,
    otherStandards: "Anden hjælp",
    all: "Al hjælp fra kommunen",
    toPrintouts: "Alt, du kan printe, også med stor skrift",
    complain: "Sådan klager du",
    skip: "Gå til print",
    paper: (of: { paper: string; title: string }) => `${of.paper}: ${of.title}`,
  },
  printouts: {
    title: "Alt, du kan printe",
    documentTitle: ({ name }: { name: string }) => `Alt, du kan printe, ${name}`,
    description: ({ name }: { name: string }) =>
      `Alle kvalitetsstandarder fra ${name} som PDF: hele teksten, stor skrift, let at læse og tjekliste.`,
    keep: ({ count, size }: { count: number; size: string }) =>
      `Gem til brug uden net (${count}\u00a0${count === 1 ? "PDF-fil" : "PDF-filer"}, ${size})`,
    remove: ({ size }: { size: string }) => `Slet de gemte papirer (${size})`,
  },
  desks: {
    title: "Alt, du kan printe",
    description: "Til biblioteker og borgerservice: papirer om hjælp fra hver kommune, klar til at printe.",
  },
  home: {
    coverage: ({ count }: { count: number }) =>
      count === 98
        ? "Alle landets 98 kommuner er her."
        : `Her er ${count} af landets 98 kommuner. Er din kommune ikke med, så spørg den selv.`,
    toDesks: "Alt, du kan printe",
    skip: "Gå til kommunerne",
    complaint: (of: { link: string; title: string; name: string }) => `${of.link}: ${of.title}, ${of.name}`,
  },
  /** Words that people look for help by; a front page shows those that its standards are found by. */
  searched: [
    "hjemløs",
    "misbrug",
    "ensom",
    "bostøtte",
    "rengøring",
    "mad",
    "madservice",
    "hjemmehjælp",
    "genoptræning",
    "hjælpemidler",
    "plejehjem",
    "plejebolig",
  ],
  /** What is searched by; the search of the browser asks for the same words. */
  filters: { kind: "Slags", municipality: "Kommune", topic: "Emne", edition: "Udgave", tells: "Svarer" },
  site: {
    home: "Forside",
    what: "Kvalitetsstandarder i klart sprog",
    whatOf: ({ name }: { name: string }) => `Kvalitetsstandarder i ${name}`,
    topics: "Emner",
    search: "Søg og A–Å",
    statement: "Tilgængelighedserklæring",
  },
  /** What only whoever works on a draft sees. */
  draft: {
    title: ({ title }: { title: string }) => `Udkast: ${title}`,
    mark: "Udkast. Ikke offentliggjort.",
    inList: ({ title }: { title: string }) => `${title} (udkast)`,
  },
  topics: {
    description: "Hjælp fra kommunen, ordnet efter emne på tværs af kommuner.",
    count: ({ count }: { count: number }) => `${count} kommuner`,
  },
  topic: {
    documentTitle: ({ title }: { title: string }) => `${title} i forskellige kommuner`,
    description: ({ title }: { title: string }) => `${title}: se, hvad hver kommune skriver.`,
    cost: ({ cost }: { cost: string }) => `Pris: ${cost}`,
  },
  related: {
    heading: "Også relevant",
    /** In the words of easy read. */
    easyHeading: "Du kan også læse om",
    link: ({ title, name }: { title: string; name: string }) => `${title}, ${name}`,
    topic: (of: { title: string; where: string }) => `${of.title} i ${of.where}`,
  },
  search: {
    title: "Søg",
    municipality: "kommune",
    /** Behind another word for a help, in the list from A to Å. */
    see: ({ title }: { title: string }) => `se ${title}`,
    standard: ({ title, name }: { title: string; name: string }) => `${title}, ${name}`,
    /** What the site does not tell of; `who` is whole sentences. */
    elsewhere: ({ name, who }: { name: string; who: string }) =>
      `${name} er ikke med i kvalitetsstandarderne her. ${who}`,
    topicOf: ({ title }: { title: string }) => `${title} i alle kommuner`,
  },
  glossary: {
    title: "Ordliste",
    /** Before a meaning that a word has in some standards alone. */
    where: ({ titles }: { titles: string }) => `I teksten om ${titles}:`,
  },
  about: { description: "Hvad siden er, og hvad den ikke er." },
  accessibility: {
    title: "Sådan er siden tjekket",
    description: "Hvad vi har gjort, for at alle kan bruge siden, hvad vi tjekker, og hvad vi ikke ved.",
  },
  moved: {
    title: "Siden har fået en ny adresse",
    documentTitle: ({ from }: { from: string }) => `Ny adresse for ${from}`,
    description: "Siden ligger nu et andet sted, og du kommer dertil af dig selv.",
    to: "Gå til siden på den nye adresse",
  },
  was: { description: "Vejen til kommunens tilgængelighedserklæring." },
  offline: {
    title: "Ingen forbindelse til nettet",
    description: "Siden er ikke gemt i din browser, og der er ingen forbindelse til nettet.",
  },
  notFound: {
    title: "Siden findes ikke",
    description: "Siden findes ikke. Find det, du leder efter, på en anden måde.",
  },
};
