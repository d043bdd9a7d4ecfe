import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource } from "../../../src/trace/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

async function fileOf(bytes: string | Uint8Array): Promise<string> {
  const file = join(await folderOf({ "readme.txt": "" }), "kilde.txt");
  await writeFile(file, bytes);
  return file;
}

async function faultOf(bytes: string | Uint8Array): Promise<string> {
  const error: unknown = await readSource(await fileOf(bytes)).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new Error("The file was read.");
  return error.message.replace(/(?<=^KS120 )\S*kilde/, "kilde").split("\n\n")[0] ?? "";
}

test("plain text in UTF-8, and in what Windows calls Unicode, is read", async () => {
  const read = async (bytes: string | Uint8Array) =>
    (await readSource(await fileOf(bytes))).map(({ text }) => text);
  expect(await read("\uFEFFDu får støtte.\r\n")).toEqual(["Du får støtte."]);
  expect(await read(Buffer.from("\uFEFFDu får støtte.", "utf16le"))).toEqual(["Du får støtte."]);
});

test("a file of another kind is named", async () => {
  expect(await faultOf("%PDF-1.7\n")).toBe(`KS120 kilde.txt
  The file is PDF and no plain text.
  Fix: Save it as plain text (.txt) in UTF-8; pdftotext makes text of a PDF.`);
  expect(await faultOf("PK\u0003\u0004word")).toContain("The file is Word (.docx, .odt) and no plain text.");
  expect(await faultOf("{\\rtf1 Hej}")).toContain("The file is RTF");
});

test("letters of Windows-1252 are refused, because æ, ø and å would be lost", async () => {
  expect(await faultOf(Buffer.from("Du får støtte.", "latin1"))).toContain(
    "The file is not UTF-8, so æ, ø and å cannot be read. It may be Windows-1252.",
  );
});

test("a file that is no text, or has none, is refused", async () => {
  expect(await faultOf(new Uint8Array([1, 0, 2, 255]))).toContain("The file is no text.");
  expect(await faultOf(" \n\f\n")).toContain("There is not one sentence in the file.");
});

test("a file that is not there is a fault of the machine, which names it", async () => {
  await expect(readSource("findes-ikke.txt")).rejects.toMatchObject({
    code: "ENOENT",
    path: "findes-ikke.txt",
  });
});
