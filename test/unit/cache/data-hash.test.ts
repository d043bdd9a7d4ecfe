import { expect, test } from "vitest";
import { dataHash } from "../../../src/cache/data-hash.ts";

test("the same data has the same name", () => {
  const data = () => ({ a: [1, "b"], map: new Map([["c", { d: Buffer.from("e") }]]) });
  expect(dataHash(data())).toBe(dataHash(data()));
  expect(dataHash(data())).toMatch(/^[0-9a-f]{64}$/);
});

test("other letters, bytes, entries of a map and borders between two have another", () => {
  const names = [
    dataHash("ab"),
    dataHash("a", "b"),
    dataHash(Buffer.from("ab")),
    dataHash(Buffer.from("ac")),
    dataHash(new Map([["a", "b"]])),
    dataHash(new Map([["a", "c"]])),
    dataHash(new Map()),
  ];
  expect(new Set(names).size).toBe(names.length);
});
