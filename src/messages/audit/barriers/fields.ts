import type { RoomWords } from "./words.ts";

const form = (inside: string) => `<form action="/tak/">${inside}</form>`;

/** Fields and forms. */
export const fields = {
  "group-without-name": {
    da: {
      what: "Valgene hører sammen, og intet siger, hvad spørgsmålet er.",
      fix: "Sæt dem i <fieldset> med spørgsmålet i <legend>.",
    },
    en: {
      what: "The choices belong together, and nothing says what the question is.",
      fix: "Put them into <fieldset> with the question in <legend>.",
    },
    bad: [
      form(
        `<p>Fødselsdag</p><label>Dag <input name="d"></label> <label>Måned <input name="m"></label> <label>År <input name="y"></label>`,
      ),
      form(
        `<p>Vil du ringes op?</p><label><input type="radio" name="r" value="1"> Ja</label> <label><input type="radio" name="r" value="2"> Nej</label>`,
      ),
      form(
        `<p>Hvad vil du have?</p><label><input type="checkbox" name="h" value="1"> Bad</label> <label><input type="checkbox" name="h" value="2"> Mad</label>`,
      ),
    ],
    good: [
      form(
        `<fieldset><legend>Fødselsdag</legend><label>Dag <input name="d"></label> <label>Måned <input name="m"></label></fieldset>`,
      ),
      form(
        `<fieldset><legend>Vil du ringes op?</legend><label><input type="radio" name="r"> Ja</label> <label><input type="radio" name="r"> Nej</label></fieldset>`,
      ),
      form(
        `<p id="q">Vil du ringes op?</p><div role="radiogroup" aria-labelledby="q"><label><input type="radio" name="r"> Ja</label> <label><input type="radio" name="r"> Nej</label></div>`,
      ),
      form(`<label><input type="checkbox" name="ja"> Jeg vil ringes op</label>`),
    ],
  },
  "two-labels": {
    da: {
      what: "Feltet har to labels, og nogle hjælpemidler siger kun den ene.",
      fix: "Saml dem i én label.",
    },
    en: {
      what: "The field has two labels, and some assistive technology says only one.",
      fix: "Join them into one label.",
    },
    bad: [
      form(`<label for="n">Navn</label> <input id="n" name="n"> <label for="n">Skriv dit fulde navn</label>`),
    ],
    good: [form(`<label for="n">Dit fulde navn</label> <input id="n" name="n">`)],
  },
  "same-name": {
    da: {
      what: "To felter hedder begge {}.",
      fix: "Giv hvert felt sit navn, eller sæt dem i hver sin <fieldset> med <legend>.",
    },
    en: {
      what: "Two fields are both called {}.",
      fix: "Give each field its own name, or put each into a <fieldset> with a <legend>.",
    },
    bad: [
      form(`<label>Navn <input name="a"></label> <label>Navn <input name="b"></label>`),
      form(
        `<fieldset><label>Navn <input name="a"></label></fieldset><fieldset><label>Navn <input name="b"></label></fieldset>`,
      ),
    ],
    good: [
      form(
        `<h2>Dig selv</h2><label>Navn <input name="a"></label><h2>Din pårørende</h2><label>Navn <input name="b"></label>`,
      ),
      form(
        `<fieldset><legend>Dig selv</legend><label>Navn <input name="a"></label></fieldset><fieldset><legend>Din pårørende</legend><label>Navn <input name="b"></label></fieldset>`,
      ),
      `${form(`<label>Søg <input type="search" name="q"></label>`)}<footer>${form(`<label>Søg <input type="search" name="q"></label>`)}</footer>`,
    ],
  },
  "hint-not-tied": {
    da: {
      what: "En hjælpetekst står ved feltet uden at være bundet til det: den bliver ikke læst op i feltet.",
      fix: "Bind den med aria-describedby, eller læg den i label.",
    },
    en: {
      what: "A hint stands at the field without being tied to it: it is not read out in the field.",
      fix: "Tie it by aria-describedby, or put it into the label.",
    },
    bad: [
      form(`<label for="n">CPR</label> <input id="n" name="n"> <small>Skriv ti cifre uden streg</small>`),
      form(
        `<label for="n">CPR</label> <span class="form-hint">Skriv ti cifre uden streg</span> <input id="n" name="n">`,
      ),
    ],
    good: [
      form(
        `<label for="n">CPR</label> <input id="n" name="n" aria-describedby="h"> <small id="h">Skriv ti cifre uden streg</small>`,
      ),
      form(`<label>CPR <small>Skriv ti cifre uden streg</small> <input name="n"></label>`),
    ],
  },
  "format-in-placeholder": {
    da: {
      what: "Hvordan feltet skal udfyldes, står kun i placeholder, som forsvinder.",
      fix: "Skriv det i label.",
    },
    en: {
      what: "How the field is to be filled in stands only in its placeholder, which vanishes.",
      fix: "Write it into the label.",
    },
    bad: [form(`<label>Dato <input name="d" placeholder="dd-mm-åååå"></label>`)],
    good: [
      form(`<label>Dato, for eksempel 31-12-2026 <input name="d" placeholder="31-12-2026"></label>`),
      form(`<label>By <input name="b" placeholder="Lillerup"></label>`),
    ],
  },
  "label-far": {
    da: {
      what: "Label står langt fra sit felt: den, der forstørrer, ser kun det ene.",
      fix: "Sæt label over feltet eller lige før det.",
    },
    en: {
      what: "The label stands far from its field: whoever enlarges sees only one of them.",
      fix: "Put the label above the field or right before it.",
    },
    bad: [
      form(
        `<div style="display: flex; justify-content: space-between; width: 800px"><label for="n">Navn</label> <input id="n" name="n"></div>`,
      ),
    ],
    good: [form(`<label for="n">Navn</label><br><input id="n" name="n">`)],
  },
  "field-without-purpose": {
    da: {
      what: "Feltet spørger efter noget, browseren kan udfylde. Gælder det den, der udfylder?",
      fix: 'Er det brugerens eget, så skriv autocomplete, for eksempel autocomplete="email".',
    },
    en: {
      what: "The field asks for what a browser can fill in. Is it about the person who fills it in?",
      fix: 'If it is the user\'s own, write autocomplete, for example autocomplete="email".',
    },
    bad: [
      form(`<label>Dit navn <input name="n"></label>`),
      form(`<label>Mail <input type="email" name="m"></label>`),
    ],
    good: [
      form(`<label>Dit navn <input name="n" autocomplete="name"></label>`),
      form(`<label>Sagens nummer <input name="s"></label>`),
    ],
  },
  "label-says-nothing": {
    da: { what: "Feltets navn er en pladsholder: {}.", fix: "Skriv, hvad man skal udfylde." },
    en: { what: "The name of the field is a placeholder: {}.", fix: "Say what is to be filled in." },
    bad: [
      form(`<label>Felt 1 <input name="a"></label>`),
      form(`<label>Label <input name="a"></label>`),
      form(`<label>Info: <input type="date" name="a"></label>`),
      form(`<label>Menu <input name="a"></label>`),
    ],
    good: [
      form(`<label>Tekst til kortet <input name="a"></label>`),
      form(`<label>Menu <select name="a"><option>Kød</option><option>Fisk</option></select></label>`),
      `<label>Menu <input type="checkbox"></label>`,
      form(`<label>Information om dit helbred <textarea name="a"></textarea></label>`),
    ],
  },
  "answer-to-errors": {
    da: {
      what: "Hvad siger formularen, når noget er udfyldt forkert? Nævner den feltet, og hvad der skal til?",
      fix: "Prøv den med tomme og forkerte felter.",
    },
    en: {
      what: "What does the form say when something is filled in wrongly? Does it name the field, and what is needed?",
      fix: "Try it with empty and wrong fields.",
    },
    bad: [form(`<label>Navn (skal udfyldes) <input name="n" required></label><button>Send</button>`)],
    good: [form(`<label>Søg <input type="search" name="q"></label><button>Søg</button>`)],
  },
  "reset-button": {
    da: { what: "Knappen sletter alt, man har skrevet.", fix: "Fjern den." },
    en: { what: "The button deletes all that was written.", fix: "Take it away." },
    bad: [form(`<label>Sag <input name="n"></label><button type="reset">Nulstil felterne</button>`)],
    good: [form(`<label>Sag <input name="n"></label><button>Send</button>`)],
  },
  "picture-riddle": {
    da: {
      what: "Formularen har en gåde (captcha). Kan den løses uden at se, høre eller huske?",
      fix: "Brug en vej uden gåde.",
    },
    en: {
      what: "The form has a riddle (captcha). Can it be solved without seeing, hearing or remembering?",
      fix: "Use a way without a riddle.",
    },
    bad: [
      form(`<img src="/captcha.php" alt="Skriv bogstaverne"><label>Bogstaverne <input name="k"></label>`),
    ],
    good: [form(`<label>Sag <input name="n"></label>`)],
  },
  "paste-refused": {
    da: {
      what: "Feltet nægter at få noget sat ind: adgangskoder må kunne hentes fra en huskeliste.",
      fix: "Fjern onpaste.",
    },
    en: {
      what: "The field refuses what is pasted: passwords must be allowed to come from a list.",
      fix: "Take onpaste away.",
    },
    bad: [
      form(
        `<label>Kode <input name="k" type="password" autocomplete="current-password" onpaste="return false"></label>`,
      ),
    ],
    good: [form(`<label>Kode <input name="k" type="password" autocomplete="current-password"></label>`)],
  },
} as const satisfies RoomWords;
