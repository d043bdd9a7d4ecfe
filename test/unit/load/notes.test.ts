import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { loadContent, loadNotes } from "../../../src/load/index.ts";
import { shownPath } from "../../../src/report/shown-path.ts";
import { knownPaths, municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

afterEach(() => vi.unstubAllEnvs());

/** The notes on a folder of content in both languages, the folder called `municipalities`. */
async function notesOn(folder: string): Promise<readonly (readonly string[])[]> {
  const loaded = await loadContent({ folder, knownPaths });
  return ["en", "da"].map((language) => {
    vi.stubEnv("KLARSTANDARD_LANG", language);
    return loadNotes(loaded).map((note) => note.replaceAll(shownPath(folder), "municipalities"));
  });
}

test("what programs left in any folder of the content is named in one note and stops nothing", async () => {
  const files = {
    "Thumbs.db": "",
    ".gitignore": "",
    "lillerup/.DS_Store": "",
    "lillerup/standards/~$madservice.docx": "",
    "lillerup/easy-read/madservice.ts~": "",
  };
  expect(await notesOn(await municipalitiesFolder({ files }))).toEqual([
    [
      "Ignored 4 files that programs left behind: municipalities/Thumbs.db, municipalities/lillerup/.DS_Store, municipalities/lillerup/standards/~$madservice.docx, municipalities/lillerup/easy-read/madservice.ts~.",
    ],
    [
      "4 filer er sprunget over, fordi programmer har lagt dem her: municipalities/Thumbs.db, municipalities/lillerup/.DS_Store, municipalities/lillerup/standards/~$madservice.docx, municipalities/lillerup/easy-read/madservice.ts~.",
    ],
  ]);
});

test("a single file is told as one", async () => {
  const files = { "lillerup/standards/.gitkeep": "" };
  expect(await notesOn(await municipalitiesFolder({ files }))).toEqual([
    ["Ignored 1 file that programs left behind: municipalities/lillerup/standards/.gitkeep."],
    [
      "1 fil er sprunget over, fordi programmer har lagt den her: municipalities/lillerup/standards/.gitkeep.",
    ],
  ]);
});

test("a long list is cut with a count", async () => {
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`lillerup/${at}.bak`, ""]));
  const [[english = ""] = [], [danish = ""] = []] = await notesOn(await municipalitiesFolder({ files }));
  expect(english).toMatch(/^Ignored 9 files .*lillerup\/4\.bak and 4 more\.$/);
  expect(danish).toMatch(/^9 filer er sprunget over.*lillerup\/4\.bak og 4 til\.$/);
});

test("the link that Emacs leaves while a file is open is passed over and not followed", async () => {
  const folder = await municipalitiesFolder({});
  await symlink("editor@machine.1234", join(folder, "lillerup/standards/.#madservice.ts"));
  expect(await problemsIn(folder)).toBe("");
});

test("content without such files has no note", async () => {
  expect(await notesOn(await municipalitiesFolder({}))).toEqual([[], []]);
});

test("a folder of them alone is no municipality", async () => {
  const files = { "__MACOSX/lillerup/index.ts": "", "$RECYCLE.BIN/x": "" };
  expect(await problemsIn(await municipalitiesFolder({ files }))).toBe("");
});
