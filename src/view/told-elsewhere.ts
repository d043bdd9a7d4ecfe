import type { Block, Concept, OwnSection, Standard } from "../model/index.ts";

/** Gives the anchor of a section of a standard's own; the anchors of concepts and parts begin otherwise. */
export const ownAnchor = (id: string): string => `afsnit-${id}`;

/** Gives the standard's own sections that answer the question of a concept. */
export function ownAnswers(
  concept: Concept,
  { ownSections = [] }: Pick<Standard, "ownSections">,
): readonly OwnSection[] {
  return ownSections.filter(({ answers = [] }) => answers.includes(concept));
}

/** Tells whether a section of the standard's own, or a list or table in another, answers the question of a concept. */
export function isToldElsewhere(concept: Concept, standard: Standard): boolean {
  return ownAnswers(concept, standard).length > 0 || isToldInBlocks(concept, standard);
}

/** What of a standard holds blocks. */
type Blocked = Pick<Standard, "sections" | "ownSections" | "inheritedBlocks">;

/** What a table says of how much and how often one gets help, by the words of its head or caption. */
const amount =
  /(?<!\p{L})(?:timer?|minutter|gange|antal|hyppighed|omfang|hvor (?:meget|mange|tit|ofte|længe))(?!\p{L})/iu;

/** Tells whether a list or table in another section answers the question of a concept. */
export function isToldInBlocks(concept: Concept, standard: Blocked): boolean {
  return blocksOf(standard).some((block) => {
    switch (block.kind) {
      case "services":
        return (
          concept === "content" ||
          (concept === "scope" && block.items.some((item) => item.quantity ?? item.frequency))
        );
      case "products":
        return concept === "content" || (concept === "cost" && block.items.some(({ price }) => price));
      case "suppliers":
        return concept === "provider";
      case "groups":
        return concept === "targetGroup";
      case "table":
        return concept === "scope" && [block.caption, ...block.head].some((text) => amount.test(text));
      default:
        return false;
    }
  });
}

type Kind = Exclude<Block, string>;

/** Gives every list and table of a standard, those within parts and groups and those that it inherits too. */
export function blocksOf({ sections, ownSections = [], inheritedBlocks = [] }: Blocked): readonly Kind[] {
  const bodies = [...Object.values(sections), ...ownSections].map((section) => section?.body ?? []);
  return [...bodies, inheritedBlocks].flatMap(withInner);
}

function withInner(blocks: readonly Block[]): readonly Kind[] {
  return blocks.flatMap((block) => {
    if (typeof block === "string") return [];
    if (block.kind === "part") return withInner(block.body);
    if (block.kind !== "groups") return [block];
    return [block, ...block.items.flatMap(({ body = [] }) => withInner(body))];
  });
}
