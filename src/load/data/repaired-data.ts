import { repairedText } from "../../format/repaired-text.ts";

/** Repairs every text of a value, so that all that comes after reads what was meant. */
export function repairedData(value: unknown): unknown {
  if (typeof value === "string") return repairedText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(repairedData);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, repairedData(part)]));
}
