import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

test("KS30: a municipality is called like its folder", async () => {
  expect(await problemsOf("KS30-other-municipality-id.ts")).toBe(`KS30 municipalities/lillerup/index.ts:5 › id
  The id is "lilleby" and the folder is lillerup. Both must be the same.
  Fix: Write id: "lillerup" here, or rename the folder to lilleby.`);
});

test("KS31: a standard is called like its file", async () => {
  expect(
    await problemsOf("KS31-other-id.ts"),
  ).toBe(`KS31 municipalities/lillerup/standards/madservice.ts:5 › id
  The id is "madudbringning" and the file is madservice.ts. Both must be the same.
  Fix: Write id: "madservice" here, or rename the file to madudbringning.ts.`);
});

test("KS31: a file whose name no address can have is to be renamed, and not its id", async () => {
  const file = "lillerup/standards/madservice.ts";
  const written = await readFile(`test/fixtures/municipalities/${file}`, "utf8");
  const folder = await municipalitiesFolder({
    files: { "lillerup/standards/mad-på-hjul.ts": written.replace('id: "madservice"', 'id: "mad-paa-hjul"') },
  });
  expect(await problemsIn(folder)).toMatch(
    /^KS31 .*mad-på-hjul\.ts:\d+ › id\n {2}The file is mad-på-hjul\.ts, and no address can have that name\.\n {2}Fix: Rename the file to mad-paa-hjul\.ts, and write id: "mad-paa-hjul" here\.$/m,
  );
});

test("KS32: two standards with one id are named both", async () => {
  expect(
    await problemsOf("KS32-id-of-another-standard.ts"),
  ).toBe(`KS32 municipalities/lillerup/standards/madservice.ts:5 › id
  Two standards have the id "vaerested": this one and municipalities/lillerup/standards/vaerested.ts.
  Fix: Write id: "madservice" here.`);
});

test("KS33: two municipalities with one id are named both", async () => {
  expect(
    await problemsOf("KS33-id-of-another-municipality.ts"),
  ).toBe(`KS33 municipalities/storerup/index.ts:5 › id
  Two municipalities have the id "lillerup": this one and municipalities/lillerup/index.ts.
  Fix: Write id: "storerup" here.`);
});

test("KS34: two municipalities with one kommunekode are named both", async () => {
  expect(
    await problemsOf("KS34-kommunekode-of-another.ts"),
  ).toBe(`KS34 municipalities/storerup/index.ts:7 › code
  Two municipalities have the kommunekode 999: this one and municipalities/lillerup/index.ts.
  Fix: Write each municipality's own kommunekode.`);
});

test("KS35: two contacts with one id are named both", async () => {
  expect(
    await problemsOf("KS35-contact-id-twice.ts"),
  ).toBe(`KS35 municipalities/lillerup/standards/madservice.ts:28 › contacts[1].id
  Two contacts have the id "koekkenet": this one and contacts[0].
  Fix: Give each contact an id of its own.`);
});

test("KS38: a group of standards names one that the municipality has", async () => {
  expect(
    await problemsOf("KS38-group-with-unknown-standard.ts"),
  ).toBe(`KS38 municipalities/lillerup/index.ts:43 › groups[0].standards[1]
  The municipality has no standard "madservise".
  Fix: Did you mean "madservice"?`);
});

test("KS38: a standard leads to one that the municipality has", async () => {
  expect(
    await problemsOf("KS38-leads-to-unknown-standard.ts"),
  ).toBe(`KS38 municipalities/lillerup/standards/madservice.ts:35 › related[1].standard
  The municipality has no standard "hjemehjaelp".
  Fix: Did you mean "hjemmehjaelp"?`);
});

test("KS39: a standard leads to others than itself", async () => {
  expect(
    await problemsOf("KS39-leads-to-itself.ts"),
  ).toBe(`KS39 municipalities/lillerup/standards/madservice.ts:35 › related[0].standard
  The standard leads to itself.
  Fix: Write another one of the municipality's standards, or take this one away.`);
});

test("KS36: no standard lies on top of a page of our own", async () => {
  expect(
    await problemsOf("KS36-name-of-our-own-page.ts"),
  ).toBe(`KS36 municipalities/lillerup/standards/madservice.ts:5 › id
  The id is "udskrifter", and the site has a page of its own at that address.
  Fix: Write another id, for example "udskrifter-2", and rename the file or folder.`);
});

test("KS44: an address that something has now leads nowhere else", async () => {
  expect(
    await problemsOf("KS44-address-of-another.ts"),
  ).toBe(`KS44 municipalities/lillerup/standards/madservice.ts:6 › formerIds[0]
  "vaerested" is the address of something that is there now, so it cannot lead here.
  Fix: Take the id away here, or give the other one a new id.`);
});

test("KS44: one address leads to one place, among standards and among municipalities", async () => {
  const had = (text: string) => text.replace(/^ {2}id: .*$/m, (line) => `${line}\n  formerIds: ["foer"],`);
  const written = async (file: string) => readFile(`test/fixtures/municipalities/${file}`, "utf8");
  const inBoth = async (...files: readonly string[]) =>
    problemsIn(
      await municipalitiesFolder({
        files: Object.fromEntries(
          await Promise.all(files.map(async (file) => [file, had(await written(file))] as const)),
        ),
      }),
    );
  expect(await inBoth("lillerup/standards/madservice.ts", "lillerup/standards/vaerested.ts")).toMatch(
    /^KS44 \S+vaerested\.ts:\d+ › formerIds\[0\]\n {2}\S+madservice\.ts had the id "foer" as well/,
  );
});
