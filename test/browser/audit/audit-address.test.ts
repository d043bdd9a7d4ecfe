import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { auditSite } from "../../../src/audit/index.ts";
import { findBrowser } from "../../../src/pdf/browser.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const browserPath = await findBrowser();

const page = (title: string, main: string) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><h1>${title}</h1>${main}</main>
<footer><p><a href="/was/">Tilgængelighedserklæring</a></p></footer></body></html>`;

async function served(files: Readonly<Record<string, string>>): Promise<string> {
  const server = await serveFolder({ folder: await folderOf(files) });
  onTestFinished(() => server.close());
  return server.origin;
}

const was = { "was/index.html": page("Erklæringen", `<p><a href="/">Til forsiden</a></p>`) };

describe("the audit of an address", () => {
  test("finds the pages by their links and by the sitemap, and audits them like a folder's", async () => {
    const origin = await served({
      ...was,
      "index.html": page(
        "Forside",
        `<p><a href="/priser/">Priser</a> <a href="https://andre.example/">Andre</a></p>`,
      ),
      "priser/index.html": page("Priser", `<p>Hjælpen er gratis.</p><img src="/kort.png">`),
      "glemt/index.html": page("Glemt", `<p>Kun kortet over siden kender mig.</p>`),
      "ukendt/index.html": page("Ukendt", "<p>Ingen kender mig.</p>"),
      "kort.png": "",
    });
    const { findings, pages, site } = await auditSite({ url: `${origin}/`, browserPath });
    expect(site).toBe(`${origin}/`);
    expect(pages).toEqual({ built: 3, audited: 3 });
    const found = findings.map(({ check, page: path, rule }) => `${check} ${path} ${rule}`);
    expect(found).toContain("axe /priser/ image-alt");
    expect(found.filter((one) => !one.includes("/priser/"))).toEqual([]);
  });

  test("counts pages that it was not allowed to fetch", async () => {
    const links = ["a", "b", "c", "d", "e", "f", "g", "h"].map(
      (name) => `<p><a href="/${name}/">Side ${name}</a></p>`,
    );
    const files = Object.fromEntries(
      ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => [
        `${name}/index.html`,
        page(`Side ${name}`, "<p>Tekst.</p>"),
      ]),
    );
    const origin = await served({ ...was, ...files, "index.html": page("Forside", links.join("")) });
    const { findings } = await auditSite({ url: origin, browserPath, maxPages: 2 });
    const lost = findings.filter(({ check }) => check === "crawl");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.what).toMatch(
      /^\d+ more addresses of the site are known and were not fetched; raise --max-pages\.$/,
    );
  });

  test("tells pages apart by their query, as old sites do", async () => {
    const server = createServer((request, response) => {
      const id = new URL(request.url ?? "/", "http://127.0.0.1").searchParams.get("id");
      response.writeHead(200, { "content-type": "text/html;charset=utf-8" });
      const main =
        id === null
          ? `<p><a href="/?id=1">Den første</a> <a href="/?id=2">Den anden</a></p>`
          : `<p>Nummer ${id}.</p>`;
      response.end(page(`Side ${id ?? "forrest"}`, main));
    });
    onTestFinished(() => void server.close());
    const listening = Promise.withResolvers<void>();
    server.listen(0, "127.0.0.1", listening.resolve);
    await listening.promise;
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { pages, kinds } = await auditSite({ url: `http://127.0.0.1:${port}/`, browserPath });
    expect(pages).toEqual({ built: 4, audited: 4 });
    expect(kinds.flatMap(({ paths }) => paths).toSorted()).toEqual(["/", "/?id=1", "/?id=2", "/was/"]);
  });

  test("says what is wrong with an address that is none", async () => {
    await expect(auditSite({ url: "file:///etc/passwd", browserPath })).rejects.toThrow(
      '"file:///etc/passwd" is no address of a website: write for example --url https://www.lillerup.dk/.',
    );
    await expect(auditSite({ url: "http://127.0.0.1:9/", browserPath })).rejects.toThrow(
      "There is nothing to audit at http://127.0.0.1:9/: nobody answers.",
    );
  });
});
