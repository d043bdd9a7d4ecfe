import { posix } from "node:path";
import { expect, test } from "vitest";
import { filesLike, importsOf } from "./source-files.ts";

/** The rooms of `src/` and the rooms that each may import from: the arrows go one way. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  national: ["model"],
  text: ["model"],
  language: ["model", "national", "text"],
  load: ["model", "national", "text", "language"],
  view: ["model", "national", "text"],
  review: ["model", "national", "text", "language", "load", "command", "view"],
  render: ["model", "text", "view"],
  site: ["model", "text", "view", "render"],
  search: [],
  pdf: [],
  serve: [],
  command: ["load"],
  audit: ["serve", "pdf", "command"],
  scaffold: ["model", "national", "text", "load", "command"],
  build: [
    "model",
    "national",
    "text",
    "language",
    "load",
    "command",
    "view",
    "render",
    "site",
    "search",
    "pdf",
    "serve",
  ],
  client: [],
};

/** The tools that only one room knows, so that each can be replaced in one place. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "@11ty/eleventy": ["site"],
  nunjucks: ["render"],
  pagefind: ["search"],
  // Printing and looking are two browsers with two sets of switches.
  puppeteer: ["pdf", "audit"],
  "@cantoo/pdf-lib": ["pdf"],
  "pa11y-ci": ["audit"],
  "html-validate": ["audit"],
  sirv: ["serve"],
  "oxc-parser": ["load"],
};

/** The rooms whose functions give the same for the same, wherever and whenever. */
const pureRooms = ["model", "national", "text", "language", "view"];

const imports = filesLike("src/**/*.{ts,js}").flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, room: file.split("/")[1] ?? "", specifier })),
);

test("every room of src has its place in the order", () => {
  const rooms = new Set(filesLike("src/**/*.{ts,js}").map((file) => file.split("/")[1]));
  expect([...rooms].filter((room) => room !== undefined && !(room in arrows))).toEqual([]);
});

test("rooms import only from the rooms before them", () => {
  const backwards = imports.filter(({ file, room, specifier }) => {
    if (!specifier.startsWith(".")) return false;
    const [top, target = ""] = posix.join(posix.dirname(file), specifier).split("/");
    return top === "src" && target !== room && !arrows[room]?.includes(target);
  });
  expect(backwards).toEqual([]);
});

test("each tool is known to the rooms that own it, and to no other", () => {
  const strangers = imports.filter(({ room, specifier }) => owners[specifier]?.includes(room) === false);
  expect(strangers).toEqual([]);
});

test("pure rooms touch neither files nor the network nor the clock of the machine", () => {
  const impure = imports.filter(
    ({ room, specifier }) => pureRooms.includes(room) && specifier.startsWith("node:"),
  );
  expect(impure).toEqual([]);
});
