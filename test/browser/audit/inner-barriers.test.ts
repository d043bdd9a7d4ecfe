import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Barrier, type BarrierRoom, barriersIn } from "../../../src/audit/barriers/barrier.ts";
import { operationBarriers } from "../../../src/audit/barriers/operation.ts";
import { barrierRooms } from "../../../src/audit/checks.ts";
import { ruleOf } from "../../../src/audit/finding.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { servedTab } from "../../helpers/served-tab.ts";

const folder = lastingFolder("klarstandard-inner-");
writeFileSync(join(folder, "index.html"), "<title>Tom</title>");
const { opened } = await servedTab(folder);

const pageOf = (inside: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Hjælp – Lillerup</title></head>
<body style="font: 18px/1.5 sans-serif; max-width: 1240px"><main><h1>Hjælp</h1><p>Kommunen hjælper.</p>${inside}</main></body></html>`;

/** Lets the scripts of an example find its parts, which lie in a shadow tree. */
const scripted = (example: string): string =>
  example
    .replace(
      "<script>",
      `<script>{ const tree = document.querySelector("x-part").shadowRoot;
        for (const part of tree.querySelectorAll("[id]")) globalThis[part.id] = part;
        document.querySelector = (selector) => tree.querySelector(selector); }`,
    )
    .replace("</script>", "; delete document.querySelector</script>");

const places = {
  "a shadow tree": (example: string) =>
    `<x-part><template shadowrootmode="open"><p>Kort.</p>${scripted(example)}</template></x-part>`,
  "a frame": (example: string) =>
    `<iframe title="Tider i dag" width="1200" height="600" srcdoc="${pageOf(example).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
};

async function placesIn(html: string, room: BarrierRoom, barrier: Barrier): Promise<string[]> {
  const tab = await opened(pageOf(html));
  if (room !== operationBarriers) return (await barriersIn(tab, [barrier])).map(({ place }) => place);
  const { findings } = await room.run({ path: "/", tab });
  return findings.filter((finding) => ruleOf(finding) === barrier.rule).map(({ place }) => place.at);
}

/** What is asked of the page alone, or of a frame only where it has what is spoken of. */
const ofThePage = ["placeholder-title", "menu-by-place"];

/** The first example with a barrier of each kind, and all without one: what is said of a page is true of its parts. */
const examples = (of: "bad" | "good") =>
  barrierRooms.flatMap((room) =>
    room.barriers.flatMap((one) =>
      one.says[of]
        .slice(0, of === "bad" ? 1 : undefined)
        .filter((example) => !example.startsWith("<html"))
        .map((example) => ({ kind: `${room.name}/${one.rule}`, example, room, one })),
    ),
  );

describe.each(Object.entries(places))("in %s", (_, within) => {
  test.each(examples("bad").filter(({ one }) => !ofThePage.includes(one.rule)))(
    "$kind is found in $example",
    async ({ example, room, one }) => {
      const found = await placesIn(within(example), room, one);
      expect(found).not.toEqual([]);
      // Keys are listened to by the whole page.
      expect(found.filter((place) => !/^[^<]*((iframe|x-part)( >>> | {2}<)|body {2}<)/.test(place))).toEqual(
        [],
      );
    },
  );
});

/** What is pressed is pressed one at a time. */
const used = examples("good").filter(({ room }) => room === operationBarriers);
const read = Map.groupBy(
  examples("good").filter(({ room }) => room !== operationBarriers),
  ({ kind }) => kind,
);

describe.each(Object.entries(places))("in %s", (_, within) => {
  test.each(used)("$kind is not found in $example", async ({ example, room, one }) => {
    expect(await placesIn(within(example), room, one)).toEqual([]);
  });

  test.each([...read.values()].map((some) => ({ some, ...some[0] })))(
    "$kind is found in none of its examples without it",
    async ({ some, room, one }) => {
      if (room === undefined || one === undefined) throw new Error("A kind has no example.");
      const all = some.map(({ example }) => `<section>${within(example)}</section>`);
      expect(await placesIn(all.join(""), room, one)).toEqual([]);
    },
  );
});
