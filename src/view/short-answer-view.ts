import { bindText } from "../format/typography.ts";
import { askText, type ContactView, contactsFor, noContactText } from "./contact-view.ts";
import { startText } from "./fact-section.ts";
import { isAnswered } from "./not-stated-view.ts";
import { pricePlace } from "./price-place.ts";
import { pricesText } from "./price-view.ts";
import { sectionHeading } from "./section-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** What matters most, before anything else: who, what, price, how to start, whom to call. */
export interface ShortAnswerView {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    /** The anchor of the section that tells it. */
    readonly anchor?: string;
    /** What else there is to say, each on a line of its own. */
    readonly lines?: readonly string[];
  }[];
  readonly contacts: readonly ContactView[];
  /** Says that the source gives nobody to contact. */
  readonly noContact?: string;
}

/** Makes the short answer; a price that the source leaves out is said to be left out. */
export function shortAnswerView(context: StandardContext): ShortAnswerView {
  const { standard } = context;
  const { profile } = context.municipality;
  const contacts = contactsFor(standard, "apply");
  const place = isAnswered("cost", standard) ? pricePlace(context) : undefined;
  const unpriced =
    place === undefined
      ? textsFor(profile.voice).price.notStated({ ask: askText(profile, standard) })
      : texts.shortAnswer.pricedIn({ section: place.heading });
  const { heading, who, what, price, start } = texts.shortAnswer;
  const section = sectionHeading("cost", standard.sections.cost, profile);
  const [cost = unpriced, ...lines] = pricesText(standard.facts, {
    isTold: standard.sections.cost !== undefined,
    many: ({ count }) => texts.prices.many({ count, section }),
  });
  return {
    id: "det-korte-svar",
    heading,
    rows: [
      { label: who, text: bindText(standard.summary.who) },
      { label: what, text: bindText(standard.summary.what) },
      {
        label: price,
        text: cost,
        ...(place === undefined || cost !== unpriced ? {} : { anchor: place.id }),
        ...(lines.length === 0 ? {} : { lines }),
      },
      { label: start, text: bindText(startText(standard)) },
    ],
    contacts,
    ...(contacts.length === 0 ? { noContact: noContactText(profile, standard) } : {}),
  };
}
