import { expect, test } from "vitest";
import { addedAssets } from "../../../src/publish/print-jobs.ts";
import { JobError } from "../../../src/queue/job-error.ts";
import { readDocumentInput, readPartInput } from "../../../src/queue/job-input.ts";
import { dataText } from "../../../src/queue/plain-data.ts";

const bytesOf = (data: unknown) => Buffer.from(dataText(data));
const document = { template: "full", path: "/lillerup/x/lillerup-x.pdf" };
const name = "a".repeat(64);

test.for(["assets/themes/lillerup.svg", "lillerup/bilag/kort.png"])("a document may use %s", (file) => {
  expect(readDocumentInput(bytesOf({ document, added: { [file]: name } }))).toEqual({
    document,
    added: { [file]: name },
  });
  const bytes = new Uint8Array([1]);
  // A print asks for everything below /assets/.
  expect(addedAssets([{ file, bytes }])(`/assets/${file.replace("assets/", "")}`)).toBe(bytes);
});

test.for<[string, unknown]>([
  ["with a file outside of its folder", { document, added: { "../../etc/passwd": name } }],
  ["with a file that is no hash", { document, added: { "assets/x": "/etc/passwd" } }],
  ["with a key more", { document, added: {}, run: "rm" }],
  ["without a template", { document: { path: "/x.pdf" }, added: {} }],
  ["that is none", []],
])("a document %s is refused", ([, data]) => {
  expect(() => readDocumentInput(bytesOf(data))).toThrow(JobError);
});

test("the order of a part is read, and nothing else as one", () => {
  const order = { part: "municipality", municipality: {}, site: { prints: new Map() } };
  expect(readPartInput(bytesOf(order))).toEqual(order);
  for (const data of [{ ...order, part: "whole" }, { document, added: {} }, "municipality"])
    expect(() => readPartInput(bytesOf(data))).toThrow(JobError);
  expect(() => readPartInput(Buffer.from("{"))).toThrow(JobError);
});
