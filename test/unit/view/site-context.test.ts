import { expect, test } from "vitest";
import { hrefOf, urlOf } from "../../../src/view/site-context.ts";
import { context } from "../../helpers/lillerup.ts";

test("a link on the site carries the path prefix", () => {
  expect(hrefOf(context, "/lillerup/")).toBe("/hjaelp/lillerup/");
});

test("a link on a site of its own has no prefix", () => {
  expect(hrefOf({ ...context, pathPrefix: "/" }, "/lillerup/")).toBe("/lillerup/");
});

test("a link on paper carries the whole address", () => {
  expect(urlOf(context, "/lillerup/")).toBe("https://standarder.lillerup.example/hjaelp/lillerup/");
});
