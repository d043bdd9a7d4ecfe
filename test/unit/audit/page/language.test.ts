import { expect, test } from "vitest";
import { language } from "../../../../src/audit/page/language.ts";
import { rulesOn } from "./audited-page.ts";

const danish = "Du kan få hjælp til at komme i gang med det, som du har brug for i din hverdag.";
const english = "You can get help with the things that you need in your daily life if you ask us.";
const rules = (html: string) => rulesOn(language, html);

test.each([
  `<html lang="da"><p>${danish}</p></html>`,
  `<html lang="da-DK"><p>${danish}</p></html>`,
  `<html lang="da"><p lang="en">${english}</p></html>`,
  `<html lang="da"><section lang="en"><p>${english}</p></section></html>`,
  `<html lang="da"><p>Rapporten siger: <span lang="en">${english}</span></p></html>`,
  `<html lang="en"><p>${english}</p></html>`,
  `<html lang="da"><p lang="en-US-GB">${english}</p></html>`,
  `<html lang="da"><section lang="dansk"><p lang="da">${danish}</p></section></html>`,
  `<html lang="en"><nav lang="da">${danish}</nav><main>Opening hours</main><footer lang="da">${danish}</footer></html>`,
  `<html lang="da"><p>Se Center for Information and Guidance</p></html>`,
])("%s says its language", async (html) => {
  expect(await rules(html)).toEqual([]);
});

test.each([
  [`<html><p>${danish}</p></html>`, "no-language"],
  [`<html lang=" "><p>${danish}</p></html>`, "no-language"],
  [`<html lang="da"><p lang="dansk">${danish}</p></html>`, "unknown-language"],
  [`<html lang="da"><div lang="dansk"><img src="a.png" alt="Rådhuset"></div></html>`, "unknown-language"],
  [`<html lang="da"><p>Her står <span lang="fr">${english}</span></p></html>`, "unmarked-passage"],
  [`<html lang="da"><p>${danish}</p><p>${english}</p></html>`, "unmarked-passage"],
  [`<html lang="en"><p>${danish}</p></html>`, "wrong-language"],
  [`<html lang="da"><p>The Danish word „hygge“ has no equivalent in English.</p></html>`, "wrong-language"],
  [`<html lang="en"><nav>${english}</nav><main><p>${danish}</p></main></html>`, "unmarked-passage"],
])("%s does not: %s", async (html, rule) => {
  expect(await rules(html)).toEqual([rule]);
});

const inDanish = (inside: string) =>
  `<html lang="da"><h1>Hjælp i hverdagen</h1><p>${danish}</p>${inside}</html>`;

test.each([
  "Ring til Fatma Yildirim eller Mohammed Al-Hassan i Center for Autisme på 12 34 56 78.",
  "Borgmester Åse Nygård indviede Bjørnstjerne Bjørnsons Plads sammen med gæster fra Malmö stad i går.",
  "Workshop med Jean-Pierre Dubois fra Université Paris-Sorbonne om Street Art i byen.",
  "Se The Lord of the Rings og Harry Potter and the Philosopher's Stone i salen på lørdag.",
  "Gratis kursus for frivillige besøgsvenner i Odense, Aarhus, Aalborg og Esbjerg.",
  "Rengøring, støvsugning, gulvvask, vinduespudsning, tøjvask, strygning og oprydning.",
  "Web, mail, SMS, chat, app, podcast, streaming og online support i weekenden.",
  "Vi søger en pædagog, en sygeplejerske, en fysioterapeut og en chauffør til natten.",
  "Handicap, psykiatri, misbrug, udsatte, unge, ældre, børn, familier og pårørende.",
  "Kl. 9-12: rundvisning, frokost, fællessang, kaffe og kage, afslutning.",
])("„%s“ is Danish, whatever names are in it", async (text) => {
  expect(await rules(inDanish(`<p>${text}</p>`))).toEqual([]);
});

test.each([
  ["English", "You can get help with the things that you need at home."],
  ["German", "Sie können Hilfe bei den Dingen bekommen, die Sie im Alltag brauchen."],
  ["French", "Vous pouvez obtenir de l'aide pour les choses dont vous avez besoin."],
  ["Spanish", "Usted puede obtener ayuda con las cosas que necesita en su vida diaria."],
  ["Swedish", "Kommunen måste svara inom fyra veckor efter att vi har fått din ansökan."],
  ["Norwegian", "Kommunen må svare innen fire uker etter at vi har mottatt søknaden din."],
  ["Polish", "Możesz otrzymać pomoc w rzeczach, których potrzebujesz w życiu codziennym."],
  ["Turkish", "Günlük hayatınızda ihtiyaç duyduğunuz konularda yardım alabilirsiniz."],
  ["Romanian", "Puteți primi ajutor cu lucrurile de care aveți nevoie în viața de zi cu zi."],
  ["Bosnian", "Možete dobiti pomoć za stvari koje su vam potrebne u svakodnevnom životu."],
  ["Vietnamese", "Bạn có thể nhận được sự giúp đỡ với những thứ bạn cần hàng ngày."],
  ["Arabic", "يمكنك الحصول على المساعدة"],
  ["Ukrainian", "Ви можете отримати допомогу"],
  ["Tigrinya", "ኣብ መዓልታዊ ህይወትኩም ዘድልየኩም ነገራት"],
  ["Persian", "شما می‌توانید کمک بگیرید"],
])("a passage in %s says so", async (_, text) => {
  expect(await rules(inDanish(`<p>${text}</p>`))).toEqual(["unmarked-passage"]);
});

test("a language that nobody can tell is a question", async () => {
  const somali = "Waxaad heli kartaa caawimaad ku saabsan waxyaabaha aad u baahan tahay nolol maalmeedkaaga.";
  expect(await rules(inDanish(`<p>${somali}</p>`))).toEqual(["strange-passage"]);
  expect(await rules(inDanish(`<p lang="so">${somali}</p>`))).toEqual([]);
});

test.each([
  [`<html lang="da"><p>${english.repeat(3)}</p></html>`, ["wrong-language"]],
  [`<html lang="en"><p>${danish.repeat(3)}</p></html>`, ["wrong-language"]],
  [
    `<html lang="da"><p>${"Du kan få hjelp til å komme i gang med det som du trenger i hverdagen din hvis du spør oss. ".repeat(3)}</p></html>`,
    ["wrong-language"],
  ],
  [
    `<html lang="nb"><p>${"Du kan få hjelp til å komme i gang med det som du trenger i hverdagen din hvis du spør oss. ".repeat(3)}</p></html>`,
    [],
  ],
])("%s is told once for the whole page", async (html, told) => {
  expect(await rules(html)).toEqual(told);
});

test.each([
  `<p><img src="a.png" alt="A man helps an old woman into her car"></p>`,
  `<p><a href="/a/" aria-label="Read more about our services for old people">Mere</a></p>`,
])("%s is a name in another language, about which a person is asked", async (html) => {
  expect(await rules(inDanish(html))).toEqual(["unmarked-name"]);
});
