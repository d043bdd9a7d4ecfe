import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileRecord, written } from "../../../src/manifest/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("what is written is remembered by its size in bytes and its SHA-256", async () => {
  const folder = await folderOf({});
  const record = new FileRecord();
  await record.write(folder, "hjælp/å.txt", "øl\n");
  expect(await readFile(join(folder, "hjælp/å.txt"), "utf8")).toBe("øl\n");
  // printf 'øl\n' | sha256sum
  expect([...record.files]).toEqual([
    ["hjælp/å.txt", { size: 4, sha256: "6c00bfead73fe2e87b5e83e5195c1c719f063a724d04cf09fe465f7efc8d8f03" }],
  ]);
});

test("a text and its bytes are the same", () => {
  expect(written("æ")).toEqual(written(new TextEncoder().encode("æ")));
});

test("a file that another program wrote is remembered like ours", () => {
  const record = new FileRecord();
  record.add("index.html", "<p>");
  expect(record.files.get("index.html")).toEqual(written("<p>"));
});

test("a site path and the path of its file are one", () => {
  const record = new FileRecord();
  record.add("/lillerup/madservice.pdf", "%PDF");
  expect([...record.files.keys()]).toEqual(["lillerup/madservice.pdf"]);
});
