// Plain JavaScript without a package: the set-up speaks before anything is installed.
import { always, message } from "./spoken.js";

/** How far the set-up is, and why it cannot go on. */
export const setUp = {
  progress: message({
    da: (/** @type {string} */ line) => `Klargøring: ${line}`,
    en: (line) => `Set-up: ${line}`,
  }),
  oldNode: message({
    da: (/** @type {number} */ major) =>
      `Klarstandard skal bruge Node 18 eller nyere til at gøre sig klar; dette er ${major}.`,
    en: (major) => `Klarstandard needs Node 18 or newer to set itself up; this is ${major}.`,
  }),
  waiting: always({
    da: "en anden kommando gør denne mappe klar; venter på den …",
    en: "another command sets up this folder; waiting for it …",
  }),
  nothingSaid: always({ da: "det skrev intet", en: "it printed nothing" }),
};

/** Why the package does not run on an old Node, which it brings none of. */
export const tooOldForPackage = message({
  da: (/** @type {string} */ version) =>
    `Klarstandard skal bruge Node 24 eller nyere; dette er ${version}. Installer den, og prøv igen.`,
  en: (version) => `Klarstandard needs Node 24 or newer; this is ${version}. Install it and try again.`,
});

/** Installing the dependencies, and what keeps us from it. */
export const dependencies = {
  installing: always({
    da: "henter de programmer, der skal bruges (npm ci) …",
    en: "installing the dependencies (npm ci) …",
  }),
  installed: message({
    da: (/** @type {number} */ seconds) => `programmerne er på plads (${seconds} s)`,
    en: (seconds) => `the dependencies are in place (${seconds} s)`,
  }),
  noNpm: always({
    da: "Klarstandard skal bruge npm, og det er her ikke: installer Node med npm.",
    en: "Klarstandard needs npm, and there is none: install Node with npm.",
  }),
  linked: message({
    da: (/** @type {string} */ target) =>
      `node_modules er et link til ${target}, og der ligger ikke det, som package-lock.json her beder om. npm ci ville tømme den mappe: fjern linket, og kør kommandoen igen, eller kør npm ci i den mappe, der ejer den.`,
    en: (target) =>
      `node_modules is a link to ${target}, which does not hold what package-lock.json asks for here. npm ci would empty that folder: take the link away and run the command again, or run npm ci in the folder that owns it.`,
  }),
  failed: message({
    da: (/** @type {string} */ said) =>
      `${said}\nDe programmer, der skal bruges, kunne ikke hentes: npm ci mislykkedes.`,
    en: (said) => `${said}\nThe dependencies could not be installed: npm ci failed.`,
  }),
  noNode: message({
    da: (/** @type {string} */ platform, /** @type {string} */ own) =>
      `Klarstandard skal bruge den Node, som npm har til ${platform}, eller Node 24, hvor npm ingen har (macOS). Den mangler eller starter ikke; maskinens egen er ${own}. Kør "npm ci", og ret det, den siger, eller installer Node 24.`,
    en: (platform, own) =>
      `Klarstandard needs the Node that npm pins for ${platform}, or Node 24 where it has none (macOS). It is missing or does not start; the machine's own is ${own}. Run "npm ci" and mend what it says, or install Node 24.`,
  }),
};

/** Finding or installing a browser, and what keeps us from it. */
export const browserSearch = {
  found: message({
    da: (/** @type {string} */ version, /** @type {string} */ path) =>
      `browseren er ${version}, ${path}; den åbner sider`,
    en: (version, path) => `the browser is ${version}, ${path}; it opens pages`,
  }),
  downloading: always({
    da: "fandt ingen browser; henter Chrome (puppeteer browsers install chrome) …",
    en: "no browser found; downloading Chrome (puppeteer browsers install chrome) …",
  }),
  notDownloaded: always({ da: "der kom ingen browser", en: "the download gave no browser" }),
  installing: message({
    da: (/** @type {string} */ name) => `installerer systemets Chromium (apt-get install ${name}) …`,
    en: (name) => `installing the system's Chromium (apt-get install ${name}) …`,
  }),
  notInstalled: message({
    da: (/** @type {string} */ said) => `apt-get installerede den ikke: ${said}`,
    en: (said) => `apt-get did not install it: ${said}`,
  }),
  chosenUnusable: message({
    da: (/** @type {string} */ fault) =>
      `Den browser, som PUPPETEER_EXECUTABLE_PATH nævner, kan ikke bruges. ${fault}`,
    en: (fault) => `The browser that PUPPETEER_EXECUTABLE_PATH names cannot be used. ${fault}`,
  }),
  none: always({
    da: "Klarstandard skal bruge Chromium eller Chrome til at trykke PDF'er og se på sider, og kunne hverken finde eller installere en: installer den (Debian og Ubuntu: apt-get install chromium), eller skriv i PUPPETEER_EXECUTABLE_PATH, hvor der er en.",
    en: "Klarstandard needs Chromium or Chrome to print PDFs and to look at pages, and could neither find nor install one: install it (Debian and Ubuntu: apt-get install chromium) or name one in PUPPETEER_EXECUTABLE_PATH.",
  }),
  notThere: message({
    da: (/** @type {string} */ path) => `${path} er der ikke, eller er ikke en fil.`,
    en: (path) => `${path} is not there, or no file.`,
  }),
  otherProgram: message({
    da: (/** @type {string} */ path, /** @type {string} */ version) =>
      `${path} er ikke Chromium: den siger, at den er "${version}".`,
    en: (path, version) => `${path} is no Chromium: it says it is "${version}".`,
  }),
};
