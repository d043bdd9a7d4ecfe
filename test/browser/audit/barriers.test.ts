import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Barrier, BarrierRoom } from "../../../src/audit/barriers/barrier.ts";
import { barriersIn } from "../../../src/audit/barriers/barrier.ts";
import { operationBarriers } from "../../../src/audit/barriers/operation.ts";
import { barrierRooms } from "../../../src/audit/checks.ts";
import { ruleOf } from "../../../src/audit/finding.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { servedTab } from "../../helpers/served-tab.ts";

const folder = lastingFolder("klarstandard-barriers-");
writeFileSync(join(folder, "index.html"), "<title>Tom</title>");
const { opened } = await servedTab(folder);

/** A page around an example; a whole one stays as it is. */
const pageOf = (example: string): string =>
  example.startsWith("<html")
    ? `<!doctype html>${example}`
    : `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Hjælp – Lillerup</title></head>
<body style="font: 18px/1.5 sans-serif; max-width: 1240px"><main><h1>Hjælp</h1><p>Kommunen hjælper.</p>${example}</main></body></html>`;

async function rulesIn(example: string, room: BarrierRoom, barrier: Barrier): Promise<string[]> {
  const tab = await opened(pageOf(example));
  if (room !== operationBarriers) return (await barriersIn(tab, [barrier])).map(({ rule }) => rule);
  // Its layers are used with keys, all kinds in one go.
  const { findings } = await room.run({ path: "/", tab });
  return findings.map(ruleOf).filter((rule) => rule === barrier.rule);
}

const kinds = barrierRooms.flatMap((room) => room.barriers.map((one) => ({ room, one })));
const examples = (of: "bad" | "good") =>
  kinds.flatMap(({ room, one }) =>
    one.says[of].map((example) => ({ kind: `${room.name}/${one.rule}`, example, room, one })),
  );

describe("every kind of barrier", () => {
  test("has examples with it and without it", () => {
    expect(kinds.length).toBeGreaterThan(60);
    expect(kinds.filter(({ one }) => one.says.bad.length * one.says.good.length === 0)).toEqual([]);
  });

  test.each(examples("bad"))("$kind is found in $example", async ({ example, room, one }) => {
    expect(await rulesIn(example, room, one)).toContain(one.rule);
  });

  test.each(examples("good"))("$kind is not found in $example", async ({ example, room, one }) => {
    expect(await rulesIn(example, room, one)).toEqual([]);
  });
});

test.each([
  ["a page without a body", "<!doctype html><html lang=da><title>Hjælp</title></html>"],
  [
    "a page of frames",
    "<html lang=da><title>Hjælp</title><frameset cols='50%,50%'><frame src='about:blank'></frameset></html>",
  ],
  [
    "a drawing with links and titles",
    `<main><svg viewBox="0 0 9 9"><a href="/a/" title="Priser" target="_blank"><title>Priser</title><text y="5">Priser</text></a></svg><math><mi title="x">x</mi></math></main>`,
  ],
  [
    "a component with a shadow",
    `<main><x-y></x-y><script>document.querySelector("x-y").attachShadow({ mode: "open" }).innerHTML = "<p>Hej</p><h2></h2>";</script></main>`,
  ],
  [
    "selectors that nobody knows",
    "<style>.a:hover .b::part(x) { display: block } @layer x { .a { &:hover > .b { opacity: 1 } } } @supports (display: grid) { a:hover + b { top: 0 } }</style><main><p>Hej</p></main>",
  ],
  [
    "fields without a form",
    `<main><label>Navn <input></label><select></select><textarea></textarea><input type="image"></main>`,
  ],
])("%s is looked at by every room", async (_, html) => {
  const tab = await opened(html);
  for (const room of barrierRooms) {
    const { findings } = await room.run({ path: "/", tab });
    expect(findings.filter((finding) => ruleOf(finding) === "not-audited")).toEqual([]);
  }
});
