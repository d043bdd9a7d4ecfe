/** Writes a value as an editor writes it in a data file, on one line. */
export function exampleText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(exampleText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.entries(value).map(
    ([key, part]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${exampleText(part)}`,
  );
  return keys.length === 0 ? "{}" : `{ ${keys.join(", ")} }`;
}
