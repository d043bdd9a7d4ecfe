import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
const standard = await readFile(
  "test/fixtures/municipalities/fejlstrup/KS59-unknown-shared-price.ts",
  "utf8",
);

/** The faults of a Lillerup with prices of its own, to which one of its standards refers. */
async function problemsWith(prices: string, references: string): Promise<string> {
  const files = {
    "lillerup/index.ts": profile.replace("  wasUrl:", `  prices: { ${prices} },\n  wasUrl:`),
    "lillerup/standards/madservice.ts": standard.replace('{ shared: "hovedret" }', references),
  };
  return problemsIn(await municipalitiesFolder({ files }));
}

const priceOf = (key: string, what: string) => `${key}: { kind: "free", ${what} }`;

describe("KS13: of several prices each says what it is for", () => {
  test("also one of the municipality's", async () => {
    const prices = `${priceOf("ret", 'what: "Hovedret"')}, ${priceOf("biret", "")}`;
    expect(
      await problemsWith(prices, '[{ shared: "ret" }, { shared: "biret" }]'),
    ).toBe(`KS13 municipalities/lillerup/standards/madservice.ts:23 › facts.price[1].shared
  There are several, and "biret" does not say how it differs from the others.
  Fix: Write what in words that none of the others has, in prices.biret of the municipality's index.ts.`);
  });

  test("in words that none of the others has, wherever those stand", async () => {
    const problems = await problemsWith(
      priceOf("ret", 'what: "Hovedret"'),
      '[{ shared: "ret" }, { kind: "free", what: "Hovedret" }]',
    );
    expect(problems).toContain('facts.price[0].shared\n  There are several, and "ret" does not say');
  });

  test("one alone needs no name", async () => {
    expect(await problemsWith(priceOf("ret", ""), '{ shared: "ret" }')).toBe("");
  });
});
