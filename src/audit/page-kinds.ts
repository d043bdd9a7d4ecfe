import { type LookedAt, peopleLookAt } from "../messages/audit/for-people.ts";
import { kindNames } from "../messages/audit/report.ts";
import { complaintFolder, fixedPaths, outputs, printoutsFolder } from "../model/index.ts";
import { type AuditFinding, checkOf } from "./finding.ts";

/** What was looked at and found on the pages of one kind, or the PDFs of one kind. */
export interface KindReport {
  readonly name: string;
  readonly paths: readonly string[];
  readonly findings: number;
  /** The findings by check, those without any left out. */
  readonly byCheck: Readonly<Record<string, number>>;
  /** What some of them have that a person must look at. */
  readonly has: readonly LookedAt[];
}

/** The kinds of elements of each page, by their tags; those of a PDF are not told. */
export type PageTags = ReadonlyMap<string, ReadonlySet<string>>;

/** By which elements a page has what a person must look at. */
const elements: Readonly<Record<Exclude<LookedAt, "paper">, readonly string[]>> = {
  pictures: ["img", "svg", "canvas", "picture"],
  fields: ["input", "select", "textarea"],
  tables: ["table"],
  media: ["audio", "video"],
  frames: ["iframe", "object", "embed"],
};

/** Counts the findings of all pages and PDFs by their kind. */
export function kindReports(
  pages: readonly string[],
  pdfs: readonly string[],
  findings: readonly AuditFinding[],
  tags: PageTags = new Map(),
): KindReport[] {
  const kindOf = kindNamer(new Set(pages));
  const groups = Map.groupBy([...pages, ...pdfs], kindOf);
  const others = findings.filter(({ place: { page } }) => !pages.includes(page) && !pdfs.includes(page));
  const reports = [...groups].map(([name, paths]) => {
    const known = new Set(paths);
    return kindReport(
      name,
      paths,
      findings.filter(({ place }) => known.has(place.page)),
      hasOf(paths, tags),
    );
  });
  if (others.length === 0) return reports;
  return [...reports, kindReport(kindNames.besides(), [], others, [])];
}

function hasOf(paths: readonly string[], tags: PageTags): readonly LookedAt[] {
  const isPaper = paths.some((path) => path.endsWith(".pdf"));
  return peopleLookAt.filter((thing) =>
    thing === "paper"
      ? isPaper
      : paths.some((path) => elements[thing].some((tag) => tags.get(path)?.has(tag) === true)),
  );
}

function kindReport(
  name: string,
  paths: readonly string[],
  findings: readonly AuditFinding[],
  has: readonly LookedAt[],
): KindReport {
  const groups = Map.groupBy(findings, checkOf);
  const byCheck = Object.fromEntries([...groups].map(([check, found]) => [check, found.length]));
  return { name, paths, findings: findings.length, byCheck, has };
}

const easyRead = outputs["easy-read"].folder;
const checklist = outputs.checklist.folder;
const staff = outputs.staff.folder;

/** What lies below a municipality of ours, which may be the root of its own site, by the last part of its address. */
const kindsBelow: Readonly<Record<string, () => string>> = {
  [easyRead]: kindNames.easyRead,
  [checklist]: kindNames.checklist,
  [staff]: kindNames.staff,
  [complaintFolder]: kindNames.complaint,
  [printoutsFolder]: kindNames.printouts,
};

/** Names the kind of each of a site's pages by its address, and that of a page of anybody's site by the folder it lies in. */
export function kindNamer(pages: ReadonlySet<string>): (path: string) => string {
  const isMunicipality = (path: string): boolean => pages.has(`${path}${printoutsFolder}`);
  const isOurs = [...pages].some(isMunicipality);
  // A site of several municipalities lists their desks where one's own has its desk.
  const isOwn = isMunicipality("/") && !pages.has(fixedPaths.topics);
  const fixed = new Set<string>(
    Object.values(fixedPaths).filter((path) => !isOwn || path !== fixedPaths.printouts),
  );
  const isOfStandard = (path: string, top: string): boolean =>
    isOwn ? !fixed.has(path) && path.endsWith("/") : isMunicipality(`/${top}/`);
  return (path) => {
    if (path.endsWith(".pdf")) return "PDF";
    if (path === "/") return kindNames.start();
    const [top = "", ...further] = path.split("/").filter((segment) => segment !== "");
    if (!isOurs) return further.length === 0 ? kindNames.top() : kindNames.inFolder(top);
    if (isMunicipality(path)) return kindNames.municipality();
    if (isOfStandard(path, top)) return (kindsBelow[`${further.at(-1) ?? top}/`] ?? kindNames.full)();
    return path.startsWith(fixedPaths.topics) ? kindNames.topics() : kindNames.other();
  };
}
