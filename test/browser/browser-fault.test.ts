import { expect, test } from "vitest";
import { findBrowser } from "../../src/browser/index.ts";
import { browserFault } from "../../src/browser/open-page.js";
import { folderOf } from "../helpers/folder-of.ts";

const browserPath = await findBrowser();

test("the browser of this machine opens a page and shows its text", async () => {
  expect(await browserFault(browserPath)).toBeUndefined();
});

test.runIf(process.platform === "linux")("without any font it shows nothing, and that is known", async () => {
  const folder = await folderOf({ "fonts.conf": '<?xml version="1.0"?><fontconfig></fontconfig>' });
  const env = { ...process.env, FONTCONFIG_FILE: `${folder}/fonts.conf` };
  expect(await browserFault(browserPath, env)).toMatchObject({ cause: "fonts" });
});
