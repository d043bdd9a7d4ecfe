import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, longest first: begun last, one would run alone at the end. */
const longest = [
  "audit/planted-faults",
  "audit/audit-site",
  "content/pdfs",
  "site/start",
  "content/more-municipalities",
  "hosting/servers",
  "content/first-screen",
  "audit/audit-address",
];

/** Begins with the longest files and leaves the order of the others. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
