import type { LooseStars } from "../../../format/text-grammar.ts";
import type { Path } from "../../data/path.ts";
import type { Fault } from "../../problem.ts";
import type { MarkdownParts, WrittenEmphasis } from "../markdown-parts.ts";
import type { Text } from "../texts.ts";

/** Finds marks of Markdown that a text does not have and that nobody writes in prose: they would be printed. */
export function markFaults({ text, path, isMarkdown }: Text): readonly Fault[] {
  return [
    ...headingFaults(text, path, isMarkdown),
    ...fenceFaults(text),
    ...inlineMarkFaults(text, isMarkdown),
  ];
}

/** Finds emphasis in a text that is printed as it stands. */
export function plainEmphasisFaults({ emphasis }: MarkdownParts): readonly Fault[] {
  return emphasis.map(({ words, stars }) => ({
    code: "KS63",
    what: `The stars of ${stars}${words}${stars} stand in a text that is printed as it stands.`,
    fix: `Write the words without them: ${JSON.stringify(words)}.`,
  }));
}

/**
 * Finds stars of which nobody can tell whether they emphasize or are printed. Stars of prose need no mark: a note after
 * a price ("50 kr.*"), the note itself ("*Gælder …"), sums ("3*4*5").
 */
export function starFaults({ emphasis, looseStars }: MarkdownParts): readonly Fault[] {
  const inVain = looseStars.find((stars, index) =>
    looseStars.slice(index + 1, index + 1 + nearest).some((end) => meansEmphasis(stars, end)),
  );
  if (inVain !== undefined) {
    const what = `The stars in ${JSON.stringify(inVain.line)} emphasize nothing and would be printed: they stand inside a word, beside a blank, or on two lines.`;
    return [
      {
        code: "KS64",
        what,
        fix: 'Write **fed skrift** around whole words; "\\\\*" in the file prints a star.',
      },
    ];
  }
  const loose = looseStars.find(({ width }) => emphasis.some(({ stars }) => stars.length === width));
  if (loose === undefined) return emphasis.flatMap(noteFault);
  const what = `Some stars of the text emphasize and others would be printed: ${JSON.stringify(loose.line)}.`;
  return [{ code: "KS64", what, fix: 'Write "\\\\*" in the file for each star that is printed.' }];
}

/** Stars further apart belong to other words, and comparing all of them would take hours in a text of stars. */
const nearest = 20;

/** A note and the sign of a note after it look like emphasis: "*Gælder hverdage. Mad: 60 kr.*". */
function noteFault({ words, stars }: WrittenEmphasis): readonly Fault[] {
  if (stars !== "*" || !/[.!?:]\s+\S.*(?:[\d%]|kr\.?|,-)$/u.test(words)) return [];
  const what = `The stars of *${words}* can be emphasis or the signs of notes.`;
  const fix =
    'Write "\\\\*" in the file for each star that is printed, or emphasize each sentence on its own.';
  return [{ code: "KS64", what, fix }];
}

/** Stars like those of emphasis that went wrong: "** fed **", "**fed **skrift", "hjemme**hjælp**", "**fed\nskrift**". */
function meansEmphasis(start: LooseStars, end: LooseStars): boolean {
  if (start.width !== end.width) return false;
  const opens = /^\S/u.test(start.after);
  const closes = /^\S/u.test(end.before);
  if (start.width === 1) {
    const isInWord = /^\p{L}/u.test(end.before) && /^\p{L}/u.test(end.after);
    return (
      start.line === end.line &&
      isInWord &&
      /^\p{L}/u.test(start.after) &&
      !/^[\p{L}\p{N}.]/u.test(start.before)
    );
  }
  if (start.width > 3) return false;
  const isLoose = start.line === end.line && start.line.trim() !== "*".repeat(start.width);
  const begins = [start, end].every(({ before, after }) => !/^\S/u.test(before) && /^\S/u.test(after));
  return (opens && closes) || (isLoose && (begins || (!isNote(start) && !isNote(end))));
}

