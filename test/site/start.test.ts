import { execFileSync } from "node:child_process";
import { cp, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedMunicipalities } from "../helpers/built-site.ts";
import { clonedRepository } from "../helpers/started-server.ts";

const standard = "municipalities/lillerup/standards/madservice.ts";
const page = "/lillerup/madservice/";
const ready = /^http:\/\/localhost:\d+\/ shows your changes as you save\. Stop with Ctrl\+C\.$/m;

/** One for all changes that may follow each other: each starts from a site without a fault, and leaves one. */
const lasting = await clonedRepository(afterAll);
const running = lasting.start();

describe("npm start, as somebody goes on working,", () => {
  beforeAll(() => running.line(ready));

  test("shows a change of the text, also in the search", async () => {
    const index = await running.answer("/pagefind/pagefind-entry.json");
    await lasting.edit(
      "municipalities/lillerup/standards/ledsagelse.ts",
      'title: "Ledsagelse"',
      'title: "Følgeskab"',
    );
    await running.answer("/lillerup/ledsagelse/", { words: "<title>Følgeskab" });
    await running.answer("/pagefind/pagefind-entry.json", { not: index });
  });

  test("shows changes of a label, a template, a style and client code", async () => {
    await lasting.edit("_includes/components/contents/contents.njk", "heading }}</h", "heading }} her</h");
    await running.answer(page, { words: "Indhold her" });
    await lasting.edit("_data/texts/da/templates.ts", 'heading: "Indhold"', 'heading: "Det står"');
    await running.answer(page, { words: "Det står her" });
    await lasting.edit(
      "src/pages/full.njk",
      '<div class="page__columns">',
      '<div class="page__columns first">',
    );
    await running.answer(page, { words: 'class="page__columns first"' });
    await lasting.edit("src/styles/tokens.css", ":root {", ":root { --tried: 1;");
    await running.asset(page, "site.css", "--tried");
    await lasting.edit("src/client/choices.js", "document", "document.tried = 1; document");
    await running.asset(page, "choices.js", "tried");
  });

  test("shows a change of a sentence that views print", async () => {
    await lasting.edit("_data/texts/da/views.ts", '"Det korte svar"', '"Kort fortalt"');
    await running.answer(page, { words: "Kort fortalt" });
  });

  test("tells every fault on the terminal and on each page, and goes on when they are mended", async () => {
    await lasting.edit("municipalities/lillerup/index.ts", 'region: "', 'region: "nord');
    await lasting.edit(standard, "promise:", "promse:");
    await running.line(/^KS05 .+\n {2}.+\n {2}Fix: Did you mean promise\?$/m);
    await running.line(/^Mend it and save; until then every page shows this\.$/m);
    for (const path of [page, "/", "/404.html"]) {
      const faults = await running.answer(path, { status: 500, words: "The content has faults" });
      expect(faults).toMatch(
        new RegExp(`<strong>KS05</strong> <code>${standard}:\\d+</code> › <code>summary.promse</code>`),
      );
      expect(faults).toContain("Fix: Did you mean promise?");
      expect(faults).toContain("<code>region</code>");
    }
    await lasting.edit("municipalities/lillerup/index.ts", 'region: "nord', 'region: "');
    await lasting.edit(standard, "promse:", "promise:");
    await running.answer(page, { words: "<title>Madservice" });
  });

  test("tells a fault of the code in place of the pages, and goes on when it is mended", async () => {
    await lasting.edit(
      "src/view/short-answer-view.ts",
      'id: "det-korte-svar"',
      'id: missing("det-korte-svar")',
    );
    await running.answer(page, { status: 500, words: "ReferenceError: missing is not defined" });
    await lasting.edit(
      "src/view/short-answer-view.ts",
      'id: missing("det-korte-svar")',
      'id: "det-korte-svar"',
    );
    await running.answer(page);
  });

  test("tells of a pipe and of links that lead round, and goes on when they are gone", async () => {
    const pipe = lasting.path("municipalities/lillerup/standards/x.ts");
    const links = Array.from({ length: 8 }, (_, at) => lasting.path(`municipalities/lillerup/x${at}`));
    execFileSync("mkfifo", [pipe], { stdio: "ignore" });
    for (const link of links) await symlink(".", link);
    await running.line(/^KS27 municipalities\/lillerup\/x7\n {2}It is a link, .+\n {2}Fix: .+$/m);
    await running.answer(page, { status: 500, words: "It is a pipe, and only ordinary files are read." });
    await rm(pipe);
    for (const link of links) await rm(link);
    await lasting.edit(standard, 'title: "Madservice"', 'title: "Mad til døren"');
    await running.answer(page, { words: "<title>Mad til døren" });
  });

  test("takes a page away when its files are deleted, also from the search", async () => {
    const link = ["](/lillerup/madservice/)", "](/om/)"] as const;
    const leading = await running.answer("/lillerup/hjemmehjaelp/");
    await lasting.edit("municipalities/lillerup/standards/hjemmehjaelp.ts", ...link);
    await running.answer("/lillerup/hjemmehjaelp/", { not: leading });
    await running.answer(page);
    const index = await running.answer("/pagefind/pagefind-entry.json");
    await rm(lasting.path(standard));
    await rm(lasting.path("municipalities/lillerup/easy-read/madservice.ts"));
    await running.answer(page, { status: 404 });
    await running.answer("/");
    await running.answer("/pagefind/pagefind-entry.json", { not: index });
  });
});

