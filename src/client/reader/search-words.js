// What somebody looks for can tell of an illness or a need. It travels behind the #, which a browser sends to no host;
// without JavaScript, where nothing is searched, the field has no name and so is not sent either.

/** Makes the search forms of a page, and links to a search, lead to the results without telling the host. */
export function keepWordsHere() {
  for (const link of document.querySelectorAll("a[data-q]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const words = new URLSearchParams({ q: link.getAttribute("data-q") ?? "" });
      location.assign(`${link.getAttribute("href")}#${words}`);
    });
  }
  for (const form of document.querySelectorAll("form[role='search'][action]")) {
    form.addEventListener("submit", (event) => {
      const input = form.querySelector("input");
      if (!(form instanceof HTMLFormElement) || input === null) return;
      event.preventDefault();
      location.assign(`${form.action}#${new URLSearchParams({ q: input.value })}`);
    });
  }
}
