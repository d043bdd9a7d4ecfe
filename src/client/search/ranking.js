import { pagesTelling, pagesWith } from "./candidates.js";
import { doubtful, hitOf, kindOrder, sectionsOf, sectionWeights, tells } from "./sections.js";

/**
 * @typedef {import("./reading.js").Group} Group
 * @typedef {{ weight: number, balanced_score: number, location: number }} Place
 * @typedef {{ element: string, id: string, text: string, title?: string, location: number }} Anchor
 * @typedef {{
 *   url: string, raw_content?: string, content: string, excerpt: string, meta: Record<string, string>,
 *   filters: Record<string, string[]>, anchors: Anchor[], weighted_locations: Place[],
 * }} Fragment
 * @typedef {{ id: string, score: number, matchedMetaFields?: string[], data(): Promise<Fragment> }} Match
 * @typedef {{ search(term: string | null, o: { filters: Record<string, string> }): Promise<{ results: Match[] }> }} Engine
 * @typedef {{ id: string, heading: string }} Section
 * @typedef {{
 *   url: string, meta: Record<string, string>, kind: string, section?: Section,
 *   excerpt: readonly { text: string, isSaid: boolean }[], groups: number,
 * }} Hit
 * @typedef {{
 *   match: Match, score: number, fits: Map<Group, number>, found: Map<Group, { match: Match, weight: number }[]>,
 * }} Candidate a page, how well it fits each group (at most 1), and the matches that say so
 * @typedef {{
 *   count: number, covers: number, matched: ReadonlySet<Group>,
 *   page(from: number, to: number): Promise<readonly Hit[]>,
 * }} Ranked how many pages there are, how many groups the first one has, and the pages from one place to another
 */

/** So many of the best pages are read to find their sections; the rest keeps the order of the index. */
const pagesRead = 10;

/** What a page is called, beside what it says. */
const naming = new Set(["title", "law"]);

const mark = {
  title: 2,
  named: 1.5,
  section: 2.2,
  asked: 1.1,
  telling: 1,
  kind: { standard: 1, emne: 0.72, kommune: 0.6, ordliste: 0.3 },
  asksFor: { standard: 1, emne: 1.3, kommune: 1, ordliste: 3 },
};

/**
 * The pages that answer, best first, each with the section that does. The best are read whole to be put in order; those
 * behind them are read when they are shown.
 *
 * @param {{ groups: readonly Group[], isAboutWords: boolean }} reading
 * @param {Engine} engine
 * @param {{ filters: Record<string, string>, total: number }} among `total` is the pages that there are
 * @returns {Promise<Ranked>}
 */
export async function rank({ groups, isAboutWords }, engine, { filters, total }) {
  const { pages, matched, rarities } = await pagesWith(groups, engine, filters, total);
  const telling = await pagesTelling(groups, engine, filters);
  /** How good an answer may be, before it is read. @param {Candidate} page */
  const likely = ({ match, score }) => score + (telling.has(match.id) ? mark.telling : 0);
  const order = [...pages.values()].sort((a, b) => b.found.size - a.found.size || likely(b) - likely(a));
  /** Reads some pages, and puts them in order. @param {readonly Candidate[]} some */
  const readInOrder = async (some) => {
    /** @type {(Hit & { score: number })[]} */
    const hits = [];
    for (const page of some) hits.push(await readHit(page, { groups, rarities, isAboutWords }));
    return hits.sort((a, b) => b.score - a.score || kindOrder(a) - kindOrder(b));
  };
  const best = await readInOrder(order.slice(0, pagesRead));
  const rest = order.slice(pagesRead);
  return {
    count: order.length,
    covers: best[0]?.groups ?? 0,
    matched,
    page: async (from, to) => {
      const behind = rest.slice(Math.max(0, from - best.length), Math.max(0, to - best.length));
      return [...best.slice(from, to), ...(await readInOrder(behind))];
    },
  };
}

/**
 * Reads a page: the section that answers, and how good an answer it is.
 *
 * @param {Candidate} page
 * @param {{ groups: readonly Group[], rarities: ReadonlyMap<Group, number>, isAboutWords: boolean }} asked
 * @returns {Promise<Hit & { score: number }>}
 */
