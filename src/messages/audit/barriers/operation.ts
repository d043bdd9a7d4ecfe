import type { RoomWords } from "./words.ts";

const opener = (role: string, script: string, inside = `<button id="luk">Luk boksen</button>`) =>
  `<p><button id="vis" aria-haspopup="dialog">Vis boksen</button> <a href="/a/">Priser for bad</a></p>
<${role} id="boks" aria-label="Boks"><p>Er du sikker på det?</p>${inside}</${role.split(" ")[0]}>
<script>const boks = document.querySelector("#boks"), vis = document.querySelector("#vis"), luk = document.querySelector("#luk");${script}</script>`;
const layer = `div role="dialog" aria-modal="true" hidden`;
const closing =
  "luk.onclick = () => { boks.hidden = true; vis.focus(); }; boks.onkeydown = (e) => { if (e.key === 'Escape') luk.click(); if (e.key === 'Tab') { e.preventDefault(); luk.focus(); } };";
const native = opener("dialog", "vis.onclick = () => boks.showModal(); luk.onclick = () => boks.close();");

/** What happens when the page is used. */
export const operation = {
  "layer-focus-outside": {
    da: {
      what: "Knappen åbner en boks, og fokus bliver udenfor: skærmlæseren siger intet om den.",
      fix: "Flyt fokus ind i boksen, helst med <dialog> og showModal().",
    },
    en: {
      what: "The button opens a layer, and the focus stays outside: a screen reader says nothing of it.",
      fix: "Move the focus into the layer, best with <dialog> and showModal().",
    },
    bad: [
      opener(layer, `vis.onclick = () => { boks.hidden = false; };${closing}`),
      opener(
        "div hidden style='position: fixed; inset: 0; background: #fff'",
        `vis.onclick = () => { boks.hidden = false; };${closing}`,
      ).replace('aria-haspopup="dialog"', ""),
    ],
    good: [
      native,
      `<button popovertarget="p">Vis reglerne</button><div id="p" popover role="dialog" aria-label="Regler"><p>Du kan få hjælp.</p><button popovertarget="p">Luk reglerne</button></div>`,
    ],
  },
  "layer-lets-focus-out": {
    da: {
      what: "Tabulatortasten fører ud af boksen til det, der ligger bag den.",
      fix: "Hold fokus i boksen, så længe den er åben, helst med <dialog> og showModal().",
    },
    en: {
      what: "The Tab key leads out of the layer to what lies behind it.",
      fix: "Keep the focus in the layer while it is open, best with <dialog> and showModal().",
    },
    bad: [
      opener(
        layer,
        "vis.onclick = () => { boks.hidden = false; luk.focus(); }; luk.onclick = () => { boks.hidden = true; vis.focus(); }; boks.onkeydown = (e) => { if (e.key === 'Escape') luk.click(); };",
      ),
    ],
    good: [native, opener(layer, `vis.onclick = () => { boks.hidden = false; luk.focus(); };${closing}`)],
  },
  "layer-without-escape": {
    da: { what: "Escape lukker ikke boksen.", fix: "Luk den med Escape, helst med <dialog> og showModal()." },
    en: {
      what: "Escape does not close the layer.",
      fix: "Close it on Escape, best with <dialog> and showModal().",
    },
    bad: [
      opener(
        layer,
        "vis.onclick = () => { boks.hidden = false; luk.focus(); }; luk.onclick = () => { boks.hidden = true; vis.focus(); }; boks.onkeydown = (e) => { if (e.key === 'Tab') { e.preventDefault(); luk.focus(); } };",
      ),
    ],
    good: [native],
  },
  "layer-without-button": {
    da: { what: "Boksen har ingen knap, der lukker den.", fix: "Giv den en knap „Luk“." },
    en: { what: "The layer has no button that closes it.", fix: "Give it a button “Close”." },
    bad: [
      opener("dialog", "vis.onclick = () => boks.showModal();", `<p><a href="/b/">Læs om reglerne</a></p>`),
    ],
    good: [
      native,
      opener(
        "dialog",
        "vis.onclick = () => boks.showModal();",
        `<button aria-label="Luk" id="luk" onclick="boks.close()">×</button>`,
      ),
    ],
  },
  "layer-loses-focus": {
    da: {
      what: "Når boksen er lukket, er fokus ikke tilbage på det, der åbnede den.",
      fix: "Sæt fokus tilbage på knappen.",
    },
    en: {
      what: "When the layer is closed, the focus is not back on what opened it.",
      fix: "Put the focus back on the button.",
    },
    bad: [
      opener(
        layer,
        "vis.onclick = () => { boks.hidden = false; luk.focus(); }; luk.onclick = () => { boks.hidden = true; }; boks.onkeydown = (e) => { if (e.key === 'Escape') luk.click(); if (e.key === 'Tab') { e.preventDefault(); luk.focus(); } };",
      ),
    ],
    good: [native],
  },
  "hover-only": {
    da: {
      what: "Dette viser noget under musen og intet, når det har fokus.",
      fix: "Vis det samme ved :focus-within, eller med en knap.",
    },
    en: {
      what: "This shows something under the mouse and nothing on focus.",
      fix: "Show the same on :focus-within, or by a button.",
    },
    bad: [
      `<style>.u { position: absolute; left: -999em } .m:hover .u { left: 0 } a:focus { outline: 3px solid }</style><div class="m"><span>Priser</span><div class="u"><p>Priser for bad</p></div></div>`,
      `<style>.m { & .u { height: 0; overflow: hidden } &:hover .u { height: auto } }</style><div class="m"><a href="/a/">Priser</a><div class="u"><p>Priser for bad</p></div></div>`,
      `<style>.u { display: none } .m:hover .u { display: block }</style><div class="m"><a href="/a/">Priser</a><div class="u"><a href="/b/">Priser for bad</a></div></div>`,
      `<style>.t { visibility: hidden } .o:hover + .t { visibility: visible }</style><p><span class="o">Visitator</span><span class="t">Den, der vurderer dit behov</span></p>`,
    ],
    good: [
      `<style>.u { display: none } .m { &:hover .u, &:focus-within .u { display: block } }</style><div class="m"><a href="/a/">Priser</a><div class="u"><a href="/b/">Priser for bad</a></div></div>`,
      `<style>.u { display: none } .m:hover .u, .m:focus-within .u { display: block }</style><div class="m"><a href="/a/">Priser</a><div class="u"><a href="/b/">Priser for bad</a></div></div>`,
      `<style>.m:hover { background: #eee }</style><div class="m"><a href="/a/">Priser</a></div>`,
    ],
  },
  "letter-shortcut": {
    da: {
      what: "Siden gør noget, når man trykker på en enkelt tast uden for et felt: {}. Den, der taler til sin computer, rammer den uden at ville.",
      fix: "Kræv Ctrl eller Alt, eller lad genvejen slå fra.",
    },
    en: {
      what: "The page does something when a single key is pressed outside of a field: {}. Whoever speaks to the computer hits it without meaning to.",
      fix: "Ask for Ctrl or Alt, or let the shortcut be switched off.",
    },
    bad: [
      `<p id="t">0 valgt</p><script>document.addEventListener("keydown", (e) => { if (e.key === "v") t.textContent = "1 valgt"; });</script>`,
    ],
    good: [
      `<p id="t">0 valgt</p><script>document.addEventListener("keydown", (e) => { if (e.key === "Escape") t.textContent = "lukket"; });</script>`,
      `<p id="t">0 valgt</p><script>document.addEventListener("keydown", (e) => { if (e.key === "v" && e.ctrlKey) t.textContent = "1 valgt"; });</script>`,
      `<label><input type="checkbox" checked> Brug genveje med én tast</label><p id="t">0 valgt</p><script>document.addEventListener("keydown", (e) => { if (e.key === "v") t.textContent = "1 valgt"; });</script>`,
    ],
  },
  "choice-leads-away": {
    da: {
      what: "Et valg på listen fører straks til en anden side.",
      fix: "Lad en knap ved siden af føre videre.",
    },
    en: {
      what: "A choice of the list leads to another page at once.",
      fix: "Let a button beside it lead on.",
    },
    bad: [
      `<form action="/tak/"><fieldset><legend>Sprog</legend><label><input type="radio" name="s" onchange="this.form.submit()"> Dansk</label> <label><input type="radio" name="s" onchange="this.form.submit()"> English</label></fieldset></form>`,
      `<p><label>Gå til <select onchange="location.href = this.value"><option value="/a/">Bad</option><option value="/b/">Mad</option></select></label></p>`,
      `<form action="/tak/"><label>Sprog <select name="s"><option>Dansk</option><option>English</option></select></label></form><script>document.querySelector("select").addEventListener("change", (e) => e.target.form.submit());</script>`,
    ],
    good: [
      `<form action="/tak/"><label>Sprog <select name="s"><option>Dansk</option><option>English</option></select></label><button>Vis</button></form>`,
    ],
  },
} as const satisfies RoomWords;
