import { forgetOnLeaving } from "./shared/leaving.js";

for (const place of document.querySelectorAll("[data-scripted]")) {
  if (place instanceof HTMLElement) place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () => print());
}

forgetOnLeaving(() => {
  for (const field of document.querySelectorAll("main :is(input, textarea)")) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = false;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
});
