import { expect, test } from "vitest";
import { withRelativeAddresses } from "../../../src/site/relative.ts";

const at = (path: string, html: string) => withRelativeAddresses(html, path, "/x/");

test.each([
  ["/by/hjaelp/", '<a href="/x/by/">', '<a href="../../by/index.html">'],
  ["/by/hjaelp/", '<a href="/x/">', '<a href="../../index.html">'],
  ["/", '<a href="/x/by/#a">', '<a href="by/index.html#a">'],
  ["/404.html", '<form action="/x/soeg/">', '<form action="soeg/index.html">'],
  ["/by/", '<a href="/x/by/by.pdf#page=2">', '<a href="../by/by.pdf#page=2">'],
  ["/by/", '<img src="/x/assets/a.svg">', '<img src="../assets/a.svg">'],
  ["/by/", '<form data-pagefind="/x/pagefind/p.js">', '<form data-pagefind="../pagefind/p.js">'],
])("from %s, %s is %s", (path, html, relative) => {
  expect(at(path, html)).toBe(relative);
});

test.each(['<a href="#a">', '<a href="https://a.dk/x/">', '<a href="//a.dk/">', '<a href="mailto:a@b.dk">'])(
  "%s stays",
  (html) => {
    expect(at("/by/", html)).toBe(html);
  },
);

test("a script carries no hash, which no browser takes from a folder", () => {
  expect(at("/", '<script defer src="/x/assets/a.js" integrity="sha384-a"></script>')).toBe(
    '<script defer src="assets/a.js"></script>',
  );
});

test("a pictogram is drawn in the page", () => {
  const html = at(
    "/",
    '<svg class="pictogram" aria-hidden="true" focusable="false"><use href="/x/assets/p.svg#phone"></use></svg>',
  );
  expect(html).toMatch(/^<svg class="pictogram"[^>]*><path /);
  expect(html).not.toContain("p.svg");
});