test("npm start says that drafts of others keep a municipality from the site that it will have", async () => {
  const clone = await clonedRepository();
  await clone.edit("municipalities/lillerup/index.ts", 'voice: "restated"', 'voice: "own"');
  await cp(join(inventedMunicipalities, "kortstrup"), clone.path("municipalities/kortstrup"), {
    recursive: true,
  });
  await clone.edit("municipalities/kortstrup/index.ts", "draft: false", "draft: true");
  const server = clone.start();
  await server.line(
    /^Lillerup Kommune is shown with drafts of other municipalities\. .+ npm start -- --municipality lillerup\.$/m,
  );
});

test("npm start with a fault in a file from the start shows it, and the pages as soon as it is mended", async () => {
  const clone = await clonedRepository();
  await clone.edit(standard, "promise:", "promse:");
  const server = clone.start();
  await server.line(/^KS05 /m);
  await server.answer("/", { status: 500, words: "KS05" });
  await clone.edit(standard, "promse:", "promise:");
  await server.answer(page, { words: "<title>Madservice" });
});

test("npm start shows a draft with its mark, and tells the faults of another while everything else works", async () => {
  const clone = await clonedRepository();
  await clone.edit(standard, "summary:", "draft: true,\n  summary:");
  await clone.edit(
    "municipalities/lillerup/standards/hjemmehjaelp.ts",
    "](/lillerup/madservice/)",
    "](/om/)",
  );
  await clone.edit("municipalities/lillerup/standards/vaerested.ts", "title:", "draft: true,\n  tilte:");
  const server = clone.start();
  await server.line(/^2 drafts are not published, with 1 fault; npm start shows them\.$/m);
  for (const path of [page, `${page}let/`, `${page}tjekliste/`]) {
    const shown = await server.answer(path, {
      words: '<p class="draft-mark">Udkast. Ikke offentliggjort.</p>',
    });
    expect(shown).toContain("<title>Udkast: Madservice");
  }
  expect(await server.answer("/lillerup/")).toContain("Madservice (udkast)");
  const home = await server.answer("/");
  expect(home).toContain(`<a href="${page}">Madservice</a>`);
  expect(home).toMatch(/vaerested\.ts<\/code> kan ikke vises[\s\S]+KS05[\s\S]+vaerested\.ts:\d+ › tilte/);
  expect(await server.answer("/lillerup/hjemmehjaelp/")).not.toContain("draft-mark");
  await server.answer("/lillerup/vaerested/", { status: 404 });
  await clone.edit("municipalities/lillerup/standards/vaerested.ts", "tilte:", "title:");
  await server.answer("/lillerup/vaerested/", { words: "<title>Udkast: Værested" });
});

test("npm start with a folder that is not there ends with 1", async () => {
  const clone = await clonedRepository();
  const server = clone.start("--content", "nowhere");
  expect(await server.exitCode).toBe(1);
  expect(server.printed()).toMatch(/^KS20 nowhere\n {2}.+\n {2}Fix: .+\n\n1 fault\.\n$/);
});
