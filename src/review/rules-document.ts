import type { MunicipalityExample, MunicipalityRule } from "./municipality-rule.ts";
import type { Example, Rule } from "./record.ts";
import { municipalityRules, rules } from "./rules/index.ts";
import { unusedTerm } from "./rules/unused-term.ts";

const opening = `# Reglerne i \`npm run review\`

Gennemgangen læser hver standard med Let at læse og tjekliste og siger, hvad du skal se på. Den
fejler, når den finder en fejl, og med \`--strict\` også ved en advarsel, men aldrig ved en bemærkning. En kode skifter
aldrig betydning. Det, som \`npm run build\` afviser (Let at læse er ikke fulgt med, et ukendt ord, et dødt link), kommer før
gennemgangen og står i [problems.md](problems.md).

LIX = ord / sætninger + 100 × ord på 7 bogstaver eller flere / ord. LIX bliver målt på løbende tekst. Overskrifter,
punkter i lister og celler i tabeller står for sig, og en forkortelse slutter ikke en sætning.

Et afsnit i Let at læse kan sige, hvilke dele af standarden det fortæller: \`tells: ["cost", "howToApply"]\` under
overskriften, med de nøgler, som standarden har under \`sections\` eller ved siden af. Så finder gennemgangen de dele,
som intet afsnit fortæller.

\`--content DIR\` læser en anden mappe, \`--municipality ID\` kun én kommune (kan gentages), og \`--today YYYY-MM-DD\`
sætter dagen for regler med dato (ellers SOURCE_DATE_EPOCH, ellers maskinens dato). \`--report DIR\` siger, hvor
rapporten skal ligge: \`review.html\` til dig, \`review.json\` til programmer, \`review.sarif\` (SARIF 2.1.0) til steder
som GitHub, der viser hvert fund ved linjen, og \`review.xml\` (JUnit) til CI, hvor en standard med en fejl ikke
består.

\`--measures\` viser i stedet, hvor lang hver udgave er, og hvor let den er at læse, hvert tal ved siden af sin grænse og med
\`!\`, hvor det er uden for den. Ordene bliver talt i det, som læseren ser, med forklaringer og det, som siden selv skriver.
Sider i PDF'er bliver talt i \`_site/\` eller i mappen efter \`--site\`; er de ikke bygget, står det der.

Udviklere får gennemgangen på engelsk med \`KLARSTANDARD_LANG=en\`. Denne fil er lavet ud fra reglerne, og en test
holder dem sammen.
`;

const weights = { error: "fejl", warning: "advarsel", note: "bemærkning" } as const;

/** Writes the document of all rules for editors, in Danish, from the rules themselves. */
export function rulesDocument(): string {
  const {
    bad: [bad],
    good: [good],
  } = unusedTerm;
  const last = [
    ...headText({ ...unusedTerm, severity: { data: unusedTerm.severity } }),
    `- Finder: ordet “${bad.term}” og teksten “${bad.text}”`,
    `- Går fri: ordet “${good.term}” og teksten “${good.text}”`,
  ].join("\n");
  return `${[opening, ...rules.map(ruleText), ...municipalityRules.map(sharedText), last].join("\n")}\n`;
}

function ruleText(rule: Rule): string {
  return `${[...headText(rule), `- Finder: ${exampleText(rule.bad[0])}`, `- Går fri: ${exampleText(rule.good[0])}`].join("\n")}\n`;
}

/** A rule over what standards share has one severity, like a rule over data. */
function sharedText(rule: MunicipalityRule): string {
  const head = headText({ ...rule, severity: { data: rule.severity } });
  return `${[...head, `- Finder: ${exampleText(rule.bad[0])}`, `- Går fri: ${exampleText(rule.good[0])}`].join("\n")}\n`;
}

function headText({
  code,
  title,
  severity,
  why,
  fix,
  source,
}: Omit<Rule, "bad" | "good" | "find" | "code"> & { code: string }) {
  const names = { full: "hele teksten", "easy-read": "Let at læse", data: "" };
  const found = Object.entries(severity).map(([edition, weight]) =>
    [weights[weight], names[edition as keyof typeof names]].filter((word) => word !== "").join(" i "),
  );
  return [
    `## ${code} ${title.da}`,
    "",
    found.join(", "),
    "",
    `- Hvorfor: ${why.da}`,
    `- Sådan retter du: ${fix.da}`,
    `- Kilde: ${source}`,
  ];
}

const longestExample = 3;

function exampleText(example: Example | MunicipalityExample): string {
  const parts = Object.entries(example).map(
    ([key, value]) => `${key} \`${JSON.stringify(shortened(value))}\``,
  );
  return parts.join(", ");
}

/** The same line over and over is shown three times. */
function shortened(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return items.length > longestExample && new Set(items).size === 1
    ? [...items.slice(0, longestExample), `… (${items.length} gange)`]
    : items;
}
