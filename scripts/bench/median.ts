/** Gives the item in the middle of some by their value, which one busy moment of the machine does not shift; throws where there is none. */
export function median<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  const middle = items.toSorted((one, other) => measure(one) - measure(other))[items.length >> 1];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return middle;
}
