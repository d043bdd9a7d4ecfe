import { bindText } from "../format/typography.ts";
import type { Facts } from "../model/index.ts";
import { texts } from "./texts.ts";

/** Says what one need not do: take the help, say one's name. A list of responsibilities alone makes the help look binding. */
export function freedom({ rightToRefuse, anonymity }: Facts): { readonly freedom?: string } {
  const sentences = [
    ...(rightToRefuse === true ? [texts.facts.rightToRefuse] : []),
    ...(anonymity === true ? [texts.facts.anonymity] : []),
  ];
  return sentences.length === 0 ? {} : { freedom: bindText(sentences.join(" ")) };
}

/** Says when the municipality gives up because it finds nobody: who does not know it loses the help unawares. */
export function lostContact({ visitsBeforeClosing: visits }: Facts): { readonly lostContact?: string } {
  if (visits === undefined) return {};
  return { lostContact: bindText(texts.facts.visitsBeforeClosing({ visits })) };
}
