import { telling } from "../messages/telling.ts";
import { type Finding, outerPlace, type Place, severities } from "./finding.ts";
import { oneLine } from "./visible.ts";

/** How many findings a terminal shows of a long list. */
const findingsShown = 50;

/** Prints a place: the file with its line, or the page, and the place in it. */
export function placeText(place: Place): string {
  const outer = "page" in place ? place.page : fileText(place.file, place.line);
  return oneLine(place.at === "" ? outer : `${outer} › ${place.at}`);
}

/** Prints a file with its line as an editor opens it. */
export function fileText(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Prints a finding that stops the run in three lines: code and place, what is wrong, how to mend it. */
export function briefText(finding: Finding): string {
  const { code, place, fix } = finding;
  return `${code} ${placeText(place)}\n  ${oneLine(whatText(finding))}\n  ${telling.fix()}: ${oneLine(fix)}`;
}

/** Gives the first of many texts, and then how many more there are. */
export function firstTexts(texts: readonly string[]): readonly string[] {
  const more = texts.length - findingsShown;
  return more > 0 ? [...texts.slice(0, findingsShown), telling.moreInJson(more)] : texts;
}

/** Prints the findings that stop the run, and how many they are at the end, where a terminal shows it. */
export function briefTexts(findings: readonly Finding[]): string {
  const places = new Set(findings.map(({ place }) => outerPlace(place))).size;
  return [...firstTexts(findings.map(briefText)), telling.faults(findings.length, places)].join("\n\n");
}

/** Prints a finding with all that it says; `places` are those that have the same one. */
export function findingText(finding: Finding, places: readonly Place[] = [finding.place]): string {
  const { code, title, severity, why, fix } = finding;
  const quote = shownQuote(finding);
  const shown = places.slice(0, placesShown).map(placeText);
  const more = places.length - shown.length;
  return [
    [telling.severity(severity).toUpperCase(), code, ...(title === undefined ? [] : [title])].join(" "),
    ...shown.map((place) => `  ${place}`),
    ...(more > 0 ? [`  ${telling.more(more)}`] : []),
    `  ${oneLine(whatText(finding))}`,
    ...(quote === undefined ? [] : [`  ${telling.quote()}: “${shortened(oneLine(quote))}”`]),
    `  ${telling.why()}: ${oneLine(why)}`,
    `  ${telling.fix()}: ${oneLine(fix)}`,
  ].join("\n");
}

const placesShown = 3;

/** Gives what was found, and says so where a tool says it in its own words. */
export function whatText({ what, toolWords }: Finding): string {
  return toolWords === undefined ? what : `${telling.toolWords()}: ${what}`;
}

/** Gives the quote of a finding, where what was found does not say it already. */
export function shownQuote({ quote, what }: Finding): string | undefined {
  return quote === undefined || what.includes(quote) ? undefined : quote;
}

/** Counts findings by their severity, for example `0 errors`, `5 warnings`, `2 notes`. */
export function severityCounts(findings: readonly Finding[]): readonly string[] {
  return severities.map((severity) =>
    telling.counted(findings.filter((finding) => finding.severity === severity).length, severity),
  );
}

function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`;
}
