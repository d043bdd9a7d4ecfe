import { paragraphNames } from "../format/law.ts";
import { bindText, joinWords, upperFirst } from "../format/typography.ts";
import { complaintsOf, lawsOf, type Standard } from "../model/index.ts";
import {
  type AppealView,
  boardOf,
  type ComplaintRouteView,
  type ComplaintView,
  complaintCourse,
  complaintTime,
} from "./complaint-view.ts";
import { texts } from "./texts.ts";
import { complainLines, type WriteLineView } from "./write-line-view.ts";

/** One way to complain in a few lines. */
export interface ComplaintLinesView {
  /** What it concerns, with the paragraphs, where there are several ways. */
  readonly concerns?: string;
  readonly introHtml: string;
  readonly appeal?: Pick<AppealView, "forms" | "to" | "helpHtml"> & {
    /** Until when who must have the complaint. */
    readonly deadline?: string;
    /**
     * What becomes of it: whoever is told nothing gives up when the municipality keeps its decision. Of several ways only
     * the full edition tells it, since a sheet has no room.
     */
    readonly courseHtml?: string;
  };
  /** The dates that an appeal hangs on. */
  readonly writeLines: readonly WriteLineView[];
}

/** Tells each way to complain in a few lines; those that are alike are told once, for all that they concern. */
export function complaintLines({ routes }: ComplaintView, standard: Standard): readonly ComplaintLinesView[] {
  const ways = complaintsOf(standard).map((complaint, index) => ({
    route: routes[index],
    name: complaint.concerns,
    laws: complaint.under === undefined ? [] : lawsOf(complaint, standard.legalBasis),
    board: boardOf(complaint, standard),
    limit: complaintTime(complaint, standard),
    course: complaintCourse(complaint, standard),
  }));
  const alike = Map.groupBy(ways, ({ route, board }) => toldBy(route, board));
  const isAlone = alike.size === 1;
  return [...alike.values()].flatMap((group, index) => {
    const [first] = group;
    if (first?.route === undefined) return [];
    // Which paragraph rules an appeal out stands in the full edition.
    const { introHtml, appeal } = first.route;
    const { board: receiver, limit } = first;
    const names = group.flatMap(({ name }) => name ?? []);
    const laws = group.flatMap((way) => way.laws);
    const concerns = concernsText(names, laws.length === 0 ? undefined : paragraphNames(laws));
    const about = isAlone ? undefined : joinWords(names);
    return {
      ...(concerns === undefined ? {} : { concerns }),
      introHtml,
      ...(appeal === undefined ? {} : { appeal: appealLines(appeal, first, isAlone) }),
      writeLines:
        appeal === undefined
          ? []
          : complainLines({ index, about, receiver, limit: isAlone ? limit : undefined }),
    };
  });
}

/** More words on the course of a complaint stand in the full edition alone. */
const mostCourseWords = 40;

function appealLines(
  { forms, to, helpHtml, deadline, stepsHtml }: AppealView,
  { board: receiver, course }: { readonly board: string | undefined; readonly course: string },
  isAlone: boolean,
): NonNullable<ComplaintLinesView["appeal"]> {
  const steps = stepsHtml.join(" ");
  const isShort = steps !== "" && steps.split(/\s+/).length <= mostCourseWords;
  return {
    forms,
    ...(to === undefined ? {} : { to }),
    ...(helpHtml === undefined ? {} : { helpHtml }),
    ...(deadline === "" ? {} : { deadline: texts.complaint.receivedBefore({ receiver, deadline, isAlone }) }),
    ...(isAlone ? { courseHtml: isShort ? steps : bindText(course) } : {}),
  };
}

function toldBy(route: ComplaintRouteView | undefined, board: string | undefined): string {
  return JSON.stringify([route?.introHtml, route?.appeal, board]);
}

function concernsText(names: readonly string[], laws: string | undefined): string | undefined {
  if (names.length === 0) return undefined;
  const [first = "", ...others] = names;
  const all = joinWords([first, ...others.map((name) => name.slice(0, 1).toLowerCase() + name.slice(1))]);
  return laws === undefined ? all : texts.complaint.concernsUnder({ concerns: upperFirst(all), laws });
}
