/** Keys of a view whose values are addresses and names for machines. */
const unread = new Set(["id", "href", "kind", "parts", "pictogram", "forms"]);

/** Gives every text that a view prints, without its tags. */
export function printedTexts(view: unknown): readonly string[] {
  if (typeof view === "string") return [withoutTags(view)];
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) => (unread.has(key) ? [] : printedTexts(value)));
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
