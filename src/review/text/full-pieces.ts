import { durationText } from "../../format/duration.ts";
import type { DataFileKind, Path } from "../../load/index.ts";
import {
  type Block,
  type Complaint,
  complaintPath,
  complaintsOf,
  inheritedBody,
  type MunicipalityProfile,
  type Section,
  type Standard,
  sectionOfOwn,
  type TimeUnit,
} from "../../model/index.ts";
import type { TextPiece, TextRole } from "../record.ts";
import { optional, piece } from "./full-piece.ts";
import { appendixPieces, labelPieces } from "./label-pieces.ts";

/** Gives every text of the full edition that we wrote. Titles of sources and rules are others' words. */
export function fullPieces(standard: Standard, profile: MunicipalityProfile): readonly TextPiece[] {
  const { summary, sections, emergency, legalBasis } = standard;
  return [
    ...Object.entries(summary).map(([key, text]) => piece("summary", ["summary", key], text)),
    ...Object.entries(sections).flatMap(([key, section]) =>
      section === undefined ? [] : sectionPieces(key, section, ["sections", key], profile),
    ),
    ...(standard.ownSections ?? []).flatMap((own, index) => {
      const { id, answers: [part = id] = [] } = own;
      return sectionPieces(part, sectionOfOwn(own), ["ownSections", index], profile);
    }),
    ...responsibilityPieces(standard),
    ...complaintsOf(standard).flatMap((complaint, index) =>
      complaintPieces(complaint, complaintPath(standard, index)),
    ),
    ...(emergency === undefined ? [] : blockPieces("emergency", ["emergency", "body"], emergency.body)),
    ...legalBasis.flatMap(({ says }, index) => optional("law", ["legalBasis", index, "says"], says)),
    ...(standard.earlierRevisions ?? []).flatMap(({ changes }, index) =>
      changes.map((text, at) => piece("changes", ["earlierRevisions", index, "changes", at], text, "item")),
    ),
    ...appendixPieces(standard),
    ...labelPieces(standard),
  ];
}

type Make = (end: Path, text: string, role: TextRole) => TextPiece;

function sectionPieces(
  key: string,
  section: Section,
  path: Path,
  profile: MunicipalityProfile,
): readonly TextPiece[] {
  const laws = "lawAbove" in section ? (section.lawAbove ?? []) : [];
  const heading = [
    ...optional(key, [...path, "heading"], section.heading, "heading"),
    ...laws.flatMap((point, index) =>
      (["about", "says", "text"] as const).map((name) =>
        piece(key, [...path, "lawAbove", index, name], point[name], name === "about" ? "heading" : "prose"),
      ),
    ),
  ];
  if (section.status === "inherited") {
    return [
      ...heading,
      ...blockPieces(key, ["sharedTexts", section.text, "body"], inheritedBody(section, profile), "profile"),
      ...blockPieces(key, [...path, "body"], section.body ?? []),
    ];
  }
  const told = [...heading, ...blockPieces(key, [...path, "body"], section.body ?? [])];
  if (section.status !== "conflict") return told;
  return [
    ...told,
    ...section.conflicts.flatMap(({ about, statements }, index) => [
      piece(key, [...path, "conflicts", index, "about"], about, "heading"),
      ...statements.map(({ text }, at) =>
        piece(key, [...path, "conflicts", index, "statements", at, "text"], text),
      ),
    ]),
  ];
}

