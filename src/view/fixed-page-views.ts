import type { SiteWords } from "../../_data/texts/da/sites.ts";
import { type PhoneView, phoneView } from "../format/phone.ts";
import { Edition, fixedPaths, isForCitizens } from "../model/index.ts";
import { editionsIn, haveAll } from "./editions-view.ts";
import { loneMunicipality, type MunicipalitySummary } from "./municipality-summary.ts";
import { editionPath, municipalityPath, topicPath } from "./routes.ts";
import { type LinkView, type PageIdentity, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf, type SiteContext } from "./site-context.ts";
import { siteWords, texts, textsFor, type VoiceTexts } from "./texts.ts";
import { topicLinks } from "./topic-view.ts";

function municipalityLinks(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly LinkView[] {
  return summaries.map(({ id, name }) => ({ href: hrefOf(site, municipalityPath(site, id)), text: name }));
}

/** One letter of the A–Å list with its entries. */
export interface LetterView {
  readonly letter: string;
  readonly entries: readonly (LinkView & { readonly note?: string })[];
}

/** The search page, with the A–Å list that serves without JavaScript. */
export interface SearchPage {
  readonly shell: ShellView;
  readonly letters: readonly LetterView[];
  /** Pagefind's script; the words of the site lie beside it. */
  readonly pagefindHref: string;
  readonly options: {
    readonly municipalities: readonly string[];
    readonly topics: readonly string[];
    readonly editions: readonly string[];
  };
}

/** Groups entries by their first letter in Danish order, so that Å comes last. */
function byLetter(entries: LetterView["entries"]): readonly LetterView[] {
  const sorted = entries.toSorted(
    (a, b) => a.text.localeCompare(b.text, "da") || (a.note ?? "").localeCompare(b.note ?? "", "da"),
  );
  const groups = Map.groupBy(sorted, ({ text }) => letterOf(text));
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}

/** Gives the letter a name is looked up under: Aabenraa under Å, where Danish sorts it. */
function letterOf(name: string): string {
  return name.replace(/^aa/i, "Å").slice(0, 1).toLocaleUpperCase("da");
}

/** The other words that a help is called by lead to it: to its topic, or on a municipality's own site to the text. */
function everydayWords(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly (LinkView & { readonly note: string })[] {
  const entries = summaries.flatMap(({ id: municipality, standards }) =>
    standards.flatMap(({ id, title, keywords }) =>
      keywords.map((word) => ({
        href: hrefOf(
          site,
          site.owner === undefined ? topicPath(id) : editionPath(site, municipality, id, Edition.full),
        ),
        text: word,
        note: texts.search.see({ title }),
      })),
    ),
  );
  return [...new Map(entries.map((entry) => [`${entry.text} ${entry.href}`, entry])).values()];
}

/** Makes the search page. */
export function searchPage(summaries: readonly MunicipalitySummary[], site: SiteContext): SearchPage {
  const standards = summaries.flatMap((municipality) =>
    municipality.standards.map(({ id, title }) => ({
      href: hrefOf(site, editionPath(site, municipality.id, id, Edition.full)),
      text: title,
      ...(site.owner === undefined ? { note: municipality.name } : {}),
    })),
  );
  const municipalities =
    site.owner === undefined
      ? municipalityLinks(summaries, site).map((link) => ({ ...link, note: texts.search.municipality }))
      : [];
  return {
    shell: shellView(
      {
        path: fixedPaths.search,
        title: texts.search.title,
        description: siteWords(site).searchDescription,
        sheet: "search",
        scripts: ["search.js"],
        indexed: false,
      },
      site,
    ),
    letters: byLetter([...standards, ...municipalities, ...everydayWords(summaries, site)]),
    pagefindHref: hrefOf(site, "/pagefind/pagefind.js"),
    options: {
      municipalities: municipalities.map(({ text }) => text),
      topics: topicLinks(summaries, site).map(({ text }) => text),
      editions: editionsIn(summaries)
        .filter((edition) => edition !== Edition.full)
        .map((edition) => texts.outputs[edition].name),
    },
  };
}

/** A page whose words stand in its template. */
export interface TextPage {
  readonly shell: ShellView;
  readonly municipalities: readonly string[];
  readonly words: SiteWords;
  readonly links: Readonly<
    Record<"about" | "accessibility" | "data" | "glossary" | "home" | "licences" | "search", string>
  >;
  /** Whether every standard has all the editions. */
  readonly hasAllEditions: boolean;
  /** The statement that `/was/` leads to, where a lone municipality has one. */
  readonly statement?: string;
  /** Whom to tell of a barrier, where a lone municipality says so. */
  readonly contact?: { readonly phone: PhoneView; readonly email: string };
}

/** The page that says what this site is. */
export interface AboutPage extends TextPage {
  readonly about: Omit<VoiceTexts["about"], "what"> & { readonly what: readonly string[] };
}

function textPage(
  identity: Pick<PageIdentity, "path" | "title" | "description" | "file" | "indexed" | "scripts">,
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): TextPage {
  const href = (path: string): string => hrefOf(site, path);
  const alone = loneMunicipality(summaries);
  const statement = alone?.wasUrl;
  const contact = alone?.accessibilityContact;
  return {
    shell: shellView(identity, site),
    municipalities: summaries.map(({ name }) => name),
    words: siteWords(site),
    hasAllEditions: haveAll(summaries, Object.values(Edition).filter(isForCitizens)),
    links: {
      about: href(fixedPaths.about),
      accessibility: href(fixedPaths.accessibility),
      data: href(fixedPaths.data),
      glossary: href(fixedPaths.glossary),
      home: href(fixedPaths.home),
      licences: href("/assets/LICENSES.txt"),
      search: href(fixedPaths.search),
    },
    ...(statement === undefined ? {} : { statement }),
    ...(contact === undefined ? {} : { contact: { phone: phoneView(contact.phone), email: contact.email } }),
  };
}

/** Makes the page that says what this site is, and what was checked and what was not. */
export function aboutPage(summaries: readonly MunicipalitySummary[], site: SiteContext): AboutPage {
  const { title, what, ...about } = textsFor(site.voice).about;
  const page = textPage({ path: fixedPaths.about, title, ...texts.about }, summaries, site);
  return { ...page, about: { title, ...about, what: what(page) } };
}

/** Makes the page that says how the site was checked for accessibility. */
export function accessibilityPage(summaries: readonly MunicipalitySummary[], site: SiteContext): TextPage {
  return textPage({ path: fixedPaths.accessibility, ...texts.accessibility }, summaries, site);
}

/** Makes the page under `/was/`, which leads to the statement made with the state's tool. */
export function wasPage(summaries: readonly MunicipalitySummary[], site: SiteContext): TextPage {
  return textPage(
    { path: fixedPaths.was, title: texts.site.statement, ...texts.was, indexed: false },
    summaries,
    site,
  );
}

/** Makes the page a visitor meets where there is none. */
export function notFoundPage(summaries: readonly MunicipalitySummary[], site: SiteContext): TextPage {
  return textPage(
    { path: "/404.html", file: "/404.html", ...texts.notFound, indexed: false },
    summaries,
    site,
  );
}

/** Makes the page that stands for one that a browser has not kept, where there is no network. */
export function offlinePage(summaries: readonly MunicipalitySummary[], site: SiteContext): TextPage {
  return textPage(
    {
      path: "/offline.html",
      file: "/offline.html",
      ...texts.offline,
      indexed: false,
      scripts: ["offline.js"],
    },
    summaries,
    site,
  );
}
