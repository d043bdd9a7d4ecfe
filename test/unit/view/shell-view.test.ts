import { describe, expect, test } from "vitest";
import type { Municipality } from "../../../src/model/index.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { type PageIdentity, shellView } from "../../../src/view/shell-view.ts";
import type { SiteContext } from "../../../src/view/site-context.ts";
import { siteOf } from "../../../src/view/site-view.ts";
import { context, lillerup, storerup } from "../../helpers/lillerup.ts";

const page: PageIdentity = {
  path: "/lillerup/madservice/",
  title: "Madservice",
  documentTitle: "Madservice, Lillerup Kommune",
  description: "Du får varm mad bragt hjem.",
  municipality: lillerup.profile,
};
const shell = (changes: Partial<PageIdentity> = {}, site: SiteContext = context) =>
  shellView({ ...page, ...changes }, site);

test("the document title puts the page before the site, because tabs are cut off at the end", () => {
  expect(shell().title).toBe("Madservice, Lillerup Kommune – Klarstandard");
});

test("the front page's title begins with the site", () => {
  const { documentTitle: _, municipality: __, ...home } = page;
  expect(shellView({ ...home, path: "/", title: "Forside" }, context).title).toBe("Klarstandard: Forside");
});

test("the file is the index of the page's folder", () => {
  expect(shell().file).toBe("/lillerup/madservice/index.html");
});

test("the canonical address is whole", () => {
  expect(shell().canonical).toBe("https://standarder.lillerup.example/hjaelp/lillerup/madservice/");
});

describe("the trail", () => {
  test("leads back over the municipality to the front page", () => {
    expect(shell().trail).toEqual([
      { href: "/hjaelp/", text: "Forside" },
      { href: "/hjaelp/lillerup/", text: "Lillerup Kommune" },
    ]);
  });

  test("goes through the page above where there is one", () => {
    const above = { href: "/hjaelp/lillerup/madservice/", text: "Madservice" };
    expect(shell({ path: "/lillerup/madservice/let/", trail: [above] }).trail.at(-1)).toEqual(above);
  });

  test("of a municipality's page does not lead to itself", () => {
    expect(shell({ path: "/lillerup/" }).trail).toEqual([{ href: "/hjaelp/", text: "Forside" }]);
  });

  test("is empty on the front page", () => {
    expect(shell({ path: "/" }).trail).toEqual([]);
  });
});

describe("the link to the accessibility statement", () => {
  const footerHref = (...municipalities: readonly Municipality[]) =>
    shell({}, siteOf(municipalities.map(municipalitySummary), context)).foot.links.find(
      ({ text }) => text === "Tilgængelighedserklæring",
    )?.href;

  test("leads to a lone municipality's own", () => {
    expect(footerHref(lillerup)).toBe("https://was.lillerup.example/");
  });

  test("leads to the page that explains where several municipalities share the site", () => {
    expect(footerHref(lillerup, storerup)).toBe("/hjaelp/was/");
  });

  test("leads to the page that explains where a lone municipality has none", () => {
    const { wasUrl: _, ...profile } = lillerup.profile;
    expect(footerHref({ ...lillerup, profile })).toBe("/hjaelp/was/");
  });
});

describe("the way to large print", () => {
  test("is the page's own PDF where it has one", () => {
    const largePrint = { href: "/hjaelp/lillerup/madservice/x.pdf", text: "Stor skrift (PDF, 3 sider)" };
    expect(shell({ largePrint }).largePrint).toBe(largePrint);
  });

  test("is the municipality's desk where it has none, but not on the desk's own page", () => {
    expect(shell().largePrint).toEqual({
      href: "/hjaelp/lillerup/udskrifter/",
      text: "Alt, du kan printe, også med stor skrift",
    });
    expect(shell({ path: "/lillerup/udskrifter/" })).not.toHaveProperty("largePrint");
  });

  test("is the desk of the one municipality whose site it is, on the pages of all too", () => {
    const { municipality: _, ...about } = page;
    const site = { ...context, form: "own", owner: lillerup.profile } as SiteContext;
    expect(shellView({ ...about, path: "/om/" }, site).largePrint?.href).toBe("/hjaelp/udskrifter/");
    expect(shellView({ ...about, path: "/om/" }, context)).not.toHaveProperty("largePrint");
  });
});

test("every address of the frame carries the path prefix", () => {
  const site = { ...context, statementUrl: "https://was.lillerup.example/" };
  const { home, searchHref, stylesheets, icon, trail, foot, scripts, choicesScript } = shell(
    { scripts: ["search.js"] },
    site,
  );
  const hrefs = [
    home.href,
    searchHref,
    icon,
    choicesScript,
    ...stylesheets,
    ...scripts,
    ...[...trail, ...foot.links, ...(foot.municipality?.links ?? [])].map(({ href }) => href),
  ];
  expect(
    hrefs.filter((href) => !href.startsWith("/hjaelp/") && !/^https:\/\/(?:was\.)?lillerup\./.test(href)),
  ).toEqual([]);
});

test("a municipality's pages wear its colours", () => {
  expect(shell().stylesheets).toEqual([
    "/hjaelp/assets/site.css",
    "/hjaelp/assets/lists.css",
    "/hjaelp/assets/themes/lillerup.css",
  ]);
});

test("pages of no municipality wear the site's", () => {
  const { municipality: _, ...rest } = page;
  expect(shellView(rest, context).stylesheets).toEqual([
    "/hjaelp/assets/site.css",
    "/hjaelp/assets/lists.css",
  ]);
});

test("a draft says so in its title and on its page, and nothing else does", () => {
  expect(shell({ isDraft: true })).toMatchObject({
    title: "Udkast: Madservice, Lillerup Kommune – Klarstandard",
    draftMark: "Udkast. Ikke offentliggjort.",
  });
  expect(shell({ isDraft: false })).not.toHaveProperty("draftMark");
});
