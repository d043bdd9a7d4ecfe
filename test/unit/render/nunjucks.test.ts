import { expect, test } from "vitest";
import { nunjucksEnvironment } from "../../../src/render/nunjucks.ts";

const environment = nunjucksEnvironment();

test("text is escaped", () => {
  expect(environment.renderString("{{ text }}", { text: '<b>"&' })).toBe("&lt;b&gt;&quot;&amp;");
});

test("printing what is not there is an error, so that no template leaves a fact out in silence", () => {
  expect(() => environment.renderString("<p>{{ contact.phone }}</p>", { contact: {} })).toThrow(
    /attempted to output null or undefined value/,
  );
});

test("asking whether something is there is none", () => {
  expect(environment.renderString("{% if contact.phone %}ja{% else %}nej{% endif %}", { contact: {} })).toBe(
    "nej",
  );
});

test("pages and documents find the same components", () => {
  const component = '{% from "components/not-stated/not-stated.njk" import notStated %}{{ notStated(item) }}';
  const item = { intro: "Teksten siger ikke noget om", items: ["prisen"], ask: "Spørg." };
  expect(environment.renderString(component, { item })).toContain("<li>prisen</li>");
});

test("only a word of a title that may not fit on a line can break, at a syllable", () => {
  const title = "Specialundervisningsundersøgelsesvejledning og madservice";
  const printed = environment.renderString("{{ title | parted }}", { title });
  expect(printed).toContain("\u00adun\u00adder\u00adsø");
  expect(printed).toContain(" og madservice");
  expect(printed.replaceAll("\u00ad", "")).toBe(title);
});
