import { expect, test } from "vitest";
import { foreignRequests, foreignRequestsInStyles } from "../../../../src/audit/page/foreign-requests.ts";
import { walkBuiltSite } from "../../../../src/crawl/built-site.ts";
import { folderOf } from "../../../helpers/folder-of.ts";
import { faultsOn } from "./audited-page.ts";

test.each([
  ["a script", `<script src="https://fejl.example/a.js"></script>`],
  ["a picture", `<img src="//fejl.example/a.png" alt="">`],
  ["a sharper picture", `<img src="/a.png" srcset="/a.png 1x, https://fejl.example/b.png 2x" alt="">`],
  ["a style sheet", `<link rel="stylesheet" href="https://fejl.example/a.css">`],
  ["a connection made early", `<link rel="preconnect" href="https://fejl.example">`],
  ["a frame", `<iframe src="https://fejl.example/"></iframe>`],
  ["a film's picture", `<video poster="https://fejl.example/a.jpg"></video>`],
  ["a drawing", `<svg><use href="https://fejl.example/a.svg#x"></use></svg>`],
  ["a background", `<p style="background: url(https://fejl.example/a.png)">a</p>`],
  ["a font", `<style>@font-face { src: url("https://fejl.example/a.woff2") }</style>`],
  ["an imported style", `<style>@import "https://fejl.example/a.css";</style>`],
  ["a form", `<form action="https://fejl.example/send"></form>`],
  ["a button of a form", `<button formaction="https://fejl.example/send">a</button>`],
  ["a followed click", `<a href="/" ping="https://fejl.example/count">a</a>`],
  ["a page that moves by itself", `<meta http-equiv="refresh" content="0; url=https://fejl.example/">`],
  ["a template", `<template><img src="https://fejl.example/a.png" alt=""></template>`],
])("%s from another host is found", async (_what, html) => {
  const findings = await faultsOn(foreignRequests, html);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ what: "A request goes to fejl.example." });
});

test.each([
  ["a link that the reader may follow", `<a href="https://borger.example/">a</a>`],
  ["the address of the page itself", `<link rel="canonical" href="https://klarstandard.example/">`],
  ["what lies in the site", `<img src="/a.png" alt=""><script src="b.js"></script>`],
  ["a picture in the page", `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">`],
])("%s is no request", async (_what, html) => {
  expect(await faultsOn(foreignRequests, html)).toEqual([]);
});

test("a style sheet that fetches from another host is found, a comment in it is not", async () => {
  const folder = await folderOf({
    "index.html": "",
    "assets/a.css": "/* url(https://note.example/) */ p { background: url('https://fejl.example/a.png') }",
  });
  const findings = await foreignRequestsInStyles.run([], await walkBuiltSite(folder));
  expect(findings.map(({ page, what }) => [page, what])).toEqual([
    ["/assets/a.css", "A request goes to fejl.example."],
  ]);
});
