import table from "../../_data/national/acts.ts";
import type { ActEntry, Acts, LegalBasis } from "../model/index.ts";
import { joinWords } from "./typography.ts";

const national: Acts = table;

/** Gives an Act of the national table; one that is not there is a fault of ours and throws. */
export function nationalAct(key: string): ActEntry {
  const entry = national[key];
  if (entry === undefined) throw new Error(`The Act ${key} is not in the national table.`);
  return entry;
}

/** A paragraph as far as it is named. */
type Paragraph = Pick<LegalBasis, "law" | "section" | "subsection">;

/** Names a paragraph as it is printed, for example `servicelovens § 82 a, stk. 2`; the blanks do not break. */
export function paragraphName({ law, section, subsection }: Paragraph): string {
  if (section === undefined) return law.name;
  const stk = subsection === undefined ? "" : `, stk.\u00a0${subsection}`;
  return `${law.genitive} §\u00a0${section.replace(" ", "\u00a0")}${stk}`;
}

/**
 * Names several paragraphs in one line, those of an Act together: `servicelovens §§ 112, 113 og 116`, or
 * `servicelovens § 86 og sundhedslovens § 140`.
 */
export function paragraphNames(paragraphs: readonly Paragraph[]): string {
  const groups = [...new Set(paragraphs.map(({ law }) => law))].map((law) => {
    const own = paragraphs.filter((one) => one.law === law);
    const isPlain = own.every(({ section, subsection }) => section !== undefined && subsection === undefined);
    if (own.length === 1 || !isPlain) return joinWords(own.map(paragraphName), "og");
    const numbers = own.map(({ section = "" }) => section.replace(" ", "\u00a0"));
    return `${law.genitive} §§\u00a0${joinWords(numbers, "og")}`;
  });
  // Within a group there is an "og" already.
  return joinWords(groups, paragraphs.length > groups.length ? "samt" : "og");
}

/**
 * Gives the address of a paragraph's text: the official one where somebody has seen which text holds, else another
 * that was seen, or undefined. A paragraph with a letter has no address of its own in Retsinformation that is known.
 */
export function paragraphUrl({ law, section }: Pick<LegalBasis, "law" | "section">): string | undefined {
  const official = officialUrl(law);
  if (official !== undefined) return /^\d+$/.test(section ?? "") ? `${official}#P${section}` : official;
  if (law.sectionUrl === undefined || section === undefined) return undefined;
  return law.sectionUrl.replace("{section}", section.replace(" ", ""));
}

/**
 * Gives the address of a rule in Retsinformation by its kind, number and year, `LBK 1100/2025`. Acts and orders stand
 * in Lovtidende A; guidances and circulars among the rest.
 */
function officialUrl({ official }: Pick<ActEntry, "official">): string | undefined {
  const number = typeof official === "object" ? official.number : "";
  const [, kind, no, year] = /^([A-Z]+) (\d+)\/(\d{4})$/.exec(number) ?? [];
  if (kind === undefined) return undefined;
  const series = ["VEJ", "CIR"].includes(kind) ? "retsinfo" : "lta";
  return `https://www.retsinformation.dk/eli/${series}/${year}/${no}`;
}

/**
 * Gives the address at which Retsinformation lists what holds under the title of an Act, where nobody has seen the number
 * of the newest text (`t` is the title, `h=false` leaves out what holds no more); undefined for other Acts.
 */
export function registerUrl({
  official,
  name,
  title = name,
}: Pick<ActEntry, "official" | "name" | "title">): string | undefined {
  if (official !== "by-title") return undefined;
  return `https://www.retsinformation.dk/documents?t=${encodeURIComponent(title)}&h=false`;
}
