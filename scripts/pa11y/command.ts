import { findBrowser, proveBrowser } from "../../src/browser/index.ts";
import { type Command, readArguments, type Terminal, throwIfAny } from "../../src/command-line/index.ts";
import { openSite } from "../../src/crawl/opened-site.ts";
import { readPages } from "../../src/crawl/read-pages.ts";
import { askPa11yCi } from "./pa11y-ci.ts";

/** What `npm run pa11y` takes. */
export const pa11yCommand = {
  name: "npm run pa11y",
  does: "Looks at every page of the built site with pa11y-ci and its own reporter, by the settings in .pa11yci.json",
  options: { site: { value: "DIR", does: "another folder than _site/" } },
} as const satisfies Command;

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run pa11y`. */
export const forms: readonly Command[] = [pa11yCommand];

/** The longest that the server of this machine may take to answer, in milliseconds. */
const timeout = 30_000;

/** Asks pa11y-ci about every page; gives 1 on an issue, and where a page, or all of them, were not looked at. */
export async function run(
  args: readonly string[],
  terminal: Pick<Terminal, "say" | "warn">,
  output: "inherit" | "ignore" = "inherit",
): Promise<number> {
  const { values, problems } = readArguments(pa11yCommand, args);
  throwIfAny(problems);
  const browserPath = await findBrowser();
  await proveBrowser(browserPath);
  const opened = await openSite({ folder: values.site ?? "_site" }, timeout);
  try {
    const urls = (await readPages(opened.site)).map(({ path }) => opened.urlOf(path));
    const { issues, unseen } = await askPa11yCi(urls, browserPath, output);
    for (const [url, reason] of unseen) terminal.warn(`Not looked at: ${url} (${reason}).`);
    const seen = urls.length - unseen.size;
    if (seen === 0)
      terminal.warn("pa11y-ci has looked at no page: build the site, or name its folder with --site.");
    terminal.say(`pa11y-ci looked at ${seen} of ${urls.length} pages; issues: ${issues}.`);
    return seen === 0 || unseen.size > 0 || issues > 0 ? 1 : 0;
  } finally {
    await opened.close();
  }
}
