import nunjucks from "nunjucks";
import { afterEach, expect, test, vi } from "vitest";
import { compiledTemplate } from "../../../src/render/compiled.ts";

const environment = new nunjucks.Environment(null, { autoescape: true });

/** The part of Nunjucks that makes code of a template; its types do not name it. */
const compiler: { compile: (...args: readonly unknown[]) => string } = Reflect.get(nunjucks, "compiler");

afterEach(() => {
  vi.restoreAllMocks();
});

test("a template is compiled once for all pages that it makes", () => {
  const compile = vi.spyOn(compiler, "compile");
  const names = ["Ane", "Bo"].map((name) =>
    compiledTemplate("Kære {{ name }}", "brev.njk", environment)({ name }),
  );
  expect(names).toEqual(["Kære Ane", "Kære Bo"]);
  expect(compile).toHaveBeenCalledOnce();
});

test("a template with another text is another", () => {
  compiledTemplate("før", "side.njk", environment)({});
  expect(compiledTemplate("efter", "side.njk", environment)({})).toBe("efter");
});

test("each environment has its own", () => {
  const other = new nunjucks.Environment(null, { autoescape: false });
  const [own, others] = [environment, other].map((each) =>
    compiledTemplate("{{ text }}", "side.njk", each)({ text: "<b>" }),
  );
  expect([own, others]).toEqual(["&lt;b&gt;", "<b>"]);
});
