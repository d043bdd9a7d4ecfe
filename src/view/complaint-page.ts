import { danishDay } from "../format/date.ts";
import { durationText } from "../format/duration.ts";
import { complaintsOf, concepts, Edition } from "../model/index.ts";
import {
  type Appeal,
  type AppealView,
  boardOf,
  complaintView,
  decisionOf,
  nationalKeys,
  weeksFromLetter,
} from "./complaint-view.ts";
import { askText } from "./contact-view.ts";
import { type NationalKey, type NationalView, nationalView } from "./national-view.ts";
import { complaintPagePath, editionPath } from "./routes.ts";
import { type LinkView, type ShellView, shellView } from "./shell-view.ts";
import { hrefOf } from "./site-context.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts } from "./texts.ts";

/** How the last day is counted from the day of the letter. */
interface DayCount {
  readonly weeks: number;
  /** What a reader without JavaScript counts by. */
  readonly weekdays: readonly { readonly got: string; readonly last: string }[];
  readonly example: string;
  /** What to do when the last day is over. */
  readonly late: string;
}

/** One way to complain, as a person goes it. */
export interface ComplaintWay extends Omit<AppealView, "stepsHtml"> {
  readonly id: string;
  readonly concerns?: string;
  readonly introHtml: string;
  /** Where the last day can be found from the day on which the letter came. */
  readonly count?: DayCount;
  /** Who must have the complaint, as it stands inside a sentence. */
  readonly receiver: string;
  /** The texts of national law that hold for this way and not for all. */
  readonly national?: NationalView;
  /** The letter, where one may complain in writing. */
  readonly letter?: {
    readonly to: readonly string[];
    readonly hasAddress: boolean;
    readonly request: string;
  };
}

/** What the page that helps with a complaint says. */
export interface ComplaintHelp {
  readonly title: string;
  readonly ways: readonly ComplaintWay[];
  /** Whether nobody need say why, whatever the way. */
  readonly needsNoReasons: boolean;
  readonly national: NationalView;
  /** Decisions that the law keeps from being appealed. */
  readonly exception?: string;
  readonly full: LinkView;
}

/** The page that helps with a complaint over a standard's decisions. */
export interface ComplaintPage {
  readonly shell: ShellView;
  readonly municipality: string;
  readonly view: ComplaintHelp;
}

/** Makes that page. */
export function complaintPage(context: StandardContext): ComplaintPage {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const title = texts.complaintPage.title(standard);
  const names = { title: standard.title, name: profile.name };
  const fullHref = hrefOf(site, editionPath(site, profile.id, standard.id, Edition.full));
  return {
    shell: shellView(
      {
        path: complaintPagePath(site, profile.id, standard.id),
        title,
        documentTitle: texts.complaintPage.documentTitle({ title, name: profile.name }),
        description: texts.complaintPage.description(names),
        // A search for the help finds its text, which leads here.
        indexed: false,
        municipality: profile,
        isDraft: standard.draft === true || profile.draft === true,
        trail: [{ href: fullHref, text: standard.title }],
        sheet: "complaint",
        scripts: ["complaint.js"],
      },
      site,
    ),
    municipality: profile.name,
    view: complaintHelp(context, {
      href: `${fullHref}#${concepts.complaint.anchor}`,
      text: texts.headings.complaint,
    }),
  };
}

/** Makes what the page says; `full` leads to all that the standard says of complaints. */
export function complaintHelp(context: StandardContext, full: LinkView): ComplaintHelp {
  const { standard } = context;
  const { routes, exception } = complaintView(context);
  const ways = complaintsOf(standard).flatMap((complaint, index) => {
    const route = routes[index];
    return complaint.kind === "appeal" && route?.appeal !== undefined
      ? [{ complaint, route: { ...route, appeal: route.appeal } }]
      : [];
  });
  const keysOfEach = ways.map(({ complaint }) => nationalKeys(complaint, standard));
  const shared = (keysOfEach[0] ?? []).filter((key) => keysOfEach.every((keys) => keys.includes(key)));
  const isCounted = ways.some(({ complaint }) => weeksFromLetter(complaint, standard) !== undefined);
  const national = new Set<NationalKey>([
    ...(isCounted ? (["countedDays", "digitalPost"] as const) : []),
    ...shared,
  ]);
  return {
    title: standard.title,
    ways: ways.map(({ complaint, route: { concerns, introHtml, appeal } }, index) => {
      const { stepsHtml: _steps, ...told } = appeal;
      const keys = keysOfEach[index] ?? [];
      const own = keys.filter((key) => !shared.includes(key));
      const count = dayCount(weeksFromLetter(complaint, standard), lateText(keys, context));
      return {
        id: `klagevej-${index + 1}`,
        ...(concerns === undefined ? {} : { concerns }),
        introHtml,
        ...told,
        ...(count === undefined ? {} : { count }),
        receiver: texts.complaintPage.receiver({ board: boardOf(complaint, standard) }),
        ...(own.length === 0 ? {} : { national: nationalView(own) }),
        ...(complaint.forms.includes("written") ? { letter: letterOf(complaint, appeal, context) } : {}),
      };
    }),
    needsNoReasons: keysOfEach.every((keys) => keys.includes("noReasons")),
    national: nationalView([...national]),
    ...(exception === undefined ? {} : { exception }),
    full,
  };
}

function dayCount(weeks: number | undefined, late: string): DayCount | undefined {
  if (weeks === undefined) return undefined;
  const got = "2026-11-02";
  const last = new Date(Date.parse(got) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
  return {
    weeks,
    weekdays: texts.complaintPage.weekdays({ weeks: durationText(weeks, "weeks") }),
    example: texts.complaintPage.example({ got: danishDay(got), last: danishDay(last) }),
    late,
  };
}

/** That a board may look at a late complaint is known of the one of which its reassessment is told. */
function lateText(keys: readonly NationalKey[], { standard, municipality }: StandardContext): string {
  if (!keys.includes("reassessment"))
    return texts.complaintPage.lateAsk({ ask: askText(municipality.profile, standard) });
  return nationalView(["lateComplaint"])
    .items.map(({ text }) => text)
    .join(" ");
}

function letterOf(complaint: Appeal, { to }: AppealView, { standard, municipality }: StandardContext) {
  const { who, isStraight } = decisionOf(complaint, standard);
  const { name } = municipality.profile;
  const receiver = isStraight ? who : name;
  const contact = to?.name ?? receiver;
  const address = to?.addressLines ?? [];
  return {
    to: [...(contact.includes(receiver) ? [] : [receiver]), contact, ...address],
    hasAddress: address.length > 0,
    request: isStraight ? texts.complaintPage.requestOfBoard : texts.complaintPage.request({ who }),
  };
}
