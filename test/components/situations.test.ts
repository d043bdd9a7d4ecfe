import { expect, test } from "vitest";
import { examples } from "../../_includes/components/situations/situations.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const { document } = rendered("situations", "situations", examples.situations["of a municipality"]);
const [lone, several] = document.querySelectorAll(".trouble");

test("a situation in which one thing helps is itself the way to it", () => {
  expect(shownText(lone?.querySelector("a") ?? null)).toBe("Jeg kan ikke selv lave mad Madservice");
  expect(lone?.querySelector("a")?.getAttribute("href")).toBe("/madservice/");
});

test("one in which several do heads their links, so that a screen reader finds it by its heading", () => {
  expect(shownText(several?.querySelector("h3") ?? null)).toBe("Jeg er lige kommet hjem fra sygehuset");
  expect([...(several?.querySelectorAll("a") ?? [])].map(shownText)).toEqual(["Genoptræning", "Hjemmehjælp"]);
});
