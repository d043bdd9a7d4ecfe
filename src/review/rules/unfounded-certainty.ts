import { spoken } from "../../messages/language.ts";
import {
  type Certainty,
  certaintiesIn,
  contentStemsOf,
  sentencesOf,
  sharedStems,
} from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

const scope = (text: string) => ({
  scope: { status: "stated" as const, body: [text, "Kommunen ser individuelt på dig."] },
});

/** Finds "som regel", "altid" and the like that the text of the standard does not say of the same thing. */
export const unfoundedCertainty: Rule = {
  code: "RV57",
  title: {
    da: "Hvor tit eller hvor sikkert, uden at standarden siger det",
    en: "How often or how surely, unsaid by the standard",
  },
  severity: { "easy-read": "warning", full: "warning" },
  why: {
    da: "Et “som regel” eller “altid”, som ingen har skrevet, er et løfte eller en begrænsning, som ingen har besluttet.",
    en: "A “som regel” or “altid” that nobody wrote is a promise, or a limit, that nobody decided.",
  },
  fix: {
    da: "Tag ordet ud, eller brug det ord, som afsnittet om samme ting bruger. Er teksten uklar, så sig det.",
    en: "Take the word out, or use the one of the section on the same thing. Where the text is unclear, say so.",
  },
  source: "Hver oplysning har en kilde (projektets egen regel); fundet som “som regel” i et kort svar",
  bad: [
    { easyRead: ["Som regel får du maden om formiddagen."], full: ["Du får maden om formiddagen."] },
    { easyRead: ["Chaufføren kommer altid til døren."], full: ["Chaufføren kommer til døren."] },
    {
      easyRead: ["Du får oftest plads i den nærmeste børnehave."],
      full: ["Du får plads i en børnehave. Forældre henter normalt barnet kl. 16."],
    },
    {
      standard: {
        summary: {
          promise: "Du får træning efter en operation.",
          who: "Du er udskrevet fra et hospital.",
          what: "Du får automatisk en tid til træning.",
          start: "Ring til Træningscentret.",
        },
      },
    },
    { standard: { responsibilities: { items: [{ text: "Du lægger altid kortet i forruden." }] } } },
  ],
  good: [
    { easyRead: ["Kommunen ser individuelt på din situation."] },
    {
      easyRead: ["Som regel får du maden om formiddagen."],
      standard: { sections: scope("Maden bliver som regel bragt ud om formiddagen.") },
    },
    {
      easyRead: ["For det meste kommer bussen til tiden."],
      standard: { sections: scope("Bussen kommer normalt til tiden.") },
    },
    {
      easyRead: [
        "Du kan altid sige nej til træningen.",
        "Du er altid velkommen.",
        "Du får ikke altid svar med det samme.",
      ],
      full: ["Du får svar på din ansøgning, men sjældent straks. Svaret kommer ikke med det samme."],
    },
    { easyRead: ["Ring 112 med det samme, hvis der er fare."] },
    {
      standard: {
        responsibilities: { items: [{ text: "Du lægger altid kortet i forruden.", where: "side 2" }] },
      },
    },
  ],
  find: (record: ReviewRecord) => {
    const { full, easy } = record;
    const carriers = carriersIn(full.filter(({ part }) => part !== "summary"));
    const own = carriersIn(full.filter(({ part }) => part !== "summary" && part !== "responsibilities"));
    return [
      ...full.filter(({ part }) => part === "summary").flatMap((piece) => matchesIn(piece, carriers)),
      ...full.filter((piece) => isUnplacedDuty(piece, record)).flatMap((piece) => matchesIn(piece, own)),
      ...easy.filter(({ role }) => role !== "heading").flatMap((piece) => matchesIn(piece, carriers)),
    ];
  },
};

interface Carrier {
  readonly said: readonly Certainty[];
  readonly stems: readonly string[];
}

function carriersIn(pieces: readonly TextPiece[]): readonly Carrier[] {
  return pieces
    .flatMap(({ text }) => sentencesOf(text))
    .map((sentence) => ({ said: certaintiesIn(sentence), stems: contentStemsOf(sentence) }))
    .filter(({ said }) => said.length > 0);
}

/** A duty with its place in the source is the source's own; a municipality's own duty is its own word. */
function isUnplacedDuty({ part, path }: TextPiece, { standard, profile }: ReviewRecord): boolean {
  const { responsibilities } = standard;
  if (part !== "responsibilities" || profile.voice !== "restated" || responsibilities === "not-stated")
    return false;
  return path[1] === "items" && responsibilities.items[Number(path[2])]?.where === undefined;
}

const danger = /(?<!\p{L})(?:112|fare|alarm\p{L}*|akut)(?!\p{L})/iu;

function matchesIn({ text, edition, file, path }: TextPiece, carriers: readonly Carrier[]): readonly Match[] {
  if (danger.test(text)) return [];
  return certaintiesIn(text)
    .filter((certainty) => !carriers.some((carrier) => isCarriedBy(certainty, carrier)))
    .map(({ word }) => ({
      edition,
      file,
      path,
      quote: text,
      what: spoken({ da: `“${word}”`, en: `“${word}”` }),
    }));
}

/** The same word about the same thing carries it, and in a short sentence alone; another word for it must be nearer. */
function isCarriedBy({ word, family, sentence }: Certainty, { said, stems }: Carrier): boolean {
  const own = contentStemsOf(sentence);
  const shared = sharedStems(own, stems);
  const needed = own.length > 2 ? 1 : 0;
  return said.some(
    (one) => one.family === family && shared >= (one.word === word ? needed : Math.min(own.length, 2)),
  );
}
