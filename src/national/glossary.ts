/** A hard word and its one explanation, used in the glossary, in easy read and at the end of PDFs. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Inflections that stand for the same word. */
  readonly forms: readonly string[];
  /** One or two short sentences that a reader of easy read understands. */
  readonly meaning: string;
}

/** The glossary, in Danish alphabetical order of the terms. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: "afgoerelse",
    term: "afgørelse",
    forms: ["afgørelsen", "afgørelser", "afgørelserne"],
    meaning: "Det, kommunen bestemmer i din sag. Det kan være ja eller nej til hjælp.",
  },
  {
    id: "ankestyrelsen",
    term: "Ankestyrelsen",
    forms: ["Ankestyrelsens"],
    meaning: "En myndighed i staten. Den behandler klager over kommunens afgørelser.",
  },
  {
    id: "anonym",
    term: "anonym",
    forms: ["anonymt", "anonyme"],
    meaning: "At være anonym er at holde sit navn hemmeligt.",
  },
  {
    id: "bevilling",
    term: "bevilling",
    forms: ["bevillingen", "bevilge", "bevilger", "bevilges", "bevilget"],
    meaning: "Kommunens ja til at give dig en bestemt hjælp.",
  },
  {
    id: "bisidder",
    term: "bisidder",
    forms: ["bisidderen", "bisiddere"],
    meaning: "En person, som du selv vælger. Personen går med dig til møder og støtter dig.",
  },
  {
    id: "botilbud",
    term: "botilbud",
    forms: ["botilbuddet"],
    meaning: "Et sted, hvor du bor og får hjælp af personale.",
  },
  {
    id: "egenbetaling",
    term: "egenbetaling",
    forms: ["egenbetalingen"],
    meaning: "De penge, du selv skal betale for hjælpen.",
  },
  {
    id: "forloeb",
    term: "forløb",
    forms: ["forløbet"],
    meaning: "Hjælp, som varer en tid og så slutter.",
  },
  {
    id: "frist",
    term: "frist",
    forms: ["fristen", "frister"],
    meaning: "Den sidste dag, hvor du kan gøre noget.",
  },
  {
    id: "frit-valg",
    term: "frit valg",
    forms: [],
    meaning: "At du selv må vælge, hvem der giver dig hjælpen.",
  },
  {
    id: "funktionsevne",
    term: "funktionsevne",
    forms: ["funktionsevnen"],
    meaning: "Hvor godt du klarer ting i hverdagen.",
  },
  {
    id: "genhusning",
    term: "genhusning",
    forms: ["genhusningen"],
    meaning: "At du får et andet sted at bo.",
  },
  {
    id: "hjemloes",
    term: "hjemløs",
    forms: ["hjemløse"],
    meaning: "At være hjemløs er ikke at have et hjem at bo i.",
  },
  {
    id: "individuel-vurdering",
    term: "individuel vurdering",
    forms: ["individuelle vurdering", "individuelt vurderet"],
    meaning: "Kommunen ser på netop din situation, før den bestemmer noget.",
  },
  {
    id: "indsatsplan",
    term: "indsatsplan",
    forms: ["indsatsplanen"],
    meaning: "En plan, som du og kommunen laver sammen. Planen har dine mål.",
  },
  {
    id: "isoleret",
    term: "isoleret",
    forms: ["isolerede", "isolation", "isolationen"],
    meaning: "At have næsten ingen kontakt med andre.",
  },
  {
    id: "kvalitetsstandard",
    term: "kvalitetsstandard",
    forms: ["kvalitetsstandarden", "kvalitetsstandarder"],
    meaning: "En tekst fra kommunen. Den fortæller, hvilken hjælp du kan få.",
  },
  {
    id: "misbrug",
    term: "misbrug",
    forms: ["misbruget", "stofmisbrug", "alkoholmisbrug"],
    meaning: "Når alkohol eller stoffer fylder for meget i et liv.",
  },
  {
    id: "opsoegende",
    term: "opsøgende",
    forms: ["opsøger", "opsøge"],
    meaning: "Hjælpen kommer ud til dig, hvor du er.",
  },
  {
    id: "psykisk-saarbar",
    term: "psykisk sårbar",
    forms: ["psykisk sårbare"],
    meaning: "At man let får det svært med sine tanker og følelser.",
  },
  {
    id: "paaroerende",
    term: "pårørende",
    forms: ["pårørendes"],
    meaning: "En person i din familie eller en anden, du er tæt på.",
  },
  {
    id: "selvvisiterende",
    term: "selvvisiterende",
    forms: [],
    meaning: "Alle kan selv bede om hjælpen. Man skal ikke henvises af andre først.",
  },
  {
    id: "serviceloven",
    term: "serviceloven",
    forms: ["servicelovens", "lov om social service"],
    meaning: "Loven om social hjælp fra kommunen.",
  },
  {
    id: "serviceniveau",
    term: "serviceniveau",
    forms: ["serviceniveauet"],
    meaning: "Hvor meget hjælp politikerne har bestemt, at kommunen giver.",
  },
  {
    id: "sikker-mail",
    term: "sikker mail",
    forms: [],
    meaning: "En mail, der er beskyttet, så andre ikke kan læse den. En almindelig mail er ikke sikker.",
  },
  {
    id: "sindslidelse",
    term: "sindslidelse",
    forms: ["sindslidelser", "sindslidende"],
    meaning: "En sygdom i sindet.",
  },
  {
    id: "socialpaedagogisk-stoette",
    term: "socialpædagogisk støtte",
    forms: ["bostøtte", "bostøtten"],
    meaning: "Hjælp fra en vejleder til at klare hverdagen. Kaldes også bostøtte.",
  },
  {
    id: "socialt-udsat",
    term: "socialt udsat",
    forms: ["socialt udsatte"],
    meaning: "At have store problemer i livet og ikke kunne klare dem alene.",
  },
  {
    id: "stoette-kontaktperson",
    term: "støtte-kontaktperson",
    forms: [
      "støtte-kontaktpersonen",
      "støtte-kontaktpersoner",
      "støtte- og kontaktperson",
      "støtte- og kontaktpersonen",
      "støtte- og kontaktpersoner",
      "støtte- og kontaktpersonerne",
      "kontaktperson",
      "kontaktpersonen",
    ],
    meaning: "En medarbejder, som skaber kontakt til dig og støtter dig.",
  },
];
