import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { siteText } from "../../../src/crawl/built-site.ts";
import { crawlSite } from "../../../src/crawl/crawl.ts";
import { folderOf } from "../../helpers/folder-of.ts";

type Reply =
  | string
  | { readonly status: number; readonly location?: string; readonly type?: string; readonly body?: Buffer };

/** Serves replies by their path and query; HTML unless said otherwise. */
async function served(replies: Readonly<Record<string, Reply>>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const reply = replies[url] ?? { status: 404 };
    if (typeof reply === "string") {
      response.writeHead(200, { "content-type": "text/html;charset=utf-8" }).end(reply);
    } else {
      const { status, location, type = "text/html", body = "" } = reply;
      const headers = { "content-type": type, ...(location !== undefined && { location }) };
      response.writeHead(status, headers).end(body);
    }
  });
  onTestFinished(() => void server.close());
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

async function crawled(
  replies: Readonly<Record<string, Reply>>,
  start = "/",
  { maxPages = 50, host = "127.0.0.1" } = {},
) {
  const origin = (await served(replies)).replace("127.0.0.1", host);
  const folder = await folderOf({});
  const { site, left } = await crawlSite({ start: origin + start, folder, maxPages, timeout: 5000 });
  return { pages: site.pages.map(({ path }) => path).toSorted(), site, left };
}

const link = (href: string) => `<a href="${href}">a</a>`;

test("pages are found by links and by the sitemap, on the same host only", async () => {
  const { pages, left } = await crawled({
    "/": link("/a/") + link("https://andre.example/") + link("mailto:a@b.example"),
    "/a/": link("b") + link("#x"),
    "/a/b": "",
    "/c/": "",
    "/d/": "nobody links here",
    "/sitemap.xml": { status: 404 },
  });
  expect(pages).toEqual(["/", "/a/", "/a/b"]);
  expect(left).toBe(0);
});

test("pages are told apart by their query, as old sites do", async () => {
  const { pages } = await crawled({
    "/": link("/side?id=1") + link("/side?id=2&amp;b=å"),
    "/side?id=1": "",
    "/side?id=2&b=%C3%A5": "",
  });
  expect(pages).toEqual(["/", "/side?id=1", "/side?id=2&b=%C3%A5"]);
});

test("what leads on is followed, what is gone is no file, and a file is no page", async () => {
  const { pages, site } = await crawled({
    "/": `${link("/gammel")}${link("/vaek/")}${link("/a.pdf")}<img src="/a.png" alt="">`,
    "/gammel": { status: 301, location: "/ny/" },
    "/ny/": "",
    "/a.pdf": { status: 200, type: "application/pdf" },
    "/a.png": { status: 200, type: "image/png" },
  });
  expect(pages).toEqual(["/", "/ny/"]);
  expect(site.pdfs).toEqual(["/a.pdf"]);
  expect([...site.files.keys()].toSorted()).toEqual(["/", "/a.pdf", "/a.png", "/gammel", "/ny/"]);
});

test("more pages than are allowed are counted and not fetched", async () => {
  const { pages, left } = await crawled(
    { "/": ["/a/", "/b/", "/c/"].map(link).join(""), "/a/": "", "/b/": "", "/c/": "" },
    "/",
    { maxPages: 1 },
  );
  expect(pages).toEqual(["/"]);
  expect(left).toBeGreaterThanOrEqual(3);
});

test("endless pages end at the limit", async () => {
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(link(`${url}x`) + link(`${url}y`));
  });
  onTestFinished(() => void server.close());
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const folder = await folderOf({});
  const { site, left } = await crawlSite({
    start: `http://127.0.0.1:${port}/`,
    folder,
    maxPages: 10,
    timeout: 5000,
  });
  expect(site.pages.length).toBeLessThanOrEqual(14);
  expect(left).toBeGreaterThan(0);
});

test("what cannot be fetched is told as what it is", async () => {
  const { site } = await crawled({
    "/": ["/lukket/", "/fejl/", "/ring/", "/ingen/"].map(link).join(""),
    "/lukket/": { status: 401 },
    "/fejl/": { status: 500 },
    "/ring/": { status: 302, location: "/ring/2" },
    "/ring/2": { status: 302, location: "/ring/" },
    "/ingen/": { status: 404 },
  });
  expect(Object.fromEntries(site.refused ?? [])).toEqual({
    "/lukket/": 401,
    "/fejl/": 500,
    "/ring/": "circle",
    "/ring/2": "circle",
  });
});

test("an answer that does not come in time is told as that", async () => {
  const origin = await new Promise<string>((resolve) => {
    const server = createServer(({ url = "" }, response) => {
      if (url === "/") response.writeHead(200, { "content-type": "text/html" }).end(link("/sen/"));
    });
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    });
  });
  const folder = await folderOf({});
  const { site } = await crawlSite({ start: `${origin}/`, folder, maxPages: 5, timeout: 300 });
  expect(site.refused?.get("/sen/")).toBe("late");
});

test.each([
  [
    "ftp://a.example/",
    '"ftp://a.example/" is no address of a website: write for example --url https://www.lillerup.dk/.',
  ],
  [
    "lillerup.dk",
    '"lillerup.dk" is no address of a website: write for example --url https://www.lillerup.dk/.',
  ],
  ["http://127.0.0.1:9/", "There is nothing to audit at http://127.0.0.1:9/: nobody answers."],
])("%s is refused", async (start, message) => {
  const folder = await folderOf({});
  await expect(crawlSite({ start, folder, maxPages: 5, timeout: 2000 })).rejects.toMatchObject({
    name: "AuditError",
    message,
  });
});

test("an address that answers with an error, or with no page, is nothing to audit", async () => {
  await expect(crawled({})).rejects.toThrow("the server answers with 404");
  await expect(crawled({ "/": { status: 200, type: "image/png" } })).rejects.toThrow("it is no HTML page");
});

test("a page is read in the letters that the server says it is in, whatever it says itself", async () => {
  const text = `<meta charset="utf-8"><p>Hjælp på ø</p>`;
  const { site } = await crawled({
    "/": { status: 200, type: "text/html; charset=ISO-8859-1", body: Buffer.from(text, "latin1") },
  });
  expect(await siteText(site, `/${site.pages[0]?.file}`)).toBe(text);
});

// Said to be somebody else's machine: only there is a robots.txt asked for.
const foreign = { host: "0.0.0.0" };
const robotsTxt = (text: string): Reply => ({ status: 200, type: "text/plain", body: Buffer.from(text) });

test("the sitemaps that a site's robots.txt names are read", async () => {
  const { pages } = await crawled(
    {
      "/robots.txt": robotsTxt("Sitemap: /kort/sitemap-1.xml"),
      "/": "",
      "/kort/sitemap-1.xml": {
        status: 200,
        type: "text/xml",
        body: Buffer.from("<urlset><url><loc>/borger/</loc></url></urlset>"),
      },
      "/borger/": "",
    },
    "/",
    foreign,
  );
  expect(pages).toEqual(["/", "/borger/"]);
});

test("a start page that the site's robots.txt forbids is not asked for", async () => {
  await expect(
    crawled({ "/robots.txt": robotsTxt("User-agent: *\nDisallow: /"), "/": "" }, "/", foreign),
  ).rejects.toThrow(
    /: the site's robots\.txt asks everybody to leave it alone: allow klarstandard-audit there\.$/,
  );
});
