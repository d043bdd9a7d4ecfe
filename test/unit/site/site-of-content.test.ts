import { expect, test } from "vitest";
import { problemText } from "../../../src/load/index.ts";
import { siteOfContent } from "../../../src/site/site-of-content.ts";
import { content, context, lillerup, storerup } from "../../helpers/lillerup.ts";
import { problemsIn } from "../../helpers/problems-in.ts";

const asked = { ...context, form: "own" } as const;

test("an own site of several municipalities is refused", () => {
  const two = { municipalities: [lillerup, storerup] };
  expect(problemsIn(() => siteOfContent(two, asked)).map(problemText)).toEqual([
    `KS93 --form own
  An own site has one municipality, and here are 2: lillerup and storerup.
  Fix: Choose one, for example --municipality lillerup, or write --form national.`,
  ]);
});

test("an own site of a municipality that does not speak itself is refused", () => {
  expect(problemsIn(() => siteOfContent(content, asked)).map(problemText)).toEqual([
    `KS93 --form own
  Lillerup Kommune does not speak on its pages itself (voice: "restated"), so the site is not its own.
  Fix: Write --form national, or voice: "own" in lillerup/index.ts if the municipality publishes the pages itself.`,
  ]);
});

test("a municipality that speaks itself and is alone owns its site, unless a national one is asked for", () => {
  const speaking = {
    municipalities: [{ ...lillerup, profile: { ...lillerup.profile, voice: "own" as const } }],
  };
  expect(siteOfContent(speaking, context)).toMatchObject({
    form: "own",
    owner: { name: "Lillerup Kommune" },
  });
  expect(siteOfContent(speaking, { ...context, form: "national" }).owner).toBeUndefined();
});
