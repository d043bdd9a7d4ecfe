import { kronerText } from "../format/number.ts";
import { bindText } from "../format/typography.ts";
import type { Facts } from "../model/index.ts";
import { askText, type ContactView, contactsFor, noContactText } from "./contact-view.ts";
import { startText } from "./fact-section.ts";
import { isAnswered } from "./not-stated-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** What matters most, before anything else: who, what, price, how to start, whom to call. */
export interface ShortAnswerView {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly contacts: readonly ContactView[];
  /** Says that the source gives nobody to contact. */
  readonly noContact?: string;
}

/** Says in one or two sentences what the help costs. */
export function priceText(price: Facts["price"]): string | undefined {
  if (price === undefined) return undefined;
  const note = price.note === undefined ? "" : ` ${price.note}`;
  switch (price.kind) {
    case "free":
      return texts.shortAnswer.free({ note });
    case "amount":
      return bindText(texts.shortAnswer.amount({ ...price, kroner: kronerText(price.kroner), note }));
    default:
      return price satisfies never;
  }
}

/** Makes the short answer; a price that the source leaves out is said to be left out. */
export function shortAnswerView(context: StandardContext): ShortAnswerView {
  const { standard } = context;
  const { profile } = context.municipality;
  const contacts = contactsFor(standard, "apply");
  const isPricedBelow = isAnswered("cost", standard);
  const unpriced = isPricedBelow
    ? texts.shortAnswer.pricedBelow
    : textsFor(profile.voice).price.notStated({ ask: askText(profile, standard) });
  const { heading, who, what, price, start } = texts.shortAnswer;
  return {
    id: "det-korte-svar",
    heading,
    rows: [
      { label: who, text: bindText(standard.summary.who) },
      { label: what, text: bindText(standard.summary.what) },
      { label: price, text: priceText(standard.facts.price) ?? unpriced },
      { label: start, text: bindText(startText(standard)) },
    ],
    contacts,
    ...(contacts.length === 0 ? { noContact: noContactText(profile, standard) } : {}),
  };
}
