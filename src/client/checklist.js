import { forgetOnLeaving } from "./shared/leaving.js";

const form = document.getElementById("print-list");
if (form) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    print();
  });
}

forgetOnLeaving(() => {
  for (const field of document.querySelectorAll("main :is(input, textarea)")) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = false;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
});
