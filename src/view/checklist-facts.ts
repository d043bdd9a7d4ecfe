import { bindText } from "../format/typography.ts";
import type { Facts } from "../model/index.ts";

/** Says what one need not do: take the help, say one's name. A list of responsibilities alone makes the help look binding. */
export function freedom({ rightToRefuse, anonymity }: Facts): { readonly freedom?: string } {
  const sentences = [
    ...(rightToRefuse === true ? ["Du kan sige nej tak til hjælpen."] : []),
    ...(anonymity === true ? ["Du kan være anonym."] : []),
  ];
  return sentences.length === 0 ? {} : { freedom: bindText(sentences.join(" ")) };
}

/** Says when the municipality gives up because it finds nobody: who does not know it loses the help unawares. */
export function lostContact({ visitsBeforeClosing: visits }: Facts): { readonly lostContact?: string } {
  if (visits === undefined) return {};
  const text = `Kommunen besøger dig ${visits} gange for at få kontakt. Lykkes det slet ikke, afslutter den hjælpen.`;
  return { lostContact: bindText(text) };
}