async function readHit(page, { groups, rarities, isAboutWords }) {
  const { fragment, sections, places, named, isNamed } = await placesOf(page, groups, rarities);
  const [section, sectionScore] = sections[0] ?? [undefined, 0];
  const kind = /** @type {keyof typeof mark.kind} */ (fragment.filters["Slags"]?.[0] ?? "standard");
  // A topic stands for its standards where somebody asks for the help itself, and the glossary where for a word.
  const isAsked = (kind === "emne" && isNamed) || (kind === "ordliste" && isAboutWords);
  const factor = isAsked ? mark.asksFor[kind] : mark.kind[kind];
  const title = (isNamed ? mark.title : 0) + mark.named * named;
  return {
    ...hitOf(fragment, section, places),
    groups: page.found.size,
    score: (page.score + title + sectionScore) * factor * (1 + share(page, rarities)),
  };
}

/**
 * The section that a place is in: the last one that begins before it.
 *
 * @param {number} location
 * @param {readonly Anchor[]} anchors
 */
function anchorBefore(location, anchors) {
  const next = anchors.findIndex((anchor) => anchor.location > location);
  return anchors[(next === -1 ? anchors.length : next) - 1];
}

/**
 * Where a page says what somebody looks for, and its sections by how much of it they say.
 *
 * @param {Candidate} page
 * @param {readonly Group[]} groups
 * @param {ReadonlyMap<Group, number>} rarities
 */
async function placesOf({ match: first, fits, found }, groups, rarities) {
  const fragment = await first.data();
  const anchors = sectionsOf(fragment);
  const law = (fragment.meta["law"] ?? "").split(" ");
  /** @type {Map<string, number>} */
  const scores = new Map();
  /** @type {Place[]} */
  const places = [];
  let named = 0;
  let groupsNamed = 0;
  for (const group of groups) {
    const rarity = rarities.get(group) ?? 1;
    /** @type {Map<string, number>} */
    const own = new Map();
    let isNamed = false;
    for (const { match, weight } of found.get(group) ?? []) {
      // The index gives one object for a page, whatever was asked: what is needed is taken before the next is.
      const { weighted_locations: locations } = await match.data();
      if (weight > 0.6 && (match.matchedMetaFields ?? []).some((field) => naming.has(field))) isNamed = true;
      for (const place of locations) {
        const id = anchorBefore(place.location, anchors)?.id ?? "";
        const before = own.get(id) ?? 0;
        own.set(id, before + (1.4 - before) * weight * (place.weight > 1.5 ? 0.5 : 0.28));
        places.push({ ...place });
      }
    }
    if (isNamed) {
      groupsNamed += 1;
      named += rarity;
    }
    // A paragraph that the help itself rests on is the page's matter; another is one that it names.
    if (group.paragraph !== undefined && !law.includes(group.paragraph)) own.set("lov", mark.section);
    for (const id of group.sections) {
      // What has no section of its own stands in the short answer.
      const at = anchors.some((anchor) => anchor.id === id) || !tells(id, fragment) ? id : "det-korte-svar";
      const bonus = doubtful.has(id) && !tells(id, fragment) ? mark.asked : mark.section;
      own.set(at, (own.get(at) ?? 0) + bonus * fitOfOthers(group, groups, fits));
    }
    for (const [id, score] of own) {
      scores.set(id, (scores.get(id) ?? 0) + score * rarity * (sectionWeights.get(id) ?? 1));
    }
  }
  const sections = anchors
    .flatMap((anchor) => {
      const score = scores.get(anchor.id);
      return score === undefined ? [] : [/** @type {const} */ ([anchor, score])];
    })
    .sort(([, a], [, b]) => b - a);
  return { fragment, sections, places, named, isNamed: groups.length > 0 && groupsNamed === groups.length };
}

/**
 * How well a page fits what is asked beside one group: what another help costs is no answer.
 *
 * @param {Group} group
 * @param {readonly Group[]} groups
 * @param {ReadonlyMap<Group, number>} fits
 */
function fitOfOthers(group, groups, fits) {
  const others = groups.filter((one) => one !== group && one.sections.length === 0);
  return (
    others.reduce((sum, one) => sum + (fits.get(one) ?? 0), others.length === 0 ? 1 : 0) /
    Math.max(1, others.length)
  );
}

/**
 * How much of what somebody looks for a page has, from 0 to 1.
 *
 * @param {Candidate} page
 * @param {ReadonlyMap<Group, number>} rarities
 */
function share({ found }, rarities) {
  const sum = (/** @type {Iterable<number>} */ all) => [...all].reduce((one, other) => one + other, 0);
  const all = sum(rarities.values());
  return all === 0 ? 1 : sum([...found.keys()].map((group) => rarities.get(group) ?? 0)) / all;
}
