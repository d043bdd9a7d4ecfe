import { describe, expect, test } from "vitest";
import { Edition } from "../../../src/model/index.ts";
import type { ContentFile } from "../../../src/view/content-file.ts";
import { paperFile, paperView } from "../../../src/view/paper-view.ts";
import { printPath } from "../../../src/view/routes.ts";
import type { SiteContext } from "../../../src/view/site-context.ts";
import { contextOf, contextWith } from "../../helpers/lillerup.ts";

const path = (output: "full" | "large") => printPath({}, "lillerup", "madservice", output);
const printed = contextWith(
  new Map([
    [path("full"), { pages: 6, bytes: 1, layout: { density: 1, pageOf: { hvem: 2 }, whole: ["klage"] } }],
    [
      path("large"),
      { pages: 9, bytes: 1, layout: { density: 2, pageOf: { hvem: 3 }, whole: ["hvem", "pris"] } },
    ],
  ]),
);
const headings = [{ title: "Hvem kan få hjælpen?", anchor: "hvem", level: 2 }];
const paperOf = (edition: Edition, site: SiteContext = printed) =>
  paperView(edition, headings, { ...contextOf("madservice"), site });

describe("a page is printed", () => {
  test("as dense as its PDF, and as the large print for a reader who chose the largest text", () => {
    const { classes, largeClasses } = paperOf(Edition.full);
    expect(classes).toBe("document document--ordinary document--full document--density-1");
    expect(largeClasses).toBe("document document--large document--density-2");
  });

  test("with the page numbers of both papers in its list of contents", () => {
    expect(paperOf(Edition.full).contents).toEqual([
      { anchor: "hvem", title: "Hvem kan få hjælpen?", page: 2, largePage: 3 },
    ]);
  });

  test("as designed where a build made no PDF of it, or could not", () => {
    const failed = contextWith(new Map([[path("full"), "failed"]]));
    for (const site of [contextWith(new Map()), failed]) {
      const { density, contents } = paperOf(Edition.full, site);
      expect({ density, contents }).toEqual({
        density: 0,
        contents: [{ anchor: "hvem", title: "Hvem kan få hjælpen?" }],
      });
    }
  });

  test("larger in its own layout where its edition has no large print", () => {
    expect(paperOf(Edition.easyRead).largeClasses).toBe(
      "document document--easy document--large document--density-0",
    );
    expect(paperOf(Edition.checklist).largeClasses).toBe("document document--large document--density-0");
  });

  test("with its address, and as a draft where the site has none yet", () => {
    expect(paperOf(Edition.checklist).address?.text).toBe(
      "standarder.lillerup.example/hjaelp/lillerup/madservice",
    );
    const draft = paperOf(Edition.checklist, { ...printed, isDraft: true });
    expect([draft.address, draft.draftNotice]).toEqual([undefined, "Udkast. Del ikke papiret ud endnu."]);
  });
});

const cssOf = ({ bytes }: ContentFile) => new TextDecoder().decode(bytes);

test("a page keeps the sections in one piece that its PDFs keep, each in its own size", () => {
  const css = cssOf(paperFile(Edition.full, { ...contextOf("madservice"), site: printed }));
  expect(css.split("\n").filter((rule) => rule.includes("break-inside"))).toEqual([
    ".document:not(.document--large) section:is([aria-labelledby=klage],.section:has([id=klage])){break-inside:avoid}",
    ".document--large section:is([aria-labelledby=hvem],[aria-labelledby=pris],.section:has([id=hvem],[id=pris])){break-inside:avoid}",
  ]);
});

describe("the rules for printing a page", () => {
  const file = paperFile(Edition.checklist, { ...contextOf("madservice"), site: printed });

  test("lie beside it", () => {
    expect(file.file).toBe("lillerup/madservice/tjekliste/print.css");
    expect(paperOf(Edition.checklist).styleHref).toBe("/hjaelp/lillerup/madservice/tjekliste/print.css");
  });

  test("have the head and foot of both sizes, and the QR code", () => {
    const css = cssOf(file);
    expect(css).toContain('@page{@top-left{content:"Lillerup Kommune"}');
    // Both have one head: pages with a name take it from all.
    expect(css).toContain("@page large{@bottom-left{content:");
    expect(css).toMatch(/\.qr\{background-image:url\(data:image\/bmp;base64,[\w+/=]+\)\}\n$/);
  });

  test("have no QR code in a draft", () => {
    const site = { ...printed, isDraft: true };
    expect(cssOf(paperFile(Edition.full, { ...contextOf("madservice"), site }))).not.toContain(".qr");
  });
});
