import type { LooseStars } from "../../../format/text-grammar.ts";
import { marks as messages } from "../../../messages/load/marks.ts";
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
    ...messages.plainEmphasis(words, stars),
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
  if (inVain !== undefined) return [{ code: "KS64", ...messages.starsInVain(JSON.stringify(inVain.line)) }];
  const loose = looseStars.find(({ width }) => emphasis.some(({ stars }) => stars.length === width));
  if (loose === undefined) return emphasis.flatMap(noteFault);
  return [{ code: "KS64", ...messages.someStars(JSON.stringify(loose.line)) }];
}

/** Stars further apart belong to other words, and comparing all of them would take hours in a text of stars. */
const nearest = 20;

/** A note and the sign of a note after it look like emphasis: "*Gælder hverdage. Mad: 60 kr.*". */
function noteFault({ words, stars }: WrittenEmphasis): readonly Fault[] {
  if (stars !== "*" || !/[.!?:]\s+\S.*(?:[\d%]|kr\.?|,-)$/u.test(words)) return [];
  return [{ code: "KS64", ...messages.notes(words) }];
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
  const fix =
    isMarkdown && path.at(-2) === "body" ? messages.headingKey(heading) : messages.headingWords(heading);
  return { code: "KS64", ...messages.heading(JSON.stringify(lines), fix) };
}

function fenceFaults(text: string): readonly Fault[] {
  const fence = text.split("\n").find((line) => /^(?:`{3,}|~{3,})[\w+-]*$/u.test(line));
  if (fence === undefined) return [];
  return [{ code: "KS64", ...messages.fence(fence) }];
}

/** A mark, what it holds, and what stands for it; plain texts have no marks at all. */
interface Mark {
  readonly pattern: RegExp;
  readonly fix: (words: string, marks: string) => string;
}

const inlineMarks: readonly Mark[] = [
  {
    pattern: /(?<![\p{L}\p{N}_/@.:\\-])(_{1,3})(?=[^\s_])([^\n_]*(?:_[^\s_]+)*[^\s_])\1(?![\p{L}\p{N}_/@])/gu,
    fix: (words, marks) => (marks === "_" ? messages.italics(words) : messages.bold(words)),
  },
  {
    pattern: /(~~)(?=\S)([^\n~]+)~~/gu,
    fix: () => messages.struckOut(),
  },
  {
    pattern: /(?<!`)(`{1,2})(?=[^\s`])([^\n`]*)\1(?!`)/gu,
    fix: (words) => messages.wordsAlone(JSON.stringify(words)),
  },
];

function inlineMarkFaults(text: string, isMarkdown: boolean): readonly Fault[] {
  const faults = inlineMarks.flatMap(({ pattern, fix }) =>
    [...text.matchAll(pattern)].map(([whole, marks = "", words = ""]): Fault => {
      const mended = isMarkdown ? fix(words, marks) : messages.wordsAlone(JSON.stringify(words));
      return { code: "KS64", ...messages.signs(whole, mended) };
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
    .map((sign) => ({ code: "KS64", ...messages.backslash(sign, isMarkdown) }));
}
