import { expect, test } from "vitest";
import { rulesDocument } from "../../../src/review/rules-document.ts";

test("docs/gennemgang.md is what the rules say of themselves (run vitest with -u after a change)", async () => {
  await expect(rulesDocument()).toMatchFileSnapshot("../../../docs/gennemgang.md");
});