/** A note's sign stands close to the words before it, or to those after it. */
function isNote({ before, after }: LooseStars): boolean {
  return /^\S/u.test(before) !== /^\S/u.test(after);
}

function headingFaults(text: string, path: Path, isMarkdown: boolean): readonly Fault[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index): readonly Fault[] => {
    const [, words] = /^(?:#\s+(?=\p{L})|#{2,6}\s*(?=[^\s#]))(.+?)\s*#*$/u.exec(line) ?? [];
    if (words !== undefined) return [headingFault(line, words, path, isMarkdown)];
    const above = lines[index - 1] ?? "";
    const isUnderline = /^(?:={2,}|-{2,})$/u.test(line) && above !== "";
    return isUnderline ? [headingFault(`${above}\n${line}`, above, path, isMarkdown)] : [];
  });
}

function headingFault(lines: string, words: string, path: Path, isMarkdown: boolean): Fault {
  const heading = JSON.stringify(words);
  return {
    code: "KS64",
    what: `The text holds the heading ${JSON.stringify(lines)}, whose signs would be printed.`,
    fix:
      isMarkdown && path.at(-2) === "body"
        ? `Write heading: ${heading} in the section, or { kind: "services", items: [{ title: ${heading}, text: "…" }] } as a block.`
        : `Take the signs away: ${heading}.`,
  };
}

function fenceFaults(text: string): readonly Fault[] {
  const fence = text.split("\n").find((line) => /^(?:`{3,}|~{3,})[\w+-]*$/u.test(line));
  if (fence === undefined) return [];
  const what = `The line ${fence} would be printed; a text holds no code.`;
  return [{ code: "KS64", what, fix: "Take the line away, and the one that ends the code." }];
}

/** A mark, what it holds, and what stands for it; plain texts have no marks at all. */
interface Mark {
  readonly pattern: RegExp;
  readonly fix: (words: string, marks: string) => string;
}

const inlineMarks: readonly Mark[] = [
  {
    pattern: /(?<![\p{L}\p{N}_/@.:\\-])(_{1,3})(?=[^\s_])([^\n_]*(?:_[^\s_]+)*[^\s_])\1(?![\p{L}\p{N}_/@])/gu,
    fix: (words, marks) => (marks === "_" ? `Write *${words}* for italics.` : `Write **${words}** for bold.`),
  },
  {
    pattern: /(~~)(?=\S)([^\n~]+)~~/gu,
    fix: () => "Write only what holds; no screen reader says that words are struck out.",
  },
  {
    pattern: /(?<!`)(`{1,2})(?=[^\s`])([^\n`]*)\1(?!`)/gu,
    fix: (words) => `Write the words alone: ${JSON.stringify(words)}.`,
  },
];

function inlineMarkFaults(text: string, isMarkdown: boolean): readonly Fault[] {
  const faults = inlineMarks.flatMap(({ pattern, fix }) =>
    [...text.matchAll(pattern)].map(([whole, marks = "", words = ""]): Fault => {
      const what = `The signs of ${whole} would be printed.`;
      return {
        code: "KS64",
        what,
        fix: isMarkdown ? fix(words, marks) : `Write the words alone: ${JSON.stringify(words)}.`,
      };
    }),
  );
  return [...faults, ...backslashFaults(text, isMarkdown)];
}

/** Other programs put a backslash before signs that mean nothing here. */
function backslashFaults(text: string, isMarkdown: boolean): readonly Fault[] {
  const found = /(?<!\\)\\([_#>.\-+!`|~{}<&()]|[*[\]])/gu;
  const signs = new Set([...text.matchAll(found)].map(([, sign = ""]) => sign));
  return [...signs]
    .filter((sign) => !isMarkdown || !"*[]".includes(sign))
    .map((sign) => ({
      code: "KS64",
      what: `The backslash before ${sign} would be printed.`,
      fix: `Write ${sign} alone${isMarkdown ? "; only *, [ and ] can have a backslash" : ""}.`,
    }));
}
