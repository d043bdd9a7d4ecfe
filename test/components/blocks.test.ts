import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/blocks/blocks.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const blocks = (name: keyof typeof examples.blocks) =>
  rendered("blocks", "blocks", examples.blocks[name]).document;
const items = (list: Element | null) => [...(list?.children ?? [])].map(shownText);

test("a text keeps its own HTML", () => {
  expect(blocks("a text").querySelector("p > strong")?.textContent).toBe("visitationen");
});

test("a list is a list, and what it lists stands before it", () => {
  const document = blocks("a list with an intro");
  const list = document.querySelector("ul");
  expect(items(list)).toEqual(["rengøring", "indkøb"]);
  expect(shownText(list?.previousElementSibling ?? null)).toBe("Du kan få hjælp til");
});

test("steps are numbered, because their order matters", () => {
  const document = blocks("steps");
  expect(items(document.querySelector("ol"))).toEqual(["Ring.", "Aftal et besøg."]);
  expect(document.querySelector("ul")).toBeNull();
});

test("conditions are told with their rule right after them", () => {
  const list = blocks("conditions with their rule").querySelector("ul");
  expect(shownText(list?.nextElementSibling ?? null)).toBe("Du skal opfylde alle punkter.");
});

describe("what the Act gives and the text does not", () => {
  const document = blocks("what the Act gives and the text does not");

  test("stands in the order of its weight: the law with its paragraphs, the text, whom to ask", () => {
    expect(items(document.querySelector(".law-above"))).toEqual([
      "Loven gælder: Skal du bo alene?",
      "Nej. Det har ingen betydning. (Servicelovens §\u00a083, Servicelovens §\u00a084)",
      "Kommunens tekst siger noget andet (side 2, tabel): Du skal bo alene.",
      "Spørg Visitationen, telefon\u00a012\u00a034\u00a056\u00a078.",
    ]);
  });

  test("has a heading of the level around it", () => {
    expect(document.querySelector(".law-above > h3")).not.toBeNull();
    expect(blocks("an Act that is on no page, in a book").querySelector(".law-above > h4")).not.toBeNull();
  });

  test("links the Acts that are on a page", () => {
    expect(document.querySelectorAll('.law-above a:not([href^="tel:"])')).toHaveLength(2);
    expect(blocks("an Act that is on no page, in a book").querySelector('a:not([href^="tel:"])')).toBeNull();
  });

  test("lets one call the number in its last line", () => {
    const links = [...document.querySelectorAll('.law-above a[href^="tel:"]')];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["tel:+4512345678"]);
  });
});

describe("a table", () => {
  const table = blocks("a table").querySelector("table");

  test("has its caption inside", () => {
    expect(table?.querySelector("caption")?.textContent).toBe("Så tit kan du få rengøring");
  });

  test("has a heading for every column and every row", () => {
    const scopes = (scope: string) =>
      [...(table?.querySelectorAll(`th[scope=${scope}]`) ?? [])].map(({ textContent }) => textContent);
    expect(scopes("col")).toEqual(["Bolig", "Rengøring"]);
    expect(scopes("row")).toEqual(["1-2 værelser", "Større bolig"]);
  });

  test("can be scrolled by keyboard where the screen is too narrow, and says what it is", () => {
    const region = table?.parentElement;
    expect(region?.getAttribute("tabindex")).toBe("0");
    expect(region?.getAttribute("aria-label")).toBe("Så tit kan du få rengøring");
  });
});

test("a cell keeps its own HTML", () => {
  expect(blocks("a table").querySelector("td > strong")?.textContent).toBe("Hver 3. uge");
});

test("on paper a table has the widths and the size that were measured", () => {
  const document = blocks("a table that is printed smaller");
  expect([...document.querySelectorAll("col")].map((column) => column.getAttribute("data-share"))).toEqual([
    "60.00",
    "40.00",
  ]);
  expect(document.querySelector("section")?.className).toBe("table-scroll table-scroll--10");
});

test("a table that is printed as records has the head of the column beside each cell", () => {
  const cells = blocks("a table that is printed as records").querySelectorAll("tbody :is(th, td)");
  expect([...cells].map((cell) => cell.getAttribute("data-head"))).toEqual(["Ydelse", "Pris"]);
});

test("records are a list of their names, each with a list of heads and values", () => {
  const document = blocks("a table as records");
  expect(document.querySelector("table")).toBeNull();
  expect(shownText(document.querySelector("main > p"))).toBe("Priser og tider");
  const [first, second] = document.querySelectorAll("ul.records > li");
  expect(shownText(first?.querySelector("p") ?? null)).toBe("Ydelse: Mad");
  expect(items(first?.querySelector("ul") ?? null)).toEqual(["Pris: 62,50 kr.", "Tid: Hver dag"]);
  expect(items(second?.querySelector("ul") ?? null)).toEqual(["Pris: 0 kr.", "Tid: Hver uge"]);
});

test("services are a list, each with its name first", () => {
  const [first] = blocks("services").querySelectorAll("ul.services > li");
  expect(first?.querySelector("strong")?.textContent).toBe("Rengøring");
  expect(first?.querySelector("p")?.textContent).toBe("Støvsugning og gulvvask.");
});

test("a service has its facts by their labels, and what it does not hold after what it holds", () => {
  const [service] = blocks(
    "a service with its level, and what is included before what is not",
  ).querySelectorAll("ul.services > li");
  const [facts, included, notIncluded] = service?.querySelectorAll("ul") ?? [];
  expect(items(facts ?? null)).toEqual(["Niveau: 2", "Hvor tit: Hver 2.\u00a0uge"]);
  expect(shownText(included?.previousElementSibling ?? null)).toBe("Det er med:");
  expect(items(included ?? null)).toEqual(["støvsugning", "gulvvask"]);
  expect(shownText(notIncluded?.previousElementSibling ?? null)).toBe("Det er ikke med:");
  expect(items(notIncluded ?? null)).toEqual(["vinduer"]);
});

test("a supplier's number and page are links that say whose they are", () => {
  const { document } = rendered("blocks", "entryParts", examples.entryParts.links);
  const links = [...document.querySelectorAll("a")];
  expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-label")])).toEqual([
    ["tel:+4512345678", "12\u00a034\u00a056\u00a078, Nabohjælpen"],
    ["https://www.nabohjaelpen.example/", "www.nabohjaelpen.example, Nabohjælpen"],
  ]);
});

describe("parts", () => {
  test("have headings one level apart, with anchors that are unique in a book", () => {
    const headings = [...blocks("parts within parts").querySelectorAll("h4, h5")];
    expect(headings.map(({ localName, id }) => [localName, id])).toEqual([
      ["h4", "stu-hvad--1"],
      ["h5", "stu-hvad--1--1"],
    ]);
  });

  test("say under which paragraphs they hold, with a link where there is a text", () => {
    const laws = blocks("groups under two Acts").querySelector("h3 + p");
    expect(shownText(laws)).toBe("Regler: Servicelovens § 83, Aftalen");
    expect([...(laws?.querySelectorAll("a") ?? [])].map(({ href }) => href)).toEqual([
      "https://lov.example/83",
    ]);
  });
});

test("blocks stand in the order in which they are given", () => {
  const main = blocks("several after each other").querySelectorAll("main > p, main > ul");
  expect([...main].map(({ localName, className }) => [localName, className])).toEqual([
    ["p", ""],
    ["ul", ""],
    ["ul", "services"],
  ]);
});

test("nothing to print prints nothing", () => {
  expect(rendered("blocks", "blocks", examples.blocks.nothing).html.trim()).toBe("");
});
