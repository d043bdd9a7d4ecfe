import { readFile, writeFile } from "node:fs/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadContent, loadNotes } from "../../../src/load/index.ts";
import { kortstrupContent } from "../../helpers/kortstrup.ts";
import { knownPaths, municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

afterEach(() => vi.unstubAllEnvs());

const written = await readFile("test/fixtures/municipalities/lillerup/standards/madservice.ts", "utf8");
const vaerested = await readFile("test/fixtures/municipalities/lillerup/standards/vaerested.ts", "utf8");

/** A draft beside lillerup's own standards, with some words put in the place of others. */
function draft(from = "", to = ""): string {
  const text = written.replace('id: "madservice",', 'id: "tandpleje",\n  draft: true,');
  if (!text.includes(from)) throw new Error(`The draft does not hold ${from}`);
  return text.replace(from, to);
}
const place = "lillerup/standards/tandpleje.ts";

async function loaded(files: Readonly<Record<string, string>>, drafts?: "shown") {
  const folder = await municipalitiesFolder({ files });
  const content = await loadContent({ folder, knownPaths, ...(drafts && { drafts }) });
  const ids = content.content.municipalities.flatMap(({ records }) =>
    records.map(({ standard }) => standard.id),
  );
  return { ...content, ids };
}

const ofLillerup = ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"];

test("a draft is published nowhere, and shown to whoever works on it", async () => {
  const files = { [place]: draft('"Madservice"', '"Tandpleje"') };
  expect((await loaded(files)).ids).toEqual(ofLillerup);
  expect((await loaded(files, "shown")).ids.toSorted()).toEqual([...ofLillerup, "tandpleje"].toSorted());
});

test.each([
  ["a misspelt key", 'title: "', 'tilte: "', "KS05"],
  ["a key that is missing", 'title: "Madservice",', "", "KS06"],
  ["a text that is not written", '"Du får varm mad bragt hjem."', '"UDFYLD: hvad"', "KS80"],
  ["a missing comma", 'title: "Madservice",', 'title: "Madservice"', "KS01"],
  ["code in the place of data", '"Madservice"', "title()", "KS02"],
  ["HTML in a text", '"Du får varm mad bragt hjem."', '"<b>Mad</b>"', "KS62"],
  ["a contact that nobody knows", 'to: "koekkenet"', 'to: "stuen"', "KS50"],
])("%s in a draft blocks nobody", async (_, from, to, code) => {
  const { ids, drafts } = await loaded({ [place]: draft(from, to) });
  expect(ids).toEqual(ofLillerup);
  expect(drafts[0]?.problems.map((problem) => problem.code)).toContain(code);
  expect((await loaded({ [place]: draft(from, to) }, "shown")).ids.includes("tandpleje")).toBe(
    code === "KS80",
  );
});

test("a file that is not saved as UTF-8 is a draft where it says so", async () => {
  const folder = await municipalitiesFolder({ files: { [place]: "" } });
  await writeFile(`${folder}/${place}`, Buffer.from(draft('"Madservice"', '"Tænder"'), "latin1"));
  const { drafts } = await loadContent({ folder, knownPaths });
  expect(drafts).toMatchObject([{ standard: "tandpleje", problems: [{ code: "KS25" }] }]);
});

test("a file that cannot be read is no draft because a comment or a text speaks of one", async () => {
  const broken = written.replace('id: "madservice",', '// draft: true\n  id: "madservice"');
  const folder = await municipalitiesFolder({ files: { "lillerup/standards/madservice.ts": broken } });
  expect(await problemsIn(folder)).toMatch(/^KS01 /);
});

test("draft: false publishes, and a draft that is no answer is told", async () => {
  const answer = (value: string) => draft().replace("draft: true", `draft: ${value}`);
  expect((await loaded({ [place]: answer("false") })).ids).toContain("tandpleje");
  const folder = await municipalitiesFolder({ files: { [place]: answer('"ja"') } });
  expect(await problemsIn(folder)).toMatch(/^KS07 .+ › draft\n/);
});

test("the easy read of a draft is left out with it", async () => {
  const files = { [place]: draft(), "lillerup/easy-read/tandpleje.ts": "export default { standard: 3 };" };
  const { ids, drafts } = await loaded(files);
  expect(ids).toEqual(ofLillerup);
  expect(drafts[0]?.problems.every(({ file }) => file.endsWith("easy-read/tandpleje.ts"))).toBe(true);
  expect((await loaded(files, "shown")).ids).toContain("tandpleje");
});

describe("a municipality", () => {
  const profile = 'export default { format: 2, id: "nyborg", draft: true, nam: "Ny" };';

  test("that is a draft is left out with all its faults", async () => {
    const files = {
      "nyborg/index.ts": profile,
      "nyborg/standards/x.ts": "export default 3;",
      "nyborg/y.json": "",
    };
    const { content, drafts } = await loaded(files);
    expect(content.municipalities.map(({ profile: { id } }) => id)).toEqual(["lillerup"]);
    expect(drafts).toMatchObject([{ municipality: "nyborg" }]);
    expect(drafts[0]?.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["KS05", "KS07", "KS24"]),
    );
  });

  test("whose standards are all drafts is left out, and is none without a standard", async () => {
    const own = (await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8"))
      .replace('"lillerup"', '"nyborg"')
      .replace('"999"', '"998"');
    const { content } = await loaded({ "nyborg/index.ts": own, "nyborg/standards/tandpleje.ts": draft() });
    expect(content.municipalities.map(({ profile: { id } }) => id)).toEqual(["lillerup"]);
  });

  test("that is all there is, and a draft, leaves nothing to publish", async () => {
    const folder = await municipalitiesFolder({
      files: { "nyborg/index.ts": profile },
      without: ["lillerup"],
    });
    const english = await problemsIn(folder);
    expect(english).toBe(`KS26 municipalities
  There are only drafts here, so there is nothing to publish: municipalities/nyborg/index.ts.
  Fix: Take the line draft: true out of what is finished. npm start shows the drafts.`);
    vi.stubEnv("KLARSTANDARD_LANG", "da");
    expect(await problemsIn(folder)).toBe(`KS26 municipalities
  Her er kun udkast, så der er intet at offentliggøre: municipalities/nyborg/index.ts.
  Ret det: Slet linjen draft: true i det, der er færdigt. Du kan se udkastene med npm start.`);
  });
});

test("KS60: a link to a draft is a fault of the text that is published", async () => {
  const linked = vaerested.replace(
    "Værestedet er åbent for alle voksne i Lillerup.",
    "Se også [tandpleje](/lillerup/tandpleje/).",
  );
  const folder = await municipalitiesFolder({
    files: { [place]: draft(), "lillerup/standards/vaerested.ts": linked },
  });
  const at = "KS60 municipalities/lillerup/standards/vaerested.ts:18 › sections.introduction.body[0]";
  expect(await problemsIn(folder)).toBe(`${at}
  The link /lillerup/tandpleje/ leads to a draft, which is not published.
  Fix: Publish the draft too: take draft: true out of municipalities/lillerup/standards/tandpleje.ts. Or take the link away.`);
  vi.stubEnv("KLARSTANDARD_LANG", "da");
  expect(await problemsIn(folder)).toBe(`${at}
  Linket /lillerup/tandpleje/ fører til et udkast, som ikke bliver offentliggjort.
  Ret det: Offentliggør også udkastet: slet draft: true i municipalities/lillerup/standards/tandpleje.ts. Eller fjern linket.`);
});

test("KS60: a link to a draft without the municipality's name is told as it is written", async () => {
  const linked = vaerested.replace(
    "Værestedet er åbent for alle voksne i Lillerup.",
    "Se [mad](/madservice/#pris) og [tænder](/tandpleje/).",
  );
  const folder = await municipalitiesFolder({
    files: { [place]: draft(), "lillerup/standards/vaerested.ts": linked },
  });
  expect(await problemsIn(folder)).toMatch(
    /^KS60 .*\n {2}The link \/tandpleje\/ leads to a draft, which is not published\.\n.*$/,
  );
});

test("a draft may link to what is published, and to another draft", async () => {
  const links = '"Se [mad](/lillerup/madservice/) og [tolk](/lillerup/tolk/)."';
  const [one, other] = [
    draft('"Du får varm mad bragt hjem."', links),
    draft().replace('"tandpleje"', '"tolk"'),
  ];
  const { drafts } = await loaded({ [place]: one, "lillerup/standards/tolk.ts": other });
  expect(drafts.flatMap(({ problems }) => problems.map(({ code }) => code))).not.toContain("KS60");
});

test("the note says how many drafts and faults there are, and where they are shown", async () => {
  const notes = async (files: Readonly<Record<string, string>>) => {
    const result = await loaded(files);
    return ["en", "da"].flatMap((language) => {
      vi.stubEnv("KLARSTANDARD_LANG", language);
      return loadNotes(result);
    });
  };
  expect(await notes({ [place]: draft() })).toEqual([
    "1 draft is not published; npm start shows it.",
    "1 udkast bliver ikke offentliggjort; npm start viser det.",
  ]);
  const faulty = draft('title: "', 'tilte: "');
  expect(
    await notes({ [place]: faulty, "lillerup/standards/tolk.ts": draft('"tandpleje"', '"tolk"') }),
  ).toEqual([
    "2 drafts are not published, with 1 fault; npm start shows them.",
    "2 udkast med 1 fejl bliver ikke offentliggjort; npm start viser dem.",
  ]);
});

test("the draft of kortstrup is shown with the text that is still to be written", async () => {
  const { content, drafts } = await kortstrupContent("shown");
  expect(drafts).toMatchObject([{ standard: "hjemmehjaelp", problems: [{ code: "KS80" }] }]);
  const titles = content.municipalities.flatMap(({ records }) =>
    records.map(({ standard }) => standard.title),
  );
  expect(titles).toContain("Hjemmehjælp");
});

test("a municipality's lists may name a draft, which blocks nobody", async () => {
  const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
  const group = 'groups: [{ heading: "Mad og tænder", standards: ["madservice", "tandpleje"] }]';
  const index = profile.replace(/\} satisfies/, `  ${group},\n} satisfies`);
  const files = { "lillerup/index.ts": index, [place]: draft() };
  expect((await loaded(files)).ids).toEqual(ofLillerup);
});
