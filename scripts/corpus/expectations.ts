import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What must come of an example of a rule: a fault, none, or that the rule has nothing to say of it. */
export type Expected = "passed" | "failed" | "inapplicable";

/** One page or PDF of a corpus, with what its makers say of it. */
export interface Example {
  /** The rule or the clause that it is an example of. */
  readonly rule: string;
  readonly expected: Expected;
  /** Its path below the folder that is audited, for example `/testcases/047fe0/33fc.html`. */
  readonly path: string;
  /** The success criteria of WCAG that the rule is about; empty for a PDF. */
  readonly criteria: readonly string[];
}

/** A corpus as it lies in a folder. */
export interface Corpus {
  /** The folder that its paths begin in. */
  readonly folder: string;
  /** The path under which its pages ask for what they share. */
  readonly pathPrefix: string;
  readonly pages: readonly Example[];
  readonly pdfs: readonly Example[];
}

const listName = "testcases.json";

/** The list of test cases as W3C's ACT task force publishes it (https://www.w3.org/WAI/standards-guidelines/act/). */
const list = z.object({
  testcases: z
    .array(
      z.object({
        ruleId: z.string(),
        expected: z.enum(["passed", "failed", "inapplicable"]),
        url: z.string().optional(),
        relativePath: z.string(),
        ruleAccessibilityRequirements: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .min(1),
});

/**
 * Reads what is expected of a folder: pages by the `testcases.json` in it or in a folder below it; PDFs by their names, as
 * veraPDF's corpus has them (`7.1-t01-fail-a.pdf`), or by a folder that is called `pass` or `fail`.
 *
 * @throws {Error} where it holds neither, and {ZodError} where the list has another form.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const found = names
    .filter((name) => name === listName || name.endsWith(`/${listName}`))
    .toSorted((one, other) => one.length - other.length)[0];
  const pdfs = names.filter((name) => /\.pdf$/i.test(name)).flatMap(pdfExample);
  if (found === undefined && pdfs.length === 0)
    throw new Error(
      `${folder} holds no ${listName}, and no PDF whose name or folder says pass or fail: nothing is expected of it.`,
    );
  if (found === undefined) return { folder, pathPrefix: "/", pages: [], pdfs };
  const { testcases } = list.parse(JSON.parse(await readFile(join(folder, found), "utf8")));
  const root = found.slice(0, -listName.length);
  const [first] = testcases;
  // Pages ask for what they share from the root of the server on which their makers have them.
  const address = first?.url === undefined ? "/" : new URL(first.url).pathname;
  const at = first === undefined ? -1 : address.lastIndexOf(first.relativePath);
  return {
    folder: join(folder, root),
    pathPrefix: at > 0 ? address.slice(0, at) : "/",
    pages: testcases.map(({ ruleId, expected, relativePath, ruleAccessibilityRequirements }) => ({
      rule: ruleId,
      expected,
      path: `/${relativePath}`,
      criteria: criteriaOf(ruleAccessibilityRequirements ?? {}),
    })),
    pdfs: pdfs
      .filter(({ path }) => path.startsWith(`/${root}`))
      .map((one) => ({ ...one, path: one.path.slice(root.length) })),
  };
}

/** What a rule says of a criterion that it is not about: who follows the rule may break that all the same. */
const asksMore = z.object({ secondary: z.string().regex(/\*\*more strict\*\*/) });

/** The criteria among a rule's requirements, such as `wcag20:1.1.1`; techniques are no criteria. */
function criteriaOf(requirements: Readonly<Record<string, unknown>>): string[] {
  const found = Object.entries(requirements).flatMap(([key, facts]) =>
    asksMore.safeParse(facts).success ? [] : (/^wcag2\d:(\d+\.\d+\.\d+)$/.exec(key)?.[1] ?? []),
  );
  return [...new Set(found)].toSorted();
}

function pdfExample(name: string): Example[] {
  const said = /^(?<rule>.*?)[-_ ](?<verdict>pass|fail)(?:ed)?\b/i.exec(
    name.slice(name.lastIndexOf("/") + 1),
  );
  const inFolder = /(?:^|\/)(?<verdict>pass|fail)(?:ed)?\//i.exec(name);
  const verdict = (said?.groups?.["verdict"] ?? inFolder?.groups?.["verdict"])?.toLowerCase();
  if (verdict === undefined) return [];
  const rule = said?.groups?.["rule"] ?? name.replace(/\.pdf$/i, "");
  return [{ rule, expected: verdict === "pass" ? "passed" : "failed", path: `/${name}`, criteria: [] }];
}
