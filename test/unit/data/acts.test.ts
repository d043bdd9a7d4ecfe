import { describe, expect, test } from "vitest";
import table from "../../../_data/national/acts.ts";
import { paragraphName, paragraphUrl, registerUrl } from "../../../src/format/law.ts";
import { type Acts, actEntry } from "../../../src/model/index.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const acts: Acts = table;

test.each(Object.keys(acts))("the entry of %s has the shape that a municipality's own has", (key) => {
  expect(actEntry.parse(acts[key])).toEqual(acts[key]);
});

test.each([
  [{ law: table.serviceloven, section: "99" }, "servicelovens §~99"],
  [{ law: table.serviceloven, section: "82 a" }, "servicelovens §~82~a"],
  [{ law: table.retssikkerhedsloven, section: "3", subsection: 2 }, "retssikkerhedslovens §~3, stk.~2"],
  [{ law: table["barnets-lov"], section: "87" }, "barnets lovs §~87"],
  [{ law: table["stu-loven"] }, "STU-loven"],
])("the paragraph %j is named as Danish does", (basis, name) => {
  expect(visibleSpaces(paragraphName(basis))).toBe(name);
});

describe("a link leads to", () => {
  test.each([
    [
      "the paragraph in the official text, where it is known",
      table.folkeskoleloven,
      "51",
      "https://www.retsinformation.dk/eli/lta/2025/1100#P51",
    ],
    [
      "the whole official text, where the paragraph has a letter",
      table.folkeskoleloven,
      "51 b",
      "https://www.retsinformation.dk/eli/lta/2025/1100",
    ],
    [
      "another text that somebody has seen, where no official one is known to hold",
      table.serviceloven,
      "82 a",
      "https://danskelove.dk/serviceloven/82a",
    ],
  ])("%s", (_, law, section, url) => {
    expect(paragraphUrl({ law, section })).toBe(url);
  });

  test.each(Object.values(acts).map((law) => [law.name, law] as const))(
    "the official text of %s, or the list in which it is found",
    (_, law) => {
      expect(registerUrl(law) ?? paragraphUrl({ law, section: "1" })).toMatch(
        /^https:\/\/www\.retsinformation\.dk\//,
      );
    },
  );

  test("the register's list of what holds, by the Act's title or, where that is its name, by that", () => {
    const { almenboligloven, "specialundervisning-for-voksne": adults } = table;
    expect([almenboligloven, adults, table.folkeskoleloven].map(registerUrl)).toEqual([
      "https://www.retsinformation.dk/documents?t=lov%20om%20almene%20boliger%20m.v.&h=false",
      "https://www.retsinformation.dk/documents?t=lov%20om%20specialundervisning%20for%20voksne&h=false",
      undefined,
    ]);
  });

  test("nothing, where nobody has seen an address", () => {
    expect(paragraphUrl({ law: table["stu-loven"], section: "3" })).toBeUndefined();
    expect(paragraphUrl({ law: table.serviceloven })).toBeUndefined();
  });
});

test("Ankestyrelsen and servicelovens § 138 belong to the Acts of the social area alone", () => {
  const boards = Object.fromEntries(
    Object.entries(acts).map(([key, { appeals }]) => [key, appeals?.decidedBy]),
  );
  expect(boards).toMatchObject({
    serviceloven: "Ankestyrelsen",
    "stu-loven": "Klagenævnet for Specialundervisning",
    folkeskoleloven: "Klagenævnet for Specialundervisning",
    sundhedsloven: undefined,
    forvaltningsloven: undefined,
  });
  const individual = Object.keys(acts).filter((key) => acts[key]?.notes.includes("individual"));
  expect(individual).toEqual(["serviceloven"]);
});
