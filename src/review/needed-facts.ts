import emergencyNumbers from "../../_data/national/regions.ts";
import { regionOn } from "../format/region.ts";
import { type StatedFact, statedFactsIn } from "../plain-language/index.ts";
import type { ReviewRecord, TextPiece } from "./record.ts";
import { valuePieces } from "./text/value-pieces.ts";

const { nationalNumbers } = emergencyNumbers;

/** A fact of a standard and the text or the value in which it stands. */
export interface NeededFact {
  readonly fact: StatedFact;
  readonly piece: TextPiece;
}

/** Parts that tell of the help's background or of an earlier revision: nobody acts by a number in them. */
const background: readonly string[] = [
  "introduction",
  "purpose",
  "values",
  "qualityGoals",
  "supervision",
  "hearing",
  "revision",
  "law",
  "changes",
  "suppliers",
  "goals",
];

/**
 * Gives the facts by which a citizen acts, each at its first place: amounts, hours, weeks, ages, deadlines, telephone
 * numbers, mails, opening hours. Paragraphs, dates of adoption and bare numbers are not among them.
 */
export function neededFacts({ standard, full, profile, today }: ReviewRecord): readonly NeededFact[] {
  const texts = full.filter(({ part }) => !background.includes(part));
  const isSummary = ({ part }: TextPiece) => part === "summary";
  // The summary repeats what stands below it, and a fact is mended where it stands.
  const pieces = [
    ...texts.filter((piece) => !isSummary(piece)),
    ...valuePieces(standard),
    ...texts.filter(isSummary),
  ];
  const inTexts = pieces.flatMap((piece) =>
    statedFactsIn(piece.text)
      .filter(isNeeded)
      .map((fact) => ({ fact, piece })),
  );
  const alarms = (standard.emergency?.numbers ?? []).flatMap(({ service }, index) => {
    const own = { ...nationalNumbers, "medical-helpline": regionOn(profile.region, today).medicalHelpline };
    const path = ["emergency", "numbers", index];
    const text = own[service];
    const piece: TextPiece = {
      edition: "full",
      file: "standard",
      path,
      role: "label",
      part: "emergency",
      text,
    };
    return statedFactsIn(text).map((fact) => ({ fact, piece }));
  });
  return firstOfEach([...inTexts, ...alarms]);
}

function isNeeded({ kind, unit }: StatedFact): boolean {
  return kind !== "paragraph" && (kind !== "quantity" || unit !== "");
}

function firstOfEach(facts: readonly NeededFact[]): readonly NeededFact[] {
  const keyOf = ({ fact: { kind, key } }: NeededFact) => `${kind} ${key}`;
  const firsts = new Map(facts.toReversed().map((fact) => [keyOf(fact), fact]));
  return facts.filter((fact) => firsts.get(keyOf(fact)) === fact);
}
