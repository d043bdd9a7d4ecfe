import { expect, test } from "vitest";
import { bookLink, printLink, printLinks } from "../../../src/view/print-view.ts";
import { bookPath, printPath } from "../../../src/view/routes.ts";
import { context, contextWith } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const full = printPath(context, "lillerup", "madservice", "full");
const checklist = printPath(context, "lillerup", "madservice", "checklist");
const printed = contextWith(
  new Map([
    [full, { pages: 6, bytes: 84_000 }],
    [checklist, { pages: 1, bytes: 1_250_000 }],
    [bookPath(context, "lillerup"), { pages: 31, bytes: 400_000 }],
  ]),
);

test("a link to a PDF tells its pages and size before one opens it", () => {
  const link = printLink(full, "Hele indholdet", printed);
  expect(link).toMatchObject({ name: "Hele indholdet" });
  expect(visibleSpaces(link?.details ?? "")).toBe("PDF, 6~sider, 84~kB");
});

test("a link to a PDF carries the path prefix", () => {
  expect(printLink(full, "Hele indholdet", printed)?.href).toBe(`/hjaelp${full}`);
});

test("a PDF that was not printed is not linked", () => {
  expect(printLink(full, "Hele indholdet", context)).toBeUndefined();
});

test("a PDF that could not be made is named, with a sentence and no link", () => {
  expect(printLink(full, "Hele indholdet", contextWith(new Map([[full, "failed"]])))).toEqual({
    name: "Hele indholdet",
    details: "PDF-filen kunne ikke laves. Du kan printe siden fra din browser.",
  });
});

test("the links of a standard leave out what was not printed", () => {
  expect(printLinks("lillerup", "madservice", printed).map(({ name }) => name)).toEqual([
    "Hele indholdet",
    "Tjekliste",
  ]);
});

test("a page links to the PDFs that belong to it, and no other", () => {
  const links = printLinks("lillerup", "madservice", printed, ["checklist"]);
  expect(links.map(({ href }) => href)).toEqual([`/hjaelp${checklist}`]);
});

test("a booklet is counted in sheets, and says how it is printed and folded", () => {
  const path = printPath(context, "lillerup", "madservice", "booklet");
  const site = contextWith(new Map([[path, { pages: 8, bytes: 84_000 }]]));
  const [link] = printLinks("lillerup", "madservice", site, ["booklet"]);
  expect(link?.name).toBe("Let at læse som hæfte");
  expect(visibleSpaces(link?.details ?? "")).toBe("PDF, 4~ark, 84~kB");
  expect(link?.note).toBe("Print på begge sider, vend på den korte led, og fold på midten.");
});

test("the book is one link", () => {
  expect(visibleSpaces(bookLink("lillerup", printed)?.details ?? "")).toBe("PDF, 31~sider, 400~kB");
});
