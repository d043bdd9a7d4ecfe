// How far two words are apart, as Danes misspell: what sounds alike costs half of a letter that is another.

/** Letters that are taken for one another, by ear or on the keys. */
const alike = new Set(
  "bp dt gk ae ei ey iy ij ou oa uy vf gj cs ck sz qk wv"
    .split(" ")
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/** Letters that are written and not heard, or heard and not written. */
const silent = new Set("dghe");

/**
 * What it costs to make one word of the other: 1 for a letter that is put in, left out or another, ½ where the ear is
 * easily wrong or two letters have changed places (optimal string alignment). More than `most` is told as Infinity.
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most * 2) return Infinity;
  /** @type {number[][]} */
  const rows = [[0]];
  const letterCost = (/** @type {string} */ letter) => (silent.has(letter) ? 0.5 : 1);
  const at = (/** @type {number} */ row, /** @type {number} */ column) => rows[row]?.[column] ?? Infinity;
  for (let column = 1; column <= other.length; column += 1) {
    rows[0]?.push(at(0, column - 1) + letterCost(other.charAt(column - 1)));
  }
  for (let row = 1; row <= one.length; row += 1) {
    const a = one.charAt(row - 1);
    const costs = [at(row - 1, 0) + letterCost(a)];
    rows.push(costs);
    for (let column = 1; column <= other.length; column += 1) {
      const b = other.charAt(column - 1);
      const other2 = a === b ? 0 : alike.has(a + b) ? 0.5 : 1;
      const swapped =
        row > 1 && column > 1 && a === other.charAt(column - 2) && b === one.charAt(row - 2)
          ? at(row - 2, column - 2) + 0.5
          : Infinity;
      costs.push(
        Math.min(
          at(row - 1, column - 1) + other2,
          at(row - 1, column) + letterCost(a),
          at(row, column - 1) + letterCost(b),
          swapped,
        ),
      );
    }
    if (Math.min(...costs) > most + 1) return Infinity;
  }
  const cost = at(one.length, other.length);
  return cost > most ? Infinity : cost;
}

/**
 * How far a word of so many letters may be from the one that was meant; a short word is soon another one.
 *
 * @param {number} letters
 */
export function farthest(letters) {
  if (letters < 5) return 0;
  if (letters < 8) return 0.5;
  if (letters < 10) return 1;
  return 2;
}
