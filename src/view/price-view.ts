import { danishDate } from "../format/date.ts";
import { asWritten } from "../format/markdown.ts";
import { danishNumber, kronerText } from "../format/number.ts";
import { bindText } from "../format/typography.ts";
import { type Block, type Facts, type Price, pricesOf } from "../model/index.ts";
import { adoptionText } from "./source-view.ts";
import { texts } from "./texts.ts";

type Amount = Extract<Price, { readonly kind: "amount" }>;

/** So many prices are read at a glance; more stand in a table of their own. */
const fewPrices = 4;

/** Says in one or two sentences what one thing costs. */
export function priceText(price: Price): string {
  const { what } = price;
  const note = noteText(price);
  if (price.kind === "free") {
    const { free, freeOf } = texts.prices;
    return what === undefined ? free({ note }) : freeOf({ what, note });
  }
  const cost = `${amountText(price)}.${note}`;
  return bindText(what === undefined ? cost : texts.prices.of({ what, cost }));
}

/**
 * Says the prices one by one, or, of many, where they stand. `isTold`: a section tells more of what the help costs; then
 * some prices alone would look like all of it.
 */
export function pricesText(
  facts: Pick<Facts, "price">,
  {
    many,
    isTold = false,
  }: { readonly many: (of: { readonly count: string }) => string; readonly isTold?: boolean },
): readonly string[] {
  const prices = pricesOf(facts);
  const isPart = isTold && prices.length > 1;
  return prices.length > fewPrices || isPart
    ? [many({ count: danishNumber(prices.length) })]
    : prices.map(priceText);
}

/** Says the prices in the words of easy read. */
export function easyPrices(facts: Pick<Facts, "price">): readonly string[] {
  return pricesOf(facts).map((price) => {
    if (price.kind === "free") return priceText(price);
    const { what, kroner, per, note } = price;
    const cost = texts.prices.easy({
      kroner: kronerText(kroner).replace("kr.", "kroner"),
      per: per === undefined || /^\d/.test(per) ? per : `1 ${per}`,
      when: whenText(price),
    });
    const said = what === undefined ? cost : texts.prices.of({ what, cost });
    return note === undefined ? said : `${said} ${note}`;
  });
}

/** Tells whether the prices need room of their own: there are several, they were others before, or were adopted alone. */
export function areListed(facts: Pick<Facts, "price">): boolean {
  const prices = pricesOf(facts);
  return (
    prices.length > 1 ||
    prices.some((price) => price.adoption ?? (price.kind === "amount" ? price.earlier : undefined))
  );
}

/** Lists the prices as the section on what the help costs does: with what each was before. */
export function priceBlocks(facts: Pick<Facts, "price">): readonly Block[] {
  if (!areListed(facts)) return [];
  const prices = pricesOf(facts);
  const [only, ...others] = prices;
  const adopted = adoptionTexts(prices);
  if (only !== undefined && others.length === 0) {
    return [asWritten([`${priceText(only)}${earlierText(only)}`, ...adopted].join(" "))];
  }
  const { caption, head } = texts.prices;
  return [
    {
      kind: "table",
      caption,
      head: [...head],
      rows: prices.map((price) => [price.what ?? "", cellText(price)].map(asWritten)),
    },
    ...adopted.map(asWritten),
  ];
}

/** Says once who adopted the prices; which of them, where it were not all. */
function adoptionTexts(prices: readonly Price[]): readonly string[] {
  const together = Map.groupBy(prices, ({ adoption }) => adoption && adoptionText(adoption));
  return [...together].flatMap(([adopted, some]) => {
    if (adopted === undefined) return [];
    if (some.length === prices.length) return [texts.prices.adopted({ isOne: some.length === 1, adopted })];
    return [texts.prices.adoptedOf({ whats: some.map(({ what = "" }) => what), adopted })];
  });
}

/** The row's own cell says what the price is for. */
function cellText(price: Price): string {
  return price.kind === "free"
    ? texts.prices.freeCell({ note: noteText(price) })
    : `${priceText({ ...price, what: undefined })}${earlierText(price)}`;
}

function noteText({ note }: Price): string {
  return note === undefined ? "" : ` ${note}`;
}

function amountText(price: Pick<Amount, "kroner" | "per" | "year" | "from" | "to">): string {
  return texts.prices.amount({ kroner: kronerText(price.kroner), per: price.per, when: whenText(price) });
}

function whenText({ year, from, to }: Pick<Amount, "year" | "from" | "to">): string {
  if (from === undefined) return String(year);
  return texts.prices.from({ from: danishDate(from), to: to && danishDate(to) });
}

function earlierText(price: Price): string {
  if (price.kind === "free" || price.earlier === undefined) return "";
  return ` ${texts.prices.earlier({ amounts: price.earlier.map(amountText) })}`;
}
