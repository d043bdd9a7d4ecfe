import { phoneView } from "../format/phone.ts";
import { bindText } from "../format/typography.ts";
import type { Block } from "../model/index.ts";
import { texts } from "./texts.ts";
import type { Writer } from "./writer.ts";

/** A thing with a name, such as a service: what is told of it, short facts by their labels, and lists. */
export interface EntryView {
  readonly title: string;
  readonly textHtml?: string;
  readonly facts: readonly EntryFact[];
  readonly lists: readonly { readonly label: string; readonly itemsHtml: readonly string[] }[];
}

/** A fact by its label; one with an address is a link, which says in a list of links whose it is. */
export interface EntryFact {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

type Of<Kind> = Extract<Block, { readonly kind: Kind }>;
type Item<Kind extends Entries["kind"]> = Of<Kind>["items"][number];

/** A block of things with names. */
export type Entries = Of<"services" | "suppliers" | "goals">;

/** Makes each thing of a block ready to print. */
export function entryViews(block: Entries, writer: Writer, missing: string): readonly EntryView[] {
  switch (block.kind) {
    case "services":
      return block.items.map((service) => serviceEntry(service, writer));
    case "suppliers":
      return block.items.map((supplier) => supplierEntry(supplier, writer));
    case "goals":
      return block.items.map((goal) => goalEntry(goal, missing));
    default:
      return block satisfies never;
  }
}

function serviceEntry(service: Item<"services">, writer: Writer): EntryView {
  const { title, text } = service;
  return {
    title,
    ...(text === undefined ? {} : { textHtml: writer.blockHtml(text) }),
    facts: (["level", "quantity", "frequency"] as const).flatMap((key) =>
      fact(texts.services[key], service[key]),
    ),
    lists: (["included", "notIncluded"] as const).flatMap((key) =>
      service[key] === undefined
        ? []
        : [{ label: texts.services[key], itemsHtml: service[key].map(writer.inlineHtml) }],
    ),
  };
}

function supplierEntry({ name, offers, phone, url }: Item<"suppliers">, writer: Writer): EntryView {
  return {
    title: name,
    ...(offers === undefined ? {} : { textHtml: writer.blockHtml(offers) }),
    facts: [
      ...(phone === undefined ? [] : [{ label: texts.suppliers.phone, ...phoneView(phone) }]),
      ...(url === undefined ? [] : [{ label: texts.suppliers.url, text: shortAddress(url), href: url }]),
    ],
    lists: [],
  };
}

/** An address as people write it. */
function shortAddress(url: string): string {
  return url.replace(/^https:\/\//iu, "").replace(/\/$/u, "");
}

function goalEntry({ goal, measured, result }: Item<"goals">, missing: string): EntryView {
  const { resultIn, result: label, measured: how } = texts.goals;
  return {
    title: bindText(goal),
    facts: [
      ...fact(how, measured),
      ...(result === undefined ? fact(label, missing) : fact(resultIn(result), result.text)),
    ],
    lists: [],
  };
}

function fact(label: string, text: string | undefined): readonly EntryFact[] {
  return text === undefined ? [] : [{ label, text: bindText(text) }];
}
