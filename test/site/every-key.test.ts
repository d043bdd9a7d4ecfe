import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { z } from "zod";
import { readDataFile } from "../../src/load/data/read-file.ts";
import { resolvedProfile, resolvedStandard } from "../../src/load/index.ts";
import { easyRead, municipality, standard } from "../../src/model/index.ts";
import { documentRenderer } from "../../src/render/document.ts";
import { municipalityDocuments } from "../../src/view/document-view.ts";
import { siteIn } from "../helpers/built-site.ts";
import { folderOf } from "../helpers/folder-of.ts";
import { changesOf, leavesOf, wordsAt } from "../helpers/leaves.ts";
import { context } from "../helpers/lillerup.ts";
import { storeby } from "../helpers/storeby.ts";

/** Keys that no page and no PDF prints, each with whoever reads it. */
const readElsewhere: Readonly<Record<string, string>> = {
  "municipality.code": "two folders of one municipality are told apart by it (KS34)",
  "standard.citedRules[].number": "the review looks up whether the rule was replaced (RV30)",
  "standard.responsibilities.items[].where": "npm run trace lines it up with its source",
  "standard.sections.howToApply.where": "npm run trace lines it up with its source",
  "standard.staffNotes[].where": "npm run trace lines it up with its source",
  "easyRead.standard": "a copied file is found by it (KS42)",
  "easyRead.madeFrom": "easy read that was not changed with its standard is found by it (KS43)",
};

/** Keys that are printed in some places and not in others, each with the reason. */
const printedSometimes: Readonly<Record<string, string>> = {
  "standard.legalBasis[].about": "it tells paragraphs apart whose decisions cannot be appealed",
  "easyRead.sections[].tells[]":
    "the question that tells of the complaint leads to the help with it; the review reads the others (RV44, RV45)",
  "standard.facts.freeChoice": "a section on free choice says it in its own words",
  "standard.contacts[].ages.from": "the contact says for whom it is in its own words",
  "standard.contacts[].ages.to": "the contact says for whom it is in its own words",
  "standard.contacts[].for[]": "complaints go to the contact that the complaint names",
  "municipality.contacts[].for[]": "a standard can say what it refers to the contact for",
  "municipality.contacts[].email": "a standard can have another mail address for the contact",
};

/** Names by which data lead to other data. Changed alone they lead nowhere, which the build refuses (KS46, KS50 to KS55). */
const reference =
  /contacts\[\]\.(id|shared)$|complaint\.to$|lawAbove\[\]\.ask$|\.contact$|\.explain$|sections\.\w+\.text$|appendices\[\]\.file$/;

type Kind = "municipality" | "standard" | "easyRead";
const schemas = { municipality, standard, easyRead } satisfies Record<Kind, z.ZodType>;

/** The data of one municipality, as its editor wrote it. */
interface Data {
  readonly municipality: unknown;
  readonly records: readonly { readonly standard: unknown; readonly easyRead: unknown }[];
}

async function dataOf(name: string, only?: string): Promise<Data> {
  const read = async (file: string) =>
    (await readDataFile(`test/fixtures/municipalities/${name}/${file}`)).value;
  const all = await readdir(`test/fixtures/municipalities/${name}/standards`);
  const files = all.filter((file) => only === undefined || file === `${only}.ts`);
  const records = files.map(async (file) => ({
    standard: await read(`standards/${file}`),
    easyRead: await read(`easy-read/${file}`),
  }));
  return { municipality: await read("index.ts"), records: await Promise.all(records) };
}

const render = documentRenderer();

const { appendices = new Map() } = storeby;

/** A key that shows in none of so many changes shows in none: only lists of words are longer. */
const triedChanges = 4;

/** The HTML of each PDF but large print and the book, which print the same as the full edition. */
function* printedFrom(data: Data): Generator<string> {
  const profile = resolvedProfile(municipality.parse(data.municipality));
  const records = data.records.map((record) => ({
    standard: resolvedStandard(standard.parse(record.standard), profile),
    easyRead: record.easyRead === undefined ? undefined : easyRead.parse(record.easyRead),
  }));
  for (const document of municipalityDocuments({ profile, records, appendices }, context)) {
    const isOfItsOwn = document.template !== "book" && document.size !== "large";
    if (isOfItsOwn) yield render(document, 0) ?? "";
  }
}

/** All pages and style sheets of the site, with what Pagefind reads in them. */
async function siteFrom(data: Data): Promise<string> {
  const files: Record<string, string> = {};
  const lay = (file: string, value: unknown) => {
    files[file] = `export default ${JSON.stringify(value)};`;
  };
  const { id: folder } = municipality.parse(data.municipality);
  lay(`${folder}/index.ts`, data.municipality);
  for (const record of data.records) {
    const { id } = standard.parse(record.standard);
    lay(`${folder}/standards/${id}.ts`, record.standard);
    lay(`${folder}/easy-read/${id}.ts`, record.easyRead);
  }
  const content = await folderOf(files);
  const site = await siteIn(content);
  const texts = site.files.filter((file) => /\.(html|css)$/.test(file));
  return (await Promise.all(texts.map((file) => readFile(join(site.folder, file), "utf8")))).join("\n");
}

