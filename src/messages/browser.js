// Plain JavaScript without a package: the set-up tells the same faults on whatever Node there is.
import { always, message } from "./spoken.js";

const orOther = {
  da: "eller skriv en anden browser i PUPPETEER_EXECUTABLE_PATH.",
  en: "or name another browser in PUPPETEER_EXECUTABLE_PATH.",
};

/** Why a browser opens no page, where, and how that is mended. */
export const browserFaults = {
  noSandbox: message({
    da: (/** @type {string} */ path) =>
      `${path} åbner ingen side: den finder ingen sandkasse, fordi denne bruger ikke må lave user namespaces. ` +
      'På Ubuntu 23.10 og nyere: giv browseren en AppArmor-profil med "userns,", eller kør "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"; ' +
      "i en container: kør som root, eller med en seccomp-profil, der tillader user namespaces; " +
      "andre steder: sæt sysctl user.max_user_namespaces over 0. Kun root kører uden sandkasse, for root kan ikke få den.",
    en: (path) =>
      `${path} opens no page: it finds no usable sandbox, because this user may not make user namespaces. ` +
      'On Ubuntu 23.10 and newer give the browser an AppArmor profile with "userns,", or run "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"; ' +
      "in a container run as root, or with a seccomp profile that allows user namespaces; " +
      "elsewhere set the sysctl user.max_user_namespaces above 0. The sandbox is given up for root only, who cannot have it.",
  }),
  noLibrary: message({
    da: (/** @type {string} */ path, /** @type {string} */ library) =>
      `${path} starter ikke: biblioteket ${library} mangler eller er i stykker. ` +
      'Installer det; på Debian og Ubuntu giver "apt-get install chromium" en browser med alle sine biblioteker.',
    en: (path, library) =>
      `${path} does not start: the library ${library} is missing or damaged. ` +
      'Install it; on Debian and Ubuntu "apt-get install chromium" brings a browser with all its libraries.',
  }),
  noFonts: message({
    da: (/** @type {string} */ path) =>
      `${path} viser ingen bogstaver, fordi denne maskine ikke har nogen skrifttype: uden en bruger Chromium end ikke dem, et dokument selv har med. ` +
      'Installer en (Debian og Ubuntu: apt-get install fonts-dejavu-core); "fc-list" viser dem, der er.',
    en: (path) =>
      `${path} shows no letters, because this machine has no font: without any, Chromium does not even use those that a document brings along. ` +
      'Install one (Debian and Ubuntu: apt-get install fonts-dejavu-core); "fc-list" lists what is there.',
  }),
  tooLate: message({
    da: (/** @type {string} */ path, /** @type {number} */ seconds) =>
      `${path} åbnede ingen side inden for ${seconds} sekunder. Prøv igen, når maskinen har mindre travlt, ${orOther.da}`,
    en: (path, seconds) =>
      `${path} opened no page within ${seconds} seconds. Try again when the machine is less busy, ${orOther.en}`,
  }),
  ended: message({
    da: (/** @type {string} */ path, /** @type {string} */ end, /** @type {string | undefined} */ said) =>
      `${path} åbner ingen side: ${end} og sagde: ${said ?? "intet"}. ` +
      `Se alt, hvad den siger, med "${path} --headless --dump-dom about:blank", ${orOther.da}`,
    en: (path, end, said) =>
      `${path} opens no page: ${end} and said: ${said ?? "nothing"}. ` +
      `See all that it says with "${path} --headless --dump-dom about:blank", ${orOther.en}`,
  }),
  noTemporaryFolder: message({
    da: (/** @type {string} */ folder, /** @type {string} */ why) =>
      `Ingen browser kan arbejde i den midlertidige mappe ${folder}: ${why}. ` +
      "Chromium har sin profil, sin fælles hukommelse og PDF'erne dér: ret det, eller skriv en anden mappe i TMPDIR.",
    en: (folder, why) =>
      `No browser can work in the temporary folder ${folder}: ${why}. ` +
      "Chromium keeps its profile, its shared memory and the PDFs there: mend it, or name another folder in TMPDIR.",
  }),
};

/** How a browser ended. */
export const endings = {
  signal: message({
    da: (/** @type {string} */ signal) => `den blev afsluttet af ${signal}`,
    en: (signal) => `${signal} ended it`,
  }),
  code: message({
    da: (/** @type {number} */ code) => `den sluttede med ${code}`,
    en: (code) => `it ended with ${code}`,
  }),
  gone: always({ da: "browseren sluttede", en: "the browser ended" }),
  tooLong: message({
    da: (/** @type {number} */ milliseconds) => `det tog mere end ${milliseconds} ms`,
    en: (milliseconds) => `it took more than ${milliseconds} ms`,
  }),
  notRun: message({
    da: (/** @type {string} */ code) => `den kan ikke køres (${code})`,
    en: (code) => `it cannot be run (${code})`,
  }),
};

/** What is wrong with the folder in which every browser works. */
export const folderFaults = {
  notWritable: message({
    da: (/** @type {string} */ code) => `der kan ikke skrives i den (${code})`,
    en: (code) => `it cannot be written to (${code})`,
  }),
  noRoom: message({
    da: (/** @type {number} */ left, /** @type {number} */ needed) =>
      `der er ${left} MB tilbage, og der skal bruges ${needed} MB`,
    en: (left, needed) => `it has ${left} MB left, and ${needed} MB are needed`,
  }),
};

/** Where no browser is. */
export const noBrowser = {
  namedIsNone: message({
    da: (/** @type {string} */ named) =>
      `PUPPETEER_EXECUTABLE_PATH er ${named}, som ikke er et program. Ret den, eller fjern den, så en browser kan findes.`,
    en: (named) =>
      `PUPPETEER_EXECUTABLE_PATH names ${named}, which is not a program. Correct it, or unset it to let a browser be found.`,
  }),
  missing: always({
    da: "Der er ingen Chromium eller Chrome på denne maskine. Installer en (på Debian: apt-get install chromium), eller skriv i PUPPETEER_EXECUTABLE_PATH, hvor den er.",
    en: "There is no Chromium or Chrome on this machine. Install one (on Debian: apt-get install chromium), or set PUPPETEER_EXECUTABLE_PATH to one.",
  }),
};
