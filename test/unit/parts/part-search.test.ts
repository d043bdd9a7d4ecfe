import { expect, test } from "vitest";
import { keptIndex } from "../../../src/parts/part-search.ts";
import type { BesideFile } from "../../../src/parts/part-store.ts";

const facts = { pages: [], words: {}, municipalities: [] };
const file = (text: string): BesideFile => ({
  read: async () => Buffer.from(text),
  put: async () => undefined,
});
const part = (beside: Readonly<Record<string, string>>) => ({
  pages: ["ribe/index.html"],
  beside: new Map(Object.entries(beside).map(([path, text]) => [path, file(text)])),
});

test("the index of a part is what lies beside its pages", async () => {
  const index = await keptIndex(part({ "facts.json": JSON.stringify(facts), "pagefind.js": "søg" }));
  expect(index).toMatchObject({ pages: ["ribe/index.html"], facts });
  expect(String(await index?.read("pagefind.js"))).toBe("søg");
});

test("a part without an index, or with facts that cannot be believed, has its pages indexed anew", async () => {
  expect(await keptIndex(part({}))).toBeUndefined();
  expect(await keptIndex(part({ "facts.json": "{}" }))).toBeUndefined();
});

test("a file that an index names and does not have is told, with how to mend it", async () => {
  const index = await keptIndex(part({ "facts.json": JSON.stringify(facts) }));
  await expect(index?.put("fragment/da_1.pf_fragment", "a")).rejects.toThrow(
    "The search index could not be made: a part of the index has a form that cannot be joined (fragment/da_1.pf_fragment); delete the folder .cache/pages and build again",
  );
});
