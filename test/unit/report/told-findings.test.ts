import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ProblemsError } from "../../../src/load/index.ts";
import { machineFault, writing } from "../../../src/report/machine-fault.ts";
import { briefTexts } from "../../../src/report/text.ts";
import { toldFindings } from "../../../src/report/told-findings.ts";
import { UserError } from "../../../src/report/user-error.ts";
import { writeReport } from "../../../src/report/write-report.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { mountedDisk } from "../../helpers/mounted-disk.ts";

/** What a command says of an error; undefined where it shows its stack. */
function told(error: unknown): string | undefined {
  const findings = toldFindings(error, "npm run build");
  return findings && briefTexts(findings);
}

async function errorOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("It did not fail.");
}

const systemError = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: words of the system`), { code, syscall, ...(path && { path }) });

test("a file that the machine refuses is told in one sentence, with its name and how to mend it", async () => {
  const folder = await folderOf({ "a-file": "" });
  const error = await errorOf(() => mkdir(join(folder, "a-file/below")));
  expect(told(error)).toBe(
    `KS97 ${join(folder, "a-file/below")}
  The folder cannot be made or removed: it is no folder (ENOTDIR).
  Fix: Move what is in the way, or name another folder.

1 fault.`,
  );
});

test("a path below the working folder is told from there", () => {
  expect(told(systemError("EACCES", "open", join(process.cwd(), "_report/review.html")))).toMatch(
    /^KS97 _report\/review\.html\n {2}It cannot be opened: permission is denied \(EACCES\)\.\n/,
  );
});

test("a name that is too long is told", async () => {
  const error = await errorOf(() => readFileSync("a".repeat(300)));
  expect(told(error)).toContain(
    "its name is too long for this disk (ENAMETOOLONG).\n  Fix: Shorten the ids,",
  );
});

test("too many open files are told", async () => {
  expect(told(systemError("EMFILE", "scandir", "/x"))).toContain("too many files are open (EMFILE)");
});

test("a program that cannot be started is told", () => {
  expect(told(systemError("EAGAIN", "spawn /usr/bin/chromium", "/usr/bin/chromium"))).toContain(
    "KS97 /usr/bin/chromium\n  The program cannot be started: this user may not start more processes (EAGAIN).",
  );
});

test("a full disk, for which the system names no file, is told with the file that was written", async (context) => {
  const { folder } = mountedDisk(context, 16);
  const error = await errorOf(() => writeReport(folder, { "review.html": "a".repeat(100_000) }));
  expect(told(error)).toBe(
    `KS97 ${join(folder, "review.html")}
  It cannot be written: the disk is full (ENOSPC).
  Fix: Make room there, or name a folder on another disk.

1 fault.`,
  );
});

test("where nobody knows the file, the command stands in its place", async (context) => {
  const file = openSync(join(mountedDisk(context, 16).folder, "x"), "w");
  context.onTestFinished(() => closeSync(file));
  const error = await errorOf(() => {
    for (;;) writeSync(file, Buffer.alloc(16_384));
  });
  expect(told(error)).toContain("KS97 npm run build\n  It cannot be written: the disk is full (ENOSPC).");
});

test("a disk that can only be read is told as such, also where Node calls the folder missing", async (context) => {
  const { folder, makeReadOnly } = mountedDisk(context, 16);
  makeReadOnly();
  const error = await errorOf(() => mkdir(join(folder, "_schema"), { recursive: true }));
  expect(told(error)).toContain("The folder cannot be made or removed: the disk is read-only (EROFS).");
  expect(told(await errorOf(() => writeFileSync(join(folder, "a"), "")))).toContain("(EROFS)");
});

test.for([
  ["cause", (inner: Error) => new Error("outer", { cause: new Error("middle", { cause: inner }) })],
  [
    "originalError, as Eleventy does",
    (inner: Error) => Object.assign(new Error("x"), { originalError: inner }),
  ],
  ["errors", (inner: Error) => new AggregateError([new Error("other"), inner])],
] as const)("an error of the machine is found in %s", ([, wrapped]) => {
  expect(told(wrapped(systemError("EIO", "read", "/mnt/a")))).toContain("KS97 /mnt/a");
});

test("a library that wraps an error without a file may name it", () => {
  const outer = Object.assign(new Error('Having trouble writing to "_site/om/index.html" from "./a.njk"'), {
    originalError: systemError("EDQUOT", "write"),
  });
  expect(told(outer)).toContain("KS97 _site/om/index.html\n  It cannot be written: the quota of this user");
});

test("a missing browser or file is told to a program with a code, too", () => {
  expect(told(new UserError("There is no Chromium. Install one."))).toBe(
    `KS98 npm run build
  There is no Chromium. Install one.
  Fix: Do what it says, and run the command again.

1 fault.`,
  );
});

test("faults of the data keep their own codes", () => {
  const problem = { code: "KS10", file: "a.ts", line: 3, at: "title", what: "W.", fix: "F." } as const;
  expect(told(new ProblemsError([problem]))).toMatch(/^KS10 a\.ts:3 › title\n/);
});

test("a fault in our code, or of the network, is none of these", async () => {
  const circle = new Error("circle");
  circle.cause = circle;
  for (const error of [
    new TypeError("x is undefined"),
    circle,
    systemError("ETIMEDOUT", "connect"),
    "text",
    null,
  ]) {
    expect(told(error)).toBeUndefined();
  }
});

test("what is written without a fault is given", async () => {
  await expect(writing("a", Promise.resolve(3))).resolves.toBe(3);
  const error = await errorOf(() => writing("a", Promise.reject(new TypeError("ours"))));
  expect(machineFault(error, "x")).toBeUndefined();
});
