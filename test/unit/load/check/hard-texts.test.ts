import { expect, test } from "vitest";
import { uncoveredIn } from "../../../../src/fonts/index.ts";
import { markdownRenderer } from "../../../../src/format/markdown.ts";
import { repairedText } from "../../../../src/format/repaired-text.ts";
import { textFaults } from "../../../../src/load/check/markdown.ts";
import { mostInText } from "../../../../src/load/data/limits.ts";

const markdown = markdownRenderer((path) => path);

/** Signs and words at which a reader of texts can look back, ahead, or for an end that never comes. */
const units = [
  ...[
    "[",
    "]",
    "*",
    "**",
    "***a",
    "*a ",
    "a*",
    "a*b",
    "`",
    "_",
    "_a",
    "__a ",
    "~",
    "~~a",
    "\\",
    "\\*",
    "(",
    "![",
    "[a](",
    "[a](/",
    "](",
  ],
  ...[
    "<",
    "<a ",
    "</",
    "<!",
    "&",
    "&#",
    "a.b@",
    "http://",
    "https:",
    "\u200d",
    "\u0301",
    "\u200e",
    "Ã",
    "👍",
    "§ ",
  ],
  ...[
    " ",
    "a ",
    "\t",
    "a\tb\n",
    "\n",
    "|",
    "|a",
    "a|b\n",
    "-",
    "- a\n",
    "1. a\n",
    "•",
    "#",
    "# a\n",
    "a\n=\n",
  ],
];

test.each(units)("a text of nothing but %j is read, checked and printed within seconds", (unit) => {
  const start = performance.now();
  const text = repairedText(unit.repeat(Math.floor(mostInText / unit.length)));
  textFaults({ path: ["sections", "cost", "body", 0], text, isMarkdown: true });
  textFaults({ path: ["summary", "who"], text, isMarkdown: false });
  uncoveredIn(text);
  markdown.render(text);
  // A hundred times what it takes alone: a busy machine is no fault, but what grows with the square takes more.
  expect(performance.now() - start).toBeLessThan(8000);
});
