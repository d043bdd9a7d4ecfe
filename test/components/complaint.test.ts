import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/complaint/complaint.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const body = (name: keyof typeof examples.complaintBody) =>
  rendered("complaint", "complaintBody", examples.complaintBody[name]);

describe("an appeal", () => {
  const { document, text } = body("an appeal");

  test("tells the deadline right after what one can complain about", () => {
    const [, deadline] = document.querySelectorAll("main > p");
    expect(deadline?.querySelector("strong")?.textContent).toBe("Frist:");
    expect(text).toContain(
      "Frist: Klagen skal være modtaget senest 4\u00a0uger efter, at du modtog afgørelsen.",
    );
  });

  test("tells how, to whom and with whose help", () => {
    expect(text).toContain("Du kan klage skriftligt eller mundtligt.");
    expect(shownText(document.querySelector(".contact__name"))).toBe("Klag til: Visitationen i Lillerup");
    expect(text).toContain("Borgerservice kan hjælpe dig med klagen.");
  });

  test("numbers what happens then", () => {
    expect([...document.querySelectorAll("ol > li")].map(shownText)).toEqual([
      "Kommunen ser på sagen igen.",
      "Sagen går videre til Ankestyrelsen.",
    ]);
  });

  test("leads to the help with it, on paper by its address", () => {
    const ways = [...document.querySelectorAll("p:has(> a[href*='/klage/']) > *")];
    expect(ways.map((way) => [way.className, shownText(way)])).toEqual([
      ["on-screen", "Se, hvornår du senest skal klage, og skriv klagen"],
      ["on-paper", "Se, hvornår du senest skal klage, og skriv klagen: hjaelp.example/klage"],
    ]);
  });

  test("does not send the reader on with “ask”", () => {
    expect(text).not.toContain("Spørg");
  });
});

test("an appeal whose receiver the source does not name promises none", () => {
  expect(body("an appeal to nobody that is named").text).not.toContain("Klag til");
});

test("an exception is told", () => {
  expect(body("an appeal with an exception").text).toMatch(
    /Afgørelser efter servicelovens §\s82\sa kan du ikke klage/,
  );
});

test("an appeal whose deadline nobody knows says to ask for it", () => {
  const { text } = body("an appeal to nobody that is named");
  expect(text).toContain("Spørg, hvornår du senest skal klage. Du kan klage skriftligt.");
});

describe.each([
  "none, by the law",
  "none, since there is no decision",
  "none, as the municipality states",
  "notStated",
] as const)("%s", (name) => {
  const { document, text } = body(name);

  test("has no deadline and no course of an appeal", () => {
    expect(text).not.toMatch(/Frist|Klag til/);
    expect(document.querySelector("ol")).toBeNull();
  });

  test("says whom to ask", () => {
    const ask = "Spørg Køkkenet, telefon\u00a012\u00a034\u00a056\u00a080.";
    expect(text.split(ask)).toHaveLength(2);
  });

  test("adds no “no” of our own to the view's words", () => {
    const { routes, national } = examples.complaintBody[name][0];
    const known = [routes[0].introHtml, ...national.items.map((item) => item.text)].join(" ");
    const refusals = text.match(/[^.]*ikke klage[^.]*\./g) ?? [];
    expect(refusals.filter((sentence) => !known.includes(sentence.trim()))).toEqual([]);
  });
});

test("what rules an appeal out is cited after the words of the municipality", () => {
  expect(body("none, by the law").text).toMatch(
    /ikke kan klage\.\s*Det står i servicelovens §\s82\sa, stk\.\s2\./,
  );
});

test("national law stands under a heading of its own, each text with its source", () => {
  const { document } = body("an appeal");
  const list = document.querySelector("ul.national");
  expect(shownText(list?.previousElementSibling ?? null)).toBe("Det gælder for klager i hele landet");
  expect(list?.previousElementSibling?.localName).toBe("h3");
});
