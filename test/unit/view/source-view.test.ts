import { describe, expect, test } from "vitest";
import { sourceView } from "../../../src/view/source-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const rowsOf = (id: string) =>
  sourceView(contextOf(id)).rows.map(({ label, text }) => [label, visibleSpaces(text)]);

test("the page says that it restates, and whose text applies", () => {
  expect(sourceView(contextOf("madservice")).notice).toBe(
    "Vi gengiver teksten fra Lillerup Kommune med andre ord. Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid.",
  );
});

test("a source that says everything is told with everything", () => {
  expect(rowsOf("hjemmehjaelp")).toEqual([
    ["Kilde", "Kvalitetsstandard for hjemmehjælp 2026."],
    ["Læst", "1.~november~2026"],
    ["Godkendt", "2.~marts~2026 af Kommunalbestyrelsen i Lillerup"],
    ["Gælder fra", "1.~april~2026"],
    ["Gælder til", "31.~marts~2027"],
    ["Skal ses efter senest", "1.~februar~2027"],
    ["Ansvarlig i kommunen", "Lillerup Ældrecenter"],
    ["Udgave her", "2026-2"],
  ]);
});

describe("a source that says little", () => {
  test("is told to say nothing of its adoption and validity", () => {
    expect(rowsOf("madservice")).toContainEqual(["Godkendt", "Ikke oplyst"]);
  });

  test("is told to say nothing of the one where it says the other", () => {
    const adopted = contextOf("madservice", { standard: { adoption: { by: "Byrådet" } } });
    expect(sourceView(adopted).rows).toContainEqual({ label: "Gælder", text: "Ikke oplyst" });
  });

  test("has no title but the one we gave it, and the page says so", () => {
    expect(rowsOf("madservice")[0]?.[1]).toBe(
      "Folder om mad. (Navnet er vores. Dokumentet har ingen titel i den udgave, vi har læst.)",
    );
  });

  test("has the one date it gives", () => {
    const labels = rowsOf("ledsagelse").map(([label]) => label);
    expect(labels).toEqual(["Kilde", "Læst", "Godkendt", "Skal ses efter senest", "Udgave her"]);
  });
});

test("the municipality's own text is linked where its address is known", () => {
  expect(sourceView(contextOf("hjemmehjaelp")).link).toEqual({
    href: "https://lillerup.example/hjemmehjaelp-2026.pdf",
    text: "Kommunens egen tekst",
  });
  expect(sourceView(contextOf("madservice"))).not.toHaveProperty("link");
});

test("who adopted a text stands alone where nobody knows when", () => {
  const adopted = contextOf("hjemmehjaelp", { standard: { adoption: { by: "Byrådet" } } });
  expect(sourceView(adopted).rows).toContainEqual({ label: "Godkendt af", text: "Byrådet" });
});
