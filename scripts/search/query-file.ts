/** One query with what must be found for it. */
export interface QueryRow {
  readonly query: string;
  readonly kind: string;
  /** A pattern of the paths of right pages; NONE where nothing may be claimed, EMPTY where nothing was typed. */
  readonly accept: string;
  /** A pattern of the anchors of right sections; empty where any place of the page is right. */
  readonly section: string;
}

const head = "query\texpected\tkind\taccept\tsection";

/** What is wrong with a line of a query file. */
export interface QueryFault {
  readonly line: number;
  readonly what: string;
}

/**
 * Reads a query file: tab-separated, with the head `query expected kind accept section`. Gives its rows, and every
 * fault with its line.
 */
export function readQueries(text: string): {
  readonly rows: readonly QueryRow[];
  readonly faults: readonly QueryFault[];
} {
  const [first = "", ...lines] = text
    .replace(/^\ufeff/u, "")
    .replace(/\r?\n$/u, "")
    .split(/\r?\n/u);
  const faults: QueryFault[] = [];
  if (first !== head) faults.push({ line: 1, what: `The head must be "${head.replaceAll("\t", " ⇥ ")}".` });
  if (lines.length === 0) faults.push({ line: 2, what: "There is no query." });
  const rows = lines.flatMap((line, index): readonly QueryRow[] => {
    const cells = line.split("\t");
    const [query = "", , kind = "", accept = "", section = ""] = cells;
    const at = index + 2;
    if (cells.length < 4 || cells.length > 5) {
      faults.push({ line: at, what: `It has ${cells.length} cells, and must have 5.` });
      return [];
    }
    for (const pattern of [accept, section]) {
      if (!isPattern(pattern)) faults.push({ line: at, what: `"${pattern}" is no pattern.` });
    }
    if (accept === "")
      faults.push({ line: at, what: "It says no right page; write NONE where there is none." });
    return [{ query, kind, accept, section }];
  });
  return { rows, faults };
}

/** Tells that a text is a pattern. */
export function isPattern(text: string): boolean {
  try {
    return RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}
