import { doubtful } from "./sections.js";

/**
 * @typedef {import("./reading.js").Group} Group
 * @typedef {import("./ranking.js").Candidate} Candidate
 * @typedef {import("./ranking.js").Engine} Engine
 * @typedef {import("./ranking.js").Match} Match
 */

/** What weighs more is the word itself in one of its forms. */
const sameWord = 0.84;

/**
 * The pages that have what one or more of the groups look for.
 *
 * @param {readonly Group[]} groups
 * @param {Engine} engine
 * @param {Record<string, string>} filters
 * @param {number} total
 */
export async function pagesWith(groups, engine, filters, total) {
  /** @type {Map<string, Candidate>} */
  const pages = new Map();
  /** @type {Set<Group>} */
  const matched = new Set();
  /** @type {Map<Group, number>} */
  const rarities = new Map();
  /** @param {Match} match */
  const candidate = (match) => {
    /** @type {Candidate} */
    const page = pages.get(match.id) ?? { match, score: 0, fits: new Map(), found: new Map() };
    pages.set(match.id, page);
    return page;
  };
  for (const group of groups) {
    /** @type {Map<Candidate, number>} */
    const best = new Map();
    /** @type {Set<Candidate>} */
    const direct = new Set();
    for (const { query, weight } of group.alternatives) {
      const { results } = await engine.search(query, { filters });
      const most = results[0]?.score ?? 1;
      // The words of a phrase may stand far apart: each alone says less of its section.
      const placed = query.includes(" ") ? weight / 2 : weight;
      for (const match of results) {
        const page = candidate(match);
        if (weight > sameWord) direct.add(page);
        page.found.set(group, [...(page.found.get(group) ?? []), { match, weight: placed }]);
        best.set(page, Math.max(best.get(page) ?? 0, weight * (0.3 + (0.7 * match.score) / most)));
      }
    }
    // How telling a word is, it tells itself; what else it can mean is no more common for it.
    const saying = direct.size === 0 ? best.size : direct.size;
    const rarity = Math.log(1 + total / (1 + saying));
    rarities.set(group, rarity);
    for (const [page, fit] of best) {
      page.score += fit * rarity;
      page.fits.set(group, fit);
    }
    if (best.size > 0 || (group.alternatives.length === 0 && group.sections.length > 0)) matched.add(group);
  }
  // What is asked for stands in every standard, or a place alone was named.
  if (pages.size === 0 && groups.every(({ alternatives }) => alternatives.length === 0)) {
    const { results } = await engine.search(null, { filters });
    for (const match of results) candidate(match);
  }
  return { pages, matched, rarities };
}

/**
 * The pages that tell more than nothing of what is asked, where many say only that there is nothing to tell.
 *
 * @param {readonly Group[]} groups
 * @param {Engine} engine
 * @param {Record<string, string>} filters
 */
export async function pagesTelling(groups, engine, filters) {
  /** @type {Set<string>} */
  const ids = new Set();
  const asked = new Set(groups.flatMap(({ sections }) => sections).filter((id) => doubtful.has(id)));
  for (const section of asked) {
    const { results } = await engine.search(null, { filters: { ...filters, Svarer: section } });
    for (const { id } of results) ids.add(id);
  }
  return ids;
}
