import { type InEachLanguage, spoken } from "../../messages/language.ts";
import type { Standard } from "../../model/index.ts";
import { sentencesOf } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** A value by which municipalities are compared, and the words that tell it. */
interface ToldValue {
  readonly key: Extract<keyof Standard["facts"], "ages" | "referralNeeded" | "visitsBeforeClosing">;
  /** The sections that tell it of the help itself; all where none is named. */
  readonly parts?: readonly string[];
  readonly says: RegExp;
  /** What the same sentence has where it tells of something else. */
  readonly unless?: RegExp;
  /** What the standard says besides, where the words are meant so. */
  readonly besides?: RegExp;
  readonly what: InEachLanguage<string>;
  readonly example: string;
}

const count = "(?:\\d+|e[tn]|é[tn]|to|tre|fire|fem|seks)";

const values: readonly ToldValue[] = [
  {
    key: "ages",
    parts: ["targetGroup"],
    says: /(?<!\p{L})(?:(?:fyldt|over|under|mellem|fra) (?:de )?[1-9]\d (?:(?:og|til) [1-9]\d )?år|[1-9]\d år (?:og|eller) (?:derover|ældre|opefter|yngre|mere)|[1-9]\d ?[-–] ?[1-9]\d[- ]?år)/iu,
    unless: /(?<!\p{L})(?:børn|barn|dem|søn|datter|siden|i (?:over|mere end)|kontakt|ring)(?!\p{L})/iu,
    what: {
      da: "Teksten nævner en alder, og facts.ages mangler.",
      en: "The text names an age, and facts.ages is missing.",
    },
    example: "ages: { from: 18 }",
  },
  {
    key: "referralNeeded",
    parts: ["howToApply"],
    says: /(?<!\p{L})(?:visitation|visiter\p{L}*|henvis(?:ning|es|t)|bevilling|bevilg\p{L}*|afgørelse)(?!\p{L})/iu,
    what: {
      da: "Teksten nævner en bevilling, en henvisning eller en afgørelse, og facts.referralNeeded mangler.",
      en: "The text names a decision or a referral, and facts.referralNeeded is missing.",
    },
    example: "referralNeeded: true/false",
  },
  {
    key: "visitsBeforeClosing",
    says: new RegExp(
      `(?<!\\p{L})(?:${count} (?:forgæves )?(?:hjemme)?besøg|(?:besøg|kom|opsøg|mød|bank)\\p{L}*(?: \\p{L}+){0,4} ${count} gange?)(?!\\p{L})`,
      "iu",
    ),
    unless:
      /(?<!\p{L})(?:om (?:ugen|måneden|dagen|året)|ugentlig\p{L}*|daglig\p{L}*|månedlig\p{L}*|pr\.|hver)(?!\p{L})/iu,
    besides:
      /(?<!\p{L})(?:forgæves|ikke (?:\p{L}+ ){0,4}(?:kontakt|fat|hjemme|træff\p{L}*|mødes|lykkes))(?!\p{L})/iu,
    what: {
      da: "Teksten nævner, hvor mange gange kommunen kommer, før hjælpen slutter, og facts.visitsBeforeClosing mangler.",
      en: "The text names after how many visits the help ends, and facts.visitsBeforeClosing is missing.",
    },
    example: "visitsBeforeClosing: 2",
  },
];

const targetGroup = (...body: readonly string[]): Standard["sections"] => ({
  criteria: { status: "stated", body: ["Kommunen ser individuelt på din situation."] },
  targetGroup: { status: "stated", body: [...body] },
});
const howToApply = (...body: readonly string[]): Standard["sections"] => ({
  criteria: { status: "stated", body: ["Kommunen ser individuelt på din situation."] },
  howToApply: { status: "stated", body: [...body] },
});
const lost = "Hvis vi ikke får kontakt til dig, slutter hjælpen.";

/** Finds texts that tell in words alone what municipalities are compared by. */
export const valueInWords: Rule = {
  code: "RV69",
  title: {
    da: "En oplysning, som kun står i teksten og ikke som værdi",
    en: "A fact that stands in the text and not as a value",
  },
  severity: { full: "note" },
  why: {
    da: "Den, der sammenligner kommuner, læser „Ikke oplyst“ eller må lede i teksten.",
    en: "Who compares municipalities reads that it is not stated, or must search the text.",
  },
  fix: {
    da: "Skriv værdien under facts, hvis teksten siger den om hjælpen. Siger den noget andet, så udelad den.",
    en: "Write the value under facts where the text says it of the help; where it says something else, leave it out.",
  },
  source: "Projektets egen regel: Sammenligningen læser værdierne under facts",
  bad: [
    { standard: { sections: targetGroup("Du er fyldt 18 år.") } },
    { standard: { sections: targetGroup("Hjælpen er for dig mellem 18 og 30 år.") } },
    { standard: { sections: targetGroup("Du er 67 år eller ældre.") } },
    { standard: { sections: howToApply("Du skal have en bevilling fra kommunen.") } },
    { standard: { sections: howToApply("Du behøver ingen henvisning.") } },
    { standard: { sections: howToApply("Kommunen sender dig en afgørelse.") } },
    { full: ["Vi besøger dig to gange.", lost] },
    { full: ["Efter 3 forgæves besøg slutter hjælpen."] },
  ],
  good: [
    {
      easyRead: ["Du har børn under 18 år."],
      standard: { sections: targetGroup("Du har børn under 18 år.") },
    },
    { standard: { sections: targetGroup("Du er fyldt 18 år."), facts: { ages: { from: 18 } } } },
    { standard: { sections: targetGroup("Du har haft sygdommen i over 10 år.") } },
    { standard: { sections: targetGroup("Er du under 30 år, så ring til Ungehuset.") } },
    { full: ["Du er fyldt 18 år, når du får din egen nøgle."] },
    { standard: { sections: howToApply("Ring til Visitationen.") } },
    { standard: { sections: howToApply("Hjælpen er selvvisiterende: Alle må ringe.") } },
    {
      standard: {
        sections: howToApply("Du skal have en bevilling."),
        facts: { price: { kind: "free" }, referralNeeded: true },
      },
    },
    { full: ["Vi besøger dig 2 gange om ugen.", lost] },
    { full: ["Vi kommer to gange og viser dig, hvordan du gør."] },
    {
      full: ["Vi besøger dig to gange.", lost],
      standard: { facts: { price: { kind: "free" }, visitsBeforeClosing: 2 } },
    },
  ],
  find: (record: ReviewRecord) =>
    values.flatMap((value): readonly Match[] => {
      const place = record.standard.facts[value.key] === undefined ? placeOf(value, record) : undefined;
      return place === undefined ? [] : [matchAt(place, value)];
    }),
};

function placeOf({ parts, says, unless, besides }: ToldValue, { full }: ReviewRecord): TextPiece | undefined {
  if (besides !== undefined && !full.some(({ text }) => besides.test(text))) return undefined;
  return full
    .filter(({ part }) => parts === undefined || parts.includes(part))
    .find(({ text }) =>
      sentencesOf(text).some((sentence) => says.test(sentence) && unless?.test(sentence) !== true),
    );
}

const matchAt = ({ file, path, text }: TextPiece, { what, example }: ToldValue): Match => ({
  edition: "full",
  file,
  path,
  quote: text,
  what: spoken(what),
  fix: spoken({
    da: `Skriv værdien under facts, for eksempel ${example}, hvis teksten siger den om hjælpen. Siger den noget andet, så udelad den.`,
    en: `Write the value under facts, for example ${example}, where the text says it of the help; where it says something else, leave it out.`,
  }),
});
