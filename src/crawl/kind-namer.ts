import { kindNames } from "../messages/audit/report.ts";
import { complaintFolder, fixedPaths, outputs, printoutsFolder } from "../model/index.ts";

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
