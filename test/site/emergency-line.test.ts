import { expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "tvivlstrup"] });

/** The words of a page's text that tell of 112, in their order. */
function callsIn(path: string): readonly string[] {
  const main = site.page(path).document.querySelector("main");
  if (main === null) throw new Error(`${path} has no text.`);
  return [...wordsOf(main).matchAll(/Ring 112, hvis der er fare for liv\.|Alarmcentralen 112/g)].map(
    ([call]) => call,
  );
}

const line = "Ring 112, hvis der er fare for liv.";

test.each([
  ["the full page", "/tvivlstrup/madservice/"],
  ["easy read", "/tvivlstrup/madservice/let/"],
  ["the checklist", "/tvivlstrup/madservice/tjekliste/"],
])("%s of a standard that tells nobody to call says it, once", (_, path) => {
  expect(callsIn(path)).toEqual([line]);
});

test("it stands before the numbers of a standard that has its own: a list does not say which to call first", () => {
  expect(callsIn("/tvivlstrup/hjemmehjaelp/tjekliste/")).toEqual([
    "Ring 112, hvis der er fare for liv.",
    "Alarmcentralen 112",
  ]);
});

test("it comes before anything else that an edition tells", () => {
  for (const edition of ["", "let/"]) {
    const page = site.page(`/lillerup/madservice/${edition}`).document;
    const [first] = page.querySelectorAll("main h2, main .emergency-line");
    expect(first?.className).toBe("emergency-line");
  }
});
