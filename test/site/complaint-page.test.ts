import { expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "storeby"] });
const help = "Se, hvornår du senest skal klage, og skriv klagen";
const pathsOf = (end: RegExp) => site.pages.map(({ path }) => path).filter((path) => end.test(path));

/** The pages on which a link leads to the help with a complaint. */
const linking = site.pages.filter(({ document }) => textsOf(document, "a").includes(help));

test("every standard whose decisions can be appealed has a page that helps with it, and no other", () => {
  expect(pathsOf(/\/klage\/$/).toSorted()).toEqual([
    "/lillerup/hjemmehjaelp/klage/",
    "/lillerup/madservice/klage/",
    "/storeby/genoptraening/klage/",
    "/storeby/hjaelpemidler/klage/",
    "/storeby/hjemmehjaelp/klage/",
    "/storeby/madservice/klage/",
    "/storeby/plejebolig/klage/",
    "/storeby/socialpaedagogisk-stoette/klage/",
    "/storeby/stu/klage/",
  ]);
});

test("every edition leads there where it tells of complaints, the text and easy read at their heads, too", () => {
  const wanted = pathsOf(/\/klage\/$/).flatMap((path) =>
    ["", "let/", "tjekliste/"].map((edition) => path.replace("klage/", edition)),
  );
  const editions = wanted.filter((path) => site.pages.some((page) => page.path === path));
  expect(editions.filter((path) => path.endsWith("let/")).length).toBeGreaterThan(1);
  expect(linking.map(({ path }) => path).toSorted()).toEqual(editions.toSorted());
  for (const { path, document } of linking) {
    const links = [...document.querySelectorAll("main a")].filter((link) => wordsOf(link) === help);
    expect(new Set(links.map((link) => link.getAttribute("href")))).toEqual(
      new Set([`${path.replace(/(?:let|tjekliste)\/$/, "")}klage/`]),
    );
    const told = links.filter((link) => link.closest("section:has(> #klage), .easy-section"));
    // One easy read has no question about complaints; its head has the link all the same.
    expect(told).toHaveLength(path === "/storeby/madservice/let/" ? 0 : 1);
    expect(links.length - told.length).toBe(path.endsWith("tjekliste/") ? 0 : 1);
    expect(links.every((link) => link.closest(".on-screen") !== null)).toBe(true);
  }
});

test("from the start a standard's complaint is three links away", () => {
  const [home, municipality, standard] = ["/", "/lillerup/", "/lillerup/hjemmehjaelp/"].map((path) =>
    [...site.page(path).document.querySelectorAll("main a")].map((link) => link.getAttribute("href")),
  );
  expect(home).toContain("/lillerup/");
  expect(municipality).toContain("/lillerup/hjemmehjaelp/");
  expect(standard).toContain("/lillerup/hjemmehjaelp/klage/");
});

test("it tells the standard's own deadline, receiver and whom it is decided by, and leads back", () => {
  const { document } = site.page("/lillerup/hjemmehjaelp/klage/");
  const words = wordsOf(one(document, "main"));
  expect(words).toContain("Klagen skal være modtaget senest 4 uger efter, at du fik afgørelsen.");
  expect(wordsOf(one(document, ".letter"))).toContain("Lillerup Kommune, Klager");
  expect(words).toContain("Hvis kommunen holder fast, er det Ankestyrelsen, der behandler klagen.");
  expect(textsOf(document, "main a[href='/lillerup/hjemmehjaelp/#klage']")).toEqual(["Hvordan klager du?"]);
});

test("it says that nothing is stored or sent", () => {
  const { document } = site.page("/lillerup/hjemmehjaelp/klage/");
  expect(wordsOf(one(document, ".page__head"))).toContain("bliver ikke gemt og ikke sendt");
});
