import { lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { areExchanged, put } from "../../../src/publish/exchange.ts";
import { folderOf } from "../../helpers/folder-of.ts";

async function twoFolders() {
  const folder = await folderOf({ "ready/side": "ny", "live/side": "gammel" });
  const pathTo = (name: string) => join(folder, name);
  return { pathTo, textIn: (name: string) => readFile(join(folder, name, "side"), "utf8") };
}

/** As on a system that has neither a new `mv` nor Perl. */
function withoutPrograms(): void {
  const { PATH } = process.env;
  process.env["PATH"] = "";
  onTestFinished(() => {
    process.env["PATH"] = PATH;
  });
}

test.skipIf(process.platform !== "linux")("two folders change places in one step", async () => {
  const { pathTo, textIn } = await twoFolders();
  const { ino } = lstatSync(pathTo("ready"));
  expect(areExchanged(pathTo("ready"), pathTo("live"))).toBe(true);
  expect(lstatSync(pathTo("live")).ino).toBe(ino);
  expect([await textIn("live"), await textIn("ready")]).toEqual(["ny", "gammel"]);
});

test("where the system cannot, nothing has changed", async () => {
  const { pathTo, textIn } = await twoFolders();
  withoutPrograms();
  expect(areExchanged(pathTo("ready"), pathTo("live"))).toBe(false);
  expect([await textIn("live"), await textIn("ready")]).toEqual(["gammel", "ny"]);
});

test("two renames then do the same, and the old one is put aside", async () => {
  const { pathTo, textIn } = await twoFolders();
  withoutPrograms();
  put(pathTo("ready"), pathTo("live"), pathTo("former"));
  expect([await textIn("live"), await textIn("former")]).toEqual(["ny", "gammel"]);
});

test("when the second rename fails, the old one is back", async () => {
  const { pathTo, textIn } = await twoFolders();
  withoutPrograms();
  expect(() => put(pathTo("ready/missing"), pathTo("live"), pathTo("former"))).toThrow("ENOENT");
  expect(await textIn("live")).toBe("gammel");
});

test("a place where nothing is gets it by one rename", async () => {
  const { pathTo, textIn } = await twoFolders();
  put(pathTo("ready"), pathTo("first"), pathTo("former"));
  expect(await textIn("first")).toBe("ny");
});
