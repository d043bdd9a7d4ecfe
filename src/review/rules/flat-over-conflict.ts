import { durationText } from "../../format/duration.ts";
import { spoken } from "../../messages/language.ts";
import type { Standard } from "../../model/index.ts";
import { contentStemsOf, sharedStems, statedFactsIn } from "../../plain-language/index.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

const told = (start: string, what = "En chauffør henter dig.") => ({
  summary: { promise: "Du kan få kørsel til lægen.", who: "Du har svært ved at gå.", what, start },
});
const conflict = (concept: "howToApply" | "scope", about: string, texts: readonly string[]) => ({
  sections: {
    [concept]: {
      status: "conflict" as const,
      conflicts: [{ about, statements: texts.map((text, index) => ({ text, where: `side ${index + 1}` })) }],
    },
    criteria: { status: "stated" as const, body: ["Kommunen ser individuelt på dig."] },
  },
});
const apply = conflict("howToApply", "Skal du have en henvisning fra lægen?", [
  "Du skal have en henvisning fra din læge.",
  "Du bestiller selv kørslen.",
]);
const narrowed = {
  sections: {
    targetGroup: {
      status: "stated" as const,
      body: ["Kommunen ser individuelt på dig."],
      lawAbove: [
        {
          about: "Skal du bo alene for at få kørsel?",
          says: "Nej. Du kan også få kørsel, når du bor sammen med nogen.",
          under: [{ act: "serviceloven", section: "97" }],
          text: "Du skal bo alene for at få kørsel.",
          where: "side 2",
        },
      ],
    },
  },
};
const hours = conflict("scope", "Hvor tit kan du få kørsel?", ["2 gange om ugen.", "4 gange om ugen."]);

/** Finds short answers that settle what the standard itself shows as unsettled. */
export const flatOverConflict: Rule = {
  code: "RV56",
  title: {
    da: "Det korte svar siger noget, som teksten er uenig om",
    en: "The short answer settles what the text leaves open",
  },
  severity: { full: "warning", "easy-read": "warning" },
  why: {
    da: "De fleste læser kun det korte svar og retter sig efter noget, der måske ikke gælder for dem.",
    en: "Most people read the short answer only, and go by what may not hold for them.",
  },
  fix: {
    da: "Sig i samme sætning, at det er uklart, og hvem man spørger: “Teksten er uklar. Spørg Visitationen.” Eller tag det ud af det korte svar.",
    en: "Say in the same place that it is unclear and whom to ask, or take it out of the short answer.",
  },
  source: "Projektets egen regel: En modsigelse bliver vist, men aldrig afgjort af os",
  bad: [
    { standard: { ...told("Du skal først have en henvisning fra din læge."), ...apply } },
    { standard: { ...told("Ring til Borgerservice.", "Du kan få kørsel 2 gange om ugen."), ...hours } },
    {
      easyRead: ["Du kan blive kørt 4 gange om ugen."],
      standard: { ...told("Ring til Borgerservice."), ...hours },
    },
    {
      standard: {
        summary: { ...told("Ring til os.").summary, who: "Dig, der bor alene og har brug for kørsel." },
        ...narrowed,
      },
    },
  ],
  good: [
    { standard: told("Du skal først have en henvisning fra din læge.") },
    {
      standard: {
        ...told("Teksten er uklar om, hvornår du skal have en henvisning fra din læge. Spørg Borgerservice."),
        ...apply,
      },
    },
    { standard: { ...told("Ring til Borgerservice."), ...apply } },
    {
      standard: {
        summary: {
          ...told("Ring til os.").summary,
          who: "Dig, der har brug for kørsel. Efter loven behøver du ikke bo alene.",
        },
        ...narrowed,
      },
    },
    {
      easyRead: ["Du kan blive kørt 2 eller 4 gange om ugen.", "Det er uklart, hvad der gælder."],
      standard: { ...told("Ring til Borgerservice."), ...hours },
    },
  ],
  find: ({ standard, full, easy }: ReviewRecord) => {
    const ubiquitous = ubiquitousIn(full);
    const disputes = disputesOf(standard, ubiquitous);
    const pieces = [...full, ...easy].filter(({ part }) => part === "summary");
    return pieces.flatMap((piece, index) => {
      // A line of easy read holds one thought; the next two may say that it is open.
      const next = piece.edition === "full" ? [] : pieces.slice(index + 1, index + 3).map(({ text }) => text);
      const passage = [piece.text, ...next].join(" ");
      if (names.test(passage)) return [];
      const settled = disputes.find((dispute) => settles(piece, dispute) && !isToldWhole(passage, dispute));
      return settled === undefined ? [] : [match(piece, settled.about)];
    });
  },
};

