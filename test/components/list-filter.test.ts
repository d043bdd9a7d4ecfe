import { expect, test } from "vitest";
import { examples } from "../../_includes/components/list-filter/list-filter.examples.ts";
import { rendered } from "./rendered.ts";

const { document } = rendered("list-filter", "listFilter", examples.listFilter["of standards"]);

test("the field is not there without the script that makes it work", () => {
  const filter = document.querySelector(".list-filter");
  expect(filter?.hasAttribute("hidden")).toBe(true);
  expect(filter?.getAttribute("data-list")).toBe("standarder");
});

test("what it finds is told to who does not see the list", () => {
  expect(document.querySelector(".list-filter [role=status]")?.textContent).toBe("");
});
