import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { guideSteps } from "../helpers/guide-steps.ts";
import { type Clone, clonedRepository } from "../helpers/started-server.ts";

/** Runs a command line as somebody types it in the clone; throws with what it printed when it fails. */
function typed(command: string, clone: Clone): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const env = { ...process.env, KLARSTANDARD_LANG: "da" };
  execFile("sh", ["-c", command], { cwd: clone.path("."), env }, (error, printed, faults) => {
    if (error === null) resolve();
    else reject(new Error(`${command}\n${printed}${faults}`));
  });
  return promise;
}

/** Does what the guide says, apart from fetching and serving; PDFs and the audit need a browser and have tests of their own. */
async function follow(clone: Clone): Promise<void> {
  for (const step of guideSteps()) {
    if (step.kind === "file") {
      await mkdir(dirname(clone.path(step.path)), { recursive: true });
      await writeFile(clone.path(step.path), step.text);
    } else if (step.command.startsWith("npm start -- ")) {
      const server = clone.start(...step.command.slice("npm start -- ".length).split(" "));
      await server.answer("/", { words: "UDFYLD" });
      await server.stop();
    } else if (!/^(?:git|cd|npm run audit) /.test(step.command)) {
      const command = step.command.replace(/^npm run build .*/, "$& --no-pdf");
      await typed(command, clone);
    }
  }
}

test("whoever follows the guide, word for word, has a municipality's own site without a fault", async () => {
  const clone = await clonedRepository();
  await follow(clone);
  const page = (path: string) => readFile(clone.path(`../nordby-site/${path}`), "utf8");
  expect(await page("index.html")).toContain("<title>Nordby Kommune");
  expect(await page("hjemmehjaelp/index.html")).toContain("Det kan du få hjælp til");
  expect(await page("hjemmehjaelp/let/index.html")).toContain("tøjvask hver 2. uge");
  expect(await page("koersel/index.html")).toContain("Nordby Kommunes udvalg for ældre");
  expect(await page("koersel/index.html")).not.toContain("Ankestyrelsen");
  expect(await page("koersel/index.html")).toContain("tel:+4512345610");
  expect(await readdir(clone.path("../nordby-site"))).not.toContain("madservice");
  // A machine that does other things too needs a while for eight commands.
}, 180_000);
