import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn, problemsOf } from "./fejlstrup.ts";

test("KS71: letters that no font has are refused with their place before anything is printed", async () => {
  expect(
    await problemsOf("KS71-letter-of-no-font.ts"),
  ).toBe(`KS71 municipalities/lillerup/standards/madservice.ts:19 › sections.content.body[0]
  No font has ต้ (U+0E15 U+0E49), ม (U+0E21), จื (U+0E08 U+0E37) and ด (U+0E14), so nobody could read them on paper.
  Fix: Write them in another way, for example in Latin letters or as words.`);
});

/** What is said of a text in the standard, without its place. */
async function saidOf(text: string): Promise<string> {
  const standard = `export default { sections: { content: { status: "stated", body: [${JSON.stringify(text)}] } } };`;
  const folder = await municipalitiesFolder({ files: { "lillerup/standards/madservice.ts": standard } });
  const found = (await problemsIn(folder)).split("\n\n").filter((problem) => problem.startsWith("KS71"));
  return found.map((problem) => problem.split("\n")[1]?.trim()).join("\n");
}

test("KS71: of a whole text in such letters the first five are named", async () => {
  expect(await saidOf("中文翻译服务处")).toBe(
    "No font has 中 (U+4E2D), 文 (U+6587), 翻 (U+7FFB), 译 (U+8BD1), 服 (U+670D) and 2 more, so nobody could read them on paper.",
  );
});

test("KS71: a picture is refused on its own, with a word to be written in its place", async () => {
  expect(await saidOf("Ring 📞 og 📞, eller 中")).toBe(
    [
      "No font has 中 (U+4E2D), so nobody could read it on paper.",
      "The text holds 📞 (U+1F4DE): a picture that looks and is read aloud in another way on each machine.",
    ].join("\n"),
  );
});

test("KS71: a sign that asks for its picture in colour is refused, the sign alone is not", async () => {
  expect(await saidOf("Ring ☎ her ✔")).toBe("");
  expect(await saidOf("Ring \u260E\uFE0F her")).toContain("☎\uFE0F (U+260E U+FE0F): a picture");
});

test("a text in the letters of Denmark's other languages is let through", async () => {
  expect(
    await saidOf("Zażółć, Ćwiek, Ŋáhtá, İğne, Tiếng Việt, їжак, Ἀθῆναι, العربية, گفت‌وگو, שלום, g̃, → ✓ ½ CO₂"),
  ).toBe("");
});
