import type * as messages from "../../../../../src/messages/audit/affects.ts";
import type { Rows } from "../../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  affects: {
    browserLoad: [
      [
        [],
        "alle, der har brug for det, der ikke kom, og mest dem, hvis browser eller forbindelse ikke er den nyeste",
      ],
    ],
    keyboard: [[[], "mennesker, der bruger tastatur eller kontakt og ingen mus"]],
    reflow: [[[], "mennesker, der forstørrer siden eller læser på en telefon"]],
    textSize: [[[], "mennesker, der forstørrer teksten"]],
    textSpacing: [[[], "mennesker, der læser med større afstand, for eksempel ordblinde"]],
    targetSize: [[[], "mennesker, der ryster på hænderne eller bruger én finger"]],
    forcedColours: [[[], "mennesker, der ser dårligt og læser i deres egne farver"]],
    reducedMotion: [[[], "mennesker, som bevægelse gør syge eller tager væk fra teksten"]],
    print: [[[], "mennesker, der læser på papir, og skranken, der udskriver for dem"]],
    cssOff: [[[], "mennesker med skærmlæser, læsevisning eller egen typografi"]],
    withoutJavascript: [
      [
        [],
        "mennesker med en gammel browser eller en langsom forbindelse, og dem, der har slået JavaScript fra",
      ],
    ],
    screenReader: [[[], "mennesker, der hører siden"]],
    wrongHtml: [[[], "mennesker med skærmlæser eller en gammel browser, som gætter, når HTML er forkert"]],
    style: [[[], "ingen læser: det gælder dem, der skriver siden"]],
    headingOutline: [
      [[], "mennesker, der går fra overskrift til overskrift med skærmlæser, og dem, der skimmer"],
    ],
    language: [
      [
        [],
        "mennesker, der lytter: en stemme på det forkerte sprog læser ord, ingen forstår, og punktskriften bliver også forkert",
      ],
    ],
    alternativeTexts: [[[], "mennesker, der ikke kan se billedet og hører dette i stedet"]],
    linkTexts: [
      [
        [],
        "mennesker, der går fra link til link med skærmlæser og hører hvert link uden det, der står omkring",
      ],
    ],
    downloads: [
      [
        [],
        "mennesker med skærmlæser, som uforberedt havner i et andet program, og dem, der betaler for hver megabyte",
      ],
    ],
    uniqueTitles: [[[], "mennesker, der finder vej efter titler på sider og faneblade, mest med skærmlæser"]],
    internalLinks: [[[], "alle, og mest dem, for hvem det er hårdt at gå tilbage og prøve igen"]],
    reachable: [[[], "alle, der ikke kender adressen, og mest dem, der ikke kan gætte den"]],
    accessibilityStatement: [[[], "mennesker, der møder en barriere og vil vide, hvem de skal sige det til"]],
    pageWeight: [[[], "mennesker med en gammel telefon, en langsom forbindelse eller få data tilbage"]],
    foreignRequests: [[[], "alle: andre får at vide, hvem der søgte hjælp"]],
    pdfStructure: [
      [[], "mennesker, der læser PDF'en med skærmlæser og får fortalt en forkert opbygning eller ingen"],
    ],
    pdfNames: [
      [[], "mennesker, der hører PDF'en med en forkert stemme eller ikke kan kende dens vindue fra andre"],
    ],
    pdfOrder: [[[], "mennesker, der lytter: det, der hører sammen, bliver læst hver for sig"]],
    pdfContrast: [[[], "mennesker, der ser dårligt eller læser på et gråt tryk"]],
    notAudited: [[[], "alle: ingen ved, hvad der er galt med det, der ikke er set på"]],
  },
  affectsByCriterion: {
    "1.1": [[[], "mennesker, der ikke kan se et billede og intet hører i stedet"]],
    "1.2": [[[], "mennesker, der ikke kan høre eller se en optagelse"]],
    "1.3": [[[], "mennesker med skærmlæser, som får fortalt en forkert opbygning eller ingen"]],
    "1.3.5": [[[], "mennesker, for hvem det er svært at udfylde, og hvis browser kunne gøre det"]],
    "1.4": [[[], "mennesker, der ser dårligt"]],
    "1.4.1": [[[], "mennesker, der ikke kan skelne farver, og dem, der læser et gråt tryk"]],
    "1.4.3": [[[], "mennesker, der ser dårligt eller læser i solen eller på et gråt tryk"]],
    "1.4.4": [[[], "mennesker, der forstørrer teksten"]],
    "1.4.6": [[[], "mennesker, der ser dårligt eller læser i solen eller på et gråt tryk"]],
    "1.4.10": [[[], "mennesker, der forstørrer siden eller læser på en telefon"]],
    "1.4.11": [[[], "mennesker, der ser dårligt og ikke kan finde et felt eller en knap"]],
    "1.4.12": [[[], "mennesker, der læser med større afstand, for eksempel ordblinde"]],
    "2.1": [[[], "mennesker, der bruger tastatur eller kontakt og ingen mus"]],
    "2.2": [[[], "mennesker, der læser langsomt"]],
    "2.3": [[[], "mennesker, der får anfald af blink"]],
    "2.4": [[[], "mennesker, der finder vej med tastatur eller skærmlæser"]],
    "2.4.1": [[[], "mennesker, der skal forbi toppen af hver side med tastatur eller øre"]],
    "2.4.2": [[[], "mennesker, der finder vej efter titler på sider og faneblade"]],
    "2.4.4": [[[], "mennesker, der går fra link til link med skærmlæser"]],
    "2.4.6": [[[], "mennesker, der går fra overskrift til overskrift med skærmlæser"]],
    "2.4.7": [[[], "mennesker, der bruger tastatur og ikke kan se, hvor de er"]],
    "2.5": [[[], "mennesker, der ryster på hænderne eller bruger én finger"]],
    "3.1": [[[], "mennesker med skærmlæser, som hører den forkerte stemme"]],
    "3.2": [[[], "mennesker, der farer vild, når en side ændrer sig af sig selv"]],
    "3.3": [[[], "mennesker, der laver en fejl og ikke får hjælp til at rette den"]],
    "4.1": [[[], "mennesker, hvis hjælpemidler ikke kan se, hvad en ting er"]],
    other: [[[], "mennesker, der bruger hjælpemidler"]],
    none: [[[], "mennesker, der bruger skærmlæser eller tastatur"]],
  },
} as const satisfies Rows<typeof messages>;
