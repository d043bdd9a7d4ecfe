import { describe, expect, test } from "vitest";
import type { AxNode } from "../../../../src/audit/screen-reader/accessibility-tree.ts";
import { screenReaderFaults } from "../../../../src/audit/screen-reader/screen-reader.ts";
import { treeText } from "../../../helpers/tree-text.ts";

const part = (role: string, name = "", ...parts: readonly AxNode[]): AxNode => ({
  role,
  name,
  level: role === "heading" ? 2 : undefined,
  states: [],
  parts,
});
const text = (words: string) => part("text", words);
const faultsOf = (...parts: readonly AxNode[]) =>
  screenReaderFaults(part("document", "Lillerup", ...parts)).map(({ what, place }) => `${place}: ${what}`);

describe("the screen reader", () => {
  test("finds nothing wrong with grouped numbers, headings, fields and their labels", () => {
    expect(
      faultsOf(
        part("heading", "Ring til os"),
        part("paragraph", "", text("Ring på 12 34 56 00.")),
        part("label", "", text("Dit navn")),
        part("textbox", "Dit navn"),
      ),
    ).toEqual([]);
  });

  test("hears a telephone number that is read as millions", () => {
    expect(faultsOf(text("Ring på 12345600."))).toEqual([
      "Ring på 12345600.: Eight digits are read as one number of millions.",
    ]);
    expect(faultsOf(text("Se https://lillerup.example/12345678/1 og sag-12345678"))).toEqual([]);
  });

  test("hears signs and file names, which say nothing", () => {
    expect(faultsOf(text("›"), part("image", "hus.png"), part("image", "Rådhuset"))).toEqual([
      'text "›": This sign is heard, and says nothing.',
      'image "hus.png": This sign is heard, and says nothing.',
    ]);
  });

  test("hears what is said twice in a row, by neighbours or in one name", () => {
    const twice = "The same is heard twice in a row.";
    expect(faultsOf(part("image", "Send en klage"), text("Send en klage"))).toEqual([
      `image "Send en klage": ${twice}`,
    ]);
    expect(
      faultsOf(part("paragraph", "", text("Gratis")), part("paragraph", "", text("Gratis"))),
    ).toHaveLength(1);
    expect(faultsOf(part("cell", "", text("Gratis")), part("cell", "", text("Gratis")))).toEqual([]);
    const trail = part("navigation", "Du er her", part("link", "Bostøtte"));
    expect(faultsOf(trail, part("main", "", part("heading", "Bostøtte")))).toEqual([]);
    expect(faultsOf(part("heading", "Hvad koster det? Link til Hvad koster det?"))).toEqual([
      `heading "Hvad koster det? Link til Hvad koster det?": ${twice}`,
    ]);
    expect(faultsOf(part("label", "", text("Dit navn")), part("textbox", "Dit navn"))).toEqual([]);
  });
});

test("a tree is written with a line a part, and short text beside its part", () => {
  const tree = part(
    "main",
    "",
    part("heading", "Pris"),
    part("paragraph", "", text("Hjælpen er gratis. ")),
    part(
      "list",
      "",
      part("listitem", "", text("Se "), { ...part("link", "prisen"), states: ["current page"] }),
    ),
  );
  expect(treeText(tree)).toBe(
    [
      "main",
      '  heading 2 "Pris"',
      "  paragraph: Hjælpen er gratis.",
      "  list",
      "    listitem",
      "      Se",
      '      link "prisen" (current page)',
      "",
    ].join("\n"),
  );
});
