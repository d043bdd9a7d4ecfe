import type { RoomWords } from "./words.ts";

/** Text that eyes and ears are told differently. */
export const told = {
  "text-kept-from-ears": {
    da: {
      what: "Et stykke tekst kan ses, men er skjult for skærmlæsere.",
      fix: "Fjern aria-hidden, så alle får teksten.",
    },
    en: {
      what: "A piece of text is seen and hidden from screen readers.",
      fix: "Take aria-hidden away, so that all get the text.",
    },
    bad: [`<p aria-hidden="true">Filmen viser, hvordan du bestiller et bad på nettet.</p>`],
    good: [
      `<p>Filmen viser, hvordan du bestiller et bad på nettet.</p>`,
      `<p aria-hidden="true">Du kan bestille et bad på nettet.</p><p style="position: absolute; left: -999em">Du kan bestille et bad på nettet.</p>`,
      `<p aria-hidden="true">→ → →</p>`,
      `<div aria-hidden="true" style="position: absolute; left: -999em"><p aria-hidden="true">Du kan bestille et bad på nettet.</p></div>`,
    ],
  },
  "named-text": {
    da: {
      what: "Teksten har et andet navn i aria-label: {}. Et element uden rolle har intet navn, og mange hører kun teksten.",
      fix: "Skriv ordene som tekst, eventuelt kun til skærmlæsere, og fjern aria-label.",
    },
    en: {
      what: "The text has another name in aria-label: {}. An element without a role has no name, and many hear the text alone.",
      fix: "Write the words as text, for screen readers alone if need be, and take aria-label away.",
    },
    bad: [
      `<p><span aria-label="Før 100 kr., nu 80 kr."><s>100</s> 80 kr.</span></p>`,
      `<p><span aria-label="4 ud af 5 stjerner">★★★★☆</span></p>`,
    ],
    good: [
      `<p><span role="img" aria-label="4 ud af 5 stjerner">★★★★☆</span></p>`,
      `<div aria-label="Brødkrumme"><a href="/">Forside</a> / Priser</div>`,
      `<p><span aria-label="100 kr.">100 kr.</span></p>`,
      `<p>Ring på <span aria-label="telefon 12 34 56 78">12 34 56 78</span></p>`,
      `<p><i class="material-icons" aria-label="Søg på siden">search</i></p>`,
      `<section aria-label="Nyt om bad"><p>Bad er gratis.</p></section>`,
    ],
  },
  "menu-by-place": {
    da: {
      what: "Teksten viser vej til en menu med dens plads: {}. Ingen menu på siden har et navn, den kan findes ved.",
      fix: "Giv menuen et navn eller en overskrift, og nævn det i teksten.",
    },
    en: {
      what: "The text leads to a menu by its place: {}. No menu of the page has a name to find it by.",
      fix: "Give the menu a name or a heading, and name it in the text.",
    },
    bad: [
      `<p>Find skemaet i menuen til venstre.</p>`,
      `<nav><a href="/a/">Bad</a></nav><p>Use the navigation on the right to find prices.</p><nav><a href="/b/">Mad</a></nav>`,
    ],
    good: [
      `<p>Find skemaet i menuen til venstre.</p><nav><a href="/a/">Bad</a></nav>`,
      `<p>Find skemaet i menuen til venstre.</p><nav><a href="/a/">Bad</a></nav><nav aria-label="Menu om bad"><a href="/b/">Mad</a></nav>`,
      `<p>Find skemaet i menuen til venstre.</p><h2>Menu</h2><ul><li><a href="/a/">Bad</a></li></ul>`,
      `<p>Dagens menu står til højre for indgangen.</p>`,
    ],
  },
} as const satisfies RoomWords;
