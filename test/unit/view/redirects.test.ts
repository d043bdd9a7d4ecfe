import { expect, test } from "vitest";
import type { Municipality } from "../../../src/model/index.ts";
import { movedPages } from "../../../src/view/moved-view.ts";
import { redirectsOf } from "../../../src/view/redirects.ts";
import { printPath } from "../../../src/view/routes.ts";
import type { SiteContext } from "../../../src/view/site-context.ts";
import { context, contextWith, lillerup } from "../../helpers/lillerup.ts";

const [record, ...others] = lillerup.records.filter(({ standard }) => standard.id === "madservice");
const renamed: Municipality = {
  profile: { ...lillerup.profile, formerIds: ["smaarup"] },
  records: [
    ...others,
    ...(record === undefined ? [] : [{ ...record, standard: { ...record.standard, formerIds: ["mad"] } }]),
  ],
};
const pdf = printPath(context, "lillerup", "madservice", "full");
const printed = contextWith(new Map([[pdf, { pages: 3, bytes: 50_000 }]]));
const leadingFrom = (from: string, site: SiteContext = printed): string | undefined =>
  redirectsOf([renamed], site).find((one) => one.from === `/hjaelp${from}`)?.to;

test("an address under a former id leads to the same edition, with and without its slash", () => {
  expect(leadingFrom("/lillerup/mad/")).toBe("/hjaelp/lillerup/madservice/");
  expect(leadingFrom("/lillerup/mad")).toBe("/hjaelp/lillerup/madservice/");
  expect(leadingFrom("/lillerup/mad/let/")).toBe("/hjaelp/lillerup/madservice/let/");
});

test("so does one under the municipality's former id, and under both", () => {
  expect(leadingFrom("/smaarup/")).toBe("/hjaelp/lillerup/");
  expect(leadingFrom("/smaarup/udskrifter/")).toBe("/hjaelp/lillerup/udskrifter/");
  expect(leadingFrom("/smaarup/madservice/")).toBe("/hjaelp/lillerup/madservice/");
  expect(leadingFrom("/smaarup/mad/")).toBe("/hjaelp/lillerup/madservice/");
});

test("a code on an old paper leads to the paper as it now is, where the site has it", () => {
  expect(leadingFrom("/lillerup/mad/lillerup-mad.pdf")).toBe(`/hjaelp${pdf}`);
  expect(leadingFrom("/smaarup/mad/smaarup-mad.pdf")).toBe(`/hjaelp${pdf}`);
  expect(leadingFrom("/lillerup/mad/lillerup-mad.pdf", context)).toBeUndefined();
});

test("nothing leads to itself, and what was never renamed has no other address", () => {
  const all = redirectsOf([renamed], printed);
  expect(all.filter(({ from, to }) => from === to)).toEqual([]);
  expect(redirectsOf([lillerup], printed)).toEqual([{ from: "/hjaelp/was", to: "/hjaelp/was/" }]);
});

test("on a municipality's own site the former name of the municipality is in no page's address", () => {
  const own = redirectsOf([renamed], { ...printed, form: "own" });
  expect(own.filter(({ from }) => from.includes("/smaarup/"))).toEqual([]);
  expect(own).toContainEqual({ from: "/hjaelp/mad/", to: "/hjaelp/madservice/" });
});

test("where a host cannot lead on, a page at each former address does, and nobody finds it in a search", () => {
  const pages = movedPages(renamed, printed);
  const page = pages.find(({ shell }) => shell.path === "/smaarup/mad/tjekliste/");
  expect(page?.to.href).toBe("/hjaelp/lillerup/madservice/tjekliste/");
  expect(page?.shell.indexed).toBe(false);
  expect(new Set(pages.map(({ shell }) => shell.title)).size).toBe(pages.length);
});
