import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fragmentOf, packed, unpacked } from "../../../src/search/fragment.ts";

const fragment = { url: "/a/", content: "ord", meta: {}, filters: {} };

test("a fragment of Pagefind is read as it is packed", async () => {
  const text = `pagefind_dcd${JSON.stringify(fragment)}`;
  expect(fragmentOf(await unpacked(gzipSync(text)))).toEqual(fragment);
  expect(await unpacked(await packed(text))).toBe(text);
});
