import type { Content, Municipality } from "../model/index.ts";
import { partKey, partOrder, sharedOrder } from "../parts/index.ts";
import { comparisonDocuments } from "../view/comparison/comparison-document.ts";
import { type DocumentView, municipalityDocuments } from "../view/document-view.ts";
import { factsOf } from "../view/municipality-facts.ts";
import type { PrintIndex, SiteContext } from "../view/site-context.ts";

/** Papers that are made from the same things: those of a municipality, or those that all share. */
export interface PrintUnit {
  /** Names all that they are made from, beside the engine. */
  readonly name: string;
  /** Makes the documents one after the other; a package names what it holds as it was printed. */
  readonly documents: (prints: PrintIndex) => Iterable<DocumentView>;
}

/** Whose papers are printed: those of some municipalities, and those that all share, or not. */
export interface PaperChoice {
  readonly municipalities: readonly Municipality[];
  readonly hasShared: boolean;
}

/** Gives the papers of a site by what they are made from; all of them unless some are chosen. `tools` names what prints them. */
export function printUnits(
  { municipalities }: Content,
  given: SiteContext,
  tools: string,
  chosen: PaperChoice = { municipalities, hasShared: true },
): readonly PrintUnit[] {
  const summaries = municipalities.map((each) => factsOf(each).summary);
  const unprinted = { ...given, prints: new Map() };
  const shared = sharedOrder(summaries, unprinted, []);
  const own = chosen.municipalities.map((municipality): PrintUnit => {
    const order = partOrder(municipality, unprinted);
    return {
      name: partKey(order, tools),
      documents: (prints) => municipalityDocuments(municipality, { ...order.site, prints }),
    };
  });
  if (!chosen.hasShared) return own;
  const documents: PrintUnit["documents"] = (prints) =>
    comparisonDocuments(summaries, { ...shared.site, prints });
  return [...own, { name: partKey(shared, tools), documents }];
}
