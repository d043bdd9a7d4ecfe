import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import engine from "../../package.json" with { type: "json" };
import { ownFile } from "../engine/own-file.ts";
import { missingProblem, type Request } from "./arguments.ts";
import { packageConfiguration } from "./editor-files.ts";
import type { NewFile, NewFiles } from "./new-file.ts";
import { newMunicipality } from "./new-municipality.ts";

/** The files that are copied, by their names here: npm leaves names that begin with a dot out of a package. */
const copied = {
  "publish.yml": ".github/workflows/publish.yml",
  "gitlab-ci.yml": ".gitlab-ci.yml",
  gitignore: ".gitignore",
  npmrc: ".npmrc",
  "readme.md": "README.md",
} as const;

/** Makes the files of a repository for a municipality's texts, which has the engine as its one dependency. */
export async function newRepository(request: Request): Promise<NewFiles> {
  const [folder, id] = request.ids;
  const asked = { ...request, ids: id === undefined ? [] : [id] };
  const { files, problems } = await newMunicipality(asked, resolve(folder ?? ".", "municipalities"));
  if (folder === undefined)
    return { files: [], problems: [missingProblem("<folder>", "repository"), ...problems] };
  const values = { id: id ?? "", name: request.options["name"] ?? "" };
  const around = [
    { path: "package.json", text: manifestText(values.id, request.options["package"] ?? engine.version) },
    { path: "tsconfig.json", text: packageConfiguration("municipalities/**/*.ts") },
    ...(await Promise.all(Object.entries(copied).map(([name, path]) => copiedFile(name, path, values)))),
  ];
  return {
    files: [...files, ...around.map(({ path, text }) => ({ path: join(resolve(folder), path), text }))],
    problems,
  };
}

async function copiedFile(
  name: string,
  path: string,
  values: Readonly<Record<string, string>>,
): Promise<NewFile> {
  const text = await readFile(ownFile(`src/scaffold/repository/${name}`), "utf8");
  return { path, text: text.replace(/\{\{(id|name)\}\}/gu, (_, key: string) => values[key] ?? "") };
}

function manifestText(id: string, version: string): string {
  const manifest = {
    name: `${id}-kvalitetsstandarder`,
    private: true,
    type: "module",
    engines: { node: ">=24" },
    dependencies: { klarstandard: version },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
