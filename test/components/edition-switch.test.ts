import { expect, test } from "vitest";
import { examples } from "../../_includes/components/edition-switch/edition-switch.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const tabs = (name: keyof typeof examples.editionSwitch) =>
  rendered("edition-switch", "editionSwitch", examples.editionSwitch[name]).document;
const document = tabs("with its papers");

test("every edition that is a page is a plain link, with its PDF below it", () => {
  expect([...document.querySelectorAll("nav li")].map(shownText)).toEqual([
    "Hele indholdet Hele indholdet: PDF, 6 sider, 84 kB",
    "Tjekliste Ring, spørg, kryds af",
    "Stor skrift Stor skrift: PDF, 6 sider, 84 kB",
  ]);
  expect([...document.querySelectorAll("a.tab__name")].map(shownText)).toEqual([
    "Hele indholdet",
    "Tjekliste",
  ]);
});

test("the link to a PDF says of which edition, for who hears it alone", () => {
  expect([...document.querySelectorAll("a.tab__print")].map(shownText)).toEqual([
    "Hele indholdet: PDF, 6 sider, 84 kB",
    "Stor skrift: PDF, 6 sider, 84 kB",
  ]);
});

test("without PDFs each says in few words what it is", () => {
  const links = [...tabs("without papers").querySelectorAll(".tab__gloss")];
  expect(links.map(shownText)).toEqual(["Alt er med", "Ring, spørg, kryds af"]);
});

test("the edition one reads is marked in words that a screen reader speaks", () => {
  expect([...document.querySelectorAll('[aria-current="page"]')].map(shownText)).toEqual(["Hele indholdet"]);
});

test("the landmark says what it is for", () => {
  expect(document.querySelector("nav")?.getAttribute("aria-label")).toBe("Vælg udgave");
});

test("no edition, no landmark", () => {
  expect(tabs("none").querySelector("nav")).toBeNull();
});
