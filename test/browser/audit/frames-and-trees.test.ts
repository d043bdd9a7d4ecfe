import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { barriersIn } from "../../../src/audit/barriers/barrier.ts";
import { operationBarriers } from "../../../src/audit/barriers/operation.ts";
import { barrierRooms } from "../../../src/audit/checks.ts";
import { serveFolder } from "../../../src/serve/static-server.ts";
import type { Tab } from "../../../src/tab/tab.ts";
import { lastingFolder } from "../../helpers/lasting-folder.ts";
import { servedTab } from "../../helpers/served-tab.ts";

const pageOf = (inside: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Hjælp – Lillerup</title></head>
<body style="font: 18px/1.5 sans-serif"><main><h1>Hjælp</h1><p>Kommunen hjælper.</p>${inside}</main></body></html>`;
const tree = (inside: string, slotted = "", name = "x-a"): string =>
  `<${name}><template shadowrootmode="open">${inside}</template>${slotted}</${name}>`;
const frame = (inside: string, more = 'width="600" height="300"'): string =>
  `<iframe title="Tider i dag" ${more} srcdoc="${pageOf(inside).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
const faulty = `<p><a href="#">Vis priser</a></p>`;

const folder = lastingFolder("klarstandard-frames-");
const files = {
  "index.html": pageOf(""),
  "faulty.html": pageOf(faulty),
  "uses.html": pageOf(
    `<select aria-label="Sprog" onchange="location = '/index.html'"><option>Dansk</option><option>English</option></select>`,
  ),
  "drawing.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const { server, opened } = await servedTab(folder);
const other = await serveFolder({ folder });
afterAll(() => other.close());

const openedWith = (inside: string): Promise<Tab> => opened(pageOf(inside));

const kinds = barrierRooms.filter((room) => room !== operationBarriers).flatMap(({ barriers }) => barriers);

/** The kinds of barriers in a page with the place of each. */
async function told(inside: string): Promise<string[]> {
  const faults = await barriersIn(await openedWith(inside), kinds);
  return faults.map(({ rule, place }) => `${rule} ${place.split("  ")[0]}`);
}

const short = "html > body > main >";

describe("a shadow tree is read as a part of the page", () => {
  test.each([
    ["a link in a host that is hidden from ears", `<div aria-hidden="true">${tree(faulty)}</div>`],
    ["a link in a host that nobody can use", `<div inert>${tree(faulty)}</div>`],
    ["a slot that is hidden from ears", tree(`<div aria-hidden="true"><slot></slot></div>`, faulty)],
    [
      "a logo in a menu that holds the host",
      `<nav>${tree(`<img src="/drawing.svg" alt="" width="200" height="100">`)}</nav>`,
    ],
    ["a point whose words stand in a tree", `<ul><li>${tree("Åbent fra 10")}</li></ul>`],
    ["a point whose words stand in a slot", tree("<ul><li><slot></slot></li></ul>", "Åbent fra 10")],
    [
      "a heading in a tree whose text stands behind the host",
      `${tree("<h2>Priser for bad</h2>")}<p>Bad koster 35 kr.</p>`,
    ],
    [
      "choices whose question stands around the host",
      `<fieldset><legend>Hvornår?</legend>${tree(`<label><input type="radio" name="t"> Nu</label><label><input type="radio" name="t"> Siden</label>`)}</fieldset>`,
    ],
    [
      "choices of one name in two trees",
      tree(`<label><input type="radio" name="t"> Nu</label>`) +
        tree(`<label><input type="radio" name="t"> Siden</label>`),
    ],
    [
      "a field that is named by its own tree",
      `<p id="navn">Felt</p>${tree(`<span id="navn">Sagens navn</span><input type="text" aria-labelledby="navn">`)}`,
    ],
    [
      "a pale word on the dark ground of the host's holder",
      `<div style="background: #000">${tree(`<p style="color: #fff; background-image: linear-gradient(rgba(0, 0, 0, 0.1), rgba(0, 0, 0, 0.2))">Besøg os</p>`)}</div>`,
    ],
  ])("%s is no barrier", async (_, inside) => {
    expect(await told(inside)).toEqual([]);
  });

  test.each([
    [
      "a point without words in a tree",
      tree("<ul><li><slot></slot></li></ul>"),
      `empty-item ${short} x-a >>> ul > li`,
    ],
    [
      "a link in a tree of a tree",
      tree(tree(faulty, "", "x-b")),
      `empty-target ${short} x-a >>> x-b >>> p > a`,
    ],
    [
      "a field that its own tree names badly",
      `<p id="navn">Sagens navn</p>${tree(`<span id="navn">Felt</span><input type="text" aria-labelledby="navn">`)}`,
      `label-says-nothing ${short} x-a >>> input`,
    ],
    [
      "two links of the same words in two trees of one sentence",
      `<p>${tree(`<a href="/a/">Læs om bad</a>`)} ${tree(`<a href="/b/">Læs om bad</a>`)}</p>`,
      `same-words-together body > main > p:nth-of-type(2) > x-a:nth-of-type(2) >>> a`,
    ],
    [
      "a field twice by name in two trees",
      tree(`<label>Gade <input autocomplete="street-address"></label>`) +
        tree(`<label>Gade <input autocomplete="street-address"></label>`),
      `same-name ${short} x-a:nth-of-type(2) >>> label > input`,
    ],
  ])("%s is told where it is", async (_, inside, expected) => {
    expect(await told(inside)).toEqual([expected]);
  });
});

describe("a frame is looked into", () => {
  test.each([
    [
      "of the same host",
      () => `<iframe title="Tider i dag" src="${server.urlOf("/faulty.html")}"></iframe>`,
      "iframe",
    ],
    [
      "of another host",
      () => `<iframe title="Tider i dag" src="${other.urlOf("/faulty.html")}"></iframe>`,
      "iframe",
    ],
    ["within a shadow tree", () => tree(frame(faulty)), "x-a >>> iframe"],
    ["that may run no scripts", () => frame(faulty, 'sandbox="" width="300" height="200"'), "iframe"],
  ])("%s", async (_, inside, holder) => {
    expect(await told(inside())).toEqual([
      `empty-target ${short} ${holder} >>> body > main > p:nth-of-type(2) > a`,
    ]);
  });

  test("within a frame and a shadow tree of it", async () => {
    const place = `${short} iframe >>> html > body > main > x-a >>> p > a`;
    expect(await told(frame(tree(faulty)))).toEqual([`empty-target ${place}`]);
  });

  test.each([
    ["hidden", 'style="display: none"'],
    ["invisible", 'style="visibility: hidden"'],
    ["hidden from ears", 'aria-hidden="true"'],
    ["for nobody to use", "inert"],
    ["without room", 'width="0" height="0"'],
    ["of one point", 'width="1" height="1"'],
  ])("but not one that is %s", async (_, more) => {
    expect(await told(frame(faulty, more))).toEqual([]);
  });

  test("but not what the browser shows where nothing came, nor a drawing", async () => {
    const inside = `<iframe title="Tider i dag" src="http://findes.example/"></iframe><iframe title="Tider i morgen" src="${server.urlOf("/drawing.svg")}"></iframe>`;
    expect(await told(inside)).toEqual([]);
  });

  test("that never loads keeps nobody waiting", async () => {
    const tab = await openedWith("");
    await tab.page.evaluate(() => {
      const late = Object.assign(document.createElement("iframe"), {
        title: "Tider i dag",
        src: "http://127.0.0.1:9/",
      });
      document.body.append(
        late,
        Object.assign(document.createElement("iframe"), {
          title: "Tider i morgen",
          loading: "lazy",
          src: "/faulty.html",
          style: "margin-top: 90000px",
        }),
      );
    });
    expect(await barriersIn(tab, kinds)).toEqual([]);
  });

  test("that goes away meanwhile has nothing", async () => {
    const tab = await openedWith(frame(faulty));
    await tab.page.evaluate(() => {
      const change = (): void =>
        document
          .querySelector("iframe")
          ?.replaceWith(Object.assign(document.createElement("iframe"), { title: "Tider i dag" }));
      setInterval(change, 3);
    });
    for (let look = 0; look < 10; look += 1)
      expect((await barriersIn(tab, kinds)).filter(({ rule }) => rule === "not-audited")).toEqual([]);
  });

  test("in which a finder breaks is told as not looked at, and the page all the same", async () => {
    const tab = await openedWith(`${faulty}${frame("<script>document.querySelectorAll = null</script>")}`);
    const rules = (await barriersIn(tab, kinds)).map(({ rule, place }) => `${rule} ${place.split("  ")[0]}`);
    expect(rules).toEqual([`empty-target body > main > p:nth-of-type(2) > a`, `not-audited ${short} iframe`]);
  });

  test("and fifty of them cost seconds, of which five places are told", { timeout: 60_000 }, async () => {
    const tab = await openedWith(
      Array.from(
        { length: 50 },
        () => `<iframe title="Tider i dag" src="${server.urlOf("/uses.html")}"></iframe>`,
      ).join(""),
    );
    const start = performance.now();
    const { findings } = await operationBarriers.run({ path: "/", tab });
    expect(findings.map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => "operation/choice-leads-away"),
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

test.each([
  ["a title of its own", frame("").replace("Hjælp – Lillerup", "Untitled")],
  ["the menu of which it speaks", frame("<p>Find skemaet i navigationen til venstre.</p>")],
  [
    "the words for a star that stand on the page",
    `<p>Felter med * skal udfyldes.</p>${frame(`<label>Sagens navn * <input type="text"></label>`)}`,
  ],
])("a frame is not accused for lacking %s", async (_, inside) => {
  expect(await told(inside)).toEqual([]);
});
