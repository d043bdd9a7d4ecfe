import { itemsOf, propertyOf, type WrittenNode } from "../load/index.ts";
import { migration } from "../messages/migrate.ts";
import { type Changes, renamed, replaced, together } from "./change.ts";
import type { MigrationStep } from "./step.ts";

/**
 * Format 2 gives every municipality a voice, calls a standard's edition its revision, and tells hverdage from
 * arbejdsdage.
 */
export const toFormat2: MigrationStep = {
  from: 1,
  profile: profileChanges,
  standard: (standard) =>
    together(
      keyRenamed(standard, "edition", "revision"),
      keyRenamed(standard, "earlierEditions", "earlierRevisions"),
      ...itemsOf(
        (propertyOf(standard, "earlierEditions") ?? propertyOf(standard, "earlierRevisions"))?.value,
      ).map((earlier) => keyRenamed(earlier, "edition", "revision")),
      ...weekdays(standard),
    ),
  easyRead: () => together(),
};

/** The new keys stand first, each on a line as the first key is; whoever restated a text before goes on doing so. */
function profileChanges(profile: WrittenNode, text: string): Changes {
  if (profile.kind !== "object") return together();
  const first = profile.properties[0];
  const format = propertyOf(profile, "format");
  const voice = propertyOf(profile, "voice");
  const keys = [
    ...(format === undefined ? ["format: 2"] : []),
    ...(voice === undefined ? ['voice: "restated"'] : []),
  ];
  const at = first?.start ?? profile.start + 1;
  const between = /\r?\n[ \t]*$/.exec(text.slice(profile.start, at))?.[0] ?? " ";
  return together(
    { edits: [{ start: at, end: at, text: keys.map((key) => `${key},${between}`).join("") }] },
    format === undefined ? undefined : { edits: [replaced(format.value, 2)] },
  );
}

function keyRenamed(node: WrittenNode | undefined, former: string, name: string): Changes {
  const written = propertyOf(node, former);
  if (written === undefined) return together();
  const already = propertyOf(node, name);
  if (already !== undefined) return together({ undecided: [bothWritten(written.start, former, name)] });
  const { key, value } = written;
  // A shorthand is key and value in one.
  if (key.start === value.start) return together({ undecided: [shorthand(written.start, former)] });
  return together({ edits: [renamed(written, name)] });
}

/** What was called working days was printed as hverdage, so that it is the same word now. */
function weekdays(standard: WrittenNode): readonly Changes[] {
  const limits = propertyOf(standard, "timeLimits");
  if (limits !== undefined && limits.value.kind !== "list") {
    return [together({ undecided: [notPlain(limits.start, "timeLimits")] })];
  }
  return itemsOf(limits?.value)
    .flatMap((limit) => itemsOf(propertyOf(limit, "stated")?.value))
    .flatMap((stated) => {
      const unit = propertyOf(stated, "unit")?.value;
      if (unit?.kind === "other") return [together({ undecided: [notPlain(unit.start, "unit")] })];
      const isFormer = unit?.kind === "value" && unit.value === "working-days";
      return isFormer ? [together({ edits: [replaced(unit, "weekdays")] })] : [];
    });
}

function bothWritten(at: number, former: string, name: string) {
  return { at, ...migration.bothWritten(former, name) };
}

function shorthand(at: number, key: string) {
  return { at, ...migration.shorthand(key) };
}

function notPlain(at: number, key: string) {
  return { at, ...migration.notPlain(key) };
}
