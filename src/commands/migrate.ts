import { resolve } from "node:path";
import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { help } from "../messages/help.ts";
import { migration as texts } from "../messages/migrate.ts";
import { plannedMigration, writeMigration } from "../migrate/migrate-content.ts";
import { dataFormat } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";

/** What `npm run migrate` takes. */
const migrateCommand = {
  name: "npm run migrate",
  does: () => texts.does(dataFormat),
  options: {
    content: { value: "DIR", does: help.content },
    municipality: { value: "ID", isRepeatable: true, does: texts.doesMunicipality },
    "dry-run": { does: texts.doesDryRun },
  },
} as const satisfies Command;

/** The forms of `npm run migrate`. */
export const forms: readonly Command[] = [migrateCommand];

/** Its faults can be had as JSON. */
export const hasJson = true;

/** Shows what changes, writes it, and says what to do next. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, problems } = readArguments(migrateCommand, args);
  throwIfAny(problems);
  const migration = await plannedMigration(
    resolve(process.cwd(), values.content ?? "municipalities"),
    values.municipality,
  );
  for (const { diff } of migration.changed) terminal.say(diff.trimEnd());
  for (const name of migration.upToDate) {
    terminal.say(texts.upToDate(name, dataFormat));
  }
  if (migration.changed.length === 0) return 0;
  const files = migration.changed.map(({ path }) => shownPath(path)).join(", ");
  if (values["dry-run"] === true) {
    terminal.say(texts.wouldChange(files));
    return 0;
  }
  await writeMigration(migration);
  terminal.say(texts.changed(files));
  return 0;
}
