import { looks as words } from "../../messages/audit/barriers/looks.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { hint, likely, roomOf } from "./barrier.ts";

/** How text looks, and where it stands. */
export const lookBarriers = roomOf("looks", looksFor.looks, words, {
  "bold-paragraph": likely("1.3.1", ({ all, textOf, isShown, wordsOf, closest, firstIn }) =>
    all("p, div").filter((part) => {
      const text = textOf(part);
      const next = part.nextElementSibling;
      const isShort =
        text.length >= 3 && text.length <= 80 && !/[.!,;:]$/.test(text) && /\p{L}{4}/u.test(text);
      const isPlain = firstIn(part, "a, button, input, img, svg, br, p, div, h1, h2, h3, h4, time") === null;
      const isElsewhere =
        closest(
          part,
          "table, li, dl, figure, nav, header, footer, form, button, a, label, dialog, blockquote, [role], [aria-live]",
        ) !== null;
      if (!isShort || !isPlain || (isElsewhere && closest(part, "[role=main]") === null) || !isShown(part))
        return false;
      if (next === null || !next.matches("p, ul, ol, div, table") || wordsOf(textOf(next)).length < 10)
        return false;
      const inside = firstIn(part, "b, strong, span, em") ?? part;
      if (textOf(inside) !== text) return false;
      const [own, other] = [inside, firstIn(next, "p, li") ?? next].map((one) => getComputedStyle(one));
      const size = Number.parseFloat(own?.fontSize ?? "") / Number.parseFloat(other?.fontSize ?? "");
      const isBold = Number(own?.fontWeight) >= 600 && Number(other?.fontWeight) < 600;
      return (isBold && size >= 1) || size >= 1.35;
    }),
  ),
  "text-on-gradient": likely("1.4.3", ({ all, around, isShown, channelsOf, groundOf, contrastOf }) => {
    const mixed = ([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[], under: readonly number[]) =>
      [red, green, blue].map((one, index) => one * alpha + (under[index] ?? 0) * (1 - alpha));
    const hasWords = (node: Node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data);
    return all("*:not(:disabled, [aria-disabled=true])").filter((part) => {
      const style = getComputedStyle(part);
      const { backgroundImage, backgroundSize, backgroundClip } = style;
      // A line under words and words that are cut out of a ground are made of gradients, too.
      if (!backgroundImage.includes("gradient(") || backgroundImage.includes("url(")) return false;
      if (backgroundSize !== "auto" || backgroundClip !== "border-box") return false;
      const ground = groundOf(around(part));
      if (ground === undefined || ![...part.childNodes].some(hasWords) || !isShown(part)) return false;
      const size = Number.parseFloat(style.fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const stops = backgroundImage.match(/rgba?\([^)]*\)/g) ?? [];
      const isPale = (stop: readonly number[]) =>
        contrastOf(mixed(channelsOf(style.color), stop), stop) < least;
      return stops.length > 0 && stops.every((stop) => isPale(mixed(channelsOf(stop), ground)));
    });
  }),
  "line-height": hint(
    ({ prose }) =>
      prose().flatMap(({ part, lines }) => {
        const { lineHeight, fontSize } = getComputedStyle(part);
        return lines > 2 && Number.parseFloat(lineHeight) < Number.parseFloat(fontSize) * 1.25 ? [part] : [];
      }),
    "1.4.8",
  ),
  capitals: hint(({ all, wordsOf }) =>
    all("p, li, dd, td, div, span, a, h1, h2, h3, h4, strong").filter((part) => {
      const own = [...part.childNodes].map((node) => (node instanceof Text ? node.data : "")).join(" ");
      const isUpper = getComputedStyle(part).textTransform === "uppercase" || own === own.toUpperCase();
      return (
        isUpper &&
        wordsOf(own).filter((word) => word.length > 1).length >= 6 &&
        /\p{Lu}/u.test(own.toUpperCase())
      );
    }),
  ),
  italics: hint(({ prose }) =>
    prose().flatMap(({ part, letters }) =>
      getComputedStyle(part).fontStyle !== "normal" && letters > 120 ? [part] : [],
    ),
  ),
  "line-length": hint(
    ({ prose }) =>
      prose().flatMap(({ part, lines, letters }) =>
        lines > 1 && letters / (lines - 0.5) > 110 ? [part] : [],
      ),
    "1.4.8",
  ),
  "small-text": hint(({ all, isShown }) =>
    all("p, li, dd, td, div, span, a, label, small").filter((part) => {
      const own = [...part.childNodes]
        .map((node) => (node instanceof Text ? node.data.trim() : ""))
        .join(" ");
      return own.length >= 20 && Number.parseFloat(getComputedStyle(part).fontSize) < 12 && isShown(part);
    }),
  ),
  justified: hint(
    ({ prose }) =>
      prose().flatMap(({ part, lines }) =>
        getComputedStyle(part).textAlign === "justify" && lines > 1 ? [part] : [],
      ),
    "1.4.8",
  ),
  centred: hint(({ prose }) =>
    prose().flatMap(({ part, lines }) =>
      getComputedStyle(part).textAlign === "center" && lines > 3 ? [part] : [],
    ),
  ),
  underlined: hint(({ all, textOf, wordsOf, closest, firstIn }) =>
    all("u, p, span, strong, em, div, h2, h3").filter((part) => {
      const isLine = getComputedStyle(part).textDecorationLine.includes("underline");
      return (
        isLine &&
        wordsOf(textOf(part)).length > 1 &&
        closest(part, "a, button, ins, abbr, label, summary") === null &&
        firstIn(part, "a") === null
      );
    }),
  ),
  "visual-order": likely("1.3.2", ({ allThrough, partsOf, textOf, isShown }) => {
    const inside = (holder: Element): Element[] =>
      partsOf(holder).flatMap((part) => {
        if (!(part instanceof Element)) return [];
        return part.localName === "slot" ? inside(part) : [part];
      });
    return allThrough("main *, body > div, body > div *", "*", "main, body > div").filter((holder) => {
      const { display, flexDirection, direction } = getComputedStyle(holder);
      if (!/flex|grid/.test(display) || direction === "rtl") return false;
      // Which of a page's regions comes first is no matter of their meaning.
      const regions = "nav, aside, header, footer, main, [role]";
      const parts = inside(holder).filter((part) => {
        if (part.matches(regions)) return false;
        const { position, float } = getComputedStyle(part);
        return (
          isShown(part) &&
          /\p{L}{3,}.*\p{L}{3,}/u.test(textOf(part)) &&
          /static|relative/.test(position) &&
          float === "none"
        );
      });
      const isMoved =
        flexDirection.endsWith("reverse") ||
        parts.some(
          (part) =>
            getComputedStyle(part).order !== "0" ||
            getComputedStyle(part).gridRowStart !== "auto" ||
            getComputedStyle(part).gridColumnStart !== "auto",
        );
      return (
        isMoved &&
        parts.some((part, index) => {
          const [one, other] = [parts[index - 1]?.getBoundingClientRect(), part.getBoundingClientRect()];
          if (one === undefined) return false;
          const sharesRow =
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
            Math.min(one.height, other.height) / 2;
          return sharesRow ? other.right <= one.left + 1 : other.bottom <= one.top + 1;
        })
      );
    });
  }),
});