function blockPieces(
  part: string,
  path: Path,
  blocks: readonly Block[],
  file: DataFileKind = "standard",
): readonly TextPiece[] {
  return blocks.flatMap((block, index) => {
    const at = [...path, index];
    const make: Make = (end, text, role) => piece(part, [...at, ...end], text, role, file);
    if (typeof block === "string") return [make([], block, "prose")];
    switch (block.kind) {
      case "text":
        return [make(["text"], block.text, "prose")];
      case "table":
        return [
          make(["caption"], block.caption, "heading"),
          ...block.head.map((text, column) => make(["head", column], text, "heading")),
          ...block.rows.flatMap((row, line) =>
            row.map((text, column) => make(["rows", line, column], text, "item")),
          ),
        ];
      case "part":
        return [
          make(["heading"], block.heading, "heading"),
          ...blockPieces(part, [...at, "body"], block.body, file),
        ];
      case "groups":
        return [
          ...introPieces(block.intro, make),
          ...block.items.flatMap(({ name, who, conditions, body = [] }, item) => [
            make(["items", item, "name"], name, "heading"),
            make(["items", item, "who"], who, "prose"),
            ...(conditions === undefined
              ? []
              : [
                  make(["items", item, "conditions", "intro"], conditions.intro, "prose"),
                  ...conditions.items.map((text, line) =>
                    make(["items", item, "conditions", "items", line], text, "item"),
                  ),
                ]),
            ...blockPieces(part, [...at, "items", item, "body"], body, file),
          ]),
        ];
      case "products":
        return [make(["caption"], block.caption, "heading"), ...entryPieces(block.items, make)];
      case "services":
        return [...introPieces(block.intro, make), ...entryPieces(block.items, make)];
      // Nobody acts by the number of a supplier among many, or by a goal: easy read need not tell them.
      case "suppliers":
      case "goals": {
        const aside: Make = (end, text, role) => piece(block.kind, [...at, ...end], text, role, file);
        return [...introPieces(block.intro, make), ...entryPieces(block.items, aside)];
      }
      default:
        return [
          ...introPieces(block.intro, make),
          ...block.items.map((text, item) => make(["items", item], text, "item")),
        ];
    }
  });
}

/** What a text is by its key; the others are items. */
const roles: Readonly<Record<string, TextRole>> = {
  title: "heading",
  name: "heading",
  goal: "heading",
  phone: "label",
};

/** What is told of each thing of a block, its name first: its texts, lists item by item, and values as printed. */
function entryPieces(items: readonly object[], make: Make): readonly TextPiece[] {
  return items.flatMap((entry, item) =>
    Object.entries(entry).flatMap(([key, value]: [string, EntryValue]) => {
      const path = ["items", item, key];
      if (key === "url") return [];
      if (typeof value === "string") return [make(path, value, roles[key] ?? "item")];
      if ("unit" in value) return [make(path, durationText(value.value, value.unit), "label")];
      if ("year" in value) return [make([...path, "text"], value.text, "item")];
      return value.map((text, at) => make([...path, at], text, "item"));
    }),
  );
}

type EntryValue =
  | string
  | readonly string[]
  | { readonly value: number; readonly unit: TimeUnit }
  | { readonly text: string; readonly year: number };

const introPieces = (intro: string | undefined, make: Make): readonly TextPiece[] =>
  intro === undefined ? [] : [make(["intro"], intro, "prose")];

function responsibilityPieces({ responsibilities }: Standard): readonly TextPiece[] {
  if (responsibilities === "not-stated") return [];
  return [
    ...optional("responsibilities", ["responsibilities", "intro"], responsibilities.intro),
    ...responsibilities.items.flatMap(({ text, reason }, index) => [
      piece("responsibilities", ["responsibilities", "items", index, "text"], text, "item"),
      ...optional("responsibilities", ["responsibilities", "items", index, "reason"], reason, "item"),
    ]),
  ];
}

function complaintPieces(complaint: Complaint, path: Path): readonly TextPiece[] {
  const concerns = optional("complaint", [...path, "concerns"], complaint.concerns, "heading");
  switch (complaint.kind) {
    case "appeal":
      return [
        ...concerns,
        piece("complaint", [...path, "over"], complaint.over),
        ...optional("complaint", [...path, "help"], complaint.help),
        ...(complaint.afterwards ?? []).map((text, index) =>
          piece("complaint", [...path, "afterwards", index], text, "item"),
        ),
      ];
    case "no-appeal-by-statute":
    case "no-decision":
      return [...concerns, piece("complaint", [...path, "text"], complaint.text)];
    case "stated-none":
      return [...concerns, piece("complaint", [...path, "statement"], complaint.statement)];
    case "not-stated":
      return concerns;
    default:
      return complaint satisfies never;
  }
}
