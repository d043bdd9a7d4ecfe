import { danishNumber } from "../../format/number.ts";
import { bindText } from "../../format/typography.ts";
import { type Block, concepts, type Price, pricesOf } from "../../model/index.ts";
import { isAnswered } from "../not-stated-view.ts";
import { pricePlace } from "../price-place.ts";
import { areListed, pricesText, priceText } from "../price-view.ts";
import { sectionHeading } from "../section-view.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts } from "../texts.ts";
import type { Said } from "./answer.ts";
import { blocksIn, conceptTexts, conflictLines, notStated, textAnswer } from "./text-answer.ts";

/** Says what the help costs. */
export function priceAnswer(owned: OwnedStandard): Said {
  const { standard, municipality } = owned;
  const prices = pricesOf(standard.facts);
  const [only, ...others] = prices;
  const [told] = conceptTexts("cost", owned);
  if (only === undefined) {
    const place = told === undefined && isAnswered("cost", standard) ? pricePlace(owned) : undefined;
    if (place === undefined) return textAnswer("cost", owned);
    const read = texts.shortAnswer.pricedIn({ section: place.heading });
    return { status: "in-text", short: texts.comparison.inText, read, section: place.id };
  }
  const section = sectionHeading("cost", standard.sections.cost, municipality.profile);
  const lines = pricesText(standard.facts, {
    isTold: standard.sections.cost !== undefined,
    many: ({ count }) => texts.prices.many({ count, section }),
  });
  const conflicts = conflictLines(told?.section, owned);
  return {
    status: "stated",
    short: shortPrice(prices),
    more: [...(others.length === 0 ? noteOf(only) : lines), ...conflicts].map(bindText),
    // One price alone stands on the page's first screen.
    section: told?.anchor ?? (areListed(standard.facts) ? concepts.cost.anchor : ""),
    value: { kind: "prices", prices },
  };
}

const noteOf = ({ note }: Price): readonly string[] => (note === undefined ? [] : [note]);

function shortPrice(prices: readonly Price[]): string {
  const [only, ...others] = prices;
  if (prices.every(({ kind, what }) => kind === "free" && what === undefined)) return texts.comparison.free;
  if (only === undefined || others.length > 0) {
    return texts.comparison.prices({ count: danishNumber(prices.length) });
  }
  return priceText({ ...only, note: undefined }).replace(/\.$/, "");
}

/** Joins what blocks say; the places in a source have numbers of their own. */
const wordsIn = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks, (key, value: unknown) => (key === "where" ? undefined : value));

/** Says how many hours of help one gets at most. */
export function hoursAnswer(owned: OwnedStandard): Said {
  const { hoursPerWeekAtMost: atMost } = owned.standard.facts;
  const [told] = conceptTexts("scope", owned);
  if (atMost === undefined) {
    const said = textAnswer("scope", owned, { short: texts.comparison.noNumber });
    // A text that tells only for how long does not tell how much.
    const isOther =
      told !== undefined && !texts.comparison.howMuch.test(wordsIn(blocksIn(told.section, owned)));
    return said.status === "in-text" && isOther ? notStated(owned) : said;
  }
  return {
    status: "stated",
    short: bindText(texts.comparison.hours({ hours: danishNumber(atMost), isOne: atMost === 1 })),
    more: conflictLines(told?.section, owned),
    section: told?.anchor ?? concepts.scope.anchor,
    value: { kind: "hours-per-week", atMost },
  };
}