/** Words by which a text says that something is not settled. */
const names =
  /uklar|uenig|ikke enig|modsig|(?:to|2|tre|3|flere|forskellige) (?:ting|steder|tal|svar)|et sted|ikke klart|afklar|ved ikke|kan være|ikke sikker|i tvivl(?!\p{L})|efter loven|loven siger/iu;

interface Dispute {
  readonly about: string;
  readonly concept: string;
  readonly stems: readonly string[];
  /** The stems that only one statement has, for each. */
  readonly sides: readonly (readonly string[])[];
  /** The facts that not every statement has. */
  readonly facts: readonly string[];
}

function disputesOf({ sections, timeLimits }: Standard, ubiquitous: ReadonlySet<string>): readonly Dispute[] {
  const stemsIn = (text: string) => contentStemsOf(text).filter((stem) => !ubiquitous.has(stem));
  const dispute = (concept: string, about: string, texts: readonly string[]): Dispute => {
    const own = texts.map(stemsIn);
    const sides = own.map((stems, side) =>
      stems.filter((stem) => !own.some((others, index) => index !== side && others.includes(stem))),
    );
    return { about, concept, stems: stemsIn([about, ...texts].join(" ")), sides, facts: partedFacts(texts) };
  };
  const inSections = Object.entries(sections).flatMap(([concept, section]) => {
    if (section === undefined) return [];
    const conflicts = section.status === "conflict" ? section.conflicts : [];
    return [
      ...conflicts.map(({ about, statements }) =>
        dispute(
          concept,
          about,
          statements.map(({ text }) => text),
        ),
      ),
      ...(section.lawAbove ?? []).map(({ about, text, says }) => dispute(concept, about, [text, says])),
    ];
  });
  const limits = timeLimits.flatMap(({ what, stated }) => {
    const facts = stated.flatMap(({ value, unit }) => statedFactsIn(durationText(value, unit)));
    const keys = facts.map(({ key }) => key);
    return stated.length < 2 ? [] : [{ about: what, concept: "", stems: [], sides: [], facts: keys }];
  });
  return [...inSections, ...limits];
}

/** Gives the stems that stand all over a text: they say nothing of what one sentence is about. */
function ubiquitousIn(pieces: readonly TextPiece[]): ReadonlySet<string> {
  const most = Math.max(6, pieces.length / 20);
  const stems = Map.groupBy(
    pieces.flatMap(({ text }) => contentStemsOf(text)),
    (stem) => stem,
  );
  return new Set([...stems].filter(([, found]) => found.length > most).map(([stem]) => stem));
}

/** Tells whether a text gives each statement its word. */
function isToldWhole(text: string, { sides }: Dispute): boolean {
  const stems = contentStemsOf(text);
  return sides.length > 0 && sides.every((own) => sharedStems(own, stems) > 0);
}

function partedFacts(texts: readonly string[]): readonly string[] {
  const facts = texts.map((text) => statedFactsIn(text).map(({ key }) => key));
  return facts.flat().filter((key) => !facts.every((own) => own.includes(key)));
}

/** The parts of the standard that each line of the short answer tells. */
const concernedBy: Readonly<Record<string, readonly string[]>> = {
  who: ["targetGroup", "exclusions", "criteria"],
  what: ["content", "notIncluded", "delivery", "scope"],
  promise: ["content", "scope"],
  start: ["howToApply", "processingTime"],
};

/** A fact of one side settles it, and so do the words of the dispute in the line that tells this part. */
function settles({ text, edition, path }: TextPiece, { concept, stems, facts }: Dispute): boolean {
  if (statedFactsIn(text).some(({ key }) => facts.includes(key))) return true;
  const concerns = edition === "full" && concernedBy[String(path[1])]?.includes(concept);
  return sharedStems(contentStemsOf(text), stems) >= (concerns ? 2 : 3);
}

function match({ edition, file, path, text }: TextPiece, about: string): Match {
  const what = spoken({
    da: `Standarden er uenig med sig selv: “${about}”`,
    en: `The standard contradicts itself: “${about}”`,
  });
  return { edition, file, path, quote: text, what };
}
