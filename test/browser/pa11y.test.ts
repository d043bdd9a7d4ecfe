import { expect, test } from "vitest";
import { run } from "../../scripts/pa11y/command.ts";
import { askPa11yCi } from "../../scripts/pa11y/pa11y-ci.ts";
import { findBrowser } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { folderOf } from "../helpers/folder-of.ts";
import { plainPage as page } from "../helpers/plain-page.ts";

const leadsOn = page("Flyttet", "", `<meta http-equiv="refresh" content="0; url=https://was.example/">`);

async function pa11yOn(files: Readonly<Record<string, string>>) {
  const said: string[] = [];
  const note = (line: string) => said.push(line);
  const code = await run(["--site", await folderOf(files)], { say: note, warn: note }, "ignore");
  return { code, said };
}

test("a site without a fault passes, its page for what is not there included and what only leads on left out", async () => {
  const files = {
    "index.html": page("Forside"),
    "404.html": page("Siden findes ikke"),
    "was/index.html": leadsOn,
  };
  expect(await pa11yOn(files)).toEqual({
    code: 0,
    said: ["pa11y-ci looked at 2 of 2 pages; issues: 0."],
  });
});

test("a fault fails", async () => {
  const files = {
    "index.html": page("Forside"),
    "a/index.html": page("A", `<img src="/a.svg">`),
    "a.svg": "",
  };
  const { code, said } = await pa11yOn(files);
  // One is axe's and one is HTML_CodeSniffer's.
  expect(said).toEqual(["pa11y-ci looked at 2 of 2 pages; issues: 2."]);
  expect(code).toBe(1);
});

test("a page that HTML_CodeSniffer does not survive fails, and is named", async () => {
  const { code, said } = await pa11yOn({
    "index.html": page("Forside"),
    "a/index.html": page("A", "", `<meta http-equiv="refresh">`),
  });
  expect(said[0]).toMatch(/^Not looked at: http:\/\/127\.0\.0\.1:\d+\/a\/ \(.*toLowerCase.*\)\.$/);
  expect(said[1]).toBe("pa11y-ci looked at 1 of 2 pages; issues: 0.");
  expect(code).toBe(1);
});

test("a site without a page to read fails", async () => {
  expect(await pa11yOn({ "index.html": leadsOn })).toEqual({
    code: 1,
    said: [
      "pa11y-ci has looked at no page: build the site, or name its folder with --site.",
      "pa11y-ci looked at 0 of 0 pages; issues: 0.",
    ],
  });
});

test("an address that is answered with 404, and one that nobody answers, count as not looked at", async () => {
  const server = await serveFolder({ folder: await folderOf({ "index.html": page("Forside") }) });
  try {
    const urls = [server.urlOf("/"), server.urlOf("/vaek/"), "http://127.0.0.1:9/"];
    const { issues, unseen } = await askPa11yCi(urls, await findBrowser(), "ignore");
    expect(issues).toBe(0);
    expect([...unseen.values()]).toEqual(["the server answers with 404", "the server does not answer"]);
  } finally {
    await server.close();
  }
});
