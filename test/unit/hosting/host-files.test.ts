import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { policies } from "../../../src/hosting/hosting-plan.ts";
import { hostFiles, planOf } from "../../../src/hosting/write-bundle.ts";

const paths = [
  "404.html",
  "assets/site.css",
  "data/v1/index.json",
  "feed.xml",
  "index.html",
  "sw.js",
  "ny/index.html",
  "soeg/index.html",
];
const plan = planOf({ paths, pathPrefix: "/x/", redirects: [{ from: "/x/gammel/", to: "/x/ny/" }] });
const files = hostFiles(plan);
const textOf = (path: string) => files.get(path) ?? "";

test("a bundle has files for every kind of host; what hosts read in the site lies in it", () => {
  expect([...files.keys()]).toEqual([
    "site/x/.htaccess",
    "site/x/web.config",
    "site/_headers",
    "site/_redirects",
    "nginx/klarstandard.conf",
    "nginx/klarstandard-container.conf",
    "caddy/Caddyfile",
    "Dockerfile",
    "compose.yaml",
  ]);
});

test.each([
  ["site/x/.htaccess", '"^/x/gammel/$"'],
  ["site/x/web.config", 'url="^x/gammel/$"'],
  ["site/_redirects", "/x/gammel/ /x/ny/ 301"],
  ["nginx/klarstandard.conf", '"/x/gammel/" "/x/ny/";'],
  ["caddy/Caddyfile", "redir /x/gammel/ /x/ny/ 301"],
])("%s leads on from an address that moved", (file, words) => {
  expect(textOf(file)).toContain(words);
});

test.each([
  "site/x/.htaccess",
  "site/x/web.config",
  "site/_headers",
  "nginx/klarstandard.conf",
  "caddy/Caddyfile",
])("%s has both policies, and none that lets a page's own script or style run", (file) => {
  const text = textOf(file).replaceAll("&quot;", '"');
  expect(text).toContain(policies.usual);
  expect(text).toContain(policies.search);
  expect(text).toContain(policies.worker);
  expect(text).toMatch(/no-cache/);
  expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

describe("web.config", () => {
  const { document } = new JSDOM(textOf("site/x/web.config"), { contentType: "text/xml" }).window;

  test("is well-formed XML, with a media type for the files of the search", () => {
    const types = new Map(
      [...document.querySelectorAll("mimeMap")].map((map) => [
        map.getAttribute("fileExtension"),
        map.getAttribute("mimeType"),
      ]),
    );
    for (const ending of [".pagefind", ".pf_index", ".pf_fragment", ".pf_meta", ".pf_filter"])
      expect(types.get(ending)).toBe("application/octet-stream");
  });

  test("gives no two rules one name, which IIS refuses", () => {
    const names = [...document.querySelectorAll("rule")].map((rule) => rule.getAttribute("name"));
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("no two rules of _headers set one header for one address: hosts would join them", () => {
  const rules = textOf("site/_headers")
    .split("\n\n")
    .map((rule) => rule.split("\n").filter((line) => !line.startsWith("#")))
    .map(([path = "", ...lines]) => ({ path, names: lines.map((line) => line.trim().split(":")[0]) }));
  const matches = (pattern: string, path: string) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  expect(rules.length).toBeGreaterThan(6);
  for (const path of ["/x/", ...paths.map((one) => `/x/${one.replace(/index\.html$/, "")}`)]) {
    const names = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.names);
    expect(names).toContain("Content-Security-Policy");
    expect([path, new Set(names).size]).toEqual([path, names.length]);
  }
});

test("the container serves without rights, from what nobody can write to", () => {
  expect(textOf("Dockerfile")).toContain("nginx-unprivileged");
  expect(textOf("compose.yaml")).toMatch(/read_only: true[\s\S]*cap_drop:\s+- ALL/);
  expect(textOf("nginx/klarstandard-container.conf")).toContain("listen 8080;");
});
