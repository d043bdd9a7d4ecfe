import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { complaintsOf } from "../../../src/model/index.ts";
import { contextIn } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const standardOf = (id: string) => contextIn(storeby, id).standard;

describe("a shared way to complain", () => {
  test("stands in the standard as if it were written there, also where it is the only one", () => {
    const shared = storeby.profile.complaints?.["til-kommunen"];
    expect(complaintsOf(standardOf("madservice"))).toEqual([shared]);
  });

  test("can be said to concern something else, under other paragraphs", () => {
    expect(complaintsOf(standardOf("plejebolig"))).toMatchObject([
      { to: "klager", concerns: "Afslag på en plejebolig", under: [{ act: "almenboligloven" }] },
      { kind: "no-decision", concerns: "Hvilken bolig du får tilbudt" },
    ]);
  });

  test("brings the contact to whom it leads, who is for complaints alone", () => {
    const receivers = standardOf("plejebolig").contacts.filter(({ id }) => id === "klager");
    expect(receivers).toMatchObject([{ for: ["complain"], email: "klager@storeby.example" }]);
  });
});

test("KS55: the municipality's way to complain leads to one of its contacts", async () => {
  const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
  const way =
    'complaints: { a: { kind: "appeal", over: "Alt.", forms: ["oral"], to: "klage", decidedBy: "Udvalget" } },';
  const files = { "lillerup/index.ts": profile.replace("  wasUrl:", `  ${way}\n  wasUrl:`) };
  expect(await problemsIn(await municipalitiesFolder({ files }))).toContain(
    'complaints.a.to\n  The municipality has no contact with the id "klage".',
  );
});
