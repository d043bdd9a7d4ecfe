import { contrast, greyOf } from "./colour.ts";
import { paletteOf, type Scheme, type ThemeColours, type Token } from "./palette.ts";

/** What a colour does on its ground, and the least contrast for it (WCAG 2.2, 1.4.6 and 1.4.11). */
export const roles = {
  text: 7,
  part: 3,
  /** Between things that white space sets apart as well: nobody needs to see it. */
  ornament: 1,
} as const;

/** What a colour does on its ground. */
export type Role = keyof typeof roles;

/** A colour and the ground that style sheets put it on. */
export interface Pair {
  readonly front: Token;
  readonly ground: Token;
  readonly role: Role;
  /** Where they meet; everywhere when left out. */
  readonly only?: Scheme | "screen";
}

const onPaper = (role: Role, fronts: readonly Token[]): readonly Pair[] =>
  fronts.map((front) => ({ front, ground: "--paper", role }));

/** Every pair of colours that the style sheets use; a test reads them and finds each here. */
export const pairs: readonly Pair[] = [
  ...onPaper("text", ["--ink", "--ink-quiet", "--accent", "--link", "--link-visited"]),
  ...onPaper("part", ["--rule", "--focus"]),
  ...onPaper("ornament", ["--rule-soft"]),
  // A button, and a choice that is made.
  { front: "--paper", ground: "--accent", role: "text" },
  { front: "--paper", ground: "--ink", role: "text" },
  // The bar of the head; a button in it has the two the other way round.
  { front: "--bar-ink", ground: "--bar", role: "text", only: "screen" },
  { front: "--bar", ground: "--bar-ink", role: "text", only: "screen" },
  { front: "--focus-gap", ground: "--focus", role: "part", only: "screen" },
  // The cover of a book, and the numbers of its chapters.
  { front: "--bar-ink", ground: "--municipality", role: "text", only: "paper" },
  { front: "--municipality", ground: "--paper", role: "text", only: "paper" },
];

/** A pair of a theme as it is measured. */
export interface MeasuredPair extends Pair {
  readonly scheme: Scheme;
  readonly colours: readonly [front: string, ground: string];
  readonly ratio: number;
  /** The ratio of the greys that a printer without colours makes of the two; of paper alone. */
  readonly greyRatio?: number;
  readonly needed: number;
  readonly passes: boolean;
}

/** Measures every pair of a theme, on a light and a dark screen and on paper. */
export function measuredPairs(theme: ThemeColours): readonly MeasuredPair[] {
  return (["light", "dark", "paper"] as const).flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return pairs
      .filter(({ only }) => only === undefined || only === (scheme === "paper" ? "paper" : "screen"))
      .map((pair) => {
        const colours = [palette[pair.front], palette[pair.ground]] as const;
        const ratio = contrast(...colours);
        const greys = scheme === "paper" ? contrast(greyOf(colours[0]), greyOf(colours[1])) : undefined;
        const needed = roles[pair.role];
        return {
          ...pair,
          scheme,
          colours,
          ratio,
          ...(greys === undefined ? {} : { greyRatio: greys }),
          needed,
          passes: Math.min(ratio, greys ?? ratio) >= needed,
        };
      });
  });
}
