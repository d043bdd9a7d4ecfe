import type { Block } from "./block.ts";
import type { MunicipalityProfile } from "./municipality.ts";
import type { OwnSection, Section, Sections } from "./section.ts";

type Inherited = Extract<Section, { readonly status: "inherited" }>;

/** What a standard says in sections, those of its own among them. */
interface Sectioned {
  readonly sections: Sections;
  readonly ownSections?: readonly OwnSection[] | undefined;
}

/** Gives the sections of a standard that inherit a text. */
export function inheritedSections({ sections, ownSections = [] }: Sectioned): readonly Inherited[] {
  return [...Object.values(sections), ...ownSections].flatMap((section) =>
    section?.status === "inherited" ? [section] : [],
  );
}

/** Gives the blocks of all texts that a standard inherits. */
export function inheritedBlocks(
  standard: Sectioned,
  profile: Pick<MunicipalityProfile, "sharedTexts">,
): readonly Block[] {
  return inheritedSections(standard).flatMap((section) => inheritedBody(section, profile));
}

/** Gives the municipality's text that a section inherits, with the section's own words in the place of its variables. */
export function inheritedBody(
  { text, with: words = {} }: Inherited,
  { sharedTexts }: Pick<MunicipalityProfile, "sharedTexts">,
): readonly Block[] {
  const shared = sharedTexts?.[text];
  if (shared?.variables === undefined) return shared?.body ?? [];
  return filled(shared.body, (written) =>
    written.replace(/\{([^{}]*)\}/g, (variable, name: string) => words[name] ?? variable),
  );
}

function filled<Value>(value: Value, fill: (text: string) => string): Value {
  if (typeof value === "string") return fill(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, fill)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, fill)])) as Value;
}
