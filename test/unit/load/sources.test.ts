import { describe, expect, test } from "vitest";
import { checkedFile } from "../../../src/load/checked-file.ts";
import { dataFile } from "../../../src/load/data/data-file.ts";
import { sourcesOf } from "../../../src/load/sources.ts";
import { standard as standardSchema } from "../../../src/model/index.ts";
import { contextOf, sources } from "../../helpers/lillerup.ts";

const folder = "test/fixtures/municipalities/lillerup";

test("content keeps its places: the file, the line and the way of a value in each of a standard's files", () => {
  expect(sources.folderOf("lillerup")).toBe(folder);
  expect(sources.placeOf("lillerup", "profile", "bostoette", ["name"])).toEqual({
    file: `${folder}/index.ts`,
    line: 6,
    at: "name",
  });
  expect(sources.placeOf("lillerup", "standard", "bostoette", ["title"]).file).toBe(
    `${folder}/standards/bostoette.ts`,
  );
  expect(sources.placeOf("lillerup", "easy-read", "bostoette", ["madeFrom"]).file).toBe(
    `${folder}/easy-read/bostoette.ts`,
  );
});

test("asking for the place of what was not loaded is a fault of ours, and is told as one", () => {
  expect(() => sources.folderOf("storby")).toThrow("The municipality storby was not loaded.");
  expect(() => sources.placeOf("lillerup", "standard", "havehjaelp", [])).toThrow(
    "No standard file of havehjaelp was loaded.",
  );
});

describe("words are found where they are written:", () => {
  const find = (words: string) =>
    sources.placeOfWords(
      "lillerup",
      [
        { kind: "standard", standard: "bostoette" },
        { kind: "profile", standard: "" },
      ],
      words,
    );
  const { standard } = contextOf("bostoette");

  test("a text of just these words before one that only holds them", () => {
    expect(find(standard.title)?.at).toBe("title");
    expect(find(standard.title.toUpperCase().replaceAll(" ", ""))?.at).toBe("title");
  });

  test("a part of a text, also across Markdown", () => {
    expect(find(standard.summary.who.slice(3, 30))?.at).toBe("summary.who");
  });

  test("in the first of the files that has them", () => {
    expect(find("Lillerup Kommune")?.file).toMatch(/\.ts$/);
  });

  test("and nowhere when no file has them, or when they are too short to say", () => {
    expect(find("Det står der ikke noget om")).toBeUndefined();
    expect(find("de")).toBeUndefined();
    expect(find("")).toBeUndefined();
  });
});

test("words are found where the file holds them with Markdown and with what Word left between their letters", () => {
  const text = String.raw`export default {
    title: "Madservice",
    sections: { content: { status: "stated", body: ["K\u00F8k\u00ADkenets **egen** beskrivelse\u00A0af [a\u030Aret](/om/)."] } },
  };`;
  const file = checkedFile(dataFile("lillerup/standards/madservice.ts", text), standardSchema);
  const read = sourcesOf([
    {
      name: "lillerup",
      folder: "lillerup",
      profile: undefined,
      standards: [file],
      easyReads: [],
      ignored: [],
      problems: [],
    },
  ]);
  const names = [{ kind: "standard", standard: "madservice" }] as const;
  expect(read.placeOfWords("lillerup", names, "Køkkenets egen beskrivelse af året.")).toEqual({
    file: "lillerup/standards/madservice.ts",
    line: 3,
    at: "sections.content.body[0]",
  });
});
