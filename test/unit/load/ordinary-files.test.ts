import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderOf } from "../../helpers/folder-of.ts";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const madservice = "lillerup/standards/madservice.ts";

/** What is told of a place, and nothing else: no follow-on fault. */
const linkAt = (place: string) => `KS27 municipalities/${place}
  It is a link, and no link is followed, because it can lead anywhere on this machine.
  Fix: Put a copy of the file or folder in its place, or take it away.`;

/** Puts a link in the place of what is there. */
async function linked(folder: string, place: string, target: string): Promise<void> {
  await rm(join(folder, place), { recursive: true, force: true });
  await symlink(target, join(folder, place));
}

test("KS27: a link to a file outside is never read, whatever stands in it", async () => {
  const other = await folderOf({ "madservice.ts": 'export default { secret: "UDENFOR" };' });
  const folder = await municipalitiesFolder({});
  await linked(folder, madservice, join(other, "madservice.ts"));
  expect(await problemsIn(folder)).toBe(linkAt(madservice));
});

test.each([
  "/proc/self/environ",
  "/etc/passwd",
  "/dev/zero",
  "/dev/stdin",
  "nowhere.ts",
  "madservice.ts",
  "vaerested.ts",
])("KS27: a link to %s is told and not followed", async (target) => {
  const folder = await municipalitiesFolder({});
  await linked(folder, madservice, target);
  expect(await problemsIn(folder)).toBe(linkAt(madservice));
});

test("KS27: links in the place of folders are told, at every level", async () => {
  const folder = await municipalitiesFolder({});
  const away = await folderOf({});
  await rename(join(folder, "lillerup/standards"), join(away, "standards"));
  await linked(folder, "lillerup/standards", join(away, "standards"));
  await linked(folder, "storerup", join(folder, "lillerup"));
  await linked(folder, "lillerup/gamle", "..");
  const told = await problemsIn(folder);
  for (const place of ["lillerup/gamle", "lillerup/standards", "storerup"])
    expect(told).toContain(linkAt(place));
  expect(told).not.toContain("KS26");
});

test("KS27: eight links to the folder that they lie in are eight faults, at once", async () => {
  const folder = await municipalitiesFolder({});
  const places = Array.from({ length: 8 }, (_, at) => `lillerup/standards/x${at}`);
  for (const place of places) await symlink(".", join(folder, place));
  expect(await problemsIn(folder)).toBe(places.map(linkAt).join("\n\n"));
});

test("KS27: a folder that holds nothing but a link to a municipality names the link", async () => {
  const folder = await folderOf({});
  await symlink(await municipalitiesFolder({}), join(folder, "lillerup"));
  expect(await problemsIn(folder)).toBe(linkAt("lillerup"));
});

test("KS27: a pipe is told and never waited for, wherever it lies", async () => {
  const folder = await municipalitiesFolder({});
  const places = ["lillerup/index.md", "lillerup/standards/x.ts", "storerup.ts"];
  for (const place of places) execFileSync("mkfifo", [join(folder, place)], { stdio: "ignore" });
  const told = await problemsIn(folder);
  for (const place of places) {
    expect(told).toContain(`KS27 municipalities/${place}
  It is a pipe, and only ordinary files are read.
  Fix: Take it away.`);
  }
});

test("KS27: a socket is told", async () => {
  const folder = await municipalitiesFolder({ without: [madservice] });
  const server = createServer().listen(join(folder, madservice));
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  expect(await problemsIn(folder)).toBe(`KS27 municipalities/${madservice}
  It is a socket, and only ordinary files are read.
  Fix: Take it away.`);
});

test("the folder of all municipalities may be named by a link, because whoever builds names it", async () => {
  const folder = await folderOf({});
  await symlink(await municipalitiesFolder({}), join(folder, "kommuner"));
  expect(await problemsIn(join(folder, "kommuner"))).toBe("");
});

test("KS28: a file of two million bytes is the largest that is read", async () => {
  const folder = await municipalitiesFolder({});
  await writeFile(join(folder, madservice), " ".repeat(2_000_001));
  expect(await problemsIn(folder)).toBe(`KS28 municipalities/${madservice}
  The file has 2,000,001 bytes. A data file has at most 2,000,000.
  Fix: Keep what belongs to this file; the largest standards have some 50,000 bytes.`);
  await writeFile(join(folder, madservice), " ".repeat(2_000_000));
  expect(await problemsIn(folder)).toMatch(/^KS03 /);
});

test("a folder that is called like a data file is read by nobody", async () => {
  const folder = await municipalitiesFolder({ without: ["lillerup/index.ts"] });
  await mkdir(join(folder, "lillerup/index.ts"));
  expect(await problemsIn(folder)).toMatch(/^KS24 municipalities\/lillerup\/index\.ts\n/);
});
