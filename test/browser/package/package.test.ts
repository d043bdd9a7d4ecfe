import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { inventedMunicipalities } from "../../helpers/built-site.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { sameFolders } from "../../helpers/same-folders.ts";

const run = promisify(execFile);
const day = ["--today", "2026-11-27"];

/** An empty folder, in which the package is installed as a municipality would. */
const folder = lastingFolder("klarstandard-package-");
const bin = join(folder, "node_modules/klarstandard/scripts/klarstandard.mjs");
const klarstandard = (...args: readonly string[]) => run(process.execPath, [bin, ...args], { cwd: folder });

/** What npm said when it could not install the package. */
let registryFault: string | undefined;

beforeAll(async () => {
  const { stdout } = await run(process.execPath, [resolve("scripts/pack.ts"), folder]);
  const tarball = `./${stdout.trim()}`;
  // npm would put it beside the nearest package.json above.
  await writeFile(join(folder, "package.json"), "{}\n");
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const install = run("npm", ["install", ...quietly, "--fetch-retries=0", tarball], { cwd: folder });
  registryFault = await install.then(
    () => undefined,
    (error: unknown) => String(error),
  );
});

beforeEach(({ skip }) => {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED/u.test(registryFault ?? ""))
    skip("no registry answers, and npm has not all packages in its cache");
  expect(registryFault).toBeUndefined();
});

test("the package is the one dependency of a content repository, and needs no TypeScript", async () => {
  const { dependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  expect(Object.keys(dependencies)).toEqual(["klarstandard"]);
  await expect(run("ls", [join(folder, "node_modules/typescript")])).rejects.toThrow("No such file");
});

test("it begins a municipality whose texts the editor checks, and names the commands as they are typed there", async () => {
  const lillerup = ["municipality", "lillerup", "--name", "Lillerup Kommune", "--code", "999"];
  const { stdout } = await klarstandard("new", ...lillerup, "--region", "sjaelland");
  expect(stdout).toContain("npx klarstandard new standard lillerup <id>");
  await klarstandard("new", "standard", "lillerup", "hjemmehjaelp", "--title", "Hjemmehjælp");
  const index = join(folder, "municipalities/lillerup/index.ts");
  expect(await readFile(index, "utf8")).toContain("npx klarstandard new theme");
  const tsc = resolve("node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "-p", join(folder, "municipalities")]);

  await writeFile(index, (await readFile(index, "utf8")).replace("  region:", "  regoin:"));
  await expect(run(process.execPath, [tsc, "-p", join(folder, "municipalities")])).rejects.toMatchObject({
    stdout: expect.stringContaining("'regoin' does not exist in type 'MunicipalityInput'"),
  });
});

test("what it builds, PDFs included, is what the repository builds, byte for byte", async () => {
  for (const file of ["index.ts", "standards/bostoette.ts"]) {
    await cp(join(inventedMunicipalities, "kortstrup", file), join(folder, "content/kortstrup", file));
  }
  await klarstandard("build", "--content", "content", "--out", "by-package", ...day);
  const content = ["--content", join(folder, "content"), "--out", join(folder, "by-repository")];
  await run(process.execPath, [resolve("scripts/build.ts"), ...content, ...day], { cwd: folder });
  expect(await sameFolders(join(folder, "by-package"), join(folder, "by-repository"))).toEqual([]);
});

test("it begins a repository for the texts, with all its recipes", async () => {
  const lillerup = ["lillerup", "--name", "Lillerup Kommune", "--code", "999", "--region", "sjaelland"];
  await klarstandard("new", "repository", "own", ...lillerup);
  for (const file of [
    ".github/workflows/publish.yml",
    ".gitlab-ci.yml",
    ".gitignore",
    ".npmrc",
    "README.md",
  ]) {
    expect(await readFile(join(folder, "own", file), "utf8")).not.toBe("");
  }
});

test("it shows a theme, reviews, and says which commands there are", async () => {
  const own = ["--content", "content"];
  const theme = await klarstandard("new", "theme", "--municipality", "kortstrup", ...own);
  expect(theme.stdout).toContain("_report/theme.html");
  expect((await klarstandard("review", ...own, ...day)).stdout).toContain("_report/review.html");
  await expect(klarstandard("biuld")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Did you mean "build"?'),
  });
  expect((await klarstandard()).stdout).toContain("npx klarstandard audit");
});
