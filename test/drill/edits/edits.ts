import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { changeData, type Data } from "./data-file.ts";
import type { EditGround } from "./ground.ts";

/** One change as somebody makes it; undefined where there is nothing that it could be made to. */
export type Edit = (ground: EditGround) => Promise<string | undefined>;

const wordOf = ({ random }: EditGround): string => `Nyt ${random.between(100, 999)}`;

async function someMunicipality({ content, random }: EditGround): Promise<string> {
  return join(content, random.oneOf((await readdir(content)).toSorted()));
}

async function someStandard(ground: EditGround): Promise<string> {
  const folder = join(await someMunicipality(ground), "standards");
  return join(folder, ground.random.oneOf((await readdir(folder)).toSorted()));
}

const part = (data: Data, key: string): Data => data[key] as Data;
const list = (data: Data, key: string): Data[] => data[key] as Data[];

/** Replaces the first text that a pattern finds in a file of the engine, which is then `what`. */
function inEngine(file: string, pattern: RegExp, what: string, textOf: (ground: EditGround) => string): Edit {
  return async (ground) => {
    const path = join(ground.engine, file);
    const before = await readFile(path, "utf8");
    const after = before.replace(pattern, textOf(ground));
    if (after === before) throw new Error(`${file} holds no ${pattern.source}`);
    await writeFile(path, after);
    return what;
  };
}

/** Every kind of change, by its name. */
export const edits: Readonly<Record<string, Edit>> = {
  "a sentence": async (ground) => {
    const file = await someStandard(ground);
    await changeData(file, (data) => {
      part(data, "summary")["promise"] = `${wordOf(ground)} er, hvad du får.`;
    });
    return basename(file);
  },
  "a telephone number": async (ground) => {
    const file = join(await someMunicipality(ground), "index.ts");
    await changeData(file, (data) => {
      const contact = ground.random.oneOf(list(data, "contacts").filter((one) => "phone" in one));
      contact["phone"] = `3${ground.random.between(1_000_000, 9_999_999)}`;
    });
    return file;
  },
  "a new standard": async (ground) => {
    const file = await someStandard(ground);
    const id = `ny-hjaelp-${ground.added.standards.length}-${ground.random.between(100, 999)}`;
    const copy = join(file, "..", `${id}.ts`);
    await cp(file, copy);
    await changeData(copy, (data) => Object.assign(data, { id, title: `Ny hjælp ${id.slice(-3)}` }));
    ground.added.standards.push(copy);
    return id;
  },
  "a renamed standard": async (ground) => {
    const file = ground.added.standards.pop();
    if (file === undefined) return undefined;
    const before = basename(file, ".ts");
    const id = `omdoebt-${before}`;
    const renamed = join(file, "..", `${id}.ts`);
    await rename(file, renamed);
    await changeData(renamed, (data) => Object.assign(data, { id, formerIds: [before] }));
    ground.added.standards.unshift(renamed);
    return id;
  },
  "a removed standard": async (ground) => {
    const file = ground.added.standards.pop();
    if (file === undefined) return undefined;
    await rm(file);
    return basename(file);
  },
  "a theme": async (ground) => {
    const file = join(await someMunicipality(ground), "index.ts");
    const accent = ground.random.oneOf(["#003a70", "#5a1030", "#1f4d2b"]);
    await changeData(file, (data) => Object.assign(data, { theme: { accent } }));
    return accent;
  },
  "a shared contact": async (ground) => {
    const file = join(await someMunicipality(ground), "index.ts");
    await changeData(file, (data) => {
      ground.random.oneOf(list(data, "contacts"))["name"] = `Kontoret ${wordOf(ground)}`;
    });
    return file;
  },
  "a word of its own": async (ground) => {
    const file = join(await someMunicipality(ground), "index.ts");
    await changeData(file, (data) => {
      data["glossary"] = [
        {
          id: "hjaelp",
          term: "hjælp",
          forms: ["hjælpen"],
          meaning: `${wordOf(ground)} er, hvad ordet betyder.`,
        },
      ];
    });
    return file;
  },
  "an Act of its own": async (ground) => {
    const file = join(await someMunicipality(ground), "index.ts");
    await changeData(file, (data) => {
      for (const act of Object.values(part(data, "acts") as Record<string, Data>))
        act["title"] = `Aftale ${wordOf(ground)}`;
    });
    return file;
  },
  "a new municipality": async (ground) => {
    const from = await someMunicipality(ground);
    const id = `nyby-${ground.random.between(100, 999)}`;
    const folder = join(ground.content, id);
    await cp(from, folder, { recursive: true });
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
      const file = join(entry.parentPath, entry.name);
      await writeFile(file, (await readFile(file, "utf8")).replaceAll(basename(from), id));
    }
    const code = String(ground.random.between(200, 699));
    await changeData(join(folder, "index.ts"), (data) =>
      Object.assign(data, { id, name: `Nyby ${code} Kommune`, code, formerIds: undefined }),
    );
    ground.added.municipalities.push(folder);
    return id;
  },
  "a removed municipality": async (ground) => {
    const folder = ground.added.municipalities.pop();
    if (folder === undefined) return undefined;
    await rm(folder, { recursive: true });
    const kept = ground.added.standards.filter((file) => !file.startsWith(folder));
    ground.added.standards.splice(0, ground.added.standards.length, ...kept);
    return basename(folder);
  },
  "the national glossary": inEngine(
    "_data/national/glossary.ts",
    /meaning: "[^"]*"/,
    "its first word",
    (ground) => `meaning: "${wordOf(ground)} betyder det."`,
  ),
  "a national Act": inEngine(
    "_data/national/acts.ts",
    /const seen = "[^"]*"/,
    "the day on which it was seen",
    ({ random }) => `const seen = "2026-10-${random.between(10, 28)}"`,
  ),
  "a style": inEngine(
    "src/styles/frame.css",
    /$/,
    "a rule more",
    ({ random }) => `\n.x-${random.between(100, 999)} {\n  color: inherit;\n}\n`,
  ),
  "a text of our code": inEngine(
    "_data/texts/da/templates.ts",
    /today: "[^"]*"/,
    "one sentence",
    ({ random }) => `today: "Det er i dag (${random.between(100, 999)})."`,
  ),
  "the licence": inEngine("LICENSE", /$/, "a line more", (ground) => `\n${wordOf(ground)}\n`),
  "another day": ({ options, random }) => {
    options.today = random.oneOf(["2026-03-31", "2026-04-01", "2026-11-23", "2027-01-01", "2027-06-01"]);
    return Promise.resolve(options.today);
  },
  "another path": ({ options, random }) => {
    options.pathPrefix = random.oneOf(["/", "/x/", "/hjaelp/"]);
    return Promise.resolve(options.pathPrefix);
  },
};
