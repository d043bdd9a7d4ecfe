import { sizeText } from "../../format/size.ts";
import { fixedPaths } from "../../model/index.ts";
import type { MunicipalitySummary } from "../municipality-summary.ts";
import { type LinkView, type ShellView, shellView } from "../shell-view.ts";
import { hrefOf, type SiteContext, urlOf } from "../site-context.ts";
import {
  cataloguePath,
  factsPath,
  indexPath,
  schemaPath,
  servicePath,
  siteFeedPath,
  standardDataPath,
} from "./data-paths.ts";
import { factsCsv } from "./facts-file.ts";
import { publishedSummaries } from "./published-summaries.ts";
import { dataWords } from "./words.ts";

const { page: words } = dataWords;

/** A file that can be fetched: its link, and what it is. */
type FileLink = LinkView & { readonly about: string };

/** The page that tells what can be fetched as data, how it is built and what one may rely on. */
export interface DataPage {
  readonly shell: ShellView;
  readonly title: string;
  readonly lead: string;
  readonly files: { readonly heading: string; readonly links: readonly FileLink[] };
  readonly examples: {
    readonly heading: string;
    readonly list: readonly { readonly what: string; readonly code: string }[];
  };
  readonly keys: {
    readonly heading: string;
    readonly list: readonly { readonly key: string; readonly meaning: string }[];
  };
  readonly promises: typeof words.promises;
  readonly checks: typeof words.checks;
  readonly rights: {
    readonly heading: string;
    /** The licences that municipalities state, each with its address in words. */
    readonly stated: readonly LinkView[];
    readonly texts: readonly string[];
    readonly licences: LinkView;
  };
}

/** Makes the page that documents the data; its examples are the first standard of the site. */
export function dataPage(summaries: readonly MunicipalitySummary[], site: SiteContext): DataPage {
  const { title, description, lead, promises, checks, rights } = words;
  const [example] = publishedSummaries(summaries).flatMap(({ id, standards }) =>
    standards.map((standard) => ({ municipality: id, ...standard })),
  );
  return {
    shell: shellView({ path: fixedPaths.data, title, description }, site),
    title,
    lead,
    files: { heading: words.files.heading, links: fileLinks(example, summaries, site) },
    examples: { heading: words.examples.heading, list: examples(example, site) },
    keys: {
      heading: words.keys.heading,
      list: words.keys.list.map(([key = "", meaning = ""]) => ({ key, meaning })),
    },
    promises,
    checks,
    rights: {
      heading: rights.heading,
      ...licenceTexts(summaries, site),
      licences: { href: hrefOf(site, "/assets/LICENSES.txt"), text: rights.licences },
    },
  };
}

/** Names each licence that is stated, and whom to ask for the others; how to name the source. */
function licenceTexts(
  summaries: readonly MunicipalitySummary[],
  { form, voice }: SiteContext,
): Pick<DataPage["rights"], "stated" | "texts"> {
  const { licenceOf, askOwn, ask, others, source } = words.rights;
  const published = publishedSummaries(summaries);
  const stated = published.flatMap(({ name, licence }) =>
    licence === undefined ? [] : [{ href: licence, text: licenceOf({ name }) }],
  );
  const [first] = published;
  const asked =
    form === "own" && first !== undefined
      ? askOwn({ name: first.name, phone: first.calls[0]?.phone.text })
      : ask;
  const unstated = stated.length === 0 ? [`${dataWords.rights.none} ${asked}`] : [others];
  return {
    stated,
    texts: [
      ...(stated.length === published.length && stated.length > 0 ? [] : unstated),
      dataWords.rights.code,
      source[voice ?? "restated"],
    ],
  };
}

interface Example {
  readonly municipality: string;
  readonly id: string;
  readonly title: string;
}

function fileLinks(
  example: Example | undefined,
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly FileLink[] {
  const { files } = words;
  const size = sizeText(new TextEncoder().encode(factsCsv(summaries, site)).length);
  const link = (path: string, text: string, about: string): FileLink => ({
    href: hrefOf(site, path),
    text,
    about,
  });
  return [
    link(indexPath, files.index, files.indexAbout),
    ...(example === undefined
      ? []
      : [
          link(
            standardDataPath(site, example.municipality, example.id),
            files.standard(example),
            files.standardAbout,
          ),
          link(
            servicePath(site, example.municipality, example.id),
            files.service(example),
            files.serviceAbout,
          ),
        ]),
    link(factsPath, files.facts({ size }), files.factsAbout),
    link(cataloguePath, files.catalogue, files.catalogueAbout),
    ...(example === undefined ? [] : [link(siteFeedPath, files.feed, files.feedAbout)]),
    link(schemaPath("index"), files.schema.index, files.schemaAbout),
    link(schemaPath("standard"), files.schema.standard, files.schemaAbout),
  ];
}

/** One line each, so that it can be copied as it stands. */
function examples(example: Example | undefined, site: SiteContext): DataPage["examples"]["list"] {
  const { list, conflict, silent } = words.examples;
  const fetched = (path: string, query: string): string => `curl -s ${urlOf(site, path)} | jq '${query}'`;
  const standard = example && standardDataPath(site, example.municipality, example.id);
  return [
    { what: list, code: fetched(indexPath, ".municipalities[].standards[].json") },
    ...(standard === undefined
      ? []
      : [
          { what: conflict, code: fetched(standard, ".sections[].conflicts[]") },
          { what: silent, code: fetched(standard, ".notStated.texts[]") },
        ]),
  ];
}
