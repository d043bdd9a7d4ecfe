import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { foundFiles } from "../../../src/load/discover.ts";
import { shownPath } from "../../../src/report/shown-path.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

test("KS20: a folder that is not there is never an empty site", async () => {
  expect(await problemsIn(join(await folderOf({}), "municipalities"))).toBe(`KS20 municipalities
  There is no municipalities folder here: it does not exist, or is a link that leads nowhere.
  Fix: Name the folder that holds the municipalities' folders, after --content.`);
});

test("KS20: a file is no municipalities folder", async () => {
  const folder = await folderOf({ "kommuner.ts": "" });
  expect(await problemsIn(join(folder, "kommuner.ts"))).toBe(`KS20 municipalities
  There is no municipalities folder here: it is no folder.
  Fix: Name the folder that holds the municipalities' folders, after --content.`);
});

test("KS20: a path as Windows writes it is given back as this system needs it", async () => {
  const folder = await folderOf({ "kommuner/lillerup/index.ts": "" });
  expect(await problemsIn(`${folder}/vores\\kommuner`)).toBe(`KS20 municipalities
  There is no municipalities folder here: it does not exist, or is a link that leads nowhere.
  Fix: This system parts folders with /. Write --content ${shownPath(folder)}/vores/kommuner.`);
});

test("KS21: a folder without a municipality is never an empty site", async () => {
  const folder = await folderOf({ "README.md": "", ".git/config": "", "node_modules/a/index.ts": "" });
  expect(await problemsIn(folder)).toBe(`KS21 municipalities
  The folder holds no municipality.
  Fix: Write one: npm run new -- municipality <id> --content municipalities --name "…" --code 000 --region <region>.`);
});

test("KS21: a municipality's own folder is told from the folder of all", async () => {
  expect(await problemsIn(join(await municipalitiesFolder({}), "lillerup"))).toBe(`KS21 municipalities
  The folder is one municipality, not a folder of municipalities.
  Fix: Name the folder above it.`);
});

test("KS21: the folder above the municipalities is told from their own", async () => {
  const folder = await folderOf({ "kommuner/lillerup/index.ts": "", "README.md": "" });
  expect(await problemsIn(folder)).toBe(`KS21 municipalities
  The folder holds no municipality. municipalities/kommuner does.
  Fix: Name that one: --content municipalities/kommuner`);
});

test("KS21: the command that mends it names a folder with blanks in quotes", async () => {
  const folder = join(await folderOf({ "vores kommuner/README.md": "" }), "vores kommuner");
  expect(await problemsIn(folder)).toContain('municipality <id> --content "municipalities" --name "…"');
});

test("KS22: an unknown municipality is named with the one that was meant and all that are known", async () => {
  const folder = await municipalitiesFolder({ faults: ["KS34-kommunekode-of-another.ts"] });
  expect(await problemsIn(folder, ["lillerup", "lilerup"])).toBe(`KS22 municipalities
  There is no municipality "lilerup". Known: lillerup, storerup.
  Fix: Did you mean "lillerup"?`);
  expect(await problemsIn(folder, ["xyz", "xyz"])).toBe(`KS22 municipalities
  There is no municipality "xyz". Known: lillerup, storerup.
  Fix: Write one of the known names after --municipality.`);
});

test("KS23: a municipality without index.ts is found, and the rest of it is checked all the same", async () => {
  const folder = await municipalitiesFolder({
    faults: ["KS05-misspelt-key.ts"],
    without: ["lillerup/index.ts"],
  });
  expect(await problemsIn(folder)).toBe(`KS23 municipalities/lillerup/index.ts
  The municipality has no index.ts, so its name and kommunekode are unknown.
  Fix: Write it: npm run new -- municipality lillerup --content municipalities --name "…" --code 000 --region <region>.

KS05 municipalities/lillerup/standards/madservice.ts:6 › tilte
  The key tilte is not known here.
  Fix: Did you mean title?`);
});

test("KS24: whatever nobody reads is found, and what belongs to tools is not", async () => {
  const files = {
    "havehjaelp.ts": "",
    "README.md": "",
    "lillerup/README.md": "",
    "lillerup/.DS_Store": "",
    "lillerup/Standards/havehjaelp.ts": "",
    "lillerup/standards/README.md": "",
    "lillerup/standards/madservice.json": "",
    "lillerup/standards/gamle/havehjaelp.ts": "",
  };
  const read = "Nobody reads this, so nothing in it would be published.";
  const rule = "Data files end in .ts and lie in no folder of their own. Rename it, move it or take it away.";
  expect(await problemsIn(await municipalitiesFolder({ files }))).toBe(`KS24 municipalities/havehjaelp.ts
  ${read}
  Fix: Move it into the folder of its municipality, or take it away.

KS24 municipalities/lillerup/Standards
  ${read}
  Fix: Did you mean "standards"?

KS24 municipalities/lillerup/standards/gamle
  ${read}
  Fix: ${rule}

KS24 municipalities/lillerup/standards/madservice.json
  ${read}
  Fix: ${rule}`);
});

test("KS24: a file that is called like a folder is read by nobody", async () => {
  const folder = await municipalitiesFolder({ without: ["lillerup/easy-read"] });
  await writeFile(join(folder, "lillerup/easy-read"), "");
  expect(await problemsIn(folder)).toMatch(/^KS24 municipalities\/lillerup\/easy-read\n/);
});

test("KS25: a folder that cannot be listed is a fault and no stack", async () => {
  const path = join(await folderOf({ lillerup: "" }), "lillerup");
  expect(await foundFiles({ name: "lillerup", path, isFolder: true })).toMatchObject({
    problems: [{ code: "KS25", what: "It cannot be read: it is no folder." }],
  });
});

test("KS26: a municipality without a standard has nothing to publish", async () => {
  const folder = await municipalitiesFolder({ without: ["lillerup/standards", "lillerup/easy-read"] });
  expect(await problemsIn(folder)).toBe(`KS26 municipalities/lillerup/standards
  The municipality has no standard, so there is nothing to publish.
  Fix: Write one: npm run new -- standard lillerup <id> --content municipalities --title "…".`);
});
