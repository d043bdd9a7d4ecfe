import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../scripts/corpus/command.ts";
import { folderOf } from "../helpers/folder-of.ts";

const page = (main: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>En side</title></head><body><main><h1>En side</h1>${main}</main></body></html>`;

const image = (alt: string) =>
  `<p><img ${alt}src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"></p>`;

/** Two examples of one rule: a picture that says nothing and one that does. */
const list = (passed: string) => ({
  testcases: [
    ["failed", "testcases/a.html"],
    ["passed", passed],
  ].map(([expected, relativePath]) => ({
    ruleId: "23a2a8",
    expected,
    relativePath,
    ruleAccessibilityRequirements: { "wcag20:1.1.1": {} },
  })),
});

async function ran(passed: string) {
  const folder = await folderOf({
    "testcases.json": JSON.stringify(list(passed)),
    "testcases/a.html": page(image("")),
    "testcases/b.html": page(image('alt="En rød prik" ')),
    "testcases/c.html": page(image("")),
  });
  const said: string[] = [];
  const code = await run([folder, "--report", folder], {
    say: (text) => void said.push(text),
    warn: (text) => void said.push(text),
    progress: () => undefined,
  });
  const json: unknown = JSON.parse(readFileSync(join(folder, "corpus.json"), "utf8"));
  return { code, said: said.join("\n"), json };
}

describe("npm run audit:corpus", { timeout: 60_000 }, () => {
  test("finds what an example is about, accuses none without it, and is content", async () => {
    const { code, said, json } = await ran("testcases/b.html");
    expect(said).toBe("pages: found 1 of 1 (100.0 %), at least 80 %; accused 0 of 1 (0.0 %), at most 5 %.");
    expect(json).toMatchObject({ pages: { failed: 1, found: 1, passed: 1, accused: 0 } });
    expect(code).toBe(0);
  });

  test("ends with 1 where an example that is said to be without fault is accused", async () => {
    const { code, said } = await ran("testcases/c.html");
    expect(said).toContain("23a2a8: found 1 of 1; accused 1 of 1 by");
    expect(said).toContain("axe/image-alt 1");
    expect(code).toBe(1);
  });

  test("an example that is not there is neither found nor passed over", async () => {
    const { code, said } = await ran("testcases/not-there.html");
    expect(said).toContain("Not looked at: /testcases/not-there.html: the corpus does not hold it");
    expect(code).toBe(2);
  });
});
