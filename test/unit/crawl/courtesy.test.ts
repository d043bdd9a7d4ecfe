import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { courtesyOf, courtesyTo, isThisMachine, userAgent } from "../../../src/crawl/courtesy.ts";

const robots = (text: string) => courtesyOf("https://lillerup.example/robots.txt", text);
const asked = (text: string, path: string) => robots(text).mayAsk(`https://lillerup.example${path}`);

test.each([
  ["", "/borger/"],
  ["User-agent: *\nDisallow: /internt/", "/borger/"],
  ["User-agent: *\nDisallow: /\n\nUser-agent: klarstandard-audit\nAllow: /", "/borger/"],
  ["User-agent: andre\nDisallow: /", "/borger/"],
])("%j lets the audit ask for %s", (text, path) => {
  expect(asked(text, path)).toBe(true);
});

test.each([
  ["User-agent: *\nDisallow: /internt/", "/internt/a"],
  ["User-agent: *\nDisallow: /*?sort=", "/borger/?sort=navn"],
  ["User-agent: klarstandard-audit\nDisallow: /", "/"],
])("%j does not let it ask for %s", (text, path) => {
  expect(asked(text, path)).toBe(false);
});

test("between two questions to somebody else's site there is a pause", async () => {
  const { turn, atOnce } = robots("");
  await turn();
  const start = performance.now();
  await turn();
  expect(performance.now() - start).toBeGreaterThan(200);
  expect(atOnce).toBe(1);
});

test("the pause is as long as the site asks", async () => {
  const { turn } = robots("User-agent: *\nCrawl-delay: 0.6");
  await turn();
  const start = performance.now();
  await turn();
  expect(performance.now() - start).toBeGreaterThan(500);
});

test("only this machine is asked as quickly as it answers", () => {
  expect(["localhost", "127.0.0.1", "127.8.9.1", "[::1]"].map(isThisMachine)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["lillerup.dk", "127.0.0.1.example", "10.0.0.1"].map(isThisMachine)).toEqual([false, false, false]);
});

/** A site at an address that is not said to be this machine's, with a robots.txt or none. */
async function siteWith(robotsTxt: string | undefined, status = robotsTxt === undefined ? 404 : 200) {
  const askedBy: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    askedBy.push(request.headers["user-agent"]);
    response.writeHead(status).end(robotsTxt ?? "User-agent: *\nDisallow: /");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { origin: `http://0.0.0.0:${(server.address() as AddressInfo).port}`, askedBy };
}

test("a site's robots.txt is read once, under the audit's own name", async () => {
  const { origin, askedBy } = await siteWith("User-agent: *\nDisallow: /internt/");
  const { mayAsk } = await courtesyTo(origin, 5000);
  expect([mayAsk(`${origin}/borger/`), mayAsk(`${origin}/internt/`)]).toEqual([true, false]);
  expect(askedBy).toEqual([userAgent]);
});

test("a site without robots.txt, or that does not answer, forbids nothing", async () => {
  const { origin } = await siteWith(undefined);
  for (const site of [origin, "http://0.0.0.0:9"]) {
    const { mayAsk, atOnce } = await courtesyTo(site, 5000);
    expect([mayAsk(`${site}/borger/`), atOnce]).toEqual([true, 1]);
  }
});

test("a site whose server fails over its robots.txt is not asked for anything", async () => {
  const { origin } = await siteWith("Allow: /", 503);
  await expect(courtesyTo(origin, 5000)).rejects.toThrow(
    `There is nothing to audit at ${origin}/robots.txt: the server answers with 503, so nobody knows what it may be asked: try again when it answers.`,
  );
});

test("this machine is not asked for its robots.txt", async () => {
  const { mayAsk, atOnce } = await courtesyTo("http://127.0.0.1:9", 5000);
  expect([mayAsk("http://127.0.0.1:9/internt/"), atOnce]).toEqual([true, 4]);
});
