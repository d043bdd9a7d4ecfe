import { expect, test } from "vitest";
import { courtesyOf, isThisMachine } from "../../../../src/audit/site/courtesy.ts";

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
