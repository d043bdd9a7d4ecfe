import { expect, test } from "vitest";
import { clientScripts } from "../../../src/assets/client-scripts.ts";

const scripts = [...clientScripts()].map(([name, bytes]) => ({
  name,
  text: new TextDecoder().decode(bytes),
}));

test("a script asks for no other of ours, so that its hash covers all that runs", () => {
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(({ text }) => /\bimport\s*["{*]|\bfrom\s*"|import\("/.test(text))).toEqual([]);
});

test("a script runs as no module too, and leaves no name behind", () => {
  for (const { text } of scripts)
    expect(text.trim()).toMatch(/^(?:"use strict";)?\(\(\)=>\{[\s\S]*\}\)\(\);$/);
});

test("nobody waits for a comment", () => {
  expect(scripts.filter(({ text }) => /\/\*\*|@param/.test(text))).toEqual([]);
});

test("Danish letters stay as they are", () => {
  expect(scripts.find(({ name }) => name === "search.js")?.text).toContain("Søger …");
});
