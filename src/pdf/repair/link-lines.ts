import { PDFName } from "@cantoo/pdf-lib";
import { type Rectangle, rectangleOf, sharedHeight, unionOf } from "../content/rectangle.ts";
import { annotationOf, type Draft, removeAnnotation } from "../draft.ts";
import { type Element, elementsIn, type ObjectKid } from "../structure/tree.ts";
import type { RepairStep } from "./step.ts";

/** The annotations of a link that stand on one line of one page, and the area of all of them. */
interface Line {
  readonly annotations: ObjectKid[];
  area: Rectangle;
}

/** Parts of a link with more than this between them, in heights of the line, are no one area. */
const widestGap = 0.5;

/** A strip lower than this, in points, is what a page keeps of a link whose line stands on the next. */
const lowestLine = 1;

function isOnLine({ annotations: [first], area }: Line, annotation: ObjectKid, own: Rectangle): boolean {
  if (first?.page !== annotation.page || sharedHeight(area, own) <= 0.5) return false;
  const gap = Math.max(own.left - area.right, area.left - own.right);
  return gap <= widestGap * (own.top - own.bottom);
}

/** Whether several lines of the same link stand in this area, one below the other: then they say more than it does. */
function holdsLines(own: Rectangle, all: readonly Rectangle[]): boolean {
  const inside = all.filter((one) => one !== own && sharedHeight(own, one) > 0.9);
  return inside.some((one) => inside.some((other) => sharedHeight(one, other) < 0.1));
}

function linesOf(draft: Draft, annotations: readonly ObjectKid[]): Line[] {
  const areas = new Map(annotations.map((kid) => [kid, rectangleOf(annotationOf(draft, kid.object))]));
  const lines: Line[] = [];
  for (const [annotation, own] of areas) {
    const others = [...areas].filter(([{ page }]) => page === annotation.page).map(([, area]) => area);
    if (own.top - own.bottom < lowestLine || holdsLines(own, others)) continue;
    const line = lines.find((one) => isOnLine(one, annotation, own));
    if (line === undefined) lines.push({ annotations: [annotation], area: own });
    else {
      line.annotations.push(annotation);
      line.area = unionOf(line.area, own);
    }
  }
  return lines;
}

/** Leaves one annotation of a link for each line that it takes. */
function mendLink(draft: Draft, link: Element): void {
  const annotations = link.kids.filter((kid) => kid.kind === "object");
  if (annotations.length < 2) return;
  const kept = new Set<ObjectKid>();
  for (const {
    annotations: [first],
    area,
  } of linesOf(draft, annotations)) {
    if (first === undefined) continue;
    const { left, bottom, right, top } = area;
    annotationOf(draft, first.object).set(
      PDFName.of("Rect"),
      draft.pdf.context.obj([left, bottom, right, top]),
    );
    kept.add(first);
  }
  for (const annotation of annotations) if (!kept.has(annotation)) removeAnnotation(draft, annotation);
  link.kids = link.kids.filter((kid) => kid.kind !== "object" || kept.has(kid));
}

/**
 * Makes one annotation for each line of a link: Chromium makes more where a link holds boxes, all on top of each
 * other, and each of them stops the tab key.
 */
export const linkLines: RepairStep = {
  name: "link-lines",
  clause: "PDF/UA-1 7.18.5 (one link, one stop on each line)",
  apply(draft) {
    for (const element of elementsIn(draft.roots)) if (element.type === "Link") mendLink(draft, element);
  },
};
