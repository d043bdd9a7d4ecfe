/**
 * @typedef {import("./ranking.js").Anchor} Anchor
 * @typedef {import("./ranking.js").Fragment} Fragment
 * @typedef {import("./ranking.js").Hit} Hit
 * @typedef {import("./ranking.js").Place} Place
 */

/** How well a section answers somebody who tells of a need; those that are not here count once. */
export const sectionWeights = new Map([
  ["hvem", 1.2],
  ["formaal", 0.9],
  ["omfang", 0.9],
  ["ikke-naevnt", 0.3],
  ["ord", 0.15],
  ["kilde", 0.2],
  ["lov", 0.5],
  ["hele-landet", 0.6],
  ["det-korte-svar", 0.85],
]);

/** Words round the first place that is shown of a page. */
const excerptWords = 32;
const wordsBefore = 6;

/** Sections that a standard can have to say that there is no answer, or none that helps. */
export const doubtful = new Set(["klage", "pris"]);

/**
 * @param {string} section
 * @param {Fragment} fragment
 */
export function tells(section, fragment) {
  return (fragment.meta["tells"] ?? "").split(" ").includes(section);
}

/** @param {Fragment} fragment */
export function sectionsOf(fragment) {
  return fragment.anchors.filter(
    ({ element, id }) => /^(?:h[23]|dt)$/u.test(element) && !id.startsWith("ord-"),
  );
}

/**
 * @param {Fragment} fragment
 * @param {Anchor | undefined} section
 * @param {readonly Place[]} places
 * @returns {Hit}
 */
export function hitOf(fragment, section, places) {
  const anchors = sectionsOf(fragment);
  const end = anchors.find(({ location }) => location > (section?.location ?? 0))?.location;
  return {
    url: fragment.url,
    meta: fragment.meta,
    kind: fragment.filters["Slags"]?.[0] ?? "",
    ...(section ? { section: { id: section.id, heading: (section.title ?? section.text).trim() } } : {}),
    excerpt: excerptOf(fragment, places, section === undefined ? 0 : textFrom(section), end),
    groups: 0,
  };
}

/**
 * Where the text of a section begins, behind its heading.
 *
 * @param {Anchor} section
 */
function textFrom({ location, text }) {
  return location + text.trim().split(/\s+/u).length;
}

/**
 * The words of a section round what was looked for, or its first ones; where they were said is marked.
 *
 * @param {Fragment} fragment
 * @param {readonly Place[]} places
 * @param {number} from
 * @param {number | undefined} to
 */
function excerptOf(fragment, places, from, to) {
  const words = fragment.content.split(/[^\S\uFEFF]+/u);
  const end = Math.min(to ?? words.length, words.length);
  const inside = places.filter(({ location }) => location >= from && location < end);
  const said = new Set(inside.map(({ location }) => location));
  const first = Math.min(...said, end);
  const start = said.size === 0 || first < from + excerptWords - wordsBefore ? from : first - wordsBefore;
  const stop = Math.min(start + excerptWords, end);
  const shown = words.slice(start, stop).map((text, at) => ({ text, isSaid: said.has(start + at) }));
  const cut = { text: "…", isSaid: false };
  return [...(start > from ? [cut] : []), ...shown, ...(stop < end ? [cut] : [])];
}

/** @param {Hit} hit */
export function kindOrder({ kind }) {
  return ["kommune", "standard", "emne", "ordliste"].indexOf(kind);
}
