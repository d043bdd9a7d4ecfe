import labels from "../../_data/texts/da/templates.ts";

/** Keys of a view whose values are addresses and names for machines. */
const unseen = new Set([
  "id",
  "href",
  "url",
  "email",
  "kind",
  "pictogram",
  "nationalKeys",
  "paper",
  "shares",
  "src",
]);

/** What templates write before a value that is not read itself. */
const labelOf: Readonly<Record<string, string>> = { secureEmail: labels.contact.secureMail };

/** Gives every text that a view shows its reader: without tags, soft hyphens and blanks that do not break. */
export function shownTexts(view: unknown): readonly string[] {
  if (typeof view === "string") return [plainText(view)];
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) => {
    const label = labelOf[key];
    if (label !== undefined) return [label];
    return unseen.has(key) ? [] : shownTexts(value);
  });
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("\u00ad", "")
    .replaceAll("\u00a0", " ");
}
