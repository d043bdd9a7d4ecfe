import { isRightToLeft } from "../format/direction.ts";

type Direction = "ltr" | "rtl";

/** An element that holds lines of text, and how many letters of each direction are in it. */
interface Block {
  readonly tag: number;
  readonly parent: Block | undefined;
  /** A list is one of the whole: its numbers stand on the side where its items begin. */
  readonly isList: boolean;
  readonly letters: Record<Direction, number>;
}

const tokens =
  /<(script|style|svg|title|select|textarea)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<![^>]*>|<(?<close>\/?)(?<name>[a-z][a-z0-9]*)\b[^>]*>|[^<]+|</giu;

const lists = /^(?:ul|ol|dl)$/iu;
const blocks =
  /^(?:h[1-6]|p|li|dt|dd|th|td|caption|div|summary|legend|label|figcaption|blockquote|ul|ol|dl)$/iu;

/** A number with its groups and signs, a letter, or a character that HTML writes by its name. */
const marks =
  /&#?\w+;|(?<number>(?:(?<![\p{L}\p{N}])[+−-])?\p{N}+(?:[ \u00A0./:,-]\p{N}+)*[+%°]?)|(?<letter>\p{L})/gu;

/**
 * Lets every text with Arabic or Hebrew in it say which way it runs: an element that holds mostly such letters gets
 * `dir`, and a number after such a letter is isolated, so that 44 77 30 00 is not set as 00 30 77 44 (Unicode
 * Bidirectional Algorithm, W2 and W4). Other HTML stays as it is. For what our own templates made, not for any HTML.
 */
export function withDirections(html: string): string {
  if (!isRightToLeft(html)) return html;
  const parts = [...html.matchAll(tokens)];
  const owners = ownersOf(parts);
  const written = parts.map(([text]) => text);
  const directions = new Map<Block, Direction>();
  const strong = new Map<Block, Direction>();
  for (const [index, block] of owners) {
    const direction = directionOf(block, directions);
    const text = written[index] ?? "";
    if (index === block.tag) {
      const inherited = block.parent === undefined ? "ltr" : directionOf(block.parent, directions);
      if (direction !== inherited) written[index] = text.replace(/^<\w+/u, `$& dir="${direction}"`);
    } else if (block.letters.rtl > 0) {
      written[index] = text.replace(marks, (mark, number?: string, letter?: string) => {
        if (letter !== undefined) strong.set(block, directionOfLetter(letter));
        const isAfter = (strong.get(block) ?? direction) === "rtl";
        return number !== undefined && isAfter
          ? `<bdi dir="ltr">${mark.replaceAll(" ", "\u00A0")}</bdi>`
          : mark;
      });
    }
  }
  return written.join("");
}

/** The block of every block's own tag and of every text, by their places. */
function ownersOf(parts: readonly RegExpExecArray[]): Map<number, Block> {
  const owners = new Map<number, Block>();
  let open: Block | undefined;
  for (const [index, { 0: text, groups = {} }] of parts.entries()) {
    const { name, close } = groups;
    if (name === undefined) {
      if (open === undefined || text.startsWith("<")) continue;
      owners.set(index, open);
      count(text, open);
    } else if (!blocks.test(name)) {
    } else if (close === "/") {
      open = open?.parent;
    } else {
      open = { tag: index, parent: open, isList: lists.test(name), letters: { ltr: 0, rtl: 0 } };
      owners.set(index, open);
    }
  }
  return owners;
}

function count(text: string, owner: Block): void {
  for (let block: Block | undefined = owner; block !== undefined; block = block.parent) {
    if (block !== owner && !block.isList) continue;
    for (const { groups } of text.matchAll(marks)) {
      if (groups?.["letter"] !== undefined) block.letters[directionOfLetter(groups["letter"])] += 1;
    }
  }
}

const directionOfLetter = (letter: string): Direction => (isRightToLeft(letter) ? "rtl" : "ltr");

/** The direction of most letters of a block; that of what it stands in where it has none. */
function directionOf(block: Block, known: Map<Block, Direction>): Direction {
  const { ltr, rtl } = block.letters;
  const direction =
    known.get(block) ??
    (ltr + rtl > 0 ? (rtl > ltr ? "rtl" : "ltr") : block.parent ? directionOf(block.parent, known) : "ltr");
  known.set(block, direction);
  return direction;
}
