/** A long page: its list of contents is open where it stands beside the text, and shows where one is. */
export function followContents() {
  const nav = document.querySelector(".contents");
  const fold = nav?.querySelector("details");
  const links = [...(nav?.querySelectorAll("a") ?? [])];
  const places = links.flatMap((link) => {
    const place = document.getElementById(link.hash.slice(1));
    return place ? [{ link, place }] : [];
  });

  /** Beside the text and on paper there is nothing to fold; the style shows it so, but not in every browser. */
  function openBeside() {
    if (fold && nav && getComputedStyle(nav).position === "sticky") fold.open = true;
  }

  /** Marks the last heading that has passed the upper third of the window. */
  function mark() {
    const line = window.innerHeight / 3;
    const passed = places.filter(({ place }) => place.getBoundingClientRect().top < line);
    const current = passed[passed.length - 1]?.link;
    for (const link of links) {
      if (link === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    // The list scrolls on its own, but not under who walks through it; the page does not move.
    if (current && nav && !nav.contains(document.activeElement) && nav.scrollHeight > nav.clientHeight) {
      const above = current.getBoundingClientRect().top - nav.getBoundingClientRect().top;
      if (above < 0 || above > nav.clientHeight - 48) nav.scrollTop += above - nav.clientHeight / 2;
    }
  }

  let waiting = false;
  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  }

  /** A link to each section, to copy; beside the heading and not in it, or a screen reader would say it as part of it. */
  function addAnchors() {
    for (const heading of document.querySelectorAll(".section > h2, .section > h3")) {
      const line = Object.assign(document.createElement("div"), { className: "heading-line" });
      const link = Object.assign(document.createElement("a"), {
        className: "anchor",
        href: `#${heading.id}`,
      });
      link.setAttribute("aria-label", `Link til afsnittet ${heading.textContent}`);
      heading.before(line);
      line.append(heading, link);
    }
  }

  addAnchors();
  openBeside();
  mark();
  window.addEventListener("resize", openBeside);
  window.addEventListener("beforeprint", () => {
    if (fold) fold.open = true;
  });
  window.addEventListener("scroll", soon, { passive: true });
}
