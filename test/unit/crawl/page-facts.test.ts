import { expect, test } from "vitest";
import { pageFacts } from "../../../src/crawl/page-facts.ts";
import { parsedPage } from "../../../src/crawl/parsed-page.ts";

const factsOf = (body: string) => pageFacts(parsedPage({ path: "/a/", file: "a/index.html" }, body));

test.each([
  ["<img src=a.png alt=Kort>", ["pictures"]],
  ["<select></select><table></table>", ["fields", "tables"]],
  ["<video></video><iframe></iframe>", ["media", "frames"]],
  ["<p>Hej</p>", []],
  ["<svg aria-hidden=true></svg><template><input></template>", []],
])("%s has what a person must look at: %j", (body, has) => {
  expect(factsOf(body).has).toEqual(has);
});
