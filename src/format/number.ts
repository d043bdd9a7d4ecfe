const numbers = new Intl.NumberFormat("da-DK");
const prices = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Writes a number with a decimal comma and points between the thousands, for example "7,5". */
export function danishNumber(value: number): string {
  return numbers.format(value);
}

/** Writes an amount of money, with øre where it has any: "62,50 kr.", "1.200 kr.". */
export function kronerText(kroner: number): string {
  return `${Number.isInteger(kroner) ? danishNumber(kroner) : prices.format(kroner)}\u00a0kr.`;
}
