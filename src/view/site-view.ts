import type { Content } from "../model/index.ts";
import {
  aboutPage,
  accessibilityPage,
  glossaryPage,
  homePage,
  notFoundPage,
  searchPage,
  wasPage,
} from "./fixed-page-views.ts";
import { municipalityPage, printoutsPage } from "./municipality-view.ts";
import { checklistPage, easyReadPage, fullPage } from "./page-views.ts";
import { topicIds } from "./routes.ts";
import { type SiteContext, urlOf } from "./site-context.ts";
import { standardContexts } from "./standard-context.ts";
import { topicPage, topicsPage } from "./topic-view.ts";
import { pageWriter } from "./writer.ts";

/** Makes every page of the site; each list is one page kind, which one template prints. */
export function siteView(content: Content, context: SiteContext) {
  const contexts = standardContexts(content, context, pageWriter(context));
  const pages = {
    home: [homePage(content, context)],
    municipalities: content.municipalities.map((one) => municipalityPage(one, content, context)),
    printouts: content.municipalities.map((one) => printoutsPage(one, content, context)),
    full: contexts.map((one) => fullPage(one, content)),
    easyRead: contexts.map((one) => easyReadPage(one, content)),
    checklists: contexts.map((one) => checklistPage(one, content)),
    topics: [topicsPage(content, context)],
    topic: topicIds(content).map((id) => topicPage(id, content, context)),
    search: [searchPage(content, context)],
    glossary: [glossaryPage(content, context)],
    about: [aboutPage(content, context)],
    accessibility: [accessibilityPage(content, context)],
    was: [wasPage(content, context)],
    notFound: [notFoundPage(content, context)],
  };
  const addresses = Object.values(pages)
    .flat()
    .filter(({ shell }) => shell.indexed)
    .map(({ shell }) => urlOf(context, shell.path));
  return { ...pages, addresses };
}

/** Every page of the site, by page kind, and the addresses of those worth finding. */
export type SiteView = ReturnType<typeof siteView>;
