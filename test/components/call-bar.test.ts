import { expect, test } from "vitest";
import { examples } from "../../_includes/components/call-bar/call-bar.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const bar = (name: keyof typeof examples.callBar) =>
  rendered("call-bar", "callBar", examples.callBar[name]).document;
const linksOf = (name: keyof typeof examples.callBar) =>
  [...bar(name).querySelectorAll("a")].map((link) => [link.getAttribute("href"), shownText(link)]);

test("holds the number and the alarm", () => {
  expect(linksOf("one number")).toEqual([
    ["tel:+4521000000", "Ring\u00a021\u00a000\u00a000\u00a000"],
    ["tel:112", "Ring\u00a0112"],
  ]);
});

test("leads to the numbers where each is for other readers", () => {
  expect(linksOf("several numbers")[0]).toEqual(["#ring", "Find nummeret"]);
});

test("is open, and folds away without a script", () => {
  const details = bar("one number").querySelector("details");
  expect(details?.hasAttribute("open")).toBe(true);
  expect(details?.firstElementChild?.localName).toBe("summary");
});

test("is a landmark with a name", () => {
  expect(bar("one number").querySelector("nav")?.getAttribute("aria-label")).toBe("Ring");
});
