import { text as ofText } from "../../messages/audit/barriers/text.ts";
import { told } from "../../messages/audit/barriers/told.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { asks, barrier, hint, likely, roomOf } from "./barrier.ts";

const words = { ...ofText, ...told };

/** Text whose structure is seen and not told, or told and not there. */
export const textBarriers = roomOf("text", looksFor.text, words, {
  "placeholder-title": barrier("2.4.2", ({ textOf, isFrame }) =>
    // A frame is called what the page calls it.
    (isFrame ? [] : [...document.querySelectorAll("head > title")]).filter((title) =>
      /^(untitled.*|uden titel|(ny|new) (side|page)( ?\d+)?|(dokument|document|page|side)( ?\d+)?|index|default|titel|title|lorem ipsum.*|test( ?side)?|(web)?site|.+\.(html?|php|aspx?))$/i.test(
        textOf(title),
      ),
    ),
  ),
  "typed-list": likely("1.3.1", ({ all, textOf }) => {
    const marker = /^\s*(?:([*•·▪◦‣■○●–—-])|(\d{1,2})[.)]|\(?([a-h])\))\s+\p{L}/u;
    const kindOf = (line: string | undefined) => {
      const [, sign, number, letter] = marker.exec(line ?? "") ?? [];
      // A dash before a whole sentence is how somebody is quoted.
      if (/[-–—]/.test(sign ?? "") && /[.!?…»”"]\s*$/.test(line ?? "")) return undefined;
      return sign ?? (number === undefined ? letter?.charCodeAt(0) : Number(number));
    };
    /** The second goes on where the first has begun: the same sign, or the next number. */
    const goesOn = (one: string | undefined, other: string | undefined) => {
      const [first, second] = [kindOf(one), kindOf(other)];
      return first !== undefined && (typeof first === "number" ? second === first + 1 : second === first);
    };
    const broken = all("p, div, td, dd, li, blockquote").filter((part) => {
      const lines = part.querySelector(":scope > br") === null ? [] : part.innerText.split("\n");
      return lines.some((line, index) => goesOn(line, lines[index + 1]));
    });
    const paragraphs = all("p + p, div + div").filter((part) => {
      const before = part.previousElementSibling as HTMLElement;
      const isFirst = !goesOn(before.previousElementSibling?.textContent ?? "", textOf(before));
      return isFirst && part.childElementCount < 3 && goesOn(textOf(before), textOf(part));
    });
    return [...broken, ...paragraphs];
  }),
  "empty-paragraph": hint(({ all, textOf, holdsMore, firstIn }) =>
    all("p:not([role], [id], [aria-live])").filter((part) => {
      return textOf(part) === "" && !holdsMore(part) && firstIn(part, ":not(br)") === null;
    }),
  ),
  "line-breaks": hint(({ all, around }) =>
    all("br").flatMap((one) => {
      const holder = one.parentElement ?? around(one);
      let next = one.nextSibling;
      while (next instanceof Text && next.data.trim() === "") next = next.nextSibling;
      return next instanceof HTMLBRElement && holder !== null ? [holder] : [];
    }),
  ),
  preformatted: asks("1.3.1", ({ all, textOf, wordsOf }) =>
    all("pre:not(:has(code, samp, kbd), [role=img])").filter((part) => wordsOf(textOf(part)).length >= 2),
  ),
  "typed-picture": asks("1.1.1", ({ all, textOf }) =>
    all("pre:not([role=img])").filter((part) => {
      const signs = textOf(part).replace(/\s/g, "");
      return signs.length > 15 && (signs.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < signs.length / 3;
    }),
  ),
  "heading-says-nothing": likely("2.4.6", ({ all, textOf }) =>
    all("h1, h2, h3, h4, h5, h6").filter((part) =>
      /^((under|mellem)?overskrift|(sub)?heading|titel|title|tekst|text|afsnit|section|lorem ipsum.*|h[1-6])( ?\d+)?$/i.test(
        textOf(part),
      ),
    ),
  ),
  "heading-without-content": asks("2.4.6", ({ sections, closest, firstIn }) => {
    const known = sections();
    return known
      .filter(({ heading, level, isEmpty }, index) => {
        const next = known[index + 1];
        return (
          isEmpty && !(next && next.level > level) && !closest(heading, "a") && !firstIn(heading, "a, button")
        );
      })
      .map(({ heading }) => heading);
  }),
  "long-heading": hint(({ all, textOf }) =>
    all("h1, h2, h3, h4, h5, h6").filter((part) => textOf(part).length > 150),
  ),
  "long-text": hint(
    ({ sections, wordsOf }) =>
      sections().flatMap(({ heading, running }) => (wordsOf(running).length > 350 ? [heading] : [])),
    "2.4.10",
  ),
  "spaced-letters": likely("1.3.2", ({ all }) => {
    const spelt = /(?<![\p{L}\d])(?:\p{L}[ \u00a0]){4,}\p{L}(?![\p{L}\d])/u;
    // Letters in the order of the alphabet are names of groups or the steps of a list.
    const isWord = (spread: string | undefined) => {
      const letters = spread?.split(/\s/) ?? [];
      return letters.toSorted().join("") !== letters.join("");
    };
    return all("p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, strong, b, span, a, div").filter((part) =>
      [...part.childNodes].some((node) => node instanceof Text && isWord(spelt.exec(node.data)?.[0])),
    );
  }),
  "sensory-words": asks("1.3.3", ({ all, textOf, firstIn }) => {
    const part =
      "(?:knap|menu|link|boks|felt|kolonne|spalte|billede|ikon|pil|cirkel|firkant|søg|klik|tryk|vælg|se)";
    const english =
      "(?:button|menu|link|box|field|column|picture|icon|arrow|circle|square|click|press|select|see)";
    const leads = [
      `\\b${part}\\p{L}*(?: \\S+){0,4}? (?:til|i) (?:højre|venstre)(?! for)`,
      `\\b(?:røde|grønne|blå|gule|orange|sorte|grå|runde|firkantede|trekantede|store|lille) (?:knap|boks|felt|pil|cirkel|ikon|menu|link|firkant)`,
      `(?:vis\\p{L}+|står|skrevet|markere\\p{L}+|fremhæv\\p{L}+|farvet)(?: \\S+){0,2} (?:rød|grøn|blå|gul|orange)`,
      `(?:tekst|felter|skrift)\\p{L}* (?:med|i) (?:rød|grøn|blå|gul)`,
      `\\b${english}(?: \\S+){0,4}? (?:on|to|at) (?:the|your) (?:left|right)(?! of)`,
      `\\b(?:shown|marked|highlighted|printed|written|fields|items|text)(?: \\S+){0,3} in (?:red|green|blue|yellow|orange)\\b`,
      `\\b(?:når du hører|efter) (?:et |en )?(?:bip|tone|lyd)|\\bhear (?:the|a) (?:beep|tone|sound)`,
      `\\b(?:red|green|blue|yellow|round|square|large|small) ${english}`,
    ];
    const pattern = new RegExp(leads.join("|"), "iu");
    return all("p, li, dd, label, legend, figcaption, td").flatMap((one) => {
      const [led] = pattern.exec(textOf(one)) ?? [];
      return led === undefined || firstIn(one, "p, li") !== null ? [] : [[one, led] as const];
    });
  }),
  "text-direction": likely("1.3.2", ({ all, closest, textIn }) =>
    all("p, li, h1, h2, h3, h4, td, th, dd, dt, div, span, a, label, button").filter((part) => {
      const own = [...part.childNodes].map((node) => (node instanceof Text ? node.data : "")).join("");
      const letters = own.match(/\p{L}/gu)?.length ?? 0;
      const leftwards = own.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
      const { direction } = getComputedStyle(part);
      const directed = closest(part, "[dir]");
      if (letters < 15) return false;
      return direction === "ltr"
        ? leftwards > letters * 0.7
        : !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(directed === null ? "" : textIn(directed));
    }),
  ),
  "article-around-link": hint(({ all, textOf, allIn }) => [
    ...all("article").filter((part) => {
      const links = allIn(part, "a[href]");
      return links.length === 1 && links.every((link) => textOf(link) === textOf(part));
    }),
    ...all("a[href] > article"),
  ]),
  "empty-item": hint(({ all, textOf, holdsMore }) =>
    all("li").filter((part) => textOf(part) === "" && !holdsMore(part)),
  ),
  "structure-taken-away": likely("1.3.1", ({ all }) =>
    all(
      ":is(table, h1, h2, h3, h4, h5, h6):is([role=presentation], [role=none]):not(table:not(:has(> * > tr > th, > caption)))",
    ),
  ),
  "text-kept-from-ears": likely("1.3.1", ({ every, textOf, wordsOf, heardIn, folded, isShown }) => {
    const silent = every(
      ":is(p, h1, h2, h3, h4, h5, h6, dd, td, blockquote, figcaption)[aria-hidden=true]",
    ).filter((part) => wordsOf(textOf(part)).length >= 5 && isShown(part));
    const heard = silent.length > 0 ? folded(heardIn(document.body)) : "";
    return silent.filter((part) => !heard.includes(textOf(part)));
  }),
  "named-text": likely("1.3.1", ({ all, textOf, folded, isShown, isIcon, holdsMore, firstIn }) => {
    const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return all(":is(div, p, span, b, strong, i, em, s, del, ins):not([role])[aria-label]").flatMap((part) => {
      const [name, text] = [folded(part.getAttribute("aria-label")), textOf(part)];
      const saysOther = tokens(name).length > 0 && !tokens(name).some((word) => tokens(text).includes(word));
      const isStruck = firstIn(part, "s, del, ins") !== null && name !== text;
      const holdsParts = holdsMore(part) || firstIn(part, "a, p, div, ul, ol, table, [tabindex]") !== null;
      const isSilent = text === "" || holdsParts || isIcon(part) || !isShown(part);
      return (saysOther || isStruck) && !isSilent ? [[part, name] as const] : [];
    });
  }),
  "menu-by-place": likely("1.3.3", ({ all, textOf, nameOf, firstIn, isFrame }) => {
    const leads =
      /\b(?:menu(?:en)?|navigation(?:en)?)\b(?: \S+){0,2}? (?:(?:til|i) (?:højre|venstre)(?! for)|(?:on|to|at) (?:the|your) (?:left|right)(?! of))/iu;
    const menus = all("nav, [role=navigation], [role=menu], [role=menubar]");
    const isNamed = menus.length === 1 || menus.some((menu) => nameOf(menu, false) !== "");
    // A frame without a menu speaks of the page's.
    const isOfPage = isFrame && menus.length === 0;
    const isHeaded = all("h1, h2, h3, h4, h5, h6").some((heading) =>
      /menu|navigation/i.test(textOf(heading)),
    );
    if (isNamed || isHeaded || isOfPage) return [];
    return all("p, li, dd").flatMap((part) => {
      const [led] = leads.exec(textOf(part)) ?? [];
      return led === undefined || firstIn(part, "p, li") !== null ? [] : [[part, led] as const];
    });
  }),
  accesskey: hint(({ all }) => all("[accesskey]")),
  autofocus: hint(({ all }) => all("[autofocus]:not(dialog *, [popover] *)")),
});
