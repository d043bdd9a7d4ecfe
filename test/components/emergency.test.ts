import { expect, test } from "vitest";
import { examples } from "../../_includes/components/emergency/emergency.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const numbers = (name: keyof typeof examples.emergencyNumbers) =>
  rendered("emergency", "emergencyNumbers", examples.emergencyNumbers[name]).document;

test("every number can be called, and says whom it calls", () => {
  const links = [...numbers("as the source prints them").querySelectorAll("a")];
  expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-label")])).toEqual([
    ["tel:112", "112, Alarmcentralen"],
    ["tel:114", "114, Politiet"],
  ]);
});

test("a number that was replaced says so beside it", () => {
  const [, , replaced] = numbers("with one that was replaced").querySelectorAll("li");
  expect(shownText(replaced ?? null)).toBe(
    "Lægevagten 1818 Lillerup Kommune ligger i Region Sjælland. I kommunens tekst står nummeret 1813.",
  );
});

test("the right number is the link, never the one the source prints", () => {
  const document = numbers("with one that was replaced");
  expect(document.querySelector('a[href="tel:1818"]')).not.toBeNull();
  expect(document.querySelector('a[href="tel:1813"]')).toBeNull();
});

test("the line says whom to call, and that it holds everywhere; the search of the site passes it over", () => {
  const { document } = rendered(
    "emergency",
    "emergencyLine",
    examples.emergencyLine["on top of every edition"],
  );
  expect(shownText(document.querySelector(".emergency-line"))).toBe(
    "Ring\u00a0112, hvis der er fare for liv. Det gælder i hele landet.",
  );
  expect(document.querySelector("p[data-pagefind-ignore] a")?.getAttribute("href")).toBe("tel:112");
});

test("the section is named by its heading, and its text stands before the numbers", () => {
  const { document } = rendered("emergency", "emergency", examples.emergency["on a page"]);
  const section = document.querySelector("section");
  expect(section?.getAttribute("aria-labelledby")).toBe("fare");
  expect([...(section?.children ?? [])].map(({ localName }) => localName)).toEqual(["h2", "p", "ul"]);
});

test("the section keeps its anchor apart from those of other texts", () => {
  const { document } = rendered(
    "emergency",
    "emergency",
    examples.emergency["in a document with other texts"],
  );
  expect(document.querySelector("h3")?.id).toBe("hjemmehjaelp-fare");
});
