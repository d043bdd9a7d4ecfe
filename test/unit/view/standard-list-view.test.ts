import { expect, test } from "vitest";
import type { MunicipalityProfile } from "../../../src/model/index.ts";
import { situationViews, standardGroups } from "../../../src/view/standard-list-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

const withProfile = (changes: Partial<MunicipalityProfile>) => ({
  ...lillerup,
  profile: { ...lillerup.profile, ...changes },
});
const groupsOf = (groups: NonNullable<MunicipalityProfile["groups"]>) =>
  standardGroups(withProfile({ groups }), context).map(({ heading, standards }) => [
    heading,
    standards.map(({ title }) => title),
  ]);

test("without groups all standards stand together without a heading", () => {
  const groups = standardGroups(lillerup, context);
  expect(groups.map(({ standards }) => standards.length)).toEqual([5]);
  expect(groups[0]).not.toHaveProperty("heading");
});

test("groups keep the order of the data, and what is in none comes last", () => {
  expect(
    groupsOf([
      { heading: "Socialt", standards: ["vaerested", "bostoette"] },
      { heading: "Hjemme", standards: ["hjemmehjaelp"] },
    ]),
  ).toEqual([
    ["Socialt", ["Værested", "Bostøtte"]],
    ["Hjemme", ["Hjemmehjælp"]],
    ["Anden hjælp", ["Ledsagelse", "Madservice"]],
  ]);
});

test("a draft that is left out stands in no group, and a group of drafts alone is left out", () => {
  const ids = lillerup.records.map(({ standard }) => standard.id);
  expect(
    groupsOf([
      { heading: "Alt", standards: [...ids, "udkast"] },
      { heading: "Kun udkast", standards: ["udkast"] },
    ]).map(([heading]) => heading),
  ).toEqual(["Alt"]);
});

test("a situation leads to what helps in it, and is left out as long as nothing does", () => {
  const situations = [
    { situation: "Jeg kan ikke selv lave mad", standards: ["madservice", "udkast"] },
    { situation: "Jeg venter", standards: ["udkast"] },
  ];
  expect(situationViews(withProfile({ situations }), context)).toEqual([
    {
      situation: "Jeg kan ikke selv lave mad",
      standards: [{ href: "/hjaelp/lillerup/madservice/", text: "Madservice" }],
    },
  ]);
});
