import { afterAll, expect, onTestFinished, test } from "vitest";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import type { BuiltSite } from "../helpers/built-site.ts";

/** Seconds by the keystroke-level model: to think before a step, to point and press, to press a key, to load a page. */
const time = { think: 1.35, point: 1.3, key: 0.28, load: 0.5 };

/** Somebody with a task: follows links by the words that they see, and counts. */
interface Walk {
  readonly page: Page;
  /** Taps the first link that shows these words, and gives where it leads. */
  readonly tap: (words: string) => Promise<string>;
  /** Walks there by keyboard, over the skip link, and gives where it leads. */
  readonly keyTo: (words: string) => Promise<string>;
  readonly taps: () => number;
  readonly keys: () => number;
  readonly seconds: () => number;
}

/** Holds a site of the real standards with PDFs to how few steps its readers need. */
export async function describeTaps(site: BuiltSite): Promise<void> {
  const server = await serveFolder({ folder: site.folder });
  const browser = await launchToAudit(await findBrowser(), "this-machine", 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function walkFrom(path: string, viewport: { width: number; height: number }): Promise<Walk> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.setViewport(viewport);
    await page.goto(server.urlOf(path), { waitUntil: "load" });
    let [taps, keys, steps] = [0, 0, 0];
    /** A number is called and a PDF is opened by what is no page of ours. */
    async function follow(href: string): Promise<string> {
      steps += 1;
      const { origin, pathname, hash } = new URL(href);
      if (origin !== server.origin) return href;
      if (!pathname.endsWith(".pdf")) await page.goto(href, { waitUntil: "load" });
      return pathname + hash;
    }
    const press = async (key: "Tab" | "Enter") => {
      keys += 1;
      await page.keyboard.press(key);
    };
    return {
      page,
      taps: () => taps,
      keys: () => keys,
      seconds: () => steps * (time.think + time.load) + taps * time.point + keys * time.key,
      async tap(words) {
        const href = await page.$$eval(
          "a",
          (links, wanted) =>
            links.find(
              (link) =>
                link.checkVisibility() && link.innerText.trim().replaceAll(/\s+/g, " ").startsWith(wanted),
            )?.href,
          words.replaceAll(/\s+/g, " "),
        );
        if (href === undefined) throw new Error(`No link says „${words}“ on ${page.url()}.`);
        taps += 1;
        return follow(href);
      },
      async keyTo(words) {
        await press("Tab");
        await press("Enter");
        for (let stop = 0; stop < 60; stop += 1) {
          await press("Tab");
          const href = await page.evaluate((wanted) => {
            const link = document.activeElement;
            const isThere = link instanceof HTMLAnchorElement && link.innerText.trim().startsWith(wanted);
            return isThere ? link.href : undefined;
          }, words);
          if (href === undefined) continue;
          keys += 1;
          return follow(href);
        }
        throw new Error(`No stop says „${words}“ on ${page.url()}.`);
      },
    };
  }

  const phone = { width: 390, height: 844 };
  const desk = { width: 1280, height: 900 };

  test("whoever is 25 and lives in Brønderslev calls the right number with two taps from the start", async () => {
    const walk = await walkFrom("/", phone);
    await walk.tap("Brønderslev Kommune");
    const [number] = await walk.page.$$eval(".contact", (contacts) =>
      contacts
        .filter(({ textContent }) => /under 30\sår/.test(textContent))
        .map((contact) => contact.querySelector<HTMLElement>("a[href^='tel:']")?.innerText ?? ""),
    );
    expect(await walk.tap(number ?? "")).toBe("tel:+4599454705");
    expect(walk.taps()).toBe(2);
  });

  test("the last day of a complaint over § 85 is found with three taps from the start", async () => {
    const walk = await walkFrom("/", phone);
    await walk.tap("Ballerup Kommune");
    await walk.tap("Socialpædagogisk støtte");
    expect(await walk.tap("Se, hvornår du senest skal klage")).toBe(
      "/ballerup/socialpaedagogisk-stoette/klage/",
    );
    expect(walk.taps()).toBe(3);
  });

  test("Gentofte's checklist is a PDF to print with three taps from the start", async () => {
    const walk = await walkFrom("/", phone);
    await walk.tap("Gentofte Kommune");
    await walk.tap("Tjekliste");
    expect(await walk.tap("Tjekliste: PDF")).toMatch(/-tjekliste\.pdf$/);
    expect(walk.taps()).toBe(3);
  });

  test("a desk has the package of a standard in less than 15 seconds, from the start or by keyboard alone", async () => {
    const way = ["Alt, du kan printe", "Gentofte Kommune", "Pakke til en borger"];
    const byMouse = await walkFrom("/", desk);
    const byKeyboard = await walkFrom("/udskrifter/", desk);
    let [paper, same] = ["", ""];
    for (const words of way) paper = await byMouse.tap(words);
    for (const words of way.slice(1)) same = await byKeyboard.keyTo(words);
    expect(paper).toMatch(/^\/gentofte\/.*-pakke\.pdf$/);
    expect(same).toBe(paper);
    expect(byMouse.seconds()).toBeLessThan(15);
    expect(byKeyboard.seconds()).toBeLessThan(15);
    expect(byKeyboard.keys()).toBeLessThan(15);
  });

  test.each([320, 390, 1280])(
    "the pictures of the papers keep their shape in a window of %d px",
    async (width) => {
      const { page } = await walkFrom("/ballerup/udskrifter/", { width, height: 900 });
      const shapes = await page.$$eval(".paper__picture", (pictures) =>
        pictures.map((picture) => picture.clientHeight / picture.clientWidth),
      );
      expect(shapes.length).toBeGreaterThan(5);
      expect(shapes.filter((shape) => Math.abs(shape - Math.SQRT2) > 0.02)).toEqual([]);
    },
  );
}
