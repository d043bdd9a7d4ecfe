import { resolve } from "node:path";
import { type Command, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { shownPath } from "../load/index.ts";
import { spoken } from "../messages/language.ts";
import { plannedMigration, writeMigration } from "../migrate/migrate-content.ts";
import { dataFormat } from "../model/index.ts";

/** What `npm run migrate` takes. */
const migrateCommand = {
  name: "npm run migrate",
  get does() {
    return spoken({
      da: `Løfter ældre data til format ${dataFormat}, hvor de ligger, og viser hver ændring`,
      en: `Lifts older data to format ${dataFormat} where it lies, and shows every change`,
    });
  },
  options: {
    content: {
      value: "DIR",
      get does() {
        return spoken({
          da: "mappen med kommunerne (municipalities/)",
          en: "the folder that holds the municipalities (municipalities/)",
        });
      },
    },
    municipality: {
      value: "ID",
      isRepeatable: true,
      get does() {
        return spoken({ da: "løfter kun denne kommune", en: "lifts only this municipality" });
      },
    },
    "dry-run": {
      get does() {
        return spoken({
          da: "viser ændringerne og skriver intet",
          en: "shows the changes and writes nothing",
        });
      },
    },
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
    terminal.say(
      spoken({ da: `${name} er i format ${dataFormat}.`, en: `${name} is of format ${dataFormat}.` }),
    );
  }
  if (migration.changed.length === 0) return 0;
  const files = migration.changed.map(({ path }) => shownPath(path)).join(", ");
  if (values["dry-run"] === true) {
    terminal.say(
      spoken({
        da: `Intet er skrevet. Det ville ændre ${files}.`,
        en: `Nothing was written. It would change ${files}.`,
      }),
    );
    return 0;
  }
  await writeMigration(migration);
  terminal.say(
    spoken({
      da: `Ændret: ${files}. Se ændringerne igennem, og kør npm run build.`,
      en: `Changed: ${files}. Look the changes over, and run npm run build.`,
    }),
  );
  return 0;
}
