import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { findingsOf, reviewContent } from "../../../src/review/index.ts";
import { municipalitiesFolder } from "../load/fejlstrup.ts";

const today = "2026-10-22";
const fixtures = "test/fixtures/municipalities";
const mark = "// here";

/** A file of fejlstrup's review and the place it takes in a copy of lillerup. */
interface PlantedFile {
  readonly name: string;
  readonly place: string;
  readonly text: string;
}

const planted = (await Promise.all(["profile", "standards", "easy-read"].map(plantedFiles))).flat();

/** Files that share a name are planted together: one has the fault, the other fits to it. */
const faults = planted.filter(({ text }) => text.includes(mark)).map((file) => [file.name, file] as const);

async function plantedFiles(kind: string): Promise<readonly PlantedFile[]> {
  const folder = `${fixtures}/fejlstrup/review/${kind}`;
  const place = kind === "profile" ? "lillerup/index.ts" : `lillerup/${kind}/bostoette.ts`;
  return Promise.all(
    (await readdir(folder)).map(async (name) => ({
      name,
      place,
      text: await readFile(`${folder}/${name}`, "utf8"),
    })),
  );
}

async function findingsIn(municipality: string): Promise<readonly string[]> {
  const report = await reviewContent({ folder: fixtures, only: [municipality], today });
  return report.municipalities.flatMap(({ standards }) =>
    standards.flatMap(({ id, findings }) => findings.map(({ code }) => `${id} ${code}`)),
  );
}

test("lillerup is clean", async () => {
  expect(await findingsIn("lillerup")).toEqual([]);
});

test("tvivlstrup has the doubts that it is made of, and nothing else", async () => {
  const found = await findingsIn("tvivlstrup");
  expect(found.toSorted()).toEqual([
    "hjemmehjaelp RV28",
    "hjemmehjaelp RV34",
    "hjemmehjaelp RV36",
    "hjemmehjaelp RV36",
    "hjemmehjaelp RV36",
    "hjemmehjaelp RV56",
    "madservice RV22",
    "madservice RV25",
    "madservice RV26",
    "madservice RV32",
  ]);
});

test("at least 30 faults are planted in fejlstrup", () => {
  expect(faults.length).toBeGreaterThanOrEqual(30);
});

test("every file of fejlstrup's review has a fault, or fits to one of the same name", () => {
  const names = faults.map(([name]) => name);
  expect(planted.filter(({ name }) => !names.includes(name))).toEqual([]);
});

test.each(faults)("%s is found at its line, and nothing else is", async (name, { place, text }) => {
  const files = Object.fromEntries(
    planted.filter((file) => file.name === name).map((file) => [file.place, file.text]),
  );
  const report = await reviewContent({
    folder: await municipalitiesFolder({ files }),
    only: ["lillerup"],
    today,
  });
  const marked = text.split("\n").findIndex((line) => line.trim() === mark) + 2;
  expect(findingsOf(report).map(({ code, place: found }) => ({ code, found }))).toEqual([
    {
      code: name.slice(0, 4),
      found: expect.objectContaining({ file: expect.stringMatching(`${place}$`), line: marked }),
    },
  ]);
});
