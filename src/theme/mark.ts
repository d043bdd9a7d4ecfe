/** The mark of the site as a drawing in a colour: a ruled sheet with a tick, which browsers show beside a page's name. */
export function markSvg(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${colour}"/><path d="M8 17l6 6L25 9" fill="none" stroke="#fff" stroke-width="4"/></svg>\n`;
}
