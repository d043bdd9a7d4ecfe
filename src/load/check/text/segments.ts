/** A part of a text: words, or lines that are a list, steps or a table written by hand. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list" | "steps"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly hasHead: boolean };

/** Signs that begin a line of a list wherever they stand, and those that also begin prose. */
const bullet = /^[•·▪◦‣●○■□▸►➢➤✓✔⁃∙]\s*(?=\S)/u;
const weakBullet = /^(?:[-*+–—]\s+(?=\S)|[-–](?=\p{L}))/u;

const months =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:uar|ruar|ts|il|i|ust|tember|ober|ember|\.)?(?!\p{L})/iu;

/** The line between the head and the body of a table: `|---|:--:|`. */
const underHead = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?$|^\|\s*:?-{2,}:?\s*\|$/u;

/** Parts a text into what it is. A text without lists and tables is one part. */
export function segmentsOf(text: string): readonly Segment[] {
  const lines = text.split("\n").map((line) => line.trim());
  const segments: Segment[] = [];
  let words: string[] = [];
  const endWords = () => {
    const joined = words.join("\n").trim();
    if (joined !== "") segments.push({ kind: "text", text: joined });
    words = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at) ?? listAt(lines, at) ?? stepsAt(lines, at);
    if (found === undefined) {
      words.push(lines[at] ?? "");
      at += 1;
    } else {
      endWords();
      segments.push(found.segment);
      at = found.end;
    }
  }
  endWords();
  return segments;
}

/** A part and the line that comes after it. */
interface Found {
  readonly segment: Segment;
  readonly end: number;
}

/** Empty lines between the lines of a list or table part them only for the eye. */
function nextLine(lines: readonly string[], after: number): number {
  let next = after + 1;
  while (next < lines.length && lines[next] === "") next += 1;
  return next;
}

function tableAt(lines: readonly string[], start: number): Found | undefined {
  const found: string[] = [];
  let at = start;
  while (at < lines.length && cellsOf(lines[at] ?? "").length > 1) {
    found.push(lines[at] ?? "");
    at += 1;
  }
  const hasHead = underHead.test(found[1] ?? "");
  if (found.length < 2) return undefined;
  const rows = found.filter((line) => !underHead.test(line)).map(cellsOf);
  return { segment: { kind: "table", rows, hasHead }, end: at };
}

function cellsOf(line: string): readonly string[] {
  if (line.includes("\t")) return line.split(/\t+/u).map((cell) => cell.trim());
  const inner = line.replace(/^\|(.*?)\|?$/u, "$1");
  return inner.split("|").map((cell) => cell.trim());
}

function listAt(lines: readonly string[], start: number): Found | undefined {
  const sign = itemOf(lines[start] ?? "")?.sign;
  const items: string[] = [];
  let at = start;
  let end = start;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    const item = itemOf(line);
    if (item !== undefined && item.sign === sign) items.push(item.words);
    // A line without a bullet right below an item goes on with it, where another bullet follows.
    else if (item === undefined && at > start && lines[at - 1] !== "" && goesOn(lines, at))
      items.push(`${items.pop() ?? ""} ${line}`);
    else break;
    end = at + 1;
    at = nextLine(lines, at);
  }
  // "+ 5 timer" and "- 5 grader" would say something else without their signs.
  const isSigned = sign !== anyBullet && items.every((item) => /^\d/u.test(item));
  return items.length < 2 || isSigned ? undefined : { segment: { kind: "list", items }, end };
}

/** Bullets of any shape are one sign; the others begin one list only where they are the same. */
const anyBullet = "•";

function itemOf(line: string): { readonly sign: string; readonly words: string } | undefined {
  const strong = bullet.exec(line)?.[0];
  const mark = strong ?? weakBullet.exec(line)?.[0];
  if (mark === undefined) return undefined;
  return { sign: strong === undefined ? mark.trim() : anyBullet, words: line.slice(mark.length) };
}

function goesOn(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at).find((line) => itemOf(line) !== undefined);
  return bullet.test(next ?? "");
}

/** Lines are steps where their numbers count up from 1 and are no ordinals: "1. Ring", but not "1. marts", "2. gang". */
function stepsAt(lines: readonly string[], start: number): Found | undefined {
  const items: string[] = [];
  let isOrdinal = true;
  let at = start;
  let end = start;
  while (at < lines.length) {
    const [, number = "", sign = "", words = ""] = /^(\d{1,2})([.)])\s+(\S.*)$/u.exec(lines[at] ?? "") ?? [];
    if (Number(number) !== items.length + 1) break;
    if (sign === ")" || !(/^\p{Ll}/u.test(words) || months.test(words))) isOrdinal = false;
    items.push(words);
    end = at + 1;
    at = nextLine(lines, at);
  }
  return items.length < 2 || isOrdinal ? undefined : { segment: { kind: "steps", items }, end };
}
