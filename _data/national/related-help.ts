import type { RelatedHelp } from "../../src/model/index.ts";

/**
 * Paragraphs whose help is near to each other: a standard that rests on the one leads to its municipality's standard on
 * the other, and back. By paragraphs, because municipalities call the same help by many names.
 */
export default [
  {
    between: [
      { act: "serviceloven", section: "99" },
      { act: "serviceloven", section: "85" },
    ],
    source:
      "VEJ 10284/2017, som handler om begge; Gentoftes og Hedensteds standarder efter §\u00a099, der nævner §\u00a085",
  },
] satisfies readonly RelatedHelp[];
