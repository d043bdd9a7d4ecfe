import { bindText } from "../format/typography.ts";
import { startText } from "./fact-section.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** What matters most of the help itself: who gets it, what it is, how to start. */
export interface ShortAnswerView {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** Makes the short answer. */
export function shortAnswerView({ standard }: StandardContext): ShortAnswerView {
  const { heading, who, what, start } = texts.shortAnswer;
  return {
    id: "det-korte-svar",
    heading,
    rows: [
      { label: who, text: bindText(standard.summary.who) },
      { label: what, text: bindText(standard.summary.what) },
      { label: start, text: bindText(startText(standard)) },
    ],
  };
}
