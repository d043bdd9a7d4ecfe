import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

/** Gives the problems of lillerup after changes in one of its files. */
async function problemsAfter(
  path: string,
  ...changes: readonly (readonly [string, string])[]
): Promise<string> {
  let text = await readFile(`test/fixtures/municipalities/lillerup/${path}`, "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    text = text.replace(from, to);
  }
  return problemsIn(await municipalitiesFolder({ files: { [`lillerup/${path}`]: text } }));
}

const codesIn = (problems: string) => problems.match(/^KS\d+/gm);
const inherited = [`text: "vaerdier"`, `text: "oenskeseddel"`] as const;

describe("KS54: an inherited text that is like no other", () => {
  test("is told with the texts that there are", async () => {
    expect(await problemsAfter("standards/hjemmehjaelp.ts", inherited)).toContain(
      "Fix: Known in municipalities/lillerup/index.ts: svar-paa-ansoegning or vaerdier.",
    );
  });

  test("is told with where to write it, where the municipality has none", async () => {
    const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
    const without = profile.slice(profile.indexOf("  sharedTexts"), profile.lastIndexOf("} satisfies"));
    const problems = await problemsAfter("index.ts", [without, "  format: 2,\n"]);
    expect(problems).toContain("Fix: Add it to sharedTexts in municipalities/lillerup/index.ts.");
    expect(new Set(codesIn(problems))).toEqual(new Set(["KS54"]));
  });
});

describe("a profile that could not be read whole hides nothing else and blames nobody", () => {
  test("whose shared text is computed", async () => {
    const body = `["Vi møder dig, hvor du er.", "Vi holder det, vi lover."]`;
    expect(codesIn(await problemsAfter("index.ts", [`vaerdier: { body: ${body} }`, "...moreTexts"]))).toEqual(
      ["KS02"],
    );
  });

  test("whose shared contact is computed", async () => {
    expect(codesIn(await problemsAfter("index.ts", [`id: "borgerservice"`, `id: idOf("x")`]))).toEqual([
      "KS02",
    ]);
  });

  test("whose brackets do not fit", async () => {
    expect(codesIn(await problemsAfter("index.ts", ["contacts: [", "contacts: {"]))).toEqual(["KS01"]);
  });
});

test("KS30: another municipality's id makes no twin of one that is misspelt", async () => {
  const faults = ["KS30-other-municipality-id.ts", "KS34-kommunekode-of-another.ts"] as const;
  const problems = await problemsIn(await municipalitiesFolder({ faults }));
  expect(problems).toContain("KS30 municipalities/lillerup/index.ts:5 › id");
  expect(problems).not.toContain("KS33");
});

describe("KS61: a link leads to a page of this site or says how it is reached", () => {
  test.each(["//lillerup.example/menu", "xhttps://lillerup.example/menu", "menu"])("%s", async (target) => {
    const link = [`"Køkkenet laver et varmt måltid hver dag."`, `"Se [menuen](${target})."`] as const;
    expect(await problemsAfter("standards/madservice.ts", link)).toContain(
      `The link ${target} starts with neither / nor https://.
  Fix: Start a link to a page of this site with / and one to another site with https://.`,
    );
  });
});

describe("KS70: a ground", () => {
  test("on which lines cannot be seen is refused with the nearest one, its accent held against that", async () => {
    const ground = [`accentDark: "#9fd8c0"`, `ground: "#e0d8c0"`] as const;
    const told = await problemsAfter("index.ts", ground);
    expect(told).toContain(
      "On the ground #e0d8c0, the colour #8a8578 has a contrast of 2.58:1. Lines and fields need 3:1",
    );
    expect(told).toContain('"#f0e8cf"');
    expect(codesIn(told)?.filter((code) => code === "KS70")).toHaveLength(1);
  });
});

describe("KS70: an accent", () => {
  test("that is too dark on the dark ground is refused with a lighter one", async () => {
    const dark = [`accentDark: "#9fd8c0"`, `accentDark: "#5b8f7b"`] as const;
    expect(await problemsAfter("index.ts", dark)).toContain(
      "Fix: Write the nearest lighter colour that can be read everywhere: ",
    );
  });

  test("that is no colour is told as that alone", async () => {
    const name = [`accent: "#1f4e3d"`, `accent: "#1f4e3d1"`] as const;
    expect(codesIn(await problemsAfter("index.ts", name))).not.toContain("KS70");
  });
});
