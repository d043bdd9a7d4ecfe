import { expect, test } from "vitest";
import { isLeftBehind, isNamed } from "../../../../src/load/data/left-behind.ts";

test.each([
  ["Windows", ["Thumbs.db", "thumbs.db", "ehthumbs_vista.db", "desktop.ini", "Desktop.ini", "$RECYCLE.BIN"]],
  ["macOS", [".DS_Store", "._hjemmehjaelp.ts", "Icon\r", "__MACOSX", ".Trashes", "x.ts.sb-1a2b3c4d-AbC123"]],
  ["Office", ["~$hjemmehjaelp.docx", "~WRL0001.tmp", ".~lock.priser.ods#"]],
  ["editors", [".x.ts.swp", "_x.ts.swo", "x.ts~", "#x.ts#", ".#x.ts", "x.ts.bak", "x.ts.un~", "X.TS.BAK"]],
  ["Git and patches", [".gitkeep", "x.ts.orig", "x.ts.rej"]],
  ["clouds", [".dropbox", ".dropbox.attr", ".849C9593-D756-4E56-8D6E-42412F2A707B", "~syncthing~x.ts.tmp"]],
  ["discs and browsers", ["lost+found", "@eaDir", "x.pdf.crdownload", ".Trash-1000"]],
])("what %s leaves behind is nobody's content", (_, names) => {
  expect(names.filter((name) => !isLeftBehind(name))).toEqual([]);
});

test("what could be content is not passed over, however it is called", () => {
  const names = [
    "hjemmehjaelp.ts",
    "hjemmehjaelp - Kopi.ts",
    "hjemmehjaelp (conflicted copy 2026-11-26).ts",
    "hjemmehjaelp.bak.ts",
    "hjemmehjaelp.docx",
    "priser.pdf",
    "priser.json",
    "~priser.xlsx",
    "tmp",
    "bak",
    "thumbs.png",
  ];
  expect(names.filter(isLeftBehind)).toEqual([]);
});

test("what a folder holds for Git and the editor is not even named", () => {
  expect([".git", ".gitignore", ".vscode", ".DS_Store", ".hjemmehjaelp.ts"].filter(isNamed)).toEqual([
    ".DS_Store",
    ".hjemmehjaelp.ts",
  ]);
});
