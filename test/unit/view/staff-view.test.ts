import { describe, expect, test } from "vitest";
import type { Voice } from "../../../src/model/index.ts";
import { staffBookmarks, staffView } from "../../../src/view/staff-view.ts";
import { printWriter } from "../../../src/view/writer.ts";
import { context, contextOf, lillerup } from "../../helpers/lillerup.ts";

const note = (heading: string, concept?: "criteria" | "hearing") => ({
  heading,
  ...(concept === undefined ? {} : { concept }),
  body: ["Spørg om *alt*."],
});
const staffNotes = [note("Vurderingen", "criteria"), note("Høringen", "hearing"), note("Journalen")];

interface Options {
  readonly draft?: boolean;
  readonly printed?: boolean;
  readonly voice?: Voice;
}

function noted({ draft = false, printed = false, voice = "own" }: Options = {}) {
  const site = { ...context, isDraft: draft };
  const plain = contextOf("madservice", { profile: { voice } });
  return staffView({
    ...plain,
    standard: { ...plain.standard, staffNotes },
    site,
    writer: printed ? printWriter(site, lillerup) : plain.writer,
  });
}

test("notes are sections in their order, each with a place of its own and its own words", () => {
  const view = noted();
  expect(staffBookmarks(view).map(({ anchor, title }) => [anchor, title])).toEqual([
    ["note-1", "Vurderingen"],
    ["note-2", "Høringen"],
    ["note-3", "Journalen"],
  ]);
  expect(view.sections[0]?.view.blocks).toEqual([
    { kind: "text", textHtml: "<p>Spørg om <em>alt</em>.</p>" },
  ]);
});

describe("the way back to the citizens' text", () => {
  test("leads to the section that a note belongs to, by the heading that it has there", () => {
    expect(noted().sections.map(({ citizens }) => citizens)).toEqual([
      { href: "/hjaelp/lillerup/madservice/#vurdering", text: "Hvad lægger kommunen vægt på?" },
      // Madservice says nothing of a hearing.
      undefined,
      undefined,
    ]);
  });

  test("has the whole address on paper, and none on the paper of a draft", () => {
    const { title } = contextOf("madservice").standard;
    const href = "https://standarder.lillerup.example/hjaelp/lillerup/madservice/";
    expect(noted({ printed: true }).citizens).toEqual({ href, text: title });
    expect(noted({ printed: true, draft: true }).citizens).toEqual({ text: title });
  });
});

test("whoever restates the notes says whose text applies; the municipality itself need not", () => {
  expect(noted({ voice: "restated" }).notice).toMatch(
    /fra Lillerup Kommune .+ gælder kommunens ord\. Loven gælder altid\.$/,
  );
  expect(noted().notice).toBe("Noterne er til kommunens medarbejdere. Alle må læse dem.");
});
