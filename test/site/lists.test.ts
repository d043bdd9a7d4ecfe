import { describe, expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite();
const titles = ["Bostøtte", "Hjemmehjælp", "Ledsagelse", "Madservice", "Værested"];

const linksIn = (path: string, selector: string) =>
  [...site.page(path).document.querySelectorAll(selector)].map((link) => [
    wordsOf(link),
    link.getAttribute("href"),
  ]);

test("the front page offers search first, then municipalities and topics", () => {
  const main = one(site.page("/").document, "main");
  const search = one(main, "form[action='/soeg/']");
  const firstLink = one(main, "a");
  expect(search.compareDocumentPosition(firstLink) & search.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(linksIn("/", ".place-entry__name")).toEqual([["Lillerup Kommune", "/lillerup/"]]);
  expect(textsOf(main, "#emner ~ ul a")).toEqual(titles);
});

test("the municipality's page leads to every edition of every standard, and to what can be printed", () => {
  const links = linksIn("/lillerup/", "main a");
  for (const id of ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"]) {
    for (const folder of ["", "let/", "tjekliste/"]) {
      expect(links.map(([, href]) => href)).toContain(`/lillerup/${id}/${folder}`);
    }
  }
  expect(links).toContainEqual(["Alt, du kan printe, også med stor skrift", "/lillerup/udskrifter/"]);
});

test("a list tells links with the same words apart for who cannot see the list", () => {
  const names = [...site.page("/lillerup/").document.querySelectorAll("main a")].map(
    (link) => link.getAttribute("aria-label") ?? wordsOf(link),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the list of topics leads to each topic, and a topic to each municipality that has it", () => {
  expect(linksIn("/emner/", "main a")).toContainEqual(["Madservice", "/emner/madservice/"]);
  expect(linksIn("/emner/madservice/", ".standard-list__title a")).toEqual([
    ["Lillerup Kommune", "/lillerup/madservice/"],
  ]);
});

describe("the search page without JavaScript", () => {
  const { document } = site.page("/soeg/");

  test("lists everything from A to Å", () => {
    expect(textsOf(document, "#liste ~ ul a")).toEqual([
      "Bostøtte – Lillerup Kommune",
      "Hjemmehjælp – Lillerup Kommune",
      "HJV – se Hjemmehjælp",
      "Ledsagelse – Lillerup Kommune",
      "Lillerup Kommune – kommune",
      "Madservice – Lillerup Kommune",
      "personlig pleje – se Hjemmehjælp",
      "rengøring – se Hjemmehjælp",
      "Værested – Lillerup Kommune",
    ]);
    expect(textsOf(document, "#liste ~ h3")).toEqual(["B", "H", "L", "M", "P", "R", "V"]);
  });

  test("hides filters and shows no results, which only a script can serve", () => {
    expect(one(document, "#search-filters").hasAttribute("hidden")).toBe(true);
    expect(document.querySelector("#search-results:not([hidden])")).toBeNull();
    expect(one(document, "#search-off").textContent).toContain("Søgningen kræver JavaScript");
    expect(one(document, "#search-off a").getAttribute("href")).toBe("#liste");
  });
});

describe("a build without PDFs", () => {
  test("links to no PDF from any page", () => {
    const links = site.pages.flatMap(({ document }) =>
      [...document.querySelectorAll("a[href$='.pdf']")].map((link) => link.getAttribute("href") ?? ""),
    );
    expect(links.filter((href) => !href.startsWith("https://lillerup.example/"))).toEqual([]);
    expect(site.files.filter((file) => file.endsWith(".pdf"))).toEqual([]);
  });

  test("says on the desk's page that there are none, and how to print", () => {
    const { document } = site.page("/lillerup/udskrifter/");
    expect(wordsOf(one(document, "main"))).toContain(
      "Siden er bygget uden PDF-filer. Du kan printe hver side fra din browser.",
    );
    expect(document.querySelector("main table")).toBeNull();
  });
});
