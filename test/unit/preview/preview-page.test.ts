import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { renderedExamples } from "../../../src/preview/examples.ts";
import { writePreview } from "../../../src/preview/index.ts";
import { readRequest } from "../../../src/scaffold/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

async function previewOf(...args: readonly string[]) {
  const file = join(await folderOf({}), "theme.html");
  const { passes } = await writePreview(readRequest(["theme", ...args, "--out", file]));
  const { document } = new JSDOM(readFileSync(file, "utf8")).window;
  const frames = [...document.querySelectorAll("iframe")].map((frame) => frame.getAttribute("srcdoc") ?? "");
  return { passes, document, frames };
}

const previewOfFarveby = () => previewOf("--municipality", "farveby", "--content", "test/fixtures/theme");

test("a theme is shown on a light and a dark screen, in high contrast and on paper", async () => {
  const farveby = await previewOfFarveby();
  expect([...farveby.document.querySelectorAll("iframe")].map(({ title }) => title)).toEqual([
    "Light screen",
    "Dark screen",
    "High contrast, as a reader chooses it",
    "Paper",
  ]);
  expect(farveby.passes).toBe(true);
});

test("every example of every component is shown in each", async () => {
  const farveby = await previewOfFarveby();
  const examples = await renderedExamples();
  expect(examples.length).toBeGreaterThan(100);
  for (const frame of farveby.frames) {
    const { document } = new JSDOM(frame).window;
    expect(document.querySelectorAll(".preview__example").length).toBe(examples.length);
  }
});

test("the page needs no other file: colours, letters, logo and pictograms are in it", async () => {
  const farveby = await previewOfFarveby();
  for (const frame of farveby.frames) {
    const { document } = new JSDOM(frame).window;
    const style = document.querySelector("style")?.textContent ?? "";
    expect(style).toContain("--accent-light:#7a1f3d");
    expect(style).toContain('--own-font:"municipality"');
    expect([...style.matchAll(/url\((?!"?data:)[^)]*\)/g)].map(([address]) => address)).toEqual([]);
    expect(document.querySelectorAll("script, link")).toHaveLength(0);
    const pictures = [...document.querySelectorAll("img")].map(({ src }) => src.slice(0, 5));
    expect(new Set(pictures)).toEqual(new Set(["data:"]));
  }
});

test("a colour that a build would refuse is shown with the nearest that passes", async () => {
  const { passes, document } = await previewOf("--accent", "#ffcc00");
  expect(passes).toBe(false);
  expect(document.querySelector(".report-head")?.textContent).toContain(
    "#ffcc00 is refused when the site is built. The nearest that can be read everywhere is #6d5500.",
  );
  expect(document.querySelectorAll(".fails").length).toBeGreaterThan(0);
});

test("a municipality or a colour that is none is told", async () => {
  await expect(previewOf("--accent", "red")).rejects.toThrow("is no colour written as #rrggbb");
  await expect(previewOf("--municipality", "x", "--content", "test/fixtures/theme")).rejects.toThrow(
    "farveby",
  );
});
