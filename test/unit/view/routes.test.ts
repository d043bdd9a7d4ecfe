import { describe, expect, test } from "vitest";
import { Edition, fixedPaths, reservedMunicipalities, reservedStandards } from "../../../src/model/index.ts";
import {
  bookPath,
  complaintPagePath,
  editionPath,
  linkedPath,
  municipalityPath,
  printoutsPath,
  printPath,
  topicIds,
  topicPath,
} from "../../../src/view/routes.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

describe("an address never changes, because people have saved and printed it:", () => {
  test.each([
    ["a municipality", municipalityPath(context, "lillerup"), "/lillerup/"],
    ["the desk's page", printoutsPath(context, "lillerup"), "/lillerup/udskrifter/"],
    ["a topic", topicPath("madservice"), "/emner/madservice/"],
    [
      "the help with a complaint",
      complaintPagePath(context, "lillerup", "madservice"),
      "/lillerup/madservice/klage/",
    ],
    [
      "the full edition",
      editionPath(context, "lillerup", "madservice", Edition.full),
      "/lillerup/madservice/",
    ],
    [
      "easy read",
      editionPath(context, "lillerup", "madservice", Edition.easyRead),
      "/lillerup/madservice/let/",
    ],
    [
      "the checklist",
      editionPath(context, "lillerup", "madservice", Edition.checklist),
      "/lillerup/madservice/tjekliste/",
    ],
    ["the book", bookPath(context, "lillerup"), "/lillerup/lillerup-kvalitetsstandarder.pdf"],
    [
      "the PDF",
      printPath(context, "lillerup", "madservice", "full"),
      "/lillerup/madservice/lillerup-madservice.pdf",
    ],
    [
      "the PDF in large print",
      printPath(context, "lillerup", "madservice", "large"),
      "/lillerup/madservice/lillerup-madservice-stor-skrift.pdf",
    ],
    [
      "the PDF in easy read",
      printPath(context, "lillerup", "madservice", "easy-read"),
      "/lillerup/madservice/let/lillerup-madservice-let.pdf",
    ],
    [
      "the PDF of the checklist",
      printPath(context, "lillerup", "madservice", "checklist"),
      "/lillerup/madservice/tjekliste/lillerup-madservice-tjekliste.pdf",
    ],
  ])("%s", (_what, path, address) => {
    expect(path).toBe(address);
  });

  test("the fixed pages", () => {
    expect(fixedPaths).toEqual({
      home: "/",
      topics: "/emner/",
      printouts: "/udskrifter/",
      search: "/soeg/",
      glossary: "/ordliste/",
      about: "/om/",
      accessibility: "/tilgaengelighed/",
      was: "/was/",
      data: "/data/",
    });
  });
});

describe("on a municipality's own site no address has its name before it:", () => {
  const own = { form: "own" } as const;

  test.each([
    ["the municipality", municipalityPath(own, "lillerup"), "/"],
    ["the desk's page", printoutsPath(own, "lillerup"), "/udskrifter/"],
    ["easy read", editionPath(own, "lillerup", "madservice", Edition.easyRead), "/madservice/let/"],
    ["the book", bookPath(own, "lillerup"), "/lillerup-kvalitetsstandarder.pdf"],
    ["the PDF", printPath(own, "lillerup", "madservice", "full"), "/madservice/lillerup-madservice.pdf"],
  ])("%s", (_what, path, address) => {
    expect(path).toBe(address);
  });
});

test.each([
  ["/lillerup/madservice/#pris", "/madservice/#pris", "/lillerup/madservice/#pris"],
  ["/madservice/let/", "/madservice/let/", "/lillerup/madservice/let/"],
  ["/udskrifter/", "/udskrifter/", "/lillerup/udskrifter/"],
  ["/lillerup/", "/", "/lillerup/"],
  ["/om/", "/om/", "/om/"],
  ["/storerup/madservice/", "/storerup/madservice/", "/storerup/madservice/"],
])("a link to %s in the text of a municipality leads to its page in both forms", (target, own, national) => {
  expect(linkedPath({ form: "own" }, lillerup, target)).toBe(own);
  expect(linkedPath({ form: "national" }, lillerup, target)).toBe(national);
});

test("a standard that several municipalities have is one topic", () => {
  const ids = lillerup.records.map(({ standard }) => standard.id);
  expect(topicIds([...ids.toReversed(), ...ids])).toEqual(ids);
});

test("every first part of our own addresses is kept from municipalities", () => {
  const first = Object.values(fixedPaths).map((path) => path.split("/")[1] ?? "");
  expect(first.filter((part) => part !== "" && !reservedMunicipalities.includes(part))).toEqual([]);
});

test("the desk's page is kept from standards, and so is every page that stands beside them on an own site", () => {
  expect(reservedStandards).toContain(printoutsPath(context, "x").split("/")[2]);
  expect(reservedStandards).toEqual(expect.arrayContaining([...reservedMunicipalities]));
});
