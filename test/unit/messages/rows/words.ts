import type * as messages from "../../../../src/messages/words.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  kinds: {
    text: [[['"9"'], '"9", en tekst']],
    number: [[["9"], "9, et tal"]],
    list: [[[], "en liste"]],
    object: [[[], "et objekt"]],
  },
} as const satisfies Rows<typeof messages>;
