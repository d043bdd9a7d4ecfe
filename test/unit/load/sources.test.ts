import { expect, test } from "vitest";
import { sources } from "../../helpers/lillerup.ts";

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
