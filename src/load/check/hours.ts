import { facts } from "../../messages/load/facts.ts";
import { problemIn } from "../data/data-file.ts";
import { pathsTo, textAt, valueAt } from "../data/path.ts";
import { dataFilesOf, type MunicipalityFiles } from "../municipality-files.ts";
import type { Fault, Problem } from "../problem.ts";

/**
 * From one time to another, "9-15" or "kl. 9.00 til 15.30", and no part of a date ("24-26 december"), a sum or a longer
 * number.
 */
const span =
  /(?<![\d./:,-])([012]?\d)(?:[.:](\d{2}))?\s*(?:[-–—]|til)\s*(?:kl\.?\s*)?([012]?\d)(?:[.:](\d{2}))?(?![\d/:%-]|[.,]\d|\.?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/giu;

/** Who is open past midnight says so; a week is no hour. */
const otherwise = /døgn|nat|næste|aften|midnat|uge/iu;

/** Finds opening hours that no clock has, and those that end before they begin. */
export function checkHours(municipality: MunicipalityFiles): readonly Problem[] {
  return dataFilesOf(municipality).flatMap((file) =>
    pathsTo("openingHours", file.value)
      .flatMap((path) => [
        path,
        ...pathsTo("hours", valueAt(file.value, path)).map((inner) => [...path, ...inner]),
      ])
      .flatMap((path) =>
        hoursFaults(textAt(file.value, path) ?? "").map((fault) => problemIn(file, path, fault)),
      ),
  );
}

function hoursFaults(text: string): readonly Fault[] {
  if (otherwise.test(text)) return [];
  return [...text.matchAll(span)].flatMap(
    ([words, hour, minute = "0", endHour, endMinute = "0"]): Fault[] => {
      const [from, to] = [Number(hour) * 60 + Number(minute), Number(endHour) * 60 + Number(endMinute)];
      if (Math.max(Number(minute), Number(endMinute)) > 59 || Math.max(from, to) > 24 * 60) {
        return [{ code: "KS13", ...facts.noClock(words) }];
      }
      return from < to ? [] : [{ code: "KS13", ...facts.hoursBackwards(words) }];
    },
  );
}
