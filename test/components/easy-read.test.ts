import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/easy-read/easy-read.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const lines = (name: keyof typeof examples.easyLines) =>
  rendered("easy-read", "easyLines", examples.easyLines[name]).document;

test("a thought is a paragraph of its own", () => {
  expect([...lines("a thought").querySelectorAll("p.easy-line")].map(shownText)).toEqual([
    "Du kan få hjælp i dit hjem.",
  ]);
});

test("a hard word is explained right below the line it stands in", () => {
  const line = lines("a hard word with its explanation").querySelector("p.easy-line");
  expect(shownText(line?.nextElementSibling ?? null)).toBe("Afgørelse: Kommunens svar på din ansøgning.");
});

test("a list has marks and steps have numbers", () => {
  expect(lines("a list").querySelectorAll("ul > li")).toHaveLength(2);
  expect(lines("steps").querySelectorAll("ol > li")).toHaveLength(2);
});

test("a contact's number is large", () => {
  expect(lines("a contact").querySelector(".contact__phone--big a")).not.toBeNull();
});

test("the emergency numbers can be called", () => {
  const hrefs = [...lines("the emergency numbers").querySelectorAll("a")].map((link) =>
    link.getAttribute("href"),
  );
  expect(hrefs).toEqual(["tel:112", "tel:114"]);
});

describe("the list of questions", () => {
  const listed = (name: keyof typeof examples.easyContents) =>
    rendered("easy-read", "easyContents", examples.easyContents[name]).document;

  test("leads to each question by its words, with its picture before them", () => {
    const links = [...listed("on a page, with the pictures of all pages").querySelectorAll("li > a")];
    expect(links.map((link) => [link.getAttribute("href"), shownText(link)])).toEqual([
      ["#del-1", "Hvad kan du få?"],
      ["#del-2", "Hvem kan du ringe til?"],
    ]);
    expect(links.map((link) => link.firstElementChild?.getAttribute("aria-hidden"))).toEqual([
      "true",
      "true",
    ]);
  });

  test("has room for the page of each on paper alone", () => {
    const asked = (document: ReturnType<typeof listed>) =>
      [...document.querySelectorAll("[data-page-of]")].map((part) => part.getAttribute("data-page-of"));
    expect(asked(listed("on paper"))).toEqual(["del-1", "del-2"]);
    expect(asked(listed("on a page, with the pictures of all pages"))).toEqual([]);
  });
});

describe("a section", () => {
  const { document } = rendered("easy-read", "easySection", examples.easySection["a question"]);

  test("has one pictogram, before its heading", () => {
    const section = document.querySelector("section");
    expect(section?.querySelectorAll("svg")).toHaveLength(1);
    expect(section?.firstElementChild?.querySelector("svg")).not.toBeNull();
  });

  test("is named by its heading", () => {
    const named = document.querySelector("section")?.getAttribute("aria-labelledby") ?? "";
    expect(shownText(document.getElementById(named))).toBe("Hvad kan du få?");
  });

  test("keeps its anchors apart from those of other texts", () => {
    const other = rendered(
      "easy-read",
      "easySection",
      examples.easySection["in a document with other texts"],
    );
    expect(other.document.querySelector("h3")?.id).toBe("bostoette-del-1");
  });
});
