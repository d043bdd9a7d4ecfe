import { bindText } from "../format/typography.ts";
import { type ContactView, contactsFor, noContactText } from "./contact-view.ts";
import { type EmergencyLineView, emergencyLine } from "./emergency-view.ts";
import { isAnswered } from "./not-stated-view.ts";
import { pricePlace } from "./price-place.ts";
import { pricesText } from "./price-view.ts";
import { sectionHeading } from "./section-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** One way to reach somebody: the words of its link, and who answers. */
export interface CallView {
  readonly link?: {
    readonly href: string;
    readonly text: string;
    readonly label: string;
    /** The address of a page, as one copies it from paper. */
    readonly address?: string;
  };
  readonly who: string;
  /** For whom it is, where several are each for other readers. */
  readonly when?: string;
  /** When it is open and what is to know of it; a line each. */
  readonly notes: readonly string[];
}

/** What the help costs, as far as one line holds it. */
export interface CostView {
  readonly label: string;
  readonly text: string;
  /** The address of the section that tells it. */
  readonly href?: string;
  /** What else there is to say, each on a line of its own. */
  readonly lines?: readonly string[];
}

/** Whom to ring, or that the source names nobody. */
export interface CallsView {
  readonly calls: readonly CallView[];
  /** Says that the source gives nobody to contact. */
  readonly noContact?: string;
  /** Says that the source gives no opening hours of any number. */
  readonly noHours?: string;
}

/** What every edition says before anything else: whom to ring, what to do in danger, the price. */
export interface FirstScreenView {
  readonly ways: CallsView;
  readonly emergencyLine: EmergencyLineView;
  readonly cost: CostView;
}

/**
 * Makes the first screen; a price that the source leaves out is said to be left out. `full` is the address of the full
 * edition with what its anchors start with: `#` on its own page.
 */
export function firstScreenView(context: StandardContext, full = "#"): FirstScreenView {
  return { ways: callsView(context), emergencyLine, cost: costView(context, full) };
}

function callsView({ standard, municipality: { profile } }: StandardContext): CallsView {
  const contacts = contactsFor(standard, "apply");
  const { hoursNotStated: noHours } = textsFor(profile.voice).contact;
  const isTimeless =
    contacts.some(({ phone }) => phone !== undefined) &&
    contacts.every(({ openingHours }) => openingHours === undefined);
  const calls = contacts.map(callView);
  const reachable = calls.filter(({ link }) => link !== undefined);
  return {
    // A name without a way to reach it is of use in the list of contacts, beside what is to know of it.
    calls: reachable.length > 0 ? reachable : calls,
    ...(contacts.length === 0 ? { noContact: noContactText(profile, standard) } : {}),
    ...(isTimeless && noHours !== "" ? { noHours } : {}),
  };
}

/** Makes the link to a contact: its phone, else its mail or its page on the web. */
function callView({ name, when, phone, email, url, openingHours = [], note }: ContactView): CallView {
  const { call } = texts;
  const mail =
    email === undefined
      ? undefined
      : { href: `mailto:${email}`, text: email, label: `${call.mail} ${email}, ${name}` };
  const tel = phone && linkTo(phone.href, call.phone({ phone: phone.text }), name);
  const page = url && { ...linkTo(url.href, url.text), address: url.address };
  const link = tel ?? mail ?? page;
  return {
    ...(link ? { link } : {}),
    who: name,
    ...(when === undefined ? {} : { when }),
    notes: [...hoursOf(openingHours), ...(note === undefined ? [] : [note])],
  };
}

/** One line has no day at its beginning that says what it is. */
function hoursOf(lines: readonly string[]): readonly string[] {
  return lines.length === 1 ? lines.map((hours) => texts.call.open({ hours })) : lines;
}

function linkTo(href: string, text: string, name = ""): NonNullable<CallView["link"]> {
  return { href, text, label: name === "" ? text : `${text}, ${name}` };
}

function costView(context: StandardContext, full: string): CostView {
  const { standard } = context;
  const { profile } = context.municipality;
  const place = isAnswered("cost", standard) ? pricePlace(context) : undefined;
  const unpriced =
    place === undefined
      ? textsFor(profile.voice).price.notStatedAbove
      : texts.shortAnswer.pricedIn({ section: place.heading });
  const section = sectionHeading("cost", standard.sections.cost, profile);
  const [text = unpriced, ...lines] = pricesText(standard.facts, {
    isTold: standard.sections.cost !== undefined,
    many: ({ count }) => texts.prices.many({ count, section }),
  });
  return {
    label: texts.shortAnswer.price,
    text: bindText(text),
    ...(place === undefined || text !== unpriced ? {} : { href: `${full}${place.id}` }),
    ...(lines.length === 0 ? {} : { lines }),
  };
}

/** The bar of calls at the foot of a small screen. */
export interface CallBarView {
  readonly links: readonly { readonly href: string; readonly text: string; readonly label: string }[];
}

/** Makes the bar: the one way to call, or the place of several, and the alarm. */
export function callBarView({ ways: { calls }, emergencyLine: alarm }: FirstScreenView): CallBarView {
  const [first] = calls;
  const { choose, find } = texts.call;
  const isPhone = (call: CallView) => call.link?.href.startsWith("tel:") === true;
  const toCalls = calls.some(isPhone) ? choose : find;
  const way =
    calls.length === 1 && first?.link !== undefined && isPhone(first)
      ? first.link
      : { href: "#ring", text: toCalls, label: toCalls };
  return { links: [way, { href: alarm.href, text: alarm.call, label: `${alarm.call}${alarm.when}` }] };
}
