import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type LoadedContent,
  loadContent,
  ProblemsError,
  type Reading,
  type Readings,
  readAhead,
} from "../../../../src/load/index.ts";
import { pagePaths } from "../../../../src/view/page-paths.ts";
import { municipalitiesFolder } from "../fejlstrup.ts";

const place = "lillerup/standards/madservice.ts";
const written = await readFile(`test/fixtures/municipalities/${place}`, "utf8");
const meal = '"Køkkenet laver et varmt måltid hver dag."';

/** Keeps readings as long as a test runs. */
function memory(): Readings & { readonly kept: Map<string, Reading>; readonly found: string[] } {
  const kept = new Map<string, Reading>();
  const found: string[] = [];
  return {
    kept,
    found,
    find: async (name) => {
      const reading = kept.get(name);
      if (reading !== undefined) found.push(reading.municipality.profile.id);
      return reading;
    },
    keep: async (name, reading) => void kept.set(name, reading),
  };
}

const load = (folder: string, readings: Readings): Promise<LoadedContent> =>
  loadContent({ folder, knownPaths: pagePaths, readings });

async function codesOf(loading: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await loading.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof ProblemsError ? error.problems.map(({ code }) => code) : [];
}

test("what was read and had no fault is not read again, and says the same", async () => {
  const folder = await municipalitiesFolder({ files: {} });
  const readings = memory();
  const first = await load(folder, readings);
  expect(readings.found).toEqual([]);
  const second = await load(folder, readings);
  expect(readings.found).toEqual(["lillerup"]);
  expect(second.content).toEqual(first.content);
});

test("its places are told all the same", async () => {
  const folder = await municipalitiesFolder({ files: {} });
  const readings = memory();
  const [first, second] = [await load(folder, readings), await load(folder, readings)];
  const places = [first, second].map(({ sources }) => [
    sources.placeOf("lillerup", "standard", "madservice", ["title"]),
    sources.placeOf("lillerup", "easy-read", "madservice", ["goodToKnow"]),
    sources.placeOf("lillerup", "profile", "", ["name"]),
    sources.folderOf("lillerup"),
    sources.writtenStandardsOf("lillerup").map(({ id }) => id),
  ]);
  expect(places[1]).toEqual(places[0]);
});

test("one letter more is read anew", async () => {
  const folder = await municipalitiesFolder({ files: {} });
  const readings = memory();
  await load(folder, readings);
  const changed = await municipalitiesFolder({ files: { [place]: `${written}\n` } });
  await load(changed, readings);
  expect(readings.found).toEqual([]);
});

test("one with a fault is not kept, so its fault is told each time", async () => {
  const text = written.replace('"Du får varm mad bragt hjem."', '"Du får <b>varm</b> mad bragt hjem."');
  const folder = await municipalitiesFolder({ files: { [place]: text } });
  const readings = memory();
  const first = await codesOf(load(folder, readings));
  expect(first).not.toEqual([]);
  expect(await codesOf(load(folder, readings))).toEqual(first);
  expect(readings.kept.size).toBe(0);
});

test("a draft is read each time: it is no part of what is published", async () => {
  const draft = written
    .replace("export default {", "export default {\n  draft: true,")
    .replace('id: "madservice"', 'id: "ny-service"');
  const folder = await municipalitiesFolder({ files: { "lillerup/standards/ny-service.ts": draft } });
  const readings = memory();
  const { drafts } = await load(folder, readings);
  expect(drafts.map(({ standard }) => standard)).toEqual(["ny-service"]);
  expect(readings.kept.size).toBe(0);
});

test("a link into another municipality is looked at each time, and told with its place", async () => {
  const text = written.replace(meal, '"Køkkenet laver [et måltid](/storeby/hjemmehjaelp/)."');
  const folder = await municipalitiesFolder({ files: { [place]: text } });
  const known = (paths: readonly string[]) => ({
    folder,
    knownPaths: (content: Parameters<typeof pagePaths>[0]) => new Set([...pagePaths(content), ...paths]),
  });
  const readings = memory();
  await loadContent({ ...known(["/storeby/hjemmehjaelp/"]), readings });
  const error: unknown = await loadContent({ ...known([]), readings }).catch((cause: unknown) => cause);
  const problems = error instanceof ProblemsError ? error.problems : [];
  expect(problems.map(({ code, file, line }) => [code, file.endsWith(place), typeof line])).toEqual([
    ["KS60", true, "number"],
  ]);
});

test("two municipalities of one number are told, whichever of them was read before", async () => {
  const folder = await municipalitiesFolder({ files: {} });
  const readings = memory();
  await load(folder, readings);
  const profile = await readFile(join(folder, "lillerup/index.ts"), "utf8");
  const standard = written;
  const twin = await municipalitiesFolder({
    files: {
      "nabolund/index.ts": profile.replace('id: "lillerup"', 'id: "nabolund"'),
      "nabolund/standards/madservice.ts": standard,
    },
  });
  expect(await codesOf(load(twin, readings))).toContain("KS34");
});

test("municipalities that are not kept are read elsewhere before, where that is quicker", async () => {
  const folder = await municipalitiesFolder({ files: {} });
  const readings = memory();
  const asked: string[] = [];
  const elsewhere: Readings = {
    ...readings,
    readAll: async (folders) => {
      for (const each of folders) {
        asked.push(each.name);
        await readAhead(each, readings);
      }
    },
  };
  const { content } = await load(folder, elsewhere);
  expect(asked).toEqual(["lillerup"]);
  expect(readings.found).toEqual(["lillerup"]);
  expect(content.municipalities.map(({ profile }) => profile.id)).toEqual(["lillerup"]);
});
