import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";

const run = promisify(execFile);

/** Gives what Hugo calls itself, or undefined where it is not on this machine. */
export async function hugoVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await run("hugo", ["version"]);
    return /v[\d.]+/.exec(stdout)?.[0];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

const settings = `baseURL = "https://x.example/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

/** Has Hugo write the pages of a built site once more from their finished HTML, as bare Eleventy does, in an empty folder. */
export async function hugoRun(site: string, folder: string): Promise<MeasuredRun> {
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith(".html"));
  await mkdir(join(folder, "content"), { recursive: true });
  await mkdir(join(folder, "layouts/_default"), { recursive: true });
  await writeFile(join(folder, "config.toml"), settings);
  await writeFile(join(folder, "layouts/_default/single.html"), "{{ .RawContent | safeHTML }}");
  for (const [at, path] of paths.entries()) {
    const html = await readFile(join(site, path), "utf8");
    await writeFile(join(folder, "content", `${at}.html`), `---\nurl: /${path}\n---\n${html}`);
  }
  const measured = await measuredRun(["--quiet"], folder, [0], "hugo");
  const written = (await readdir(join(folder, "public"), { recursive: true })).filter((path) =>
    path.endsWith(".html"),
  );
  if (written.length !== paths.length)
    throw new Error(`Hugo wrote ${written.length} of ${paths.length} pages.`);
  return measured;
}
