import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { shownPath, slashed } from "../../../src/report/shown-path.ts";

const windows = (path: string) => shownPath(win32.resolve("C:\\job\\klar", path), "C:\\job\\klar", win32);
const elsewhere = (path: string) => shownPath(posix.resolve("/job/klar", path), "/job/klar", posix);

test.each([
  ["municipalities/lillerup/index.ts", "municipalities/lillerup/index.ts"],
  ["../vores kommuner/Ærø/standards/x.ts", "../vores kommuner/Ærø/standards/x.ts"],
  [".", "."],
])("%s is told with slashes, whatever parts folders on the system", (path, told) => {
  expect(elsewhere(path)).toBe(told);
  expect(windows(path)).toBe(told);
  expect(windows(path.replaceAll("/", "\\"))).toBe(told);
});

test("a folder on another drive is told whole, and as commands take it there", () => {
  expect(windows("D:\\kommuner")).toBe("D:/kommuner");
  expect(windows("\\\\server\\faelles\\kommuner")).toBe("//server/faelles/kommuner");
});

test("a backslash in a name is no separator where the system has none", () => {
  expect(slashed("a\\b/c", posix)).toBe("a\\b/c");
  expect(slashed("a\\b\\c", win32)).toBe("a/b/c");
});
