import type { QueryRow } from "./query-file.ts";

/** What the search page shows for a query. */
export interface Shown {
  /** The sentence over the results. */
  readonly status: string;
  /** The addresses of the results, each as path and anchor. */
  readonly results: readonly { readonly path: string; readonly anchor: string }[];
}

/** Leaves out the results whose path does not fit; what is said of those alone claims nothing of the others. */
export function shownAmong(paths: RegExp, { status, results }: Shown): Shown {
  const kept = results.filter(({ path }) => paths.test(path));
  return { status: kept.length === 0 && results.length > 0 ? "" : status, results: kept };
}

/** How a query was answered. */
export interface Verdict {
  readonly row: QueryRow;
  readonly shown: Shown;
  readonly isFirst: boolean;
  readonly isAmongThree: boolean;
  /** Undefined where no section is asked for. */
  readonly isSection?: boolean;
  readonly isFalseClaim: boolean;
}

/** The share that must be reached of each. */
export const least = { first: 0.95, section: 0.85, falseClaims: 0 } as const;

/** A sentence that says without reserve that something was found. */
const claims = /^\d+ resultat/u;

const asksToType = /^Skriv, hvad du leder efter/u;

/** Judges what was shown for a query. */
export function verdictOn(row: QueryRow, shown: Shown): Verdict {
  const { status, results } = shown;
  if (row.accept === "EMPTY") {
    const isFirst = asksToType.test(status);
    return { row, shown, isFirst, isAmongThree: isFirst, isFalseClaim: false };
  }
  if (row.accept === "NONE") {
    const isFalseClaim = claims.test(status);
    return { row, shown, isFirst: !isFalseClaim, isAmongThree: !isFalseClaim, isFalseClaim };
  }
  const right = new RegExp(row.accept, "u");
  const [first] = results;
  const isFirst = first !== undefined && right.test(first.path);
  const isAmongThree = results.slice(0, 3).some(({ path }) => right.test(path));
  // A topic's page has no sections: it is judged as a page.
  const hasSections = first === undefined || !first.path.startsWith("/emner/");
  if (row.section === "" || !hasSections) return { row, shown, isFirst, isAmongThree, isFalseClaim: false };
  const isSection = isFirst && new RegExp(row.section, "u").test(first?.anchor ?? "");
  return { row, shown, isFirst, isAmongThree, isSection, isFalseClaim: false };
}

/** The score of some queries; `sections` are those that ask for one. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly three: number;
  readonly sections: number;
  readonly section: number;
  readonly falseClaims: number;
}

/** Counts. */
export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (is: (one: Verdict) => boolean) => verdicts.filter(is).length;
  return {
    queries: verdicts.length,
    first: count((one) => one.isFirst),
    three: count((one) => one.isAmongThree),
    sections: count((one) => one.isSection !== undefined),
    section: count((one) => one.isSection === true),
    falseClaims: count((one) => one.isFalseClaim),
  };
}

/** Tells whether a score is good enough to publish. */
export function isEnough({ queries, first, sections, section, falseClaims }: Score): boolean {
  return (
    first >= least.first * queries && section >= least.section * sections && falseClaims <= least.falseClaims
  );
}

/** Puts the scores in a table, by kind and all, and lists each query that was not answered right. */
export function scoreText(verdicts: readonly Verdict[]): string {
  const kinds = Map.groupBy(verdicts, ({ row }) => row.kind);
  const lines = [...kinds].map(([kind, some]) => line(kind, scoreOf(some)));
  const wrong = verdicts.filter((one) => !one.isFirst || one.isSection === false || one.isFalseClaim);
  return [
    cellsText("kind", "first", "three", "section", "false claims"),
    ...lines,
    line("all", scoreOf(verdicts)),
    ...(wrong.length === 0 ? [] : ["", "Not right:"]),
    ...wrong.map(wrongText),
  ].join("\n");
}

function line(kind: string, { queries, first, three, sections, section, falseClaims }: Score): string {
  return cellsText(
    kind,
    `${first}/${queries}`,
    `${three}/${queries}`,
    sections === 0 ? "–" : `${section}/${sections}`,
    String(falseClaims),
  );
}

function cellsText(...cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(13)))
    .join("")
    .trimEnd();
}

function wrongText({ row: { query, accept, section }, shown, isFirst }: Verdict): string {
  const [first] = shown.results;
  const got = first === undefined ? "nothing" : `${first.path}#${first.anchor}`;
  const wanted = isFirst ? `#${section}` : accept;
  return `  "${query}": ${got} (${shown.status}), wanted ${wanted}`;
}
