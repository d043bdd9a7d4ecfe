import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/complaint-help/complaint-help.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const helpWith = (name: keyof typeof examples.complaintHelp) =>
  rendered("complaint-help", "complaintHelp", examples.complaintHelp[name]).document;

/** What a reader without JavaScript sees. */
function unscripted(document: Document): string {
  const main = document.querySelector("main")?.cloneNode(true) as Element;
  for (const part of main.querySelectorAll("[hidden]")) part.remove();
  return shownText(main);
}

describe("one way to complain", () => {
  const document = helpWith("one way");

  test("offers no choice", () => {
    expect(document.querySelector("fieldset")).toBeNull();
  });

  test("tells without JavaScript the deadline, how to count, and shows a letter to write on", () => {
    const words = unscripted(document);
    expect(words).toContain("Klagen skal være modtaget senest 4\u00a0uger efter, at du fik afgørelsen.");
    expect(words).toContain("en mandagmandag, 4\u00a0uger senere.");
    expect(words).toContain("TilLillerup KommuneKlager");
    expect(document.querySelectorAll(".letter__fill:empty").length).toBe(6);
    expect(document.querySelector("form")?.closest("[hidden]")).not.toBeNull();
  });

  test("gives each field a label, and asks for no cpr-number", () => {
    const fields = [...document.querySelectorAll("input, textarea")];
    const labels = fields.map(({ id }) => shownText(document.querySelector(`label[for=${id}]`)));
    expect(labels).toEqual([
      "Hvornår fik du brevet med afgørelsen?",
      "Dit navn",
      "Din adresse",
      "Dit telefonnummer",
      "Hvad står der i afgørelsen?",
      "Hvorfor klager du?",
    ]);
  });

  test("has no field with a name, so that no form can send it", () => {
    expect(document.querySelectorAll("input[name], textarea[name]")).toHaveLength(0);
  });

  test("says that nobody need say why, where that is known", () => {
    const hint = "Du behøver ikke skrive hvorfor.";
    expect(shownText(document.body)).toContain(hint);
    expect(shownText(helpWith("three ways").body)).not.toContain(hint);
  });
});

describe("several ways", () => {
  const document = helpWith("three ways");

  test("tell each the national rules that hold for it alone", () => {
    const places = [...document.querySelectorAll("[data-way]")].filter((place) =>
      place.querySelector(".national"),
    );
    expect(places.map((place) => place.getAttribute("data-way"))).toEqual(["klagevej-2"]);
    expect(shownText(places[0] ?? null)).toContain("Du må altid tage en bisidder med.");
  });

  test("are a choice by their names", () => {
    expect([...document.querySelectorAll("fieldset label")].map(shownText)).toEqual([
      "Hjælp i hjemmet",
      "Genoptræning",
      "Træning på hold",
    ]);
  });

  test("have without JavaScript a letter to nobody, for nobody knows which is chosen", () => {
    const letter = helpWith("three ways").querySelector(".letter");
    for (const part of letter?.querySelectorAll("[hidden]") ?? []) part.remove();
    expect(shownText(letter)).not.toMatch(/Lillerup Kommune|Nævnet/);
  });

  test("say to ask where nobody knows the deadline", () => {
    expect(unscripted(document)).toContain("Genoptræning Spørg, hvornår du senest skal klage.");
  });

  test("have a letter only where one may write, with a line for an address that nobody knows", () => {
    const parts = [...document.querySelectorAll(".letter [data-way]")].map(shownText);
    expect(parts.filter((text) => text.startsWith("Til"))).toEqual([
      "TilLillerup KommuneKlagerTorvet 19999\u00a0Lillerup",
      "TilNævnet Adresse:",
    ]);
    expect(document.querySelectorAll("[data-letter]")).toHaveLength(2);
  });
});
