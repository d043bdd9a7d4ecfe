import type { RoomWords } from "./words.ts";

const long = "Vi hjælper dig med det, du ikke selv kan klare, og vi taler med dig om, hvad du har brug for. ";

/** Text and its structure. */
export const text = {
  "placeholder-title": {
    da: { what: "Sidens titel er en pladsholder.", fix: "Skriv, hvad siden handler om, og hvis den er." },
    en: {
      what: "The title of the page is a placeholder.",
      fix: "Say what the page is about, and whose it is.",
    },
    bad: [
      `<html lang="da"><title>Untitled document</title><main><h1>Hjælp</h1></main></html>`,
      `<html lang="da"><title>index.html</title><main><h1>Hjælp</h1></main></html>`,
      `<html lang="da"><title>Ny side 2</title><main><h1>Hjælp</h1></main></html>`,
    ],
    good: [`<html lang="da"><title>Dokumenter – Lillerup</title><main><h1>Dokumenter</h1></main></html>`],
  },
  "typed-list": {
    da: {
      what: "En liste er skrevet med tegn i løbende tekst; en skærmlæser hører ingen liste.",
      fix: "Brug <ul> eller <ol> med <li>.",
    },
    en: {
      what: "A list is typed with signs into running text; a screen reader hears no list.",
      fix: "Use <ul> or <ol> with <li>.",
    },
    bad: [
      "<p>- Rengøring<br>- Indkøb<br>- Bad</p>",
      "<p>* Rengøring</p><p>* Indkøb</p><p>* Bad</p>",
      "<div>1. Ring til os<br>2. Fortæl, hvad du har brug for</div>",
      "<p>• Rengøring</p><p>• Indkøb</p>",
    ],
    good: [
      "<ul><li>Rengøring</li><li>Indkøb</li></ul>",
      "<p>Rådhuset<br>Torvet 1<br>9999 Lillerup</p>",
      "<p>– Jeg er glad for hjælpen, siger Karen.</p><p>– Det er vi også, siger Bent.</p>",
      "<p>1. januar 2026 stiger prisen.</p>",
    ],
  },
  "empty-paragraph": {
    da: { what: "Et afsnit er tomt og skal kun give luft.", fix: "Giv luften med margin i stylesheetet." },
    en: {
      what: "A paragraph is empty and only makes room.",
      fix: "Make the room with a margin in the style sheet.",
    },
    bad: ["<p>Ring til os.</p><p>&nbsp;</p><p>Vi hjælper.</p>", "<p>Ring til os.</p><p></p>"],
    good: [`<p role="status"></p>`, `<p><img src="data:," alt="Rådhuset"></p>`, `<p hidden></p>`],
  },
  "line-breaks": {
    da: { what: "Afsnit er lavet med linjeskift.", fix: "Giv hvert afsnit sit <p>." },
    en: { what: "Paragraphs are made with line breaks.", fix: "Give each paragraph its <p>." },
    bad: ["<p>Ring til os.<br><br>Vi hjælper dig i gang.</p>"],
    good: ["<p>Rådhuset<br>Torvet 1</p>"],
  },
  preformatted: {
    da: {
      what: "Almindelig tekst er sat med mellemrum (<pre>): opstillingen bliver ikke læst op, og linjerne brydes ikke.",
      fix: "Brug afsnit, lister eller en tabel; <pre> er til kode, med <code> i.",
    },
    en: {
      what: "Plain text is laid out with blanks (<pre>): nobody hears the layout, and its lines do not wrap.",
      fix: "Use paragraphs, lists or a table; <pre> is for code, with <code> inside.",
    },
    bad: ["<pre>Mandag    10-14\nTirsdag   10-17\nOnsdag    lukket hele dagen</pre>"],
    good: [
      "<pre><code>npm run build</code></pre>",
      `<pre aria-hidden="true">pris pris pris pris pris pris</pre>`,
    ],
  },
  "typed-picture": {
    da: {
      what: "Et billede er tegnet med tegn og bliver læst op tegn for tegn.",
      fix: 'Giv det role="img" og et navn.',
    },
    en: {
      what: "A picture is drawn with characters, which are read out one by one.",
      fix: 'Give it role="img" and a name.',
    },
    bad: ["<pre>  /\\_/\\ \n ( o.o )\n  &gt; ^ &lt; \n /|___|\\ </pre>"],
    good: [`<pre role="img" aria-label="En kat">  /\\_/\\ \n ( o.o )\n  &gt; ^ &lt; </pre>`],
  },
  "heading-says-nothing": {
    da: { what: "Overskriften er en pladsholder.", fix: "Skriv, hvad der står under den." },
    en: { what: "The heading is a placeholder.", fix: "Say what is below it." },
    bad: [
      "<h2>Overskrift 2</h2><p>Ring til os.</p>",
      "<h2>Heading</h2><p>Ring.</p>",
      "<h2>Lorem ipsum</h2><p>Ring.</p>",
    ],
    good: ["<h2>Titel på ejendom</h2><p>Ring til os.</p>"],
  },
  "heading-without-content": {
    da: {
      what: "Der står intet under overskriften.",
      fix: "Skriv teksten, eller gør den til noget andet end en overskrift.",
    },
    en: {
      what: "There is nothing below the heading.",
      fix: "Write its text, or make it something else than a heading.",
    },
    bad: [
      "<h2>Priser</h2><h2>Klage</h2><p>Du kan klage.</p>",
      "<p>Ring til os.</p><h2>Vi er her for dig</h2>",
    ],
    good: [
      "<h2>Priser</h2><h3>Bad</h3><p>Gratis.</p>",
      `<h2><a href="/a/">Priser for bad</a></h2><h2><a href="/b/">Priser for mad</a></h2>`,
      `<h2>Priser</h2><p hidden>Gratis.</p>`,
    ],
  },
  "long-heading": {
    da: {
      what: "Overskriften er så lang som et afsnit.",
      fix: "Sig emnet med få ord, og lad resten være tekst.",
    },
    en: {
      what: "The heading is as long as a paragraph.",
      fix: "Name the topic in few words and let the rest be text.",
    },
    bad: [`<h2>${long}${long}</h2><p>Ring.</p>`],
    good: ["<h2>Hvad kan du få hjælp til i din hverdag?</h2><p>Ring.</p>"],
  },
  "long-text": {
    da: {
      what: "Mere end 350 ord følger hinanden uden en overskrift.",
      fix: "Del teksten med overskrifter, der siger, hvad der kommer.",
    },
    en: {
      what: "More than 350 words follow each other without a heading.",
      fix: "Part the text with headings that say what comes.",
    },
    bad: [`<h1>Hjælp</h1>${`<p>${long.repeat(4)}</p>`.repeat(6)}`],
    good: [`<h1>Hjælp</h1>${`<h2>Et emne</h2><p>${long.repeat(4)}</p>`.repeat(6)}`],
  },
  "spaced-letters": {
    da: {
      what: "Der er mellemrum mellem bogstaverne i et ord, som så bliver stavet op.",
      fix: "Skriv ordet ud i ét, og spred det med letter-spacing.",
    },
    en: {
      what: "There are blanks between the letters of a word, which is then spelt out.",
      fix: "Write the word in one and space it with letter-spacing.",
    },
    bad: ["<p>V I G T I G T: Ring til os.</p>", "<h2>P R I S E R</h2><p>Gratis.</p>"],
    good: [`<p style="letter-spacing: 0.4em">VIGTIGT</p>`, "<p>Hold A B C D E er fulde</p>"],
  },
  "sensory-words": {
    da: {
      what: "Teksten viser vej med sted, farve, form eller lyd: {}. Kan den følges af en, der ikke ser eller hører det?",
      fix: "Nævn også det, der står på knappen, feltet eller afsnittet.",
    },
    en: {
      what: "The text leads by place, colour, shape or sound: {}. Can somebody follow it who does not see or hear that?",
      fix: "Say also what is written on the button, the field or the part.",
    },
    bad: [
      "<p>Klik på den røde knap.</p>",
      "<p>Se menuen til højre.</p>",
      "<p>Press the round button to go on.</p>",
      "<p>Felter markeret med rødt skal udfyldes.</p>",
      "<p>Ledige tider vises med grønt.</p>",
      "<p>Required fields are shown in red.</p>",
      "<p>Tal, når du hører en tone.</p>",
    ],
    good: [
      "<p>Klik på knappen „Send“.</p>",
      "<p>Døren til højre for receptionen er åben.</p>",
      "<p>Huset er rødt.</p>",
      "<p>Vi har en grøn have og en blå dør.</p>",
    ],
  },
  "text-direction": {
    da: {
      what: "Teksten løber den forkerte vej for sine bogstaver.",
      fix: 'Skriv dir="rtl" om arabisk og hebraisk, dir="ltr" om latinske bogstaver.',
    },
    en: {
      what: "The text runs in the wrong direction for its letters.",
      fix: 'Write dir="rtl" around Arabic and Hebrew, dir="ltr" around Latin letters.',
    },
    bad: [
      `<p lang="ar">يمكنك الحصول على المساعدة في حياتك اليومية.</p>`,
      `<p dir="rtl">Du kan få hjælp i din hverdag.</p>`,
    ],
    good: [
      `<p lang="ar" dir="rtl">يمكنك الحصول على المساعدة في حياتك اليومية.</p>`,
      `<p dir="auto">يمكنك الحصول على المساعدة في حياتك اليومية.</p>`,
      "<p>På arabisk: (العربية).</p>",
    ],
  },
  "article-around-link": {
    da: {
      what: "En <article> holder kun et link.",
      fix: "Brug <li> i en liste; en artikel kan læses for sig.",
    },
    en: {
      what: "An <article> holds only a link.",
      fix: "Use <li> in a list; an article can be read on its own.",
    },
    bad: [
      `<article><a href="/a/">Priser for bad</a></article>`,
      `<a href="/a/"><article><h2>Priser</h2></article></a>`,
    ],
    good: [`<article><h2><a href="/a/">Priser</a></h2><p>Nye priser fra januar.</p></article>`],
  },
  "empty-item": {
    da: { what: "Et punkt i en liste er tomt og bliver talt med.", fix: "Fjern det." },
    en: { what: "An item of a list is empty, and is counted.", fix: "Take it out." },
    bad: ["<ul><li>Bad</li><li></li></ul>"],
    good: [`<ul><li>Bad</li><li><img src="data:," alt="Mad"></li></ul>`],
  },
  "structure-taken-away": {
    da: { what: 'role="presentation" tager opbygningen fra noget, der har en.', fix: "Fjern rollen." },
    en: { what: 'role="presentation" takes the structure from what has one.', fix: "Take the role away." },
    bad: [
      `<table role="presentation"><tr><th>Dag</th><th>Tid</th></tr><tr><td>Mandag</td><td>10-14</td></tr></table>`,
      `<h2 role="none">Priser</h2><p>Gratis.</p>`,
    ],
    good: [`<table role="presentation"><tr><td>Ring</td><td>Skriv</td></tr></table>`],
  },
  accesskey: {
    da: { what: "En genvejstast (accesskey) kan tage en tast fra skærmlæser og browser.", fix: "Fjern den." },
    en: {
      what: "A shortcut (accesskey) may take a key from screen reader and browser.",
      fix: "Take it away.",
    },
    bad: [`<p><a href="/a/" accesskey="p">Priser for bad</a></p>`],
    good: [`<p><a href="/a/">Priser for bad</a></p>`],
  },
  autofocus: {
    da: {
      what: "Et felt tager fokus, når siden åbner: det, der står før, bliver ikke hørt.",
      fix: "Fjern autofocus.",
    },
    en: {
      what: "A field takes the focus when the page opens: what stands before is not heard.",
      fix: "Take autofocus away.",
    },
    bad: [`<p><label>Dit navn <input name="n" autofocus></label></p>`],
    good: [`<dialog><input aria-label="Navn" autofocus></dialog>`],
  },
} as const satisfies RoomWords;
