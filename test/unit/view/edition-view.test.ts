import { expect, test } from "vitest";
import { Edition } from "../../../src/model/index.ts";
import { editionLinks } from "../../../src/view/edition-view.ts";
import { context } from "../../helpers/lillerup.ts";

const madservice = { id: "madservice", editions: Object.values(Edition) };

test("every edition is one link away from every other", () => {
  expect(editionLinks("lillerup", madservice, Edition.easyRead, context)).toEqual([
    { href: "/hjaelp/lillerup/madservice/", text: "Hele indholdet", current: false },
    { href: "/hjaelp/lillerup/madservice/let/", text: "Let at læse", current: true },
    { href: "/hjaelp/lillerup/madservice/tjekliste/", text: "Tjekliste", current: false },
  ]);
});

test("in a list of standards none is the current one", () => {
  const links = editionLinks("lillerup", madservice, undefined, context);
  expect(links.some(({ current }) => current)).toBe(false);
});

test("an edition that is not made has no link", () => {
  const links = editionLinks("lillerup", { id: "x", editions: ["full", "checklist"] }, "full", context);
  expect(links.map(({ text }) => text)).toEqual(["Hele indholdet", "Tjekliste"]);
});

test("the full edition alone offers no choice", () => {
  expect(editionLinks("lillerup", { id: "x", editions: ["full"] }, "full", context)).toEqual([]);
});
