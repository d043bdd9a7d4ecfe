import { affects } from "../../messages/audit/affects.ts";
import type { BarrierWords, RoomWords } from "../../messages/audit/barriers/words.ts";
import { notAudited as reasons } from "../../messages/audit/engines.ts";
import { spoken } from "../../messages/language.ts";
import { inFrames } from "../../tab/frames.ts";
import { into } from "../../tab/page-tools.ts";
import { readingTools } from "../../tab/reading-tools.ts";
import type { Tab } from "../../tab/tab.ts";
import { affectedUsers } from "../affected-users.ts";
import type { BrowserEngine } from "../browser/browser-engine.ts";
import type { SiteFault } from "../check.ts";
import { findingOf, notAudited } from "../finding.ts";
import type { Weight } from "../weight.ts";
import { type BarrierTools, barrierTools } from "./barrier-tools.ts";

/** An element that has a barrier, and the words of it that are told. */
export type Found = Element | readonly [element: Element, words: string];

/** How a kind of barrier is found inside a page; sent to the browser as text, so it uses nothing from outside itself. */
export type Find = (tools: BarrierTools) => Iterable<Found> | Promise<Iterable<Found>>;

/** What a kind of barrier is and how it is found. */
export interface Finder {
  readonly weight: Weight;
  /** The success criterion of WCAG 2.2 that it breaks or is about. */
  readonly criterion?: string;
  readonly find: Find;
}

/** A kind of barrier: a rule of the room that looks for it. */
export interface Barrier extends Finder {
  readonly rule: string;
  readonly says: BarrierWords;
}

/** A check that looks at a page once for several kinds of barriers. */
export interface BarrierRoom extends BrowserEngine {
  readonly barriers: readonly Barrier[];
}

/** What is surely a failure of a criterion. */
export const barrier = (criterion: string, find: Find): Finder => ({ weight: "barrier", criterion, find });
/** What is a failure of a criterion as far as a program can see. */
export const likely = (criterion: string, find: Find): Finder => ({ weight: "likely", criterion, find });
/** What a person has to look at. */
export const asks = (criterion: string, find: Find): Finder => ({ weight: "question", criterion, find });
/** What is good practice, or of level AAA. */
export const hint = (find: Find, criterion?: string): Finder => ({
  weight: "hint",
  ...(criterion !== undefined && { criterion }),
  find,
});

/** The most places of one kind that are told of one page; the rest have the same cause as a rule. */
const placesTold = 5;

/** Makes the check that looks for all kinds of barriers of a room in one look. */
export function roomOf<Words extends RoomWords>(
  name: string,
  looksFor: () => string,
  words: Words,
  finders: Readonly<Record<keyof Words, Finder>>,
): BarrierRoom {
  const barriers = Object.entries<BarrierWords>(words).map(
    ([rule, says]): Barrier => ({ rule, says, ...finders[rule as keyof Words] }),
  );
  const room: BarrierRoom = {
    name,
    kind: "engine",
    subject: "page",
    looksFor,
    barriers,
    run: async ({ tab, path }) => ({
      findings: (await barriersIn(tab, barriers)).map((fault) => findingOf(room, { page: path, ...fault })),
      questions: [],
    }),
  };
  return room;
}

/** Gives what an element has of a kind of barrier as a fault, in the language that is spoken. */
export function barrierFault(
  { rule, weight, criterion, says }: Barrier,
  place: string,
  words: string,
): Omit<SiteFault, "page"> {
  const { what, fix } = spoken(says);
  const facts = { place, rule, weight, ...(criterion !== undefined && { criterion }) };
  return { ...facts, what: what.replace("{}", () => `"${words}"`), affects: affectedUsers(criterion), fix };
}

/** What a finder has found. */
type Told = readonly { readonly place: string; readonly words: string }[];

/** Finds the barriers in a page and in its frames, each kind at a few places. */
export async function barriersIn(
  { page }: Pick<Tab, "page">,
  barriers: readonly Barrier[],
): Promise<Omit<SiteFault, "page">[]> {
  const finders = barriers.map(({ find }) => String(find)).join(",");
  const tools = `(${String(barrierTools)})(${readingTools})`;
  const source = `(${String(toldBy)})(${tools}, [${finders}], ${placesTold})`;
  const own = (await page.evaluate(source)) as Told[];
  const inner = await inFrames<Told[]>(page.mainFrame(), source);
  const all = inner.map(({ place, told = [] }) =>
    told.map((kind) => kind.map((one) => ({ ...one, place: place + into + one.place }))),
  );
  return [
    ...barriers.flatMap((one, index) =>
      [own, ...all]
        .flatMap((kinds) => kinds[index] ?? [])
        .slice(0, placesTold)
        .map(({ place, words }) => barrierFault(one, place, words)),
    ),
    ...inner.flatMap(({ place, fault }) => (fault === undefined ? [] : [unseenFrame(place, fault)])),
  ];
}

/** Gives the fault of a frame in which a finder broke down, so that it was not looked at. */
function unseenFrame(place: string, reason: string): Omit<SiteFault, "page"> {
  const what = reasons.unseenFrame(reason);
  return {
    place,
    rule: notAudited,
    weight: "barrier",
    what,
    affects: affects.notAudited(),
    fix: reasons.fix(),
  };
}

/** Tells the first places of each kind; sent to the browser as text. */
async function toldBy(tools: BarrierTools, finders: readonly Find[], most: number): Promise<Told[]> {
  const told: Told[] = [];
  for (const find of finders) {
    const some = [...new Set(await find(tools))].slice(0, most);
    told.push(
      some.map((one) =>
        one instanceof Element
          ? { place: tools.placeOf(one), words: "" }
          : { place: tools.placeOf(one[0]), words: one[1].slice(0, 90) },
      ),
    );
  }
  return told;
}
