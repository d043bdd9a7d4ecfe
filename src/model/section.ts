import { z } from "zod";
import { block } from "./block.ts";
import { concepts, structuredConcepts, type TextConcept } from "./concept.ts";
import { markdownText, place, plainText, slug } from "./text.ts";

const heading = plainText
  .optional()
  .meta({ description: "Erstatter den overskrift, afsnittet plejer at have." });

/** One point on which the source says different things; every statement names its place. */
export const conflict = z.strictObject({
  about: plainText.meta({ description: "Det, stederne ikke er enige om, som et kort spørgsmål." }),
  statements: z.array(z.strictObject({ text: markdownText, where: place })).min(2),
});

/** One point on which the source says different things. */
export type Conflict = z.infer<typeof conflict>;

/**
 * What a standard says under one concept.
 *
 * - `stated`: the source says it.
 * - `stated-none`: the source says that there is none.
 * - `conflict`: the source contradicts itself; `body` holds what is not in dispute.
 * - `inherited`: a shared text of the municipality, named by its key in `sharedTexts`.
 *
 * A concept without a section is *not stated*; nothing is ever filled in for it.
 */
export const section = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("stated"), heading, body: z.array(block).min(1) }),
  z.strictObject({ status: z.literal("stated-none"), heading, body: z.array(block).min(1) }),
  z.strictObject({
    status: z.literal("conflict"),
    heading,
    body: z.array(block).optional(),
    conflicts: z.array(conflict).min(1),
  }),
  z.strictObject({ status: z.literal("inherited"), heading, from: z.literal("municipality"), text: slug }),
]);

/** What a standard says under one concept. */
export type Section = z.infer<typeof section>;

const textConcepts = Object.keys(concepts).filter(
  (key) => !structuredConcepts.some((structured) => structured === key),
) as TextConcept[];

/** The free-text sections of a standard, keyed by concept. */
export const sections = z.strictObject(
  Object.fromEntries(textConcepts.map((key) => [key, section.optional()])) as Record<
    TextConcept,
    z.ZodOptional<typeof section>
  >,
);

/** The free-text sections of a standard, keyed by concept. */
export type Sections = z.infer<typeof sections>;
