import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BrowserMissingError, findBrowser, printSwitches } from "../../../src/browser/index.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "klarstandard-browser-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function programIn(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, "", { mode: 0o755 });
  return path;
}

test("a browser that is named comes first", async () => {
  const named = await programIn("my-browser");
  await programIn("chromium");
  await expect(findBrowser({ PUPPETEER_EXECUTABLE_PATH: named, PATH: folder })).resolves.toBe(named);
});

test("a named browser that is not there is a clear error, not a reason to take another", async () => {
  await programIn("chromium");
  const finding = findBrowser({ PUPPETEER_EXECUTABLE_PATH: join(folder, "none"), PATH: folder });
  await expect(finding).rejects.toBeInstanceOf(BrowserMissingError);
  await expect(finding).rejects.toThrow(
    /^PUPPETEER_EXECUTABLE_PATH names .*none, which is not a program\. Correct it/u,
  );
});

test("the browser that the set-up step has seen start goes before others", async () => {
  const proven = await programIn("proven");
  const note = join(folder, "browser.json");
  await writeFile(note, JSON.stringify({ path: proven }));
  await programIn("chromium");
  await expect(findBrowser({ PATH: folder }, note)).resolves.toBe(proven);
});

test("a note of a browser that is gone is passed over", async () => {
  const note = join(folder, "browser.json");
  await writeFile(note, JSON.stringify({ path: join(folder, "gone") }));
  const chromium = await programIn("chromium");
  const found = await findBrowser({ PATH: folder }, note);
  expect(found === chromium || found.includes("puppeteer")).toBe(true);
});

test("Chromium's sandbox is given up only for root, who cannot have it", () => {
  expect(printSwitches(false)).not.toContain("--no-sandbox");
  expect(printSwitches(true)).toContain("--no-sandbox");
});

test("the browser has no network, even for what no page request shows", () => {
  expect(printSwitches(false)).toEqual(
    expect.arrayContaining(["--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-bypass-list=<-loopback>"]),
  );
});

test("a folder on PATH is no browser, nor is a file that cannot be run", async () => {
  await writeFile(join(folder, "chromium"), "", { mode: 0o644 });
  const chrome = await programIn("google-chrome");
  const found = await findBrowser({ PATH: ["", folder].join(delimiter) }, join(folder, "no-note.json"));
  // A browser of Puppeteer's own, where there is one, goes before PATH.
  expect(found === chrome || found.includes("puppeteer")).toBe(true);
});
