import type { Block, MunicipalityProfile, Section } from "../model/index.ts";

type Inherited = Extract<Section, { readonly status: "inherited" }>;

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
