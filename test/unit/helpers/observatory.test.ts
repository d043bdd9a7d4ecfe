import { expect, test } from "vitest";
import { policies, sharing } from "../../../src/hosting/hosting-plan.ts";
import { observatoryGrade } from "../../helpers/observatory/index.ts";

const ours = {
  "content-security-policy": policies.usual,
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  ...sharing.usual,
};
const page = '<script type="module" src="/assets/reader.js"></script>';

const gradeOf = (changed: Readonly<Record<string, string>> = {}, html = page) => {
  const headers = new Headers({ ...ours, ...changed });
  for (const [name, value] of Object.entries(changed)) if (value === "") headers.delete(name);
  const { points, grade, results } = observatoryGrade({ headers, html });
  return { points, grade, results: results.join(" ") };
};

test("our headers lose nothing, and gain by five tests", () => {
  expect(gradeOf()).toEqual({
    points: 140,
    grade: "A+",
    results: [
      "csp-implemented-with-no-unsafe-default-src-none cookies-not-found coep-not-implemented",
      "coop-implemented-with-same-origin cross-origin-resource-sharing-not-implemented redirection-to-https",
      "referrer-policy-private hsts-implemented-max-age-at-least-six-months",
      "sri-not-implemented-but-all-scripts-loaded-from-secure-origin x-content-type-options-nosniff",
      "x-frame-options-implemented-via-csp corp-implemented-with-same-origin",
    ].join(" "),
  });
});

test.each([
  ["no policy", { "content-security-policy": "" }, page, "csp-not-implemented", 55, "C"],
  [
    "an unsafe policy",
    { "content-security-policy": "script-src 'unsafe-inline'" },
    page,
    "csp-implemented-with-unsafe-inline",
    60,
    "C+",
  ],
  [
    "a directive twice",
    { "content-security-policy": "img-src a; img-src b" },
    page,
    "csp-header-invalid",
    55,
    "C",
  ],
  ["no encryption", { "strict-transport-security": "" }, page, "hsts-not-implemented", 80, "B+"],
  [
    "a short encryption",
    { "strict-transport-security": "max-age=60" },
    page,
    "hsts-implemented-max-age-less-than-six-months",
    130,
    "A+",
  ],
  [
    "types that are guessed",
    { "x-content-type-options": "" },
    page,
    "x-content-type-options-not-implemented",
    135,
    "A+",
  ],
  [
    "another's script",
    {},
    '<script src="http://a.example/x.js"></script>',
    "sri-not-implemented-and-external-scripts-not-loaded-securely",
    50,
    "C",
  ],
  [
    "a script with its hash",
    {},
    '<script src="/x.js" integrity="sha256-x"></script>',
    "sri-implemented-and-all-scripts-loaded-securely",
    145,
    "A+",
  ],
  [
    "a session that may be read",
    { "set-cookie": "session=1; SameSite=Lax" },
    page,
    "cookies-session-without-httponly-flag",
    70,
    "B",
  ],
  ["an origin that is told", { "referrer-policy": "unsafe-url" }, page, "referrer-policy-unsafe", 130, "A+"],
] as const)("%s counts as the published rules say", (_what, changed, html, result, points, grade) => {
  const given = gradeOf(changed, html);
  expect(given.results.split(" ")).toContain(result);
  expect(given).toMatchObject({ points, grade });
});
