import type { RoomWords } from "./words.ts";

/** Links and buttons. */
export const links = {
  "new-window": {
    da: {
      what: "Linket åbner et nyt vindue og siger det ikke.",
      fix: "Lad det åbne i samme vindue, eller skriv „(åbner i nyt vindue)“ i linket.",
    },
    en: {
      what: "The link opens a new window and does not say so.",
      fix: "Let it open in the same window, or write “(opens in a new window)” into the link.",
    },
    bad: [`<p><a href="https://borger.example/" target="_blank">Søg om boligstøtte</a></p>`],
    good: [
      `<p><a href="https://borger.example/" target="_blank">Søg om boligstøtte (åbner i nyt vindue)</a></p>`,
      `<p><a href="https://borger.example/" target="_blank">Søg <img src="data:," alt="nyt vindue"></a></p>`,
      `<p><a href="/a/" target="_self">Søg om boligstøtte</a></p>`,
    ],
  },
  "recording-link": {
    da: {
      what: "Linket fører til lyd eller film. Står det samme som tekst et sted?",
      fix: "Før også til en udskrift, og vis undertekster.",
    },
    en: {
      what: "The link leads to sound or film. Does the same stand somewhere as text?",
      fix: "Lead to a transcript, too, and show captions.",
    },
    bad: [
      `<p><a href="/raad.mp3">Hør mødet i byrådet</a></p>`,
      `<p><a href="/film.mp4">Se filmen om hjælpen</a></p>`,
    ],
    good: [`<p><a href="/raad.mp3">Hør mødet</a> eller <a href="/raad/">læs udskriften af det</a></p>`],
  },
  "picture-link": {
    da: {
      what: "Linket fører til et billede alene, som ingen tekst har. Står det samme som tekst et sted?",
      fix: "Før til en side, der viser billedet og siger, hvad der er på det.",
    },
    en: {
      what: "The link leads to a bare picture, which has no text. Does the same stand somewhere as text?",
      fix: "Lead to a page that shows the picture and says what is on it.",
    },
    bad: [`<p><a href="/skema.png">Skema over tiderne</a></p>`],
    good: [`<p><a href="/skema/">Skema over tiderne</a></p>`],
  },
  "empty-target": {
    da: {
      what: "Linket fører ingen steder hen.",
      fix: "Før til en adresse; skal det gøre noget på siden, så brug <button>.",
    },
    en: {
      what: "The link leads nowhere.",
      fix: "Lead to an address; use <button> for what it does on the page.",
    },
    bad: [`<p><a href="#">Vis priser</a></p>`, `<p><a href="javascript:void(0)">Vis priser</a></p>`],
    good: [
      `<p><a href="#">Til toppen</a></p>`,
      `<p><a href="#" role="button">Vis priser</a></p>`,
      `<p><a href="#pris">Se prisen</a></p>`,
    ],
  },
  "hidden-words": {
    da: {
      what: "Ord, der ses i linket eller knappen, er skjult for skærmlæsere: det, man hører, er et andet.",
      fix: "Fjern aria-hidden fra ordene, eller giv det samme i aria-label.",
    },
    en: {
      what: "Words that are seen in the link or button are hidden from screen readers: what is heard is another.",
      fix: "Take aria-hidden from the words, or say the same in aria-label.",
    },
    bad: [
      `<p><a href="/a/">Læs mere <span aria-hidden="true">om priser for bad</span></a></p>`,
      `<p><button type="button"><span aria-hidden="true">Send ansøgning</span> nu</button></p>`,
    ],
    good: [
      `<p><a href="/a/" aria-label="Priser for bad"><span aria-hidden="true">Priser for bad</span></a></p>`,
      `<p><a href="/a/">Priser for bad <span aria-hidden="true">→</span></a></p>`,
      `<p><a href="/a/"><span aria-hidden="true" style="font-family: 'Material Icons'">arrow_forward</span> Priser</a></p>`,
    ],
  },
  "heard-says-nothing": {
    da: {
      what: "Det, der høres af linket, siger ikke, hvor det fører hen: {}. Resten af dets ord er skjult.",
      fix: "Skriv i det, der høres, hvad man får dér.",
    },
    en: {
      what: "What is heard of the link does not say where it leads: {}. The rest of its words is hidden.",
      fix: "Say in what is heard what one gets there.",
    },
    bad: [
      `<style>.skjult { display: none }</style><p><a href="/a/">Læs mere <span class="skjult">om priser for bad</span></a></p>`,
      `<p><a href="/a/" aria-label="Klik her">Priser for bad</a></p>`,
    ],
    good: [
      `<style>.kun-lyd { position: absolute; clip-path: inset(50%) }</style><p><a href="/a/">Læs mere <span class="kun-lyd">om priser for bad</span></a></p>`,
      `<p><a href="/a/">Priser for bad</a></p>`,
    ],
  },
  "same-words-together": {
    da: {
      what: "To links lige efter hinanden hedder begge {} og fører til forskellige sider.",
      fix: "Skriv i hvert link, hvor det fører hen.",
    },
    en: {
      what: "Two links one after the other are both called {} and lead to different pages.",
      fix: "Say in each link where it leads.",
    },
    bad: [
      `<p>Du kan <a href="/a/">søge om hjælp</a> på nettet eller <a href="/b/">søge om hjælp</a> på papir.</p>`,
      `<div><a href="/a/?nr=1"><img src="data:," alt="Priser"></a> <a href="/a/?nr=2"><img src="data:," alt="Priser"></a></div>`,
      `<p><span role="link" tabindex="0" onclick="location = '/a/'">Bad</span> <span role="link" tabindex="0" onclick="location = '/b/'">Bad</span></p>`,
    ],
    good: [
      `<p>Du kan <a href="/a/">søge om hjælp</a> på nettet. Du kan også <a href="/b/">søge om hjælp</a> på papir.</p>`,
      `<ul><li>Mad: <a href="/a/">se priser</a></li><li>Bad: <a href="/b/">se priser</a></li></ul>`,
      `<div><h2>Mad</h2><a href="/a/">Se priser</a><h2>Bad</h2><a href="/b/">Se priser</a></div>`,
      `<table><tr><th>Sag</th><th>Valg</th></tr><tr><td>1</td><td><a href="/a/">Rediger</a></td></tr><tr><td>2</td><td><a href="/b/">Rediger</a></td></tr></table>`,
      `<p><a href="/a/?utm_source=nyt"><img src="data:," alt="Nyt om bad"></a> <a href="/a/">Nyt om bad</a></p>`,
      `<p>Åbent: <a href="/a/">se tider</a><br>Lukket: <a href="/b/">se tider</a></p>`,
    ],
  },
  "adjacent-links": {
    da: {
      what: "To links ved siden af hinanden fører til det samme: man hører og går to gange.",
      fix: "Læg billede og tekst i ét link.",
    },
    en: {
      what: "Two links side by side lead to the same: one hears and tabs twice.",
      fix: "Put picture and text into one link.",
    },
    bad: [`<p><a href="/a/"><img src="data:," alt="Bad"></a> <a href="/a/">Priser for bad</a></p>`],
    good: [
      `<p><a href="/a/"><img src="data:," alt=""> Priser for bad</a> <a href="/b/">Priser for mad</a></p>`,
    ],
  },
  "title-repeats": {
    da: { what: "title siger det samme som linket, og nogle hører det to gange.", fix: "Fjern title." },
    en: { what: "The title says the same as the link, and some hear it twice.", fix: "Take the title away." },
    bad: [`<p><a href="/a/" title="Priser for bad">Priser for bad</a></p>`],
    good: [`<p><a href="/a/">Priser for bad</a></p>`],
  },
  "unmarked-link": {
    da: {
      what: "Linket kan ikke ses i teksten: ingen streg, og farven er næsten tekstens.",
      fix: "Sæt en streg under links i løbende tekst.",
    },
    en: {
      what: "The link cannot be seen in the text: no line, and nearly the colour of the text.",
      fix: "Underline links in running text.",
    },
    bad: [
      `<p style="color: #111">Du kan altid <a href="/a/" style="color: #111; text-decoration: none">se dine priser</a> på siden.</p>`,
      `<p style="color: #111">Du kan altid <a href="/a/" style="color: #223; text-decoration: none">se dine priser</a> på siden.</p>`,
    ],
    good: [
      `<p>Du kan altid <a href="/a/">se dine priser</a> på siden.</p>`,
      `<p style="color: #111">Du kan altid <a href="/a/" style="color: #111; text-decoration: none; font-weight: bold">se dine priser</a>.</p>`,
      `<ul><li><a href="/a/" style="color: #111; text-decoration: none">Priser for bad</a></li></ul>`,
    ],
  },
  "colour-only-link": {
    da: {
      what: "Linket skiller sig kun ud fra teksten ved sin farve. Ses det også, når det har fokus eller musen er over det?",
      fix: "Sæt en streg under links i løbende tekst.",
    },
    en: {
      what: "The link is told from the text by its colour alone. Is it also seen on focus and under the mouse?",
      fix: "Underline links in running text.",
    },
    bad: [
      `<p style="color: #000">Du kan altid <a href="/a/" style="color: #06c; text-decoration: none">se dine priser</a> på siden.</p>`,
    ],
    good: [
      `<p style="color: #000">Du kan altid <a href="/a/" style="color: #06c; border-bottom: 1px solid; text-decoration: none">se dine priser</a>.</p>`,
    ],
  },
  "link-like-text": {
    da: { what: "Linket ser ud som almindelig tekst.", fix: "Giv det en streg, en farve eller en pil." },
    en: { what: "The link looks like plain text.", fix: "Give it a line, a colour or an arrow." },
    bad: [
      `<p>Ring til os.</p><p><a href="/a/" style="color: inherit; text-decoration: none">Se alle priser</a></p>`,
    ],
    good: [
      `<p><a href="/a/">Se alle priser</a></p>`,
      `<p><a href="/a/" style="color: inherit; text-decoration: none; border: 1px solid">Se alle priser</a></p>`,
    ],
  },
  "button-says-nothing": {
    da: { what: "Knappen siger ikke, hvad den gør: {}.", fix: "Skriv, hvad der sker: „Send ansøgning“." },
    en: { what: "The button does not say what it does: {}.", fix: "Say what happens: “Send application”." },
    bad: [
      `<form action="/tak/"><button>Klik her</button></form>`,
      `<form action="/tak/"><input type="image" src="data:," alt="click"></form>`,
      `<form action="/tak/"><input type="submit" value="Knap"></form>`,
    ],
    good: [`<form action="/tak/"><button>Send</button> <button>Næste</button></form>`],
  },
} as const satisfies RoomWords;
