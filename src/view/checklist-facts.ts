import { danishNumber } from "../format/number.ts";
import { bindText } from "../format/typography.ts";
import { type Facts, pricesOf, type Standard } from "../model/index.ts";
import { freedomText } from "./fact-section.ts";
import { pricesText } from "./price-view.ts";
import { sectionHeading } from "./section-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/**
 * Says what one need not do: take the help, say one's name. A list of responsibilities alone makes the help look binding.
 * Who may keep their name to one person alone must know it, so the standard's own sentence comes before ours.
 */
export function freedom({ facts, sections }: Pick<Standard, "facts" | "sections">): {
  readonly freedom?: string;
} {
  const said = saidOfAnonymity(sections);
  const isOwn = said.length > 0 && facts.anonymity !== undefined;
  const { anonymity: _, ...others } = facts;
  const text = [freedomText(isOwn ? others : facts) ?? [], isOwn ? said : []].flat(2).join(" ");
  return text === "" ? {} : { freedom: bindText(text) };
}

/** Gives what the rights say of keeping one's name, in the standard's own sentences. */
export function saidOfAnonymity({ rights }: Standard["sections"]): readonly string[] {
  return (rights?.body ?? []).flatMap((block) => {
    const text = typeof block === "object" && block.kind === "text" ? block.text : block;
    return typeof text === "string" && /(?<!\p{L})(?:anonym|dit navn)/iu.test(text) ? text : [];
  });
}

/** Says when the municipality gives up because it finds nobody: who does not know it loses the help unawares. */
export function lostContact({ visitsBeforeClosing: visits, callsBeforeClosing = false }: Facts): {
  readonly lostContact?: string;
} {
  if (visits === undefined) return {};
  const counted = `${danishNumber(visits)} ${visits === 1 ? "gang" : "gange"}`;
  const told = { visits: counted, alsoCalls: callsBeforeClosing };
  return { lostContact: bindText(texts.facts.visitsBeforeClosing(told)) };
}

/** Says how much help there is at most: who agrees on a time must know it. */
export function mostHours({ hoursPerWeekAtMost: hours }: Facts): { readonly mostHours?: string } {
  if (hours === undefined) return {};
  return {
    mostHours: bindText(texts.facts.hoursPerWeek({ hours: danishNumber(hours), isOne: hours === 1 })),
  };
}

/** Says what is to be paid, or that all is free; nothing where no price is known and no section tells it. */
export function pricesToPay({ standard, municipality }: StandardContext): {
  readonly prices?: readonly string[];
} {
  const { facts, sections } = standard;
  if (pricesOf(facts).length === 0) return {};
  const section = sectionHeading("cost", sections.cost, municipality.profile);
  return {
    prices: pricesText(facts, {
      isTold: sections.cost !== undefined,
      many: ({ count }) => texts.prices.manyInWhole({ count, section }),
    }),
  };
}
