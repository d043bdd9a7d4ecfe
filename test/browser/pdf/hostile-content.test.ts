import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findBrowser } from "../../../src/browser/index.ts";
import { type PdfProblem, PdfProblemsError, printDocuments } from "../../../src/pdf/index.ts";
import { PdfPrinter } from "../../../src/pdf/print/pdf-printer.ts";
import { readPdf } from "./reading.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob } from "./samples/jobs.ts";

const secret = "kanariefugl";
let folder: string;
let server: Server;
let origin: string;
let file: string;
let printer: PdfPrinter;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klarstandard-canary-"));
  const path = join(folder, "canary.svg");
  await writeFile(path, `<svg xmlns="http://www.w3.org/2000/svg" id="c"><text y="20">${secret}</text></svg>`);
  file = pathToFileURL(path).href;
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end(secret);
  });
  // A raw connection, as preconnect makes one, counts as asking too.
  server.on("connection", () => asked.push("connection"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browserPath = await findBrowser();
  printer = new PdfPrinter({ browserPath, assets: sampleAssets, timeLimit: 60_000, recycleAfter: 1000 });
});

afterAll(async () => {
  await printer.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  asked.length = 0;
});

/** What a print shows; nothing where the browser gave no print. */
async function shownText(bytes: Uint8Array): Promise<string> {
  return bytes.length === 0 ? "" : (await readPdf(bytes)).pages.join("");
}

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>t</title>${head}</head><body><h1>Overskrift</h1>${body}</body></html>`;

/** Ways to ask for an address, each of which some converter of HTML to PDF has followed. */
const ways: Readonly<Record<string, (address: string) => string>> = {
  "an img": (address) => page("", `<img alt="x" src="${address}">`),
  "an img with srcset": (address) => page("", `<img alt="x" srcset="${address} 1x">`),
  "an iframe": (address) => page("", `<iframe src="${address}"></iframe>`),
  "an iframe inside srcdoc": (address) => page("", `<iframe srcdoc='<img src="${address}">'></iframe>`),
  "an object": (address) => page("", `<object data="${address}"></object>`),
  "an embed": (address) => page("", `<embed src="${address}">`),
  "a stylesheet": (address) => page(`<link rel="stylesheet" href="${address}">`, ""),
  "a CSS import": (address) => page(`<style>@import url("${address}");</style>`, ""),
  "a CSS background": (address) => page(`<style>body { background: url("${address}") }</style>`, ""),
  "a CSS font": (address) =>
    page(`<style>@font-face { font-family: f; src: url("${address}") } body { font-family: f }</style>`, ""),
  "an SVG image": (address) => page("", `<svg><image href="${address}" width="9" height="9"/></svg>`),
  "a video's poster": (address) => page("", `<video poster="${address}"></video>`),
  "an icon": (address) => page(`<link rel="icon" href="${address}">`, ""),
  "a base address": (address) => page(`<base href="${address}/">`, '<img alt="x" src="x.png">'),
};

describe.for(Object.keys(ways))("a document that asks for something by %s", (name) => {
  const way = ways[name] ?? ((): string => "");

  test("never reaches another server, and is told of", async () => {
    const { problems } = await printer.print("/x.pdf", way(`${origin}/canary`));
    expect(asked).toEqual([]);
    // The browser fetches no icon for a page that nobody sees, so there is nothing to refuse.
    if (name !== "an icon") expect(problems.map(({ clause }) => clause)).toContain("request");
  });

  test("never reads a file of this machine, and is told of", async () => {
    const { bytes, problems } = await printer.print("/x.pdf", way(file));
    expect(await shownText(bytes)).not.toContain(secret);
    if (name !== "an icon") expect(problems.map(({ clause }) => clause)).toContain("request");
  });
});

test.for([
  ["an SVG use", `<svg><use href="ADDRESS#c"/></svg>`],
  ["a redirect by meta refresh", `<meta http-equiv="refresh" content="0; url=ADDRESS">`],
  ["a preconnect", `<link rel="preconnect" href="ADDRESS"><link rel="dns-prefetch" href="ADDRESS">`],
  ["a prefetch", `<link rel="prefetch" href="ADDRESS"><link rel="preload" as="image" href="ADDRESS">`],
  [
    "a script",
    `<script src="ADDRESS"></script><script>fetch("ADDRESS"); new Image().src = "ADDRESS";</script>`,
  ],
  [
    "an event handler",
    `<img alt="" src="data:," onerror="fetch('ADDRESS')"><body onload="fetch('ADDRESS')">`,
  ],
  ["a form", `<form action="ADDRESS"><input autofocus onfocus="this.form.submit()"></form>`],
])("%s asks nobody and shows nothing of a file", async ([, html]) => {
  for (const address of [`${origin}/canary`, file]) {
    const printed = await printer.print("/x.pdf", page("", (html ?? "").replaceAll("ADDRESS", address)));
    expect(asked).toEqual([]);
    expect(await shownText(printed.bytes)).not.toContain(secret);
  }
});

test("no script runs while printing", async () => {
  const html = page(
    "",
    `<p id="p">uændret</p><script>document.getElementById("p").textContent = "hacket";</script>`,
  );
  const { bytes } = await printer.print("/x.pdf", html);
  const text = (await readPdf(bytes)).pages.join("");
  expect(text).toContain("uændret");
  expect(text).not.toContain("hacket");
});

describe("whatever the source of assets would give,", () => {
  let open: PdfPrinter;
  beforeAll(async () => {
    const assets = () => new TextEncoder().encode(secret);
    open = new PdfPrinter({ browserPath: await findBrowser(), assets, timeLimit: 30_000, recycleAfter: 10 });
  });
  afterAll(() => open.close());

  test.for(["/assets/..%2f..%2fpackage.json", "/assets/%5c..%5cpackage.json", "/assets/%", "/package.json"])(
    "%s is not among the assets",
    async (address) => {
      const { assets, problems } = await open.print("/x.pdf", page("", `<img alt="x" src="${address}">`));
      expect([...assets.keys()]).toEqual([]);
      expect(problems).toHaveLength(1);
    },
  );
});

async function problemsOf(body: string, timeLimit: number): Promise<readonly PdfProblem[]> {
  try {
    await printDocuments([sampleJob(body)], { assets: sampleAssets, concurrency: 1, timeLimit });
    return [];
  } catch (error) {
    if (error instanceof PdfProblemsError) return error.problems;
    throw error;
  }
}

test("a paragraph of 10 MB is refused at once, with its size", async () => {
  const problems = await problemsOf(`<h1>x</h1><p>${"meget lang tekst ".repeat(620_000)}</p>`, 60_000);
  expect(problems).toMatchObject([
    { clause: "size limit", document: "/lillerup/bostoette/lillerup-bostoette.pdf" },
  ]);
});

test("a table of 5,000 rows is printed, whole and conforming", async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, i) => `<tr><th scope="row">${i}</th><td>Ydelse ${i}</td></tr>`,
  );
  const body = `<h1 id="t">Tabel</h1><table><tr><th scope="col">Nr.</th><th scope="col">Navn</th></tr>${rows.join("")}</table>`;
  expect(await problemsOf(body, 60_000)).toEqual([]);
});

test("a document that takes too long is named, and the time is kept", async () => {
  const start = performance.now();
  const problems = await problemsOf(`<h1>x</h1><p>${"lang tekst ".repeat(400_000)}</p>`, 300);
  expect(problems).toMatchObject([
    { clause: "time limit", what: "The document was not printed within 0.3 seconds." },
  ]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
