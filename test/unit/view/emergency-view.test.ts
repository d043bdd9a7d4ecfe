import { describe, expect, test } from "vitest";
import type { Emergency, MunicipalityProfile } from "../../../src/model/index.ts";
import { emergencyView } from "../../../src/view/emergency-view.ts";
import { contextOf, lillerup, only } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const { writer, site } = contextOf("hjemmehjaelp");

function helplineIn(region: MunicipalityProfile["region"], printed: string, today = site.today) {
  const emergency: Emergency = { body: ["Ring."], numbers: [{ service: "medical-helpline", printed }] };
  return only(emergencyView(emergency, { ...lillerup.profile, region }, writer, today).numbers);
}

test("the numbers keep the order of the source and say whose they are", () => {
  const { emergency } = contextOf("hjemmehjaelp").standard;
  if (emergency === undefined) throw new Error("The fixture has changed.");
  expect(
    emergencyView(emergency, lillerup.profile, writer, site.today).numbers.map(({ name, phone }) => [
      name,
      phone.text,
    ]),
  ).toEqual([
    ["Alarmcentralen", "112"],
    ["Politiet", "114"],
    ["Lægevagten", "1818"],
  ]);
});

test("the text around them is the standard's own", () => {
  const { emergency } = contextOf("vaerested").standard;
  if (emergency === undefined) throw new Error("The fixture has changed.");
  expect(emergencyView(emergency, lillerup.profile, writer, site.today).blocks).toEqual([
    { kind: "text", textHtml: "<p>Ring 112, hvis nogen er i fare.</p>" },
  ]);
});

describe("the helpline of another region", () => {
  test("is told of on every sheet in a few words, so that nobody believes the text's number", () => {
    expect(helplineIn("midtjylland", "1813").shortNotes).toEqual([
      "Kommunen skriver 1813.",
      "Det nummer hører til en anden region, så brug nummeret her.",
    ]);
    expect(helplineIn("midtjylland", "1999").shortNotes?.[1]).toBe("Vi har rettet nummeret.");
    expect(helplineIn("midtjylland", "70113131")).not.toHaveProperty("shortNotes");
  });

  test("is replaced by the one of the municipality's own", () => {
    expect(visibleSpaces(helplineIn("midtjylland", "1813").phone.text)).toBe("70~11~31~31");
    expect(helplineIn("midtjylland", "1813").phone.href).toBe("tel:+4570113131");
  });

  test("is told: which number the source prints, whose it is, and why another stands here", () => {
    expect(helplineIn("midtjylland", "1813").note).toBe(
      "Lillerup Kommune ligger i Region Midtjylland. I kommunens tekst står nummeret 1813. Det nummer hører til Region Hovedstaden. Derfor står det rigtige nummer her.",
    );
  });
});

test("a number that belongs to no region is replaced, and nobody is said to own it", () => {
  expect(visibleSpaces(helplineIn("sjaelland", "12345678").note ?? "")).toBe(
    "Lillerup Kommune ligger i Region Sjælland. I kommunens tekst står nummeret 12~34~56~78. Derfor står det rigtige nummer her.",
  );
});

test("a number that is right is printed without a word", () => {
  expect(helplineIn("hovedstaden", "1813")).not.toHaveProperty("note");
});

describe("when two regions become one", () => {
  test("the page names the new one from its first day, and keeps the old number until the new one is known", () => {
    const before = helplineIn("hovedstaden", "70113131", "2026-12-31");
    const after = helplineIn("hovedstaden", "70113131", "2027-01-01");
    expect(before.note).toMatch(/^Lillerup Kommune ligger i Region Hovedstaden\. /);
    expect(after.note).toMatch(/^Lillerup Kommune ligger i Region Østdanmark\. /);
    expect([before.phone.text, after.phone.text]).toEqual(["1813", "1813"]);
  });

  test("the number of the other half is still said to be the other half's", () => {
    expect(helplineIn("hovedstaden", "1818", "2027-01-01").note).toContain(
      "Det nummer hører til Region Sjælland.",
    );
  });
});
