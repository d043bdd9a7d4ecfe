import { expect, onTestFinished, test } from "vitest";
import { elementPictures, pictureKey } from "../../../src/audit/browser/element-pictures.ts";
import type { Check } from "../../../src/audit/check.ts";
import { findingOf } from "../../../src/audit/finding.ts";
import { findBrowser } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const check: Check = { name: "axe", subject: "page", looksFor: () => "everything" };

const found = (rule: string, element: string, weight: "barrier" | "hint" = "barrier", page = "/") => ({
  ...findingOf(check, { page, place: element, rule, what: "…", fix: "…", weight }),
  element,
});

test("of each rule two places have a small picture; what is not there, not seen or only a hint has none", async () => {
  const folder = await folderOf({
    "index.html": `<!doctype html><title>A</title><body><p>one</p><p>two</p><p>three</p><b hidden>gone</b><i>hint</i>
<div style="inline-size: 3000px; block-size: 3000px; background: red">large</div>`,
  });
  const server = await serveFolder({ folder });
  onTestFinished(() => server.close());
  const pictures = await elementPictures(
    [
      found("contrast", "p:nth-of-type(1)"),
      found("contrast", "p:nth-of-type(2)"),
      found("contrast", "p:nth-of-type(3)"),
      found("name", "b"),
      found("name", "u"),
      found("style", "i", "hint"),
      found("reflow", "div"),
      found("alt", "p", "barrier", "/not-there/"),
    ],
    { browserPath: await findBrowser(), network: "this-machine", timeout: 30_000, urlOf: server.urlOf },
  );
  expect([...pictures.keys()]).toEqual(
    ["p:nth-of-type(1)", "p:nth-of-type(2)", "div"].map((element) => pictureKey("/", element)),
  );
  for (const picture of pictures.values()) {
    const bytes = Buffer.from(picture, "base64");
    expect(bytes.toString("latin1", 8, 12)).toBe("WEBP");
    expect(bytes.length).toBeLessThan(20_000);
  }
});
