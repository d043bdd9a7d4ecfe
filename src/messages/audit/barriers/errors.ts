import type { RoomWords } from "./words.ts";

const form = (inside: string) => `<form action="/tak/">${inside}</form>`;

/** What must be filled in, and what was filled in wrongly. */
export const errors = {
  "error-not-tied": {
    da: {
      what: "En fejl står ved feltet uden at være bundet til det.",
      fix: 'Bind den med aria-describedby, og skriv aria-invalid="true" på feltet.',
    },
    en: {
      what: "An error stands at the field without being tied to it.",
      fix: 'Tie it by aria-describedby, and write aria-invalid="true" on the field.',
    },
    bad: [
      form(
        `<label for="n">Navn</label> <input id="n" name="n"> <span class="error-message">Skriv dit navn</span>`,
      ),
      form(`<label for="n">Navn</label> <input id="n" name="n" aria-invalid="true"> <p>Skriv dit navn</p>`),
      form(`<label for="n">Alder</label> <input id="n" name="n"> <span id="n-error">Skriv et tal</span>`),
      form(
        `<label for="n">Alder</label> <input id="n" name="n"> <span class="fejl" aria-hidden="true">Skriv et tal</span>`,
      ),
    ],
    good: [
      form(
        `<label for="n">Navn</label> <input id="n" name="n"> <i class="material-icons error" aria-hidden="true">error</i>`,
      ),
      form(
        `<label for="n">Vej</label> <input id="n" name="n"> <span id="fejlmelding-vej">Vejens navn</span>`,
      ),
      form(
        `<label for="n">Navn</label> <input id="n" name="n"> <span id="n-error" hidden>Skriv et tal</span>`,
      ),
      form(`<label for="n">Sag</label> <span class="text-danger">*</span> <input id="n" name="n">`),
      form(
        `<label for="n">Navn</label> <input id="n" name="n" aria-invalid="true" aria-describedby="f"> <span class="error-message" id="f">Skriv dit navn</span>`,
      ),
    ],
  },
  "error-by-colour": {
    da: {
      what: "Feltet er rødt, og intet siger hvorfor. Er der en fejl?",
      fix: "Skriv fejlen ved feltet, og bind den til det.",
    },
    en: {
      what: "The field is red, and nothing says why. Is there an error?",
      fix: "Write the error at the field and tie it to it.",
    },
    bad: [form(`<label>Sag <input name="n" style="border: 2px solid #d4001a"></label>`)],
    good: [
      form(`<label>Sag <input name="n" style="border: 2px solid #333"></label>`),
      form(
        `<label for="n">Sag</label> <input id="n" name="n" aria-invalid="true" aria-describedby="f" style="border: 2px solid #d4001a"> <span id="f">Skriv sagens nummer</span>`,
      ),
    ],
  },
  "star-not-explained": {
    da: {
      what: "En stjerne ved feltet er ikke forklaret.",
      fix: "Skriv „(skal udfyldes)“ i label, eller forklar stjernen før felterne.",
    },
    en: {
      what: "A star at the field is not explained.",
      fix: "Write “(required)” into the label, or explain the star before the fields.",
    },
    bad: [form(`<label>Navn * <input name="n"></label>`)],
    good: [form(`<p>Felter med * skal udfyldes.</p><label>Navn * <input name="n" required></label>`)],
  },
  "required-not-shown": {
    da: {
      what: "Feltet skal udfyldes, og intet siger det, før man sender.",
      fix: "Skriv „(skal udfyldes)“ i label.",
    },
    en: {
      what: "The field must be filled in, and nothing says so before one sends.",
      fix: "Write “(required)” into the label.",
    },
    bad: [form(`<label>Navn <input name="n" required></label> <label>Bemærkning <input name="b"></label>`)],
    good: [
      form(
        `<label>Navn (skal udfyldes) <input name="n" required></label> <label>Bemærkning <input name="b"></label>`,
      ),
      form(
        `<label>Navn <input name="n" required></label> <label>Bemærkning (valgfri) <input name="b"></label>`,
      ),
    ],
  },
} as const satisfies RoomWords;
