import { expect, test } from "vitest";
import { textsOf } from "../../../../src/load/check/texts.ts";
import { complaint, section } from "../../../../src/model/index.ts";

test("a text is Markdown where the model says so, also under a description of its own", () => {
  const written = { kind: "appeal", over: "Svaret.", decidedBy: "Ankestyrelsen", help: "Ring." };
  expect(textsOf(complaint, written)).toEqual([
    { path: ["kind"], text: "appeal", isMarkdown: false },
    { path: ["over"], text: "Svaret.", isMarkdown: true },
    { path: ["decidedBy"], text: "Ankestyrelsen", isMarkdown: false },
    { path: ["help"], text: "Ring.", isMarkdown: true },
  ]);
});

test("texts inside blocks are found", () => {
  const body = ["Et.", { kind: "services", items: [{ title: "To", text: "Tre." }] }];
  const markdown = textsOf(section, { status: "stated", body }).filter(({ isMarkdown }) => isMarkdown);
  expect(markdown.map(({ path, text }) => [path.join("."), text])).toEqual([
    ["body.0", "Et."],
    ["body.1.items.0.text", "Tre."],
  ]);
});

test("a text that the model does not know is plain", () => {
  expect(textsOf(section, { status: "stated", ukendt: ["Hjælp"] })[1]).toEqual({
    path: ["ukendt", 0],
    text: "Hjælp",
    isMarkdown: false,
  });
});
