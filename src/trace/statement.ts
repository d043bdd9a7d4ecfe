import type { Path } from "../load/index.ts";
import {
  type Block,
  complaintPath,
  complaintsOf,
  type Place,
  placeIn,
  sectionOfOwn,
  type WrittenStandard,
} from "../model/index.ts";

/** One statement of a standard: what it says, and where in its source that stands. */
export interface Statement {
  readonly path: Path;
  /** Its words; a value that is no text stands after its key. */
  readonly texts: readonly string[];
  /** Its own place, or that of what it is part of. */
  readonly place: Place | undefined;
}

/**
 * Gives every statement of a standard, as it is written. What names the standard, orders it or is found by the search is
 * no statement, and neither is that the source does not say something.
 */
export function statementsOf(standard: WrittenStandard): readonly Statement[] {
  const { where = {}, sections, ownSections = [], responsibilities, contacts, timeLimits } = standard;
  const { legalBasis, citedRules = [], emergency, staffNotes = [] } = standard;
  return [
    statement(["title"], standard.title, where.title),
    ...stated(["responsibleUnit"], standard.responsibleUnit, where.responsibleUnit),
    ...legalBasis.map((basis, index) => statement(["legalBasis", index], basis, basis.where)),
    ...citedRules.map((rule, index) => statement(["citedRules", index], rule, rule.where)),
    ...stated(["adoption"], standard.adoption, where.adoption),
    ...stated(["validity"], standard.validity, where.validity),
    ...eachOf(["summary"], standard.summary, where.summary),
    ...Object.entries(sections).flatMap(([key, section]) =>
      section === undefined ? [] : sectionStatements(["sections", key], section),
    ),
    ...ownSections.flatMap((own, index) => sectionStatements(["ownSections", index], sectionOfOwn(own))),
    ...eachOf(["facts"], standard.facts, where.facts),
    ...(responsibilities === "not-stated"
      ? []
      : [
          ...stated(["responsibilities", "intro"], responsibilities.intro, where.responsibilities),
          ...responsibilities.items.map((item, index) =>
            statement(["responsibilities", "items", index], item, item.where),
          ),
        ]),
    ...stated(["bring"], standard.bring, where.bring),
    ...complaintsOf<Way>(standard).flatMap((way, index) => {
      const path = complaintPath(standard, index);
      return "kind" in way && way.kind === "not-stated" ? [] : [statement(path, way, where.complaint)];
    }),
    ...stated(["emergency"], emergency, where.emergency),
    ...contacts.map((contact, index) => statement(["contacts", index], contact, contact.where)),
    ...timeLimits.flatMap(({ stated: values, ...limit }, index) =>
      values.map((value, at) =>
        statement(["timeLimits", index, "stated", at], { ...limit, ...value }, value.where),
      ),
    ),
    ...staffNotes.flatMap(({ body, where: own }, index) =>
      blockStatements(["staffNotes", index, "body"], body, own),
    ),
  ];
}

type Section = NonNullable<WrittenStandard["sections"][keyof WrittenStandard["sections"]]>;
type Way = Exclude<WrittenStandard["complaint"], readonly unknown[]>;

function sectionStatements(path: Path, section: Section): readonly Statement[] {
  const laws = (section.lawAbove ?? []).map((point, index) =>
    statement([...path, "lawAbove", index], { text: point.text, says: point.says }, point.where),
  );
  const body = [...blockStatements([...path, "body"], section.body ?? [], section.where), ...laws];
  if (section.status === "inherited") {
    const { text, with: words = {} } = section;
    return [statement([...path, "text"], { text, ...words }, section.where), ...body];
  }
  if (section.status !== "conflict") return body;
  return [
    ...body,
    ...section.conflicts.flatMap(({ statements }, index) =>
      statements.map((one, at) =>
        statement([...path, "conflicts", index, "statements", at], one.text, one.where),
      ),
    ),
  ];
}

function blockStatements(
  path: Path,
  blocks: readonly Block[],
  outer: string | undefined,
): readonly Statement[] {
  return blocks.flatMap((block, index) => {
    const at = [...path, index];
    if (typeof block === "string") return [statement(at, block, outer)];
    const { kind, where = outer, ...words } = block;
    if (kind === "part") return blockStatements([...at, "body"], block.body, where);
    if (kind !== "groups") return [statement(at, words, where)];
    return [
      ...stated([...at, "intro"], block.intro, where),
      ...block.items.flatMap(({ body = [], ...group }, item) => [
        statement([...at, "items", item], group, where),
        ...blockStatements([...at, "items", item, "body"], body, where),
      ]),
    ];
  });
}

function statement(path: Path, value: unknown, where: string | undefined): Statement {
  return { path, texts: textsIn(value), place: where === undefined ? undefined : placeIn(where) };
}

/** What is left out or "not-stated" states nothing. */
function stated(path: Path, value: unknown, where: string | undefined): readonly Statement[] {
  return value === undefined || value === "not-stated" ? [] : [statement(path, value, where)];
}

function eachOf(path: Path, values: object, where: string | undefined): readonly Statement[] {
  return Object.entries(values).map(([key, value]) => {
    const isValue = typeof value === "number" || typeof value === "boolean";
    return statement([...path, key], isValue ? { [key]: value as unknown } : value, where);
  });
}

/** Gives the words of a value; what is no sentence stands after its key, as in the data. */
function textsIn(value: unknown, key?: string | number): readonly string[] {
  if (typeof value !== "object" || value === null) {
    const text = String(value);
    return [typeof key !== "string" || /\s/.test(text) ? text : `${key}: ${text}`];
  }
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return parts.flatMap(([step, part]) => (step === "where" ? [] : textsIn(part, step)));
}
