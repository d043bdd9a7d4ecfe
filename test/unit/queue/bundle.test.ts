import { expect, test } from "vitest";
import { z } from "zod";
import { packed, unpacked } from "../../../src/queue/bundle.ts";
import { JobError } from "../../../src/queue/job-error.ts";

const files = new Map([
  ["lillerup/index.html", Buffer.from("<h1>Lillerup</h1>")],
  ["data/æ.json", Buffer.from("{}")],
  ["empty", Buffer.alloc(0)],
]);
const bytes = packed({ head: "pages", files });
const open = (some: Uint8Array) => unpacked(some, z.literal("pages"));

/** What a stranger with the secret could write: a list of any names. */
function named(path: string): Uint8Array {
  const text = Buffer.from(
    JSON.stringify({
      head: "pages",
      files: {
        [path]: { size: 0, sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
      },
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

test("what was made comes back, and is the same bytes whoever packs it", () => {
  const { head, files: back } = open(bytes);
  expect(head).toBe("pages");
  expect(new Map([...back].map(([path, file]) => [path, String(file)]))).toEqual(
    new Map([...files].map(([path, file]) => [path, String(file)])),
  );
  expect(packed({ head: "pages", files: new Map([...files].toReversed()) })).toEqual(bytes);
});

test("a file in its folder is taken", () => {
  expect([...open(named("lillerup/index.html")).files.keys()]).toEqual(["lillerup/index.html"]);
});

test.for(["../index.html", "/etc/passwd", "a/../../b", "a//b", "a\\b", "c:/b", "./a", "", "a\0b"])(
  "a file that would lie outside of its folder is refused: %j",
  (path) => {
    expect(() => open(named(path))).toThrow(JobError);
  },
);

test("a bit that is another, a piece that is missing or too much, and another head are refused", () => {
  const changed = Buffer.from(bytes);
  changed[changed.length - 1] = 0;
  const wide = Buffer.from(bytes);
  wide.writeUInt32BE(0xffffffff);
  for (const some of [
    changed,
    wide,
    bytes.subarray(0, -1),
    Buffer.concat([bytes, Buffer.from("x")]),
    Buffer.alloc(0),
    Buffer.from("no bundle at all"),
    packed({ head: "document", files }),
  ])
    expect(() => open(some)).toThrow(JobError);
});
