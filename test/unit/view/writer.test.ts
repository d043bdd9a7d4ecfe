import { expect, test } from "vitest";
import { pageWriter, printWriter } from "../../../src/view/writer.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

const text = "Se [madservice](/lillerup/madservice/).";

test("a link on a page stays on the site", () => {
  expect(pageWriter(context, lillerup).inlineHtml(text)).toBe(
    'Se <a href="/hjaelp/lillerup/madservice/">madservice</a>.',
  );
});

test("a link on paper carries the whole address", () => {
  expect(printWriter(context, lillerup).inlineHtml(text)).toContain(
    'href="https://standarder.lillerup.example/hjaelp/lillerup/madservice/"',
  );
});

test("a whole piece has its paragraphs", () => {
  expect(pageWriter(context, lillerup).blockHtml("Ring.\n\nSkriv.")).toBe("<p>Ring.</p>\n<p>Skriv.</p>");
});

test("a name carries the words alone", () => {
  expect(pageWriter(context, lillerup).plainText("Du **skal** [søge](/om/).")).toBe("Du skal søge.");
});

test("explaining for one text leaves the others alone", () => {
  const writer = pageWriter(context, lillerup);
  const explaining = writer.explaining({ words: /bevilling/gu, explain: () => "#ord-bevilling" });
  expect(explaining.inlineHtml("bevilling")).toContain('href="#ord-bevilling"');
  expect(writer.inlineHtml("bevilling")).toBe("bevilling");
});
