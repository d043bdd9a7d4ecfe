import type { ReadingTools } from "../../tab/reading-tools.ts";
import type { Listeners } from "../../tab/record-listeners.ts";

/** What the finders of barriers share inside a page. */
export type BarrierTools = ReturnType<typeof barrierTools>;

/** Makes what finders of barriers share; sent to the browser as text, so it uses nothing from outside itself. */
export function barrierTools(tools: ReadingTools) {
  const { around, roots, closest, allIn, firstIn, contains, treeOf, nodesIn } = tools;
  const { all, isHeard, textOf, wordsOf, folded } = tools;
  /** Gives those, and in shadow trees what fits by `own` where one of `holders` stands around the tree. */
  function allThrough(selector: string, own: string, holders: string): HTMLElement[] {
    if (roots.length === 1) return all(selector);
    const inTrees = all(own).filter((one) => treeOf(one) !== document && closest(one, holders) !== null);
    return [...new Set([...all(selector), ...inTrees])];
  }

  /** What is no text and yet says something. */
  const saysMore = "img, svg, input, button, select, textarea, video, audio, iframe, canvas, object";
  const holdsMore = (element: Element): boolean => firstIn(element, saysMore) !== null;

  /** Gives the headings of the page with the running text between each and the next. */
  function sections(): { heading: Element; level: number; running: string; isEmpty: boolean }[] {
    const headings = new Set<Node>(
      all("h1, h2, h3, h4, h5, h6").filter((one) => closest(one, "nav, header, footer, dialog") === null),
    );
    const known: ReturnType<typeof sections> = [];
    for (const node of nodesIn(document.body)) {
      const last = known.at(-1);
      const holder = node instanceof Element ? node : around(node);
      if (node instanceof Element && headings.has(node)) {
        known.push({ heading: node, level: Number(node.localName.slice(1)), running: "", isEmpty: true });
      } else if (
        last !== undefined &&
        holder !== null &&
        !contains(last.heading, node) &&
        contains(closest(last.heading, "main") ?? document.body, node) &&
        closest(holder, "script, style, template") === null
      ) {
        if (node instanceof Text && node.data.trim() !== "") last.isEmpty = false;
        if (node instanceof Text && closest(holder, "table, nav") === null) last.running += ` ${node.data}`;
        if (node instanceof Element && node.matches(saysMore)) last.isEmpty = false;
      }
    }
    return known;
  }

  /** Gives the paragraphs of several lines, with how many lines they are. */
  const prose = (): { part: HTMLElement; lines: number; letters: number }[] =>
    all("p, li, dd, blockquote, div")
      .filter((part) => closest(part, "nav, footer, header, table") === null)
      .filter((part) =>
        [...part.childNodes].some((node) => node instanceof Text && node.data.trim().length > 40),
      )
      .map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const tops = [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ bottom }) => Math.round(bottom / 4));
        // The lines of what stands in another tree are not among them, and its letters must not be.
        return { part, lines: new Set(tops).size, letters: folded(part.textContent).length };
      });

  /** Says whether letters are a picture made of a font. */
  const isIcon = (element: Element): boolean =>
    /icon|symbol|glyph|awesome/i.test(`${getComputedStyle(element).fontFamily} ${element.className}`);

  const { isShown, channelsOf, contrastOf } = tools;
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
    const paint = (): void => {
      requestAnimationFrame(() => resolve());
      // A frame that is out of sight is not painted.
      if (tools.isFrame) later(resolve, 100);
    };
    if (tools.runsScripts) later(paint, 20);
    else resolve();
    return promise;
  };

  /** Says whether a link has more than its colour by which it is seen. */
  function isMarkedLink(link: Element): boolean {
    const { fontWeight: usual } = getComputedStyle(around(link) ?? link);
    return [link, ...allIn(link, "*")].some((part) => {
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
      const isBold = Number(fontWeight) - Number(usual) >= 200;
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
    allThrough(":is(p, li, dd, td) a[href]", "a[href]", "p, li, dd, td").flatMap((link) => {
      const block = closest(link, "p, li, dd, td") ?? link;
      const links = allIn(block, "a[href]").map(textOf).join(" ");
      const isInText = wordsOf(textOf(block)).length - wordsOf(links).length >= 3 && textOf(link) !== "";
      if (
        !isInText ||
        !isShown(link) ||
        getComputedStyle(link).display !== "inline" ||
        closest(link, "nav") !== null
      )
        return [];
      const [own, beside] = [link, around(link) ?? block].map((part) =>
        channelsOf(getComputedStyle(part).color),
      );
      return [{ link, isMarked: isMarkedLink(link), contrast: contrastOf(own ?? [], beside ?? []) }];
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
      (image) => image.width >= 120 && image.height >= 80 && closest(image, "nav, header, footer") === null,
    );

  const fieldsOf = (): HTMLInputElement[] =>
    all<HTMLInputElement>(
      "input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea",
    );

  /** Gives the text of the content, and in a frame that of the page around it, which another host's does not tell. */
  function contentOf({ document: page, parent }: Window): string {
    const own = textOf(page.querySelector("main") ?? page.body);
    try {
      return parent.document === page ? own : own + contentOf(parent);
    } catch {
      return own;
    }
  }

  /** Gives the form in which a field stands; a form knows no fields of shadow trees. */
  const formOf = (field: HTMLInputElement): Element | null =>
    field.form ?? (treeOf(field) === document ? null : closest(field, "form"));

  /** Gives the texts beside a field whose class or element says what they are, and to which nothing ties the field. */
  function textBeside(field: HTMLInputElement, kind: RegExp, selector: string): Element[] {
    const tied = `${field.getAttribute("aria-describedby")} ${field.getAttribute("aria-errormessage")} ${field.getAttribute("aria-labelledby")}`;
    const holders =
      field.parentElement?.matches("form, fieldset, main") === true ? [] : [field.parentElement];
    const beside = [field, ...holders, ...(field.labels ?? [])].flatMap((one) => [
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
        closest(part, "label") === null &&
        !(part.id !== "" && tied.split(" ").includes(part.id)) &&
        !allIn(part, "[id]").some(({ id }) => tied.split(" ").includes(id)),
    );
  }

  const own = { allThrough, holdsMore, sections, prose, isIcon };
  const parts = {
    listeners: { hover, focus, pointer, keys },
    frame,
    fieldsOf,
    formOf,
    contentOf,
    textBeside,
    isMarkedLink,
    linksInText,
    spacers,
    largeImages,
  };
  return { ...tools, ...own, ...parts };
}
