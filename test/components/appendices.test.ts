import { expect, test } from "vitest";
import { examples } from "../../_includes/components/appendices/appendices.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const appendices = (name: keyof typeof examples.appendices) =>
  rendered("appendices", "appendices", examples.appendices[name]).document;

test("a picture has its text alternative and its size, and its words stand below it", () => {
  const document = appendices("a picture with its words");
  const image = document.querySelector("img");
  expect(image?.alt).toBe("Fire trin efter hinanden.");
  expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(["640", "160"]);
  expect(image?.getAttribute("loading")).toBe("lazy");
  expect(shownText(document.querySelector(".appendix"))).toMatch(/I ord: Du søger, og du får svar\.$/);
});

test("a PDF is a link that says what comes, and words alone on the paper of a draft", () => {
  expect(shownText(appendices("a PDF").querySelector("a"))).toBe("Skema (PDF, 2\u00a0sider, 84\u00a0kB)");
  const draft = appendices("a PDF on the paper of a draft");
  expect(draft.querySelector("a")).toBeNull();
  expect(shownText(draft.querySelector(".appendix"))).toContain("84\u00a0kB");
});
