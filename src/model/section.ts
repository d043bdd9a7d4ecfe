import { z } from "zod";
import { block } from "./block.ts";
import { conceptKey, concepts, structuredConcepts, type TextConcept } from "./concept.ts";
import { conceptHelp } from "./concept-help.ts";
import { distinct } from "./distinct.ts";
import { lawsAbove } from "./law-above.ts";
import { toldPlace, where } from "./place.ts";
import { senseless } from "./senseless.ts";
import { markdownText, plainText, slug } from "./text.ts";

const heading = plainText.optional().meta({
  description: "Erstatter den overskrift, afsnittet plejer at have.",
  examples: ["Hvem er hjælpen for?"],
  reader: "Overskriften over afsnittet og i indholdsfortegnelsen.",
});

const body = z
  .array(block)
  .min(1)
  .meta({
    description: "Afsnittets stykker: tekster, lister, betingelser, trin, tabeller og ydelser.",
    examples: [["Du kan få hjælp til at gøre rent."]],
    reader: "Afsnittets tekst, på siden og på papir.",
  });

/** One point on which the source says different things; every statement names its place. */
export const conflict = z.strictObject({
  about: plainText.meta({
    description: "Det, stederne ikke er enige om, som et kort spørgsmål.",
    examples: ["Hvor ofte bliver der gjort rent?"],
    reader: "Overskriften over det, der er uenighed om; på tjeklisten et spørgsmål at stille.",
  }),
  question: plainText.optional().meta({
    description:
      "Spørgsmålet, som borgeren selv ville stille det. Udeladt er det about med jeg i stedet for du.",
    examples: ["Hvor tit gør I rent hos mig?"],
    reader: "Spørgsmålet på tjeklisten.",
  }),
  statements: z
    .array(
      z.strictObject({
        text: markdownText.meta({
          description: "Hvad det ene sted siger, med egne ord.",
          examples: ["Hver anden uge."],
          reader: "Sætningen.",
        }),
        where: toldPlace.meta({
          description: "Hvor i kilden det står.",
          examples: ["side 7, løbende tekst"],
          reader: "Stedet ved sætningen.",
        }),
      }),
    )
    .min(2)
    .meta({
      description: "De steder, der siger hver sit, mindst to.",
      examples: [
        [
          { text: "Hver anden uge.", where: "side 7" },
          { text: "Hver tredje uge.", where: "side 9" },
        ],
      ],
      reader: "Alle stederne, og hvem man kan spørge.",
    }),
});

/** One point on which the source says different things. */
export type Conflict = z.infer<typeof conflict>;

/** What a section holds of which the source says different things. */
const disputed = {
  status: z.literal("conflict"),
  body: z
    .array(block)
    .optional()
    .meta({
      description: "Det, der ikke er uenighed om.",
      examples: [["Vi gør rent hos dig."]],
      reader: "Teksten over uenighederne.",
    }),
  conflicts: z.array(conflict).min(1).meta({
    description: "Det, kilden siger flere ting om.",
    reader: "Hver uenighed for sig, med alle steder.",
  }),
};

/** What a section holds that takes a text of the municipality. */
const inherited = {
  status: z.literal("inherited"),
  from: z.literal("municipality").meta({
    description: "Hvem teksten deles med. Skriv municipality.",
    reader: "Intet.",
  }),
  text: slug.meta({
    description: "Tekstens nøgle i kommunens sharedTexts.",
    examples: ["vurdering"],
    reader: "Den fælles tekst.",
  }),
  with: z
    .record(
      slug,
      z
        .string()
        .trim()
        .min(1)
        .regex(/^[^*[\]{}\n]+$/)
        .meta({ description: "Ord uden stjerner, parenteser og linjeskift." }),
    )
    .optional()
    .meta({
      description: "Standardens egne ord for tekstens variable.",
      examples: [{ hjaelpen: "en kontaktperson" }],
      reader: "Ordene i den fælles tekst.",
    }),
  body: z
    .array(block)
    .min(1)
    .optional()
    .meta({
      description: "Det, standarden selv føjer til den fælles tekst.",
      examples: [["Vi ser især på, om du kan tale med andre."]],
      reader: "Teksten efter den fælles.",
    }),
};

