// What somebody looks for can tell of an illness or a need. It travels behind the #, which a browser sends to no host;
// without JavaScript, where nothing is searched, the field has no name and so is not sent either.

/** Makes the search forms of a page lead to the results without telling the host. */
export function keepWordsHere() {
  for (const form of document.querySelectorAll("form[role='search']")) {
    form.addEventListener("submit", (event) => {
      const input = form.querySelector("input");
      if (!(form instanceof HTMLFormElement) || input === null) return;
      event.preventDefault();
      location.assign(`${form.action}#${new URLSearchParams({ q: input.value })}`);
    });
  }
}
