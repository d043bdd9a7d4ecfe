import { expect, test } from "vitest";
import { examples } from "../../_includes/components/papers/papers.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document } = rendered("papers", "papers", examples.papers["of a standard"]);
const failed = rendered("papers", "papers", examples.papers["one that could not be made"]).document;

test("a paper says whom it is for and how many sheets it takes", () => {
  const [first] = document.querySelectorAll(".paper");
  expect([...(first?.querySelectorAll("p") ?? [])].map(shownText)).toEqual([
    "Pakke til en borger: Madservice 5\u00a0ark PDF, 9\u00a0sider, 184\u00a0kB",
    "Til den, der skal have det hele med hjem.",
  ]);
});

test("its picture is for the eye alone, keeps its place, and waits until somebody comes near", () => {
  for (const picture of document.querySelectorAll("img")) {
    expect(picture.getAttribute("alt")).toBe("");
    expect([picture.getAttribute("width"), picture.getAttribute("height")]).toEqual(["120", "170"]);
    expect(picture.getAttribute("loading")).toBe("lazy");
  }
  expect(document.querySelectorAll("img")).toHaveLength(2);
});

test("one that could not be made has no link and no picture, and says why", () => {
  expect(failed.querySelector("a, img")).toBeNull();
  expect(shownText(failed.querySelector(".paper__text"))).toContain("kunne ikke laves");
});