type Printed = (data: Data) => Generator<string>;

/** A leaf of the data, and the data with it changed in every way that its schema takes. */
interface Trial {
  readonly key: string;
  readonly isWord: boolean;
  readonly before: Data;
  /** What the PDFs print of the part of the data in which the leaf stands. */
  readonly printed: Printed;
  readonly changes: readonly Data[];
}

function trialsOf(data: Data): readonly Trial[] {
  const trialsIn = (
    kind: Kind,
    value: unknown,
    put: (changed: unknown) => Data,
    printed: Printed,
  ): readonly Trial[] =>
    leavesOf(value).map((leaf) => ({
      key: `${kind}.${leaf.key}`,
      isWord: wordsAt(schemas[kind], value, leaf.path).length > 0,
      before: data,
      printed,
      changes: changesOf(schemas[kind], value, leaf).slice(0, triedChanges).map(put),
    }));
  const ofRecord = data.records.flatMap((record, index) => {
    const put = (part: Partial<typeof record>): Data => ({
      ...data,
      records: data.records.with(index, { ...record, ...part }),
    });
    const alone = (changed: Data) =>
      printedFrom({ ...changed, records: changed.records.slice(index, index + 1) });
    return [
      ...trialsIn("standard", record.standard, (changed) => put({ standard: changed }), alone),
      ...(record.easyRead === undefined
        ? []
        : trialsIn("easyRead", record.easyRead, (changed) => put({ easyRead: changed }), alone)),
    ];
  });
  const inProfile = trialsIn(
    "municipality",
    data.municipality,
    (changed) => ({ ...data, municipality: changed }),
    printedFrom,
  );
  return [...ofRecord, ...inProfile];
}

const lillerup = await dataOf("lillerup");
const own = trialsOf(lillerup);
// What Lillerup is too clear to have, Tvivlstrup has: a contradiction, silence, a rule that was replaced.
const others = trialsOf(await dataOf("tvivlstrup")).filter(({ key }) => own.every((one) => one.key !== key));
// And Storeby notes for staff and appendices.
const tried = new Set([...own, ...others].map(({ key }) => key));
const added = trialsOf(await dataOf("storeby", "socialpaedagogisk-stoette")).filter(
  ({ key }) => key.startsWith("standard.") && !tried.has(key),
);
const trials = [...own, ...others, ...added].filter(({ key }) => !reference.test(key));
const changeable = trials.filter(({ changes }) => changes.length > 0);

const usually = new Map<Printed, readonly string[]>();
function isPrinted({ printed, before, changes }: Trial): boolean {
  const usual = usually.get(printed) ?? [...printed(before)];
  usually.set(printed, usual);
  return changes.some((changed) => {
    let index = 0;
    for (const html of printed(changed)) {
      if (html !== usual[index]) return true;
      index += 1;
    }
    return false;
  });
}

const silent = changeable.filter((trial) => !isPrinted(trial));
const keysOf = (some: readonly Trial[]) => [...new Set(some.map(({ key }) => key))];

test("hundreds of leaves are tried, in all three kinds of files", () => {
  expect(changeable.length).toBeGreaterThan(450);
  for (const kind of Object.keys(schemas)) {
    expect(changeable.filter(({ key }) => key.startsWith(`${kind}.`)).length).toBeGreaterThan(10);
  }
});

test("what cannot be changed alone is a word that the schema chose", () => {
  expect(keysOf(trials.filter(({ changes, isWord }) => changes.length === 0 && !isWord))).toEqual([]);
});

test("every other key changes a page or its search words, or is told who reads it", async () => {
  const known = [...Object.keys(readElsewhere), ...Object.keys(printedSometimes)];
  const usual = new Map<Data, string>();
  const unread: string[] = [];
  const firsts = new Map(silent.toReversed().map((trial) => [trial.key, trial]));
  for (const trial of [...firsts.values()].filter(({ key }) => !known.includes(key))) {
    const before = usual.get(trial.before) ?? (await siteFrom(trial.before));
    usual.set(trial.before, before);
    const sites = await Promise.all(trial.changes.slice(0, 1).map(siteFrom));
    if (sites.every((site) => site === before)) unread.push(trial.key);
  }
  expect(unread).toEqual([]);
});

test("no key stands on the lists that does not belong there", () => {
  const printed = keysOf(changeable.filter((trial) => !silent.includes(trial)));
  expect(Object.keys(readElsewhere).filter((key) => printed.includes(key))).toEqual([]);
  expect(Object.keys(printedSometimes).filter((key) => !printed.includes(key))).toEqual([]);
  const listed = [...Object.keys(readElsewhere), ...Object.keys(printedSometimes)];
  expect(listed.filter((key) => !keysOf(silent).includes(key))).toEqual([]);
});
