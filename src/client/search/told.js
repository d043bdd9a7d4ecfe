/**
 * @typedef {import("./reading.js").Reading} Reading
 * @typedef {import("./ranking.js").Ranked} Ranked
 */

/** @param {number} count */
const results = (count) => (count === 1 ? "1 resultat" : `${count} resultater`);

/** @param {string} text */
const quoted = (text) => `„${text}“`;

/** @param {readonly string[]} parts */
function joined(parts) {
  const last = parts[parts.length - 1] ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} og ${last}`;
}

/** Words are quoted in full only up to here: a listener must hear the answer. */
const longestQuote = 60;

/** @param {string} typed */
function shortened(typed) {
  const text = typed.trim().replace(/\s+/gu, " ");
  return text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()} …` : text;
}

/**
 * What was found, in a sentence or two that claim no more than is true: a page that says some of the words is not
 * told as one that says them all.
 *
 * @param {string} typed
 * @param {Reading} reading
 * @param {Pick<Ranked, "count" | "covers" | "matched">} ranked
 * @param {string} where what the results are narrowed by, as „Gentofte Kommune“
 */
export function found(typed, reading, { count, covers, matched }, where) {
  const inPlace = where === "" ? "" : ` i ${where}`;
  const about = typed.trim() === "" ? "" : ` for ${quoted(shortened(typed))}`;
  if (count === 0) {
    return `Vi fandt ikke noget${about}${inPlace}. Prøv et andet ord, eller brug listen herunder.`;
  }
  const lost = [
    ...reading.unknown,
    ...reading.groups.filter((group) => group.isPartial || !matched.has(group)).map(({ said }) => said),
  ];
  if (lost.length > 0) {
    const words = lost.length === 1 ? "ordet" : "ordene";
    return `Ingen side har ${words} ${joined(lost.map(quoted))}. Her er ${results(count)}, der kan ligne`;
  }
  if (covers < reading.groups.length && reading.groups.length > 1)
    return `Ingen side har alle ordene${about}. Her er ${results(count)}, der har nogle af dem`;
  return `${results(count)}${about}`;
}

/** @param {Reading} reading */
export function corrections(reading) {
  return reading.groups.flatMap(({ read }) => (read === undefined ? [] : [read]));
}

export const words = {
  empty: "Skriv, hvad du leder efter, eller brug listen herunder.",
  busy: "Søger …",
  failed: "Søgningen virker ikke lige nu. Prøv igen, eller brug listen herunder.",
  offline: "Der er ingen forbindelse til nettet, så søgningen virker ikke. Prøv igen, når du er på nettet.",
  folder:
    "Søgningen virker ikke, når siden er åbnet fra en mappe, for den kræver en server. Brug listen herunder.",
  again: "Prøv igen",
  shows: "Viser resultater for",
  instead: "Søg i stedet efter",
  remove: "fjern",
  more: "Vis flere",
  whole: "Hele teksten",
  call: "Ring",
  whom: "Hvem skal du ringe til?",
};
