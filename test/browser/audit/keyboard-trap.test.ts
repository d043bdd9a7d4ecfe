import { afterAll, expect, onTestFinished, test } from "vitest";
import { walk } from "../../../src/audit/behaviour/checks/keyboard-walk.ts";
import { findBrowser, launchToAudit } from "../../../src/browser/index.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import { openTab } from "../../../src/tab/tab.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { plainPage } from "../../helpers/plain-page.ts";

const held = `<p>Tryk Ctrl+M for at komme videre.</p><p><label>Sag <input id="field"></label> <a href="/" id="hjem">Hjælp</a></p>`;
const holds = (onBlur: string, onKey = "() => {}") =>
  `<script>const field = document.querySelector("#field"); let isHeld = true;
field.addEventListener("blur", () => { if (isHeld) { ${onBlur} } }); field.addEventListener("keydown", ${onKey});</script>`;
const back = "setTimeout(() => field.focus(), 10)";
const out = "isHeld = false; document.querySelector('#hjem').focus()";

const traps: readonly (readonly [name: string, main: string, isTrap: boolean])[] = [
  ["takes the focus back a moment later", held.replace("Ctrl+M", "Tab") + holds(back), true],
  [
    "takes the focus back in the next frame",
    held.replace("Ctrl+M", "Tab") + holds("requestAnimationFrame(() => field.focus())"),
    true,
  ],
  [
    "lets go by the keys that the page names",
    held + holds(back, `(event) => { if (event.ctrlKey && event.code === "KeyM") { ${out} } }`),
    false,
  ],
  [
    "lets go by Esc, as the page says",
    held.replace("Ctrl+M", "Esc") + holds(back, `({ key }) => { if (key === "Escape") { ${out} } }`),
    false,
  ],
  ["does not let go by the keys that the page names", held + holds(back), true],
];

const browser = await launchToAudit(await findBrowser(), "this-machine", 20_000);
afterAll(() => browser.close());

test.each(traps)("a field that %s", async (name, main, isTrap) => {
  const server = await serveFolder({ folder: await folderOf({ "index.html": plainPage(name, main) }) });
  onTestFinished(() => server.close());
  const tab = await openTab(await browser.newPage(), server.urlOf("/"), 20_000);
  expect((await walk(tab)).trap !== undefined).toBe(isTrap);
});
