import { operation as words } from "../../messages/audit/barriers/operation.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { findingOf } from "../finding.ts";
import { asks, type BarrierRoom, barrier, barrierFault, hint, likely, roomOf } from "./barrier.ts";
import { layersIn } from "./layers.ts";

/** What the layers of a page do is seen by using them, with keys that no script in the page can press. */
const byUse = (): [] => [];

const looked = roomOf("operation", looksFor.operation, words, {
  "layer-focus-outside": likely("2.4.3", byUse),
  "layer-lets-focus-out": likely("2.4.3", byUse),
  "layer-without-escape": hint(byUse),
  "layer-without-button": asks("2.1.2", byUse),
  "layer-loses-focus": likely("2.4.3", byUse),
  "hover-only": likely("2.1.1", async ({ all, textOf, listeners, frame }) => {
    const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule];
        return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [];
      });
    const rules = [...document.styleSheets].flatMap((sheet) => {
      try {
        return rulesIn(sheet.cssRules);
      } catch {
        // The styles of another host are not told to anybody.
        return [];
      }
    });
    const found = (selector: string): Element[] => {
      try {
        return [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    };
    const without = (selector: string, state: RegExp): Element[] => found(selector.replace(state, ""));
    const focus = /:focus(-within|-visible)?/g;
    const focused = new Set(
      rules.flatMap(({ selectorText }) => (/:focus/.test(selectorText) ? without(selectorText, focus) : [])),
    );
    const isHidden = (part: Element) =>
      !part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const styled = rules
      .filter(({ style: { display, visibility, opacity } }) => {
        return (display !== "" && display !== "none") || visibility === "visible" || Number(opacity) > 0;
      })
      .flatMap(({ selectorText }) => selectorText.split(/,(?![^(]*\))/))
      .filter((selector) => /:hover\S*\s*[\s>+~]\s*\S/.test(selector))
      .flatMap((selector) => without(selector, /:hover/g).map((part) => ({ part, selector })))
      .filter(({ part }) => isHidden(part) && textOf(part) !== "" && !focused.has(part))
      .filter(
        ({ selector }) =>
          !found(selector.replace(/:hover.*/, "")).some((one) =>
            one.querySelector("[aria-expanded], [popovertarget]"),
          ),
      )
      .map(({ part }) => part);
    const heard = all("[onmouseover], [onmouseenter]").filter(
      (part) => !part.matches("[onfocus], [onclick]"),
    );
    const scripted: Element[] = [];
    for (const part of [...listeners.hover, ...heard].slice(0, 40)) {
      if (!(part instanceof HTMLElement) || listeners.focus.has(part) || listeners.pointer.has(part))
        continue;
      const before = document.body.innerText.length;
      for (const type of ["mouseover", "mouseenter"])
        part.dispatchEvent(new MouseEvent(type, { bubbles: type === "mouseover" }));
      await frame();
      if (document.body.innerText.length > before) scripted.push(part);
      for (const type of ["mouseout", "mouseleave"])
        part.dispatchEvent(new MouseEvent(type, { bubbles: type === "mouseout" }));
    }
    return [...styled, ...scripted];
  }),
  "choice-leads-away": barrier("3.2.2", async ({ all, frame }) => {
    const navigation = Reflect.get(globalThis, "navigation") as EventTarget;
    const leading: Element[] = [];
    for (const select of all<HTMLSelectElement>("select:not([multiple])").slice(0, 10)) {
      const { selectedIndex: before } = select;
      let isLed = false;
      const note = (event: Event): void => {
        const { sameDocument } = Reflect.get(event, "destination") as { readonly sameDocument: boolean };
        isLed ||= !sameDocument;
        event.preventDefault();
      };
      navigation.addEventListener("navigate", note);
      select.selectedIndex = (before + 1) % Math.max(1, select.length);
      for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
      await frame();
      select.selectedIndex = before;
      navigation.removeEventListener("navigate", note);
      if (isLed) leading.push(select);
    }
    return leading;
  }),
});

/** Uses what opens, what appears under the mouse, and what one chooses from. */
export const operationBarriers: BarrierRoom = {
  ...looked,
  onlyLooks: undefined,
  run: async (open) => {
    const { findings, questions } = await looked.run(open);
    const used = (await layersIn(open.tab)).flatMap(({ rule, place }) =>
      looked.barriers
        .filter((one) => one.rule === rule)
        .map((one) => findingOf(looked, { page: open.path, ...barrierFault(one, place, "") })),
    );
    return { findings: [...findings, ...used], questions };
  },
};
