import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { clonedRepository } from "../helpers/started-server.ts";

const standard = "municipalities/lillerup/standards/madservice.ts";
const page = "/lillerup/madservice/";
const ready = /^http:\/\/localhost:\d+\/ shows your changes as you save\. Stop with Ctrl\+C\.$/m;
const builtAfter = (file: string) => new RegExp(`^Built \\d+ pages in [\\d.]+ s after ${file}\\.$`, "m");

test("npm start shows a change of the text, also in the search, and has open pages load again", async () => {
  const clone = await clonedRepository();
  const server = clone.start();
  await server.line(ready);
  const index = await server.answer("/pagefind/pagefind-entry.json");
  const news = (await server.request("/.built-anew")).body?.getReader();
  await clone.edit(standard, 'title: "Madservice"', 'title: "Mad til døren"');
  await server.line(builtAfter(standard));
  expect(await server.answer(page)).toContain("<title>Mad til døren");
  expect(await server.answer("/pagefind/pagefind-entry.json")).not.toBe(index);
  expect(new TextDecoder().decode((await news?.read())?.value)).toBe("data: built\n\n");
});

test("npm start takes a page away when its files are deleted", async () => {
  const clone = await clonedRepository();
  const server = clone.start();
  await server.line(ready);
  await clone.edit(
    "municipalities/lillerup/standards/hjemmehjaelp.ts",
    "](/lillerup/madservice/)",
    "](/om/)",
  );
  await server.answer(page);
  await rm(clone.path(standard));
  await rm(clone.path("municipalities/lillerup/easy-read/madservice.ts"));
  await server.answer(page, 404);
});

test("npm start shows a change of the code that makes the pages", async () => {
  const clone = await clonedRepository();
  const server = clone.start();
  await server.line(ready);
  await clone.edit("src/view/routes.ts", '"tjekliste/"', '"huskeliste/"');
  await server.line(builtAfter("src/view/routes.ts"));
  await server.answer(`${page}huskeliste/`);
});

test("npm start tells a fault, keeps the pages, and goes on when it is mended", async () => {
  const clone = await clonedRepository();
  const server = clone.start();
  await server.line(ready);
  await clone.edit(standard, "promise:", "promse:");
  await server.line(/^KS05 .+\n {2}.+\n {2}Fix: Did you mean promise\?$/m);
  await server.line(/^Not built after .+madservice\.ts; the pages stay as they were\. Mend it and save\.$/m);
  await server.answer(page);
  await clone.edit(standard, "promse:", "promise:");
  await server.line(builtAfter(standard));
});

test("npm start with a fault in a file waits for its mending", async () => {
  const clone = await clonedRepository();
  await clone.edit(standard, "promise:", "promse:");
  const server = clone.start();
  await server.line(/^KS05 /m);
  await server.line(/ shows the site once this is mended\. Save, and it is built\. Stop with Ctrl\+C\.$/m);
  await clone.edit(standard, "promse:", "promise:");
  await server.line(builtAfter(standard));
  expect(await server.answer(page)).toContain("<title>Madservice");
});

test("npm start with a folder that is not there ends with 1", async () => {
  const clone = await clonedRepository();
  const server = clone.start("--content", "nowhere");
  expect(await server.exitCode).toBe(1);
  expect(server.printed()).toMatch(/^KS20 nowhere\n {2}.+\n {2}Fix: .+\n\n1 fault\.\n$/);
});
