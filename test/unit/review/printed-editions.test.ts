import { describe, expect, test } from "vitest";
import { exampleRecord } from "../../../src/review/example-record.ts";
import type { Example } from "../../../src/review/record.ts";

const printed = (example: Example) => exampleRecord(example).printed();
const base = printed({});

describe("what an edition shows is counted", () => {
  test("each line of the summary and of the sections once, with its heading", () => {
    const { easyRead } = printed({ easyRead: ["Kommunen ser på dig.", "Den ringer til dig."] });
    expect(easyRead?.summary).toBe("Det vigtigste Kommunen ser på dig Den ringer til dig".split(" ").length);
    expect(easyRead?.body).toBe("Hvad kan du få Du får hjælp i dit hjem".split(" ").length);
  });

  test("the explanation of a hard word too, though the data only names it", () => {
    const line = "Du får en afgørelse.";
    const plain = printed({ section: { lines: [line] } }).easyRead?.body ?? 0;
    const explained = printed({ section: { lines: [{ text: line, explain: "afgoerelse" }] } });
    expect(explained.easyRead?.body).toBeGreaterThan(plain + 4);
  });

  test("cards of contacts belong to the page and to no text, whatever stands in them", () => {
    const cards = (openingHours: string) => ({
      standard: {
        contacts: [
          { id: "a", name: "Kontoret for hjælp", for: ["apply" as const], phone: "12345678" },
          { id: "b", name: "Vagten", for: ["ask" as const], phone: "12345679", openingHours },
        ],
      },
    });
    const short = printed(cards("Hver dag"));
    expect(short.easyRead?.body).toBe(base.easyRead?.body);
    expect(short.full.body).toBe(base.full.body);
    expect(short.easyRead?.page).toBeGreaterThan(base.easyRead?.page ?? 0);
  });

  test("a text between two cards stays a text when the second has hours in a list", () => {
    const openingHours = [
      { days: "Mandag", hours: "9-15" },
      { days: "Fredag", hours: "9-12" },
    ];
    const contacts = [
      { id: "a", name: "Kontoret", for: ["apply" as const], phone: "12345678" },
      { id: "b", name: "Vagten", for: ["ask" as const], phone: "12345679", openingHours },
    ];
    const cards = [{ contact: "a" }, { contact: "b" }];
    const more = [{ contact: "a" }, "Ring også til vagten her.", { contact: "b" }];
    const words = (lines: NonNullable<Example["section"]>["lines"]) =>
      printed({ standard: { contacts }, section: { lines: lines ?? [] } }).easyRead?.body ?? 0;
    expect(words(more)).toBe(words(cards) + 5);
  });

  test("a word that may be parted at a line's end is one word", () => {
    const once =
      printed({ full: ["Hjælpemiddelcentralen."] }).full.page - printed({ full: ["Ja."] }).full.page;
    expect(once).toBe(0);
  });
});

test("the full page is its text, its short answer, its contacts and its apparatus", () => {
  const { page, body, apparatus } = base.full;
  expect(body + apparatus).toBeLessThan(page);
  const longer = printed({ full: ["Kommunen hjælper dig."] }).full;
  expect(longer.body).toBeGreaterThan(body);
  expect(longer.apparatus).toBeLessThanOrEqual(apparatus);
});

test("an edition that there is not has no words", () => {
  expect(printed({ easyRead: false }).easyRead).toBeUndefined();
  expect(printed({ standard: { checklist: false } }).checklist).toBeUndefined();
});
