import { existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import emergency from "../../../_data/national/regions.ts";
import { type Bases, type Data, readBases } from "./bases.ts";
import { municipalityNames, type Named, services } from "./names.ts";
import { type Seeded, seeded } from "./seeded.ts";
import { variedStandard } from "./varied.ts";

/** How large an invented country is. */
export interface CountrySize {
  readonly municipalities: number;
  readonly standards: number;
}

/** The build refuses to print a helpline that nobody has verified. */
const regions = Object.entries(emergency.regions).flatMap(([id, { verified }]) => (verified ? [id] : []));
const groupSize = 8;

/**
 * Writes the data files of a country that is none: the same size and seed give the same bytes. Its texts are those of
 * our own municipalities and of the tests, so they have every status, voice, way to complain, table and contradiction.
 */
export async function writeCountry(
  folder: string,
  { municipalities, standards }: CountrySize,
  seed = 1,
): Promise<void> {
  const bases = await readBases();
  const random = seeded(seed);
  for (const [index, name] of municipalityNames(municipalities).entries())
    await writeMunicipality(join(folder, name.id), { name, index, standards, bases, random });
}

interface Order {
  readonly name: Named;
  readonly index: number;
  readonly standards: number;
  readonly bases: Bases;
  readonly random: Seeded;
}

async function writeMunicipality(folder: string, order: Order): Promise<void> {
  const { bases, random, standards: count } = order;
  const all = services(count);
  const profile = profileOf(order, all);
  await write(join(folder, "index.ts"), profile, "MunicipalityInput");
  const named = filesNamedIn(profile);
  for (const service of all) {
    const base = random.oneOf(bases.standards);
    const others = all.filter(({ id }) => id !== service.id);
    const { standard, easyRead } = variedStandard(base, service, others, random);
    named.push(...filesNamedIn(standard));
    await write(join(folder, "standards", `${service.id}.ts`), standard, "StandardInput");
    if (easyRead !== undefined)
      await write(join(folder, "easy-read", `${service.id}.ts`), easyRead, "EasyReadInput");
  }
  for (const file of new Set(named)) {
    const from = bases.folders.find((one) => existsSync(join(one, file)));
    if (from === undefined) throw new Error(`No municipality of ours has ${file}.`);
    await cp(join(from, file), join(folder, file));
  }
}

/** Makes a profile that has all that any standard may refer to. */
function profileOf({ name, index, bases: { profiles }, random }: Order, all: readonly Named[]): Data {
  const joined = (key: string): Data =>
    Object.assign({}, ...profiles.map((profile) => profile[key] ?? {})) as Data;
  const listed = (key: string): readonly unknown[] => {
    const items = profiles.flatMap((profile) => (profile[key] ?? []) as readonly { readonly id: string }[]);
    return [...new Map(items.map((item) => [item.id, item])).values()];
  };
  const usual = random.oneOf(profiles);
  return {
    format: usual["format"],
    id: name.id,
    name: name.name,
    code: String(101 + index),
    region: regions[index % regions.length],
    voice: index % 3 === 0 ? "restated" : "own",
    theme: usual["theme"],
    website: `https://${name.id}.example/`,
    contacts: listed("contacts"),
    ...Object.fromEntries(
      ["acts", "sharedTexts", "complaints", "prices", "openingHours", "appendices"].map((key) => [
        key,
        joined(key),
      ]),
    ),
    groups: Array.from({ length: Math.ceil(all.length / groupSize) }, (_, at) => ({
      heading: `Hjælp ${at + 1}`,
      standards: all.slice(at * groupSize, (at + 1) * groupSize).map(({ id }) => id),
    })),
  };
}

async function write(file: string, data: Data, type: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const text = `import type { ${type} } from "klarstandard/model";\n\nexport default ${JSON.stringify(data, null, 2)} satisfies ${type};\n`;
  await writeFile(file, text);
}

/** The files of appendices that some data names. */
const filesNamedIn = (data: Data): string[] => JSON.stringify(data).match(/bilag\/[a-z0-9-]+\.[a-z]+/g) ?? [];
