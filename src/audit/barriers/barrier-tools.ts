import type { PageTools } from "../../tab/page-tools.ts";
import type { Listeners } from "../../tab/record-listeners.ts";

/** What the finders of barriers share inside a page. */
export type BarrierTools = ReturnType<typeof barrierTools>;

/** Makes what finders of barriers share; sent to the browser as text, so it uses nothing from outside itself. */
export function barrierTools(tools: PageTools) {
  const folded = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
  const isHeard = (element: Element): boolean =>
    element.closest("[aria-hidden=true], [inert]") === null &&
    element.checkVisibility({ visibilityProperty: true });

  /** Gives the elements that a screen reader meets. */
  const all = <Kind extends Element = HTMLElement>(selector: string, root: ParentNode = document): Kind[] =>
    [...root.querySelectorAll<Kind>(selector)].filter(isHeard);
  const textOf = ({ textContent }: Node): string => folded(textContent);
  const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];

  /** Gives what is heard of the inside of a part: hidden words are not, alternative texts are. */
  function heardIn(node: Node): string {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || !isHeard(node) || node.matches("script, style")) return "";
    const alternative = node.matches("img, area, input[type=image]") ? node.getAttribute("alt") : null;
    return node.getAttribute("aria-label") ?? alternative ?? [...node.childNodes].map(heardIn).join("");
  }

  /** Gives what a part is called when it is heard, in the order of https://www.w3.org/TR/accname-1.2/. */
  function nameOf(element: Element): string {
    const ids = folded(element.getAttribute("aria-labelledby")).split(" ");
    const { labels } = element as HTMLInputElement;
    const isButton = element.matches("[type=button], [type=submit], [type=reset]");
    const names = [
      ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" "),
      element.getAttribute("aria-label"),
      [...(labels ?? [])].map(heardIn).join(" "),
      isButton ? element.getAttribute("value") : element.getAttribute("alt"),
      element.matches("input, select, textarea") ? "" : [...element.childNodes].map(heardIn).join(""),
      element.getAttribute("title"),
    ];
    return names.map(folded).find((name) => name !== "") ?? "";
  }

  /** What is no text and yet says something. */
  const saysMore = "img, svg, input, button, select, textarea, video, audio, iframe, canvas, object";
  const holdsMore = (element: Element): boolean => element.querySelector(saysMore) !== null;

  /** Gives the headings of the page with the running text between each and the next. */
  function sections(): { heading: Element; level: number; running: string; isEmpty: boolean }[] {
    const headings = new Set<Node>(
      all("h1, h2, h3, h4, h5, h6").filter((one) => one.closest("nav, header, footer, dialog") === null),
    );
    const known: ReturnType<typeof sections> = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const last = known.at(-1);
      const holder = node instanceof Element ? node : node.parentElement;
      if (node instanceof Element && headings.has(node)) {
        known.push({ heading: node, level: Number(node.localName.slice(1)), running: "", isEmpty: true });
      } else if (
        last !== undefined &&
        !last.heading.contains(node) &&
        last.heading.closest("main")?.contains(node) !== false &&
        holder?.closest("script, style, template") === null
      ) {
        if (node instanceof Text && node.data.trim() !== "") last.isEmpty = false;
        if (node instanceof Text && holder.closest("table, nav") === null) last.running += ` ${node.data}`;
        if (node instanceof Element && node.matches(saysMore)) last.isEmpty = false;
      }
    }
    return known;
  }

  /** Gives the paragraphs of several lines, with how many lines they are. */
  const prose = (): { part: HTMLElement; lines: number; letters: number }[] =>
    all("p, li, dd, blockquote, div")
      .filter((part) => part.closest("nav, footer, header, table") === null)
      .filter((part) =>
        [...part.childNodes].some((node) => node instanceof Text && node.data.trim().length > 40),
      )
      .map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const tops = [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ bottom }) => Math.round(bottom / 4));
        return { part, lines: new Set(tops).size, letters: textOf(part).length };
      });

  /** Says whether letters are a picture made of a font. */
  const isIcon = (element: Element): boolean =>
    /icon|symbol|glyph|awesome/i.test(`${getComputedStyle(element).fontFamily} ${element.className}`);

  const { placeOf, isShown, channelsOf, groundOf, contrastOf } = tools;
  const none: ReadonlySet<EventTarget> = new Set();
  const recorded: unknown = Reflect.get(globalThis, "klarstandardListeners");
  const {
    hover = none,
    focus = none,
    pointer = none,
    keys = none,
    later = setTimeout,
  } = (recorded as Partial<Listeners> | undefined) ?? {};
  /** Waits until what a script does at once is done and painted. */
  const frame = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    later(() => requestAnimationFrame(() => resolve()), 20);
    return promise;
  };

  /** Says whether a link has more than its colour by which it is seen. */
  function isMarkedLink(link: Element): boolean {
    const { fontWeight: around } = getComputedStyle(link.parentElement ?? link);
    return [link, ...link.querySelectorAll("*")].some((part) => {
      const {
        textDecorationLine,
        borderStyle,
        borderWidth,
        backgroundImage,
        backgroundColor,
        fontWeight,
        boxShadow,
      } = getComputedStyle(part);
      const hasBorder = borderStyle !== "none" && /[1-9]/.test(borderWidth);
      const hasGround = backgroundImage !== "none" || (channelsOf(backgroundColor)[3] ?? 0) > 0;
      const isBold = Number(fontWeight) - Number(around) >= 200;
      return (
        textDecorationLine !== "none" ||
        hasBorder ||
        hasGround ||
        boxShadow !== "none" ||
        isBold ||
        part.matches("img, svg")
      );
    });
  }

  /** Gives the links that stand among other words, and how much their colour differs from that of the words. */
  const linksInText = (): { link: HTMLElement; isMarked: boolean; contrast: number }[] =>
    all("p a[href], li a[href], dd a[href], td a[href]").flatMap((link) => {
      const block = link.closest("p, li, dd, td") ?? link;
      const links = [...block.querySelectorAll("a[href]")].map(textOf).join(" ");
      const isInText = wordsOf(textOf(block)).length - wordsOf(links).length >= 3 && textOf(link) !== "";
      if (
        !isInText ||
        !isShown(link) ||
        getComputedStyle(link).display !== "inline" ||
        link.closest("nav") !== null
      )
        return [];
      const [own, around] = [link, link.parentElement ?? block].map((part) =>
        channelsOf(getComputedStyle(part).color),
      );
      return [{ link, isMarked: isMarkedLink(link), contrast: contrastOf(own ?? [], around ?? []) }];
    });

  /** Gives the pictures that only make room, as their names or sizes tell. */
  const spacers = (): HTMLImageElement[] =>
    all<HTMLImageElement>("img").filter(({ src, width, height }) => {
      const isNamed = /\/(spacer|blank|clear|shim|transparent|pixel|1x1)[^/]*\.\w+$/i.test(src);
      return isNamed || (width <= 3 && width > 0 && height > 3 && src.endsWith(".gif"));
    });

  /** Gives the pictures of the content that are large enough to tell something. */
  const largeImages = (): HTMLImageElement[] =>
    all<HTMLImageElement>("img").filter(
      (image) => image.width >= 120 && image.height >= 80 && image.closest("nav, header, footer") === null,
    );

  const fieldsOf = (): HTMLInputElement[] =>
    all<HTMLInputElement>(
      "input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea",
    );

  /** Gives the texts beside a field whose class or element says what they are, and to which nothing ties the field. */
  function textBeside(field: HTMLInputElement, kind: RegExp, selector: string): Element[] {
    const tied = `${field.getAttribute("aria-describedby")} ${field.getAttribute("aria-errormessage")} ${field.getAttribute("aria-labelledby")}`;
    const around = field.parentElement?.matches("form, fieldset, main") === true ? [] : [field.parentElement];
    const beside = [field, ...around, ...(field.labels ?? [])].flatMap((one) => [
      one?.previousElementSibling,
      one?.nextElementSibling,
    ]);
    return beside.filter(
      (part): part is Element =>
        part instanceof Element &&
        (kind.test(`${part.getAttribute("class")} ${part.id}`) || part.matches(selector)) &&
        !part.matches("label, a, button, :has(input, select, textarea, button)") &&
        /\p{L}{2}/u.test(textOf(part)) &&
        (isHeard(part) || (part.matches("[aria-hidden=true]") && isShown(part) && !isIcon(part))) &&
        part.closest("label") === null &&
        !(part.id !== "" && tied.split(" ").includes(part.id)) &&
        ![...part.querySelectorAll("[id]")].some(({ id }) => tied.split(" ").includes(id)),
    );
  }

  const own = { all, textOf, wordsOf, heardIn, nameOf, holdsMore, sections, prose, isIcon, folded };
  const parts = {
    listeners: { hover, focus, pointer, keys },
    frame,
    fieldsOf,
    textBeside,
    isMarkedLink,
    linksInText,
    spacers,
    largeImages,
  };
  return { ...own, ...parts, placeOf, isShown, channelsOf, groundOf, contrastOf };
}