const told = {
  stated: { description: "Kilden siger det.", reader: "Afsnittet med sin overskrift." },
  conflict: {
    description: "Kilden siger flere ting, som ikke passer sammen.",
    reader: "Alle udsagn med deres sted, og hvem man kan spørge.",
  },
  inherited: {
    description: "Afsnittet er en tekst, som flere standarder deler.",
    reader: "Den fælles tekst med sin overskrift.",
  },
};

/**
 * What a standard says under one concept. Whatever its status, `lawAbove` holds what the Act gives and the text does not.
 *
 * - `stated`: the source says it.
 * - `stated-none`: the source says that there is none.
 * - `conflict`: the source contradicts itself; `body` holds what is not in dispute.
 * - `inherited`: a shared text of the municipality, named by its key in `sharedTexts`, with the standard's words for
 *   its variables in `with`, and what the standard adds in `body`.
 *
 * A concept without a section is *not stated*; nothing is ever filled in for it.
 */
export const section = z.discriminatedUnion("status", [
  z
    .strictObject({ status: z.literal("stated"), heading, where, body, lawAbove: lawsAbove })
    .meta(told.stated),
  z
    .strictObject({ status: z.literal("stated-none"), heading, where, body, lawAbove: lawsAbove })
    .meta({ description: "Kilden siger, at der ikke er noget.", reader: "Afsnittet med sin overskrift." }),
  z.strictObject({ heading, where, ...disputed, lawAbove: lawsAbove }).meta(told.conflict),
  z.strictObject({ heading, where, ...inherited, lawAbove: lawsAbove }).meta(told.inherited),
]);

/** What a standard says under one concept. */
export type Section = z.infer<typeof section>;

const textConcepts = Object.keys(concepts).filter(
  (key) => !structuredConcepts.some((structured) => structured === key),
) as TextConcept[];

function sectionOf(key: TextConcept): z.ZodOptional<typeof section> {
  const [description, example] = conceptHelp[key];
  return section.optional().meta({
    description,
    examples: [{ status: "stated", body: [example] }],
    reader: `Et afsnit; dets adresse på siden er #${concepts[key].anchor}.`,
  });
}

/** The free-text sections of a standard, keyed by concept. */
export const sections = z.strictObject(
  Object.fromEntries(textConcepts.map((key) => [key, sectionOf(key)])) as Record<
    TextConcept,
    z.ZodOptional<typeof section>
  >,
);

/** The free-text sections of a standard, keyed by concept. */
export type Sections = z.infer<typeof sections>;

const ownKeys = {
  id: slug.meta({
    description: "Afsnittets navn i adressen og i order.",
    examples: ["paa-rejse"],
    reader: "I afsnittets adresse på siden: #afsnit-paa-rejse.",
  }),
  heading: plainText.meta({
    description: "Afsnittets overskrift.",
    examples: ["Må du tage hjælpemidlet med på rejse?"],
    reader: "Overskriften over afsnittet og i indholdsfortegnelsen.",
  }),
  where,
  after: conceptKey.optional().meta({
    description: "Det afsnit, som det kommer efter. Udeladt kommer det efter alle dem under sections.",
    examples: ["cost"],
    reader: "Afsnittets plads på siden og på papir.",
  }),
  answers: distinct(conceptKey)
    .optional()
    .meta({
      description: "De spørgsmål, som afsnittet svarer på, når ingen nøgle under sections gør det.",
      examples: [["ending"]],
      reader: "Siden skriver ikke, at svaret mangler. Med howToApply står afsnittet på tjeklisten.",
    }),
};

/** A section of a standard's own says what it is as the others do; left out, the source says it. */
const ownSection = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("stated").optional(), ...ownKeys, body }).meta({
    ...told.stated,
    description: "Kilden siger det. Du kan udelade status.",
  }),
  z.strictObject({ ...ownKeys, ...disputed }).meta(told.conflict),
  z.strictObject({ ...ownKeys, ...inherited }).meta(told.inherited),
]);

/** Sections that fit no concept, each with an id of its own. */
export const ownSections = z
  .array(ownSection)
  .min(1)
  .refine(
    (all) =>
      new Set(all.map(({ id }) => id)).size === all.length &&
      all.every(({ id }) => !Object.hasOwn(concepts, id)),
    senseless("own-sections-alike"),
  );

/** A section that fits no concept. */
export type OwnSection = z.infer<typeof ownSection>;

/** Gives what a section of a standard's own says, as a section under a concept says it. */
export function sectionOfOwn(own: OwnSection): Section {
  return own.status === "conflict" || own.status === "inherited" ? own : { ...own, status: "stated" };
}
