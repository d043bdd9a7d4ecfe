import { describe, expect, test } from "vitest";
import { builtSite, realMunicipalities } from "../helpers/built-site.ts";
import { describeSpokenPages, spokenEditions } from "../site-rules/spoken-pages.ts";

const site = await builtSite({ content: realMunicipalities });

await describeSpokenPages(site);

describe.each(await spokenEditions(site, "let"))("in easy read, %s", (_, phrases) => {
  test("telephone numbers and links are heard", () => {
    expect(phrases.filter((phrase) => /\d\d( \d\d){3}/.test(phrase)).length).toBeGreaterThan(0);
    expect(phrases.filter((phrase) => phrase.startsWith("link, ")).length).toBeGreaterThan(3);
  });

  test("a law is named in words: the sign and the short forms are not said", () => {
    expect(phrases.filter((phrase) => phrase.includes("§"))).toEqual([]);
    expect(
      phrases.filter((phrase) => /\b(stk|jf|pkt|nr|mv|evt|osv|bl\.a|ca|kl|f\.eks)\./i.test(phrase)),
    ).toEqual([]);
    expect(phrases.some((phrase) => /\bparagraf \d+/i.test(phrase))).toBe(true);
  });
});
