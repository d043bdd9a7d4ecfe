import type { RelatedView } from "../../../src/view/related-view.ts";
import type { Examples } from "../examples.ts";

const text = "Madservice, Lillerup Kommune";
const why = "Du får varm mad bragt hjem.";
const other: RelatedView = {
  text: "Hjemmehjælp, Lillerup Kommune",
  why: "Vi hjælper dig med det, du ikke selv kan i dit hjem.",
  href: "/lillerup/hjemmehjaelp/",
};

/** With addresses, and on the paper of a draft. */
export const examples = {
  related: {
    "two of them": [[{ text, why, href: "/lillerup/madservice/" }, other]],
    "on the paper of a draft": [[{ text, why }]],
  },
} satisfies { related: Examples<[items: readonly RelatedView[]]> };
