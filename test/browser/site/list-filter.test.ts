import { expect, test } from "vitest";
import { examples } from "../../../_includes/components/list-filter/list-filter.examples.ts";
import type { Page } from "../../../src/browser/index.ts";
import { rendered } from "../../components/rendered.ts";
import { scriptText } from "../../helpers/asset-names.ts";
import { servedSite } from "../../helpers/served-site.ts";

const { open } = await servedSite(["lillerup"]);
const { document: field } = rendered("list-filter", "listFilter", examples.listFilter["of standards"]);

const list = `<ul id="standarder">
  <li><a href="/a/">Madservice</a></li>
  <li><h2><a href="/b/" data-found-by="rengøring hjemmepleje">Hjemmehjælp</a></h2></li>
  <li><a href="/c/">Ærø Kommune</a></li>
</ul>`;

/** A page with such a list, and the script that shows the field above it. */
async function listPage(): Promise<Page> {
  const page = await open("/om/");
  await page.$eval(
    "main",
    (main, html) => main.replaceChildren(document.createRange().createContextualFragment(html)),
    (field.querySelector(".list-filter")?.outerHTML ?? "") + list,
  );
  await page.addScriptTag({ type: "module", content: scriptText("list-filter.js") });
  await page.waitForSelector(".list-filter:not([hidden])");
  return page;
}

const shown = (page: Page) =>
  page.$$eval("#standarder li", (entries) =>
    entries.filter((entry) => entry.checkVisibility()).map((entry) => entry.textContent.trim()),
  );
const told = (page: Page) => page.$eval("[role=status]", (status) => status.textContent);

test("a list grows shorter while one types, and tells how many are left", async () => {
  const page = await listPage();
  expect(await shown(page)).toHaveLength(3);
  await page.type(".list-filter input", "MAD");
  expect(await shown(page)).toEqual(["Madservice"]);
  expect(await told(page)).toBe("Viser 1 af 3.");
});

test("an entry is also found by other words for it, and by letters that only Danish has", async () => {
  const page = await listPage();
  await page.type(".list-filter input", "pleje reng");
  expect(await shown(page)).toEqual(["Hjemmehjælp"]);
  await page.$eval(".list-filter input", (input) => {
    if (input instanceof HTMLInputElement) input.value = "";
  });
  await page.type(".list-filter input", "ær");
  expect(await shown(page)).toEqual(["Ærø Kommune"]);
});

test("an empty field shows the whole list again and tells nothing", async () => {
  const page = await listPage();
  await page.type(".list-filter input", "x");
  expect(await shown(page)).toEqual([]);
  expect(await told(page)).toBe("Viser 0 af 3.");
  await page.keyboard.press("Backspace");
  expect(await shown(page)).toHaveLength(3);
  expect(await told(page)).toBe("");
});
