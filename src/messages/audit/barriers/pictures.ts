import type { RoomWords } from "./words.ts";

const grey = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>";

/** A picture of two points: three frames of half a second, again and again or once. */
const gif = (again: boolean) => {
  const repeat = "21ff0b4e45545343415045322e300301000000";
  const frame = "21f90400320000002c0000000001000100000202440100";
  const hex = `47494638396101000100800000000000ffffff${again ? repeat : ""}${frame.repeat(3)}3b`;
  return `data:image/gif;base64,${Buffer.from(hex, "hex").toString("base64")}`;
};

/** Pictures, frames and recordings. */
export const pictures = {
  "alt-differs-from-title": {
    da: {
      what: "alt og title siger noget forskelligt om billedet. Hvad skal den høre, der ikke ser det?",
      fix: "Skriv alt, og fjern title.",
    },
    en: {
      what: "alt and title say different things of the picture. What is somebody to hear who does not see it?",
      fix: "Write alt, and take title away.",
    },
    bad: [`<p><img src="${grey}" alt="Rådhuset set fra torvet" title="Foto: Jens Jensen"></p>`],
    good: [`<p><img src="${grey}" alt="Rådhuset set fra torvet"></p>`],
  },
  "spacer-image": {
    da: { what: "Et billede skal kun give luft.", fix: "Giv luften i stylesheetet." },
    en: { what: "A picture only makes room.", fix: "Make the room in the style sheet." },
    bad: [`<p><img src="/spacer.gif" alt="" width="20" height="1">Ring til os.</p>`],
    good: [`<p><img src="${grey}" alt=""></p>`],
  },
  "spacer-with-text": {
    da: {
      what: "Et billede, der kun giver luft, bliver læst op.",
      fix: 'Skriv alt="", eller giv luften i stylesheetet.',
    },
    en: {
      what: "A picture that only makes room is read out.",
      fix: 'Write alt="", or make the room in the style sheet.',
    },
    bad: [`<p><img src="/blank.gif" alt="mellemrum her" width="20" height="1">Ring til os.</p>`],
    good: [`<p><img src="/blank.gif" alt="" width="20" height="1">Ring til os.</p>`],
  },
  "background-picture": {
    da: {
      what: "Et billede står i stylesheetet uden ord. Fortæller det noget?",
      fix: "Fortæller det noget, så brug <img> med alt.",
    },
    en: {
      what: "A picture stands in the style sheet without words. Does it tell anything?",
      fix: "If it does, use <img> with alt.",
    },
    bad: [`<div style="width: 300px; height: 200px; background-image: url(&quot;${grey}&quot;)"></div>`],
    good: [
      `<div role="img" aria-label="Rådhuset" style="width: 300px; height: 200px; background-image: url(&quot;${grey}&quot;)"></div>`,
      `<div style="width: 300px; height: 200px; background-image: linear-gradient(red, blue)"></div>`,
    ],
  },
  "empty-alternative": {
    da: {
      what: "Et stort billede er skjult for skærmlæsere. Er det kun pynt?",
      fix: "Fortæller det noget, så skriv det i alt.",
    },
    en: {
      what: "A large picture is hidden from screen readers. Is it only decoration?",
      fix: "If it tells anything, write it into alt.",
    },
    bad: [`<p><img src="${grey}" width="300" height="200" alt=""></p>`],
    good: [
      `<figure><img src="${grey}" width="300" height="200" alt=""><figcaption>Rådhuset på Torvet</figcaption></figure>`,
      `<p><img src="${grey}" width="30" height="20" alt=""></p>`,
      `<p><a href="/a/"><img src="${grey}" width="300" height="200" alt=""> Priser for bad</a></p>`,
    ],
  },
  "vague-alternative": {
    da: {
      what: "Den alternative tekst er ét ord: {}. Siger det, hvad billedet fortæller?",
      fix: "Skriv, hvad der er at se, i en kort sætning.",
    },
    en: {
      what: "The alternative text is one word: {}. Does it say what the picture tells?",
      fix: "Say what is to be seen in a short sentence.",
    },
    bad: [`<p><img src="${grey}" width="300" height="200" alt="Hus"></p>`],
    good: [
      `<p><img src="${grey}" width="300" height="200" alt="Rådhuset set fra torvet"></p>`,
      `<p><a href="/"><img src="${grey}" width="300" height="200" alt="Lillerup"></a></p>`,
    ],
  },
  "picture-of-text": {
    da: {
      what: "Billedet ser ud til at være af tekst. Står det samme som rigtig tekst på siden?",
      fix: "Skriv teksten på siden.",
    },
    en: {
      what: "The picture seems to be one of text. Does the same stand on the page as text?",
      fix: "Write the text onto the page.",
    },
    bad: [
      `<p><img src="${grey}#plakat-sommerfest" width="300" height="200" alt="Sommerfest den 5. juni kl. 12 på torvet i Lillerup med musik og mad for alle, som vil være med"></p>`,
    ],
    good: [`<p><img src="${grey}" width="300" height="200" alt="Rådhuset set fra torvet"></p>`],
  },
  "animated-picture": {
    da: {
      what: "Billedet bevæger sig af sig selv i mere end fem sekunder, og intet på siden stopper det.",
      fix: "Brug et stillestående billede, eller en film med knapper.",
    },
    en: {
      what: "The picture moves by itself for more than five seconds, and nothing on the page stops it.",
      fix: "Use a still picture, or a film with controls.",
    },
    bad: [`<p><img src="${gif(true)}" alt="Et flag, der vifter"></p>`],
    good: [
      `<p><img src="${gif(false)}" alt="Et flag, der vifter"></p>`,
      `<p><img src="${grey}" alt="Et flag på en stang"></p>`,
    ],
  },
  "frame-title-placeholder": {
    da: { what: "Rammens titel er en pladsholder.", fix: "Skriv i title, hvad der er i rammen." },
    en: { what: "The title of the frame is a placeholder.", fix: "Say in title what the frame holds." },
    bad: [`<iframe title="iframe" srcdoc="x"></iframe>`, `<iframe title="kort.html" srcdoc="x"></iframe>`],
    good: [`<iframe title="Kort over kommunens afdelinger" srcdoc="x"></iframe>`],
  },
  "vague-frame-title": {
    da: {
      what: "Rammen hedder {}. Siger det, hvad der er i den?",
      fix: "Skriv i title, hvad der er i rammen.",
    },
    en: {
      what: "The frame is called {}. Does that say what it holds?",
      fix: "Say in title what the frame holds.",
    },
    bad: [
      `<iframe title="Kort" srcdoc="x"></iframe>`,
      `<iframe title="YouTube video player" srcdoc="x"></iframe>`,
    ],
    good: [`<iframe title="Kort over kommunens afdelinger" srcdoc="x"></iframe>`],
  },
  "same-frame-name": {
    da: {
      what: "To rammer hedder begge {} og viser noget forskelligt.",
      fix: "Skriv i title, hvad hver ramme viser.",
    },
    en: {
      what: "Two frames are both called {} and show different things.",
      fix: "Say in title what each frame shows.",
    },
    bad: [
      `<iframe title="Tal fra året" srcdoc="<title>Priser</title><p>Et bad koster 100 kr.</p>"></iframe><iframe aria-label="Tal fra året" srcdoc="<title>Ventetid</title><p>Du venter to uger.</p>"></iframe>`,
    ],
    good: [
      `<iframe title="Priser" srcdoc="<title>Priser</title><p>Et bad koster 100 kr.</p>"></iframe><iframe title="Ventetid" srcdoc="<title>Ventetid</title><p>Du venter to uger.</p>"></iframe>`,
      `<iframe title="Priser" srcdoc="<title>Priser</title><p>Et bad.</p>"></iframe><iframe title="Priser" srcdoc="<title>Priser</title><p>Et bad og mad.</p>"></iframe>`,
      `<iframe title="Kort" srcdoc="<p>Torvet</p>"></iframe><iframe title="Kort" srcdoc="<p>Havnen</p>"></iframe>`,
    ],
  },
  "recording-without-text": {
    da: {
      what: "Her er lyd eller film. Kan alt, der bliver sagt og vist, også læses?",
      fix: "Giv undertekster og en udskrift.",
    },
    en: {
      what: "Here is sound or film. Can all that is said and shown also be read?",
      fix: "Give captions and a transcript.",
    },
    bad: [`<p>Hør her:</p><audio controls src="/raad.mp3"></audio>`],
    good: [
      `<div><audio controls src="/raad.mp3"></audio><p><a href="/udskrift/">Læs udskriften</a></p></div>`,
    ],
  },
  "canvas-without-text": {
    da: {
      what: "En tegning (<canvas>) har ingen tekst.",
      fix: 'Giv den role="img" og et navn, eller skriv indholdet i <canvas>.',
    },
    en: {
      what: "A drawing (<canvas>) has no text.",
      fix: 'Give it role="img" and a name, or write its content into <canvas>.',
    },
    bad: [`<canvas width="300" height="200"></canvas>`],
    good: [
      `<canvas width="300" height="200" role="img" aria-label="Kurve over priser"></canvas>`,
      `<canvas width="300" height="200">Priser: 35 kr. i år.</canvas>`,
    ],
  },
} as const satisfies RoomWords;
