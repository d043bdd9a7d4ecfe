const longest = 60;

/** Names a bad value in a message: texts in quotes and shortened, lists and objects by their kind. */
export function quoted(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  }
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** Names a value together with its type, where the type is what is wrong. */
export function quotedWithType(value: unknown): string {
  if (typeof value === "string") return `${quoted(value)}, a text`;
  if (typeof value === "number") return `${value}, a number`;
  return quoted(value);
}

/** Joins words as a list that ends in "or". */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
