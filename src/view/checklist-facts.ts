import { bindText } from "../format/typography.ts";
import { type Facts, pricesOf } from "../model/index.ts";
import { freedomText } from "./fact-section.ts";
import { pricesText } from "./price-view.ts";
import { sectionHeading } from "./section-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** Says what one need not do: take the help, say one's name. A list of responsibilities alone makes the help look binding. */
export function freedom(facts: Facts): { readonly freedom?: string } {
  const text = freedomText(facts);
  return text === undefined ? {} : { freedom: bindText(text) };
}

/** Says when the municipality gives up because it finds nobody: who does not know it loses the help unawares. */
export function lostContact({ visitsBeforeClosing: visits }: Facts): { readonly lostContact?: string } {
  if (visits === undefined) return {};
  return { lostContact: bindText(texts.facts.visitsBeforeClosing({ visits })) };
}

/** Says what is to be paid; nothing where all is free. */
export function pricesToPay({ standard, municipality }: StandardContext): {
  readonly prices?: readonly string[];
} {
  const { facts, sections } = standard;
  if (pricesOf(facts).every(({ kind }) => kind === "free")) return {};
  const section = sectionHeading("cost", sections.cost, municipality.profile);
  return {
    prices: pricesText(facts, {
      isTold: sections.cost !== undefined,
      many: ({ count }) => texts.prices.manyInWhole({ count, section }),
    }),
  };
}
