import { type ExecFileException, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { jsonReport } from "../../src/report/json.ts";
import { inventedMunicipalities } from "../helpers/built-site.ts";
import { lastingFolder } from "../helpers/lasting-folder.ts";

const folder = lastingFolder("klarstandard-hostile-");
const file = "municipalities/lillerup/standards/madservice.ts";
const hostile = "\u001B[2J\u001B[32mDone in 0.3 s\n::error::spoofed\u202E";

/** What a terminal or a CI system would obey. */
const obeyed = /(?!\n|\u00AD)[\p{Cc}\p{Cf}]|^\s*::/mu;

interface Ran {
  readonly exitCode: number | string;
  readonly printed: string;
  readonly errors: string;
}

function run(script: string, ...args: readonly string[]): Promise<Ran> {
  const { promise, resolve: done } = Promise.withResolvers<Ran>();
  const line = [resolve("scripts", script), ...args];
  execFile(process.execPath, line, { cwd: folder }, (error: ExecFileException | null, printed, errors) =>
    done({ exitCode: error === null ? 0 : (error.code ?? "killed"), printed, errors }),
  );
  return promise;
}

/** Puts keys that nobody knows at the beginning of a data file. */
async function withKeys(keys: readonly string[]): Promise<void> {
  const text = await readFile(join(inventedMunicipalities, "lillerup/standards/madservice.ts"), "utf8");
  const added = keys.map((key) => `\n  ${JSON.stringify(key)}: 1,`).join("");
  await writeFile(join(folder, file), text.replace(/(?<=export default |= )\{/, `{${added}`));
}

beforeAll(() =>
  cp(join(inventedMunicipalities, "lillerup"), join(folder, "municipalities/lillerup"), { recursive: true }),
);

test.for(["build.ts", "review.ts"])(
  "%s prints a hostile key with all its signs, on its line",
  async (script) => {
    await withKeys([hostile]);
    const { exitCode, printed, errors } = await run(script);
    expect(exitCode).toBe(1);
    expect(printed).toBe("");
    expect(errors).toContain(
      "The key \\x1B[2J\\x1B[32mDone in 0.3 s\\n::error::spoofed\\u202E is not known here.",
    );
    expect(errors).not.toMatch(obeyed);
  },
);

test("an argument is printed the same way", async () => {
  const { errors } = await run("review.ts", "--today", hostile);
  expect(errors).toContain("\\x1B[2J");
  expect(errors).not.toMatch(obeyed);
});

test("a long list is cut, and --json gives all of it in the shape of its schema", async () => {
  await withKeys(Array.from({ length: 530 }, (_, index) => `key${index}`));
  const { errors } = await run("build.ts");
  expect(errors.match(/^KS05 /gm)).toHaveLength(50);
  expect(errors).toMatch(/^and 480 more; --json lists all\n\n530 faults\.$/m);
  const { exitCode, printed, errors: besides } = await run("build.ts", "--json");
  expect(exitCode).toBe(1);
  expect(besides).toBe("");
  const json = JSON.parse(printed) as z.output<typeof jsonReport>;
  const isOfSchema = new Ajv2020({ strict: false }).compile(z.toJSONSchema(jsonReport));
  isOfSchema(json);
  expect(isOfSchema.errors).toBeNull();
  expect(json).toMatchObject({ command: "npm run build", exitCode: 1 });
  expect(json.findings).toHaveLength(530);
  expect(json.findings[0]).toMatchObject({
    code: "KS05",
    severity: "error",
    place: { file, line: 4, at: "key0" },
    fix: expect.any(String) as string,
  });
});

test("in JSON no sign is hidden either", async () => {
  await withKeys([hostile]);
  const { printed } = await run("review.ts", "--json");
  expect(printed).not.toMatch(obeyed);
  const { findings } = JSON.parse(printed) as z.output<typeof jsonReport>;
  expect(findings[0]?.what).toBe(`The key ${hostile} is not known here.`);
});

test("a review that finds something gives it as JSON, and what fails before gives its reason", async () => {
  await withKeys([]);
  const review = await run("review.ts", "--json", "--today", "2035-01-01");
  const { exitCode, findings } = JSON.parse(review.printed) as z.output<typeof jsonReport>;
  expect(exitCode).toBe(review.exitCode);
  expect(findings.length).toBeGreaterThan(0);
  const verification = await run("verify-pdf.ts", "--json", "nowhere");
  expect(JSON.parse(verification.printed)).toMatchObject({
    command: "npm run verify:pdf",
    exitCode: 1,
    findings: [{ code: "KS98", what: "The folder nowhere cannot be read. Build the site first." }],
  });
});

test("a command that stays open has no JSON", async () => {
  expect((await run("start.ts", "--json")).errors).toContain("There is no option --json.");
});

test("whoever stops reading gets no stack, and the work is done", async () => {
  await withKeys([]);
  const child = spawn(process.execPath, [resolve("scripts/review.ts")], { cwd: folder });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  child.stdout.destroy();
  const [code] = await once(child, "close");
  expect(errors).toBe("");
  expect(code).toBe((await run("review.ts")).exitCode);
});
