import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { loadContent } from "../../../src/load/index.ts";
import { partOrder } from "../../../src/parts/index.ts";
import { dataOf, dataText } from "../../../src/queue/plain-data.ts";
import { siteOfContent } from "../../../src/site/site-of-content.ts";
import { siteAt } from "../../../src/site/site-request.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { pagePaths } from "../../../src/view/page-paths.ts";

const again = (data: unknown): unknown => dataOf(dataText(data));

test("maps and bytes come back, in each other too", () => {
  const data = { a: new Map([["b", new Map([[1, new Uint8Array([0, 255])]])]]), c: [null, "x", 0.5, true] };
  expect(again(data)).toEqual(data);
  expect(again({ bytes: Buffer.from("æ") })).toEqual({ bytes: new Uint8Array([0xc3, 0xa6]) });
});

test("what is one object in two places is one object again", () => {
  const law = { name: "serviceloven" };
  const bytes = new Uint8Array([1]);
  const back = again({ first: law, list: [law, { law }], map: new Map([["law", law]]), bytes, same: bytes });
  const {
    first,
    list,
    map,
    bytes: one,
    same,
  } = back as {
    first: object;
    list: [object, { law: object }];
    map: Map<string, object>;
    bytes: Uint8Array;
    same: Uint8Array;
  };
  expect([list[0] === first, list[1].law === first, map.get("law") === first, one === same]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("what is undefined is not there", () => {
  expect(again({ a: undefined, b: 1 })).toStrictEqual({ b: 1 });
});

test.for([
  ["a function", { make: () => 1 }],
  ["a date", { on: new Date(0) }],
  ["a set", new Set([1])],
  ["a hole in a list", [undefined]],
  ["a large number", 1n],
  ["a key of our own", { $map: [] }],
])("%s is refused, and does not come back as something else", ([, data]) => {
  expect(() => dataText(data)).toThrow(TypeError);
});

test("what it did not write is told, and never an object that is not there yet", () => {
  expect(() => dataOf("{")).toThrow(SyntaxError);
  expect(() => dataOf('{"a":{"$same":7}}')).toThrow(SyntaxError);
});

test("a municipality with fonts and appendices, and each of its documents, comes back", async () => {
  const { content } = await loadContent({
    folder: "test/fixtures/municipalities",
    only: ["storeby"],
    knownPaths: pagePaths,
  });
  const site = siteOfContent(content, siteAt("https://standarder.example", "/", { today: "2026-11-22" }));
  for (const municipality of content.municipalities) {
    const order = partOrder(municipality, site);
    expect(again(order)).toEqual(structuredClone(order));
    const documents = [...municipalityDocuments(municipality, order.site)];
    expect(documents.length).toBeGreaterThan(5);
    const changed = documents.filter((one) => !isDeepStrictEqual(again(one), structuredClone(one)));
    expect(changed.map(({ path }) => path)).toEqual([]);
  }
});
