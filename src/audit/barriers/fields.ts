import { errors } from "../../messages/audit/barriers/errors.ts";
import { fields } from "../../messages/audit/barriers/fields.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { asks, hint, likely, roomOf } from "./barrier.ts";

/** Fields that do not say what they want, or say it where nobody hears it. */
export const fieldBarriers = roomOf(
  "fields",
  looksFor.fields,
  { ...fields, ...errors },
  {
    "group-without-name": likely("1.3.1", ({ all, fieldsOf, nameOf, textOf, closest, firstIn, treeOf }) => {
      const choices = all<HTMLInputElement>("input[type=radio][name], input[type=checkbox][name]");
      const holders = choices.map((choice) => choice.form ?? treeOf(choice));
      const groups = Map.groupBy(
        choices,
        ({ type, name }, index) => `${type} ${name} ${holders.indexOf(holders[index] ?? document)}`,
      );
      const isMonth = (field: Element) => /^(måned|month)\b/i.test(nameOf(field));
      // A date is one question in three fields.
      const dates = fieldsOf().filter((field) => {
        const isDay =
          /^(dag|day)[:* ]*$/i.test(nameOf(field)) && closest(field, "fieldset, [role=group]") === null;
        return isDay && fieldsOf().some(isMonth);
      });
      const choicesAlone = [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined || others.length === 0) return [];
        const holder = closest(first, "fieldset, [role=radiogroup], [role=group]");
        const legend = holder === null ? null : firstIn(holder, "legend");
        const isNamed =
          holder !== null && (nameOf(holder, false) !== "" || (legend !== null && textOf(legend) !== ""));
        return isNamed || closest(first, "table, [role=grid]") !== null ? [] : [first];
      });
      return [...choicesAlone, ...dates];
    }),
    "two-labels": likely("3.3.2", ({ fieldsOf }) =>
      fieldsOf().filter((field) => (field.labels?.length ?? 0) > 1 && !field.hasAttribute("aria-labelledby")),
    ),
    "same-name": likely("2.4.6", ({ all, fieldsOf, nameOf, isShown, closest, isBefore }) => {
      const known = new Set<string>();
      const parts: (Element | undefined)[] = [];
      const numberOf = (part: Element): number =>
        parts.includes(part) ? parts.indexOf(part) : parts.push(part) - 1;
      const headings = all("h1, h2, h3, h4, h5, h6, legend").filter(isShown);
      return fieldsOf().flatMap((field) => {
        const group =
          closest(
            field,
            "fieldset:has(> legend), fieldset[aria-label], fieldset[aria-labelledby], [role=group], [role=radiogroup], tr, li, section[aria-label], section[aria-labelledby]",
          ) ?? field.form;
        const name = nameOf(field).toLowerCase();
        if (name === "" || /^(radio|checkbox|hidden|search)$/.test(field.type)) return [];
        const above = headings.findLast((one) => isBefore(one, field));
        const key = [name, group, above]
          .map((one) => (one instanceof Element ? numberOf(one) : one))
          .join(" ");
        if (!known.has(key)) return known.add(key) && [];
        return [[field, nameOf(field)] as const];
      });
    }),
    "hint-not-tied": asks("1.3.1", ({ fieldsOf, textBeside }) =>
      fieldsOf().filter(
        (field) =>
          textBeside(field, /hint|hj(æ|ae)lp|help|descri|instruc|vejled|format/i, "small").length > 0,
      ),
    ),
    "error-not-tied": likely("3.3.1", ({ fieldsOf, textBeside, textOf }) =>
      fieldsOf().filter((field) => {
        const isTold = field.hasAttribute("aria-describedby") || field.hasAttribute("aria-errormessage");
        const next = field.nextElementSibling ?? field.parentElement?.nextElementSibling;
        const isInvalid =
          field.getAttribute("aria-invalid") === "true" &&
          !isTold &&
          next &&
          textOf(next) !== "" &&
          !next.matches("label, button, :has(input, button)");
        return (
          isInvalid || textBeside(field, /error|fejl(?!meld|søg)|invalid|danger/i, "[role=alert]").length > 0
        );
      }),
    ),
    "error-by-colour": asks("1.4.1", ({ fieldsOf, channelsOf, isShown }) => {
      const isRed = (field: Element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(field);
        const [red = 0, green = 0, blue = 0, alpha = 0] = channelsOf(borderTopColor);
        const isSeen = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) > 0 && alpha > 0.5;
        return isSeen && red > 150 && green < 90 && blue < 90;
      };
      return fieldsOf().filter(
        (field) =>
          isShown(field) && isRed(field) && !field.matches("[aria-describedby], [aria-errormessage]"),
      );
    }),
    "star-not-explained": asks("3.3.2", ({ fieldsOf, nameOf, contentOf }) =>
      fieldsOf().filter((field) => {
        const told =
          /\*[^*]{0,40}(skal|obligator|påkræv|requir|mandator|nødvend)|(skal|obligator|påkræv|requir|mandator|nødvend)[^*]{0,60}\*/i;
        return /\*\s*:?$|^\*/.test(nameOf(field)) && !told.test(contentOf(window));
      }),
    ),
    "required-not-shown": asks("3.3.2", ({ fieldsOf, textOf, nameOf, formOf }) =>
      fieldsOf().filter((field) => {
        const isRequired = field.required || field.getAttribute("aria-required") === "true";
        const said = `${nameOf(field)} ${textOf(formOf(field) ?? document.body)}`;
        return (
          isRequired &&
          field.type !== "radio" &&
          !/\*|skal udfyldes|obligator|påkræv|requir|valgfri|optional|mandator|alle felter|all fields/i.test(
            said,
          )
        );
      }),
    ),
    "format-in-placeholder": hint(
      ({ fieldsOf, nameOf }) =>
        fieldsOf().filter((field) => {
          const placeholder = field.getAttribute("placeholder") ?? "";
          const isFormat = /dd|mm|åå|yy|xx|\d{2}.*\d{2}|f\.? ?eks|e\.g\.|@/i.test(placeholder);
          return isFormat && !field.hasAttribute("aria-describedby") && !/\d|eks|format/i.test(nameOf(field));
        }),
      "3.3.2",
    ),
    "label-far": asks("1.3.1", ({ fieldsOf, isShown, closest }) =>
      fieldsOf().filter((field) => {
        const [label] = field.labels ?? [];
        if (
          label === undefined ||
          !isShown(label) ||
          !isShown(field) ||
          closest(field, "table, [role=grid]") !== null
        )
          return false;
        const range = document.createRange();
        range.selectNodeContents(label);
        const [one, other] = [range.getBoundingClientRect(), field.getBoundingClientRect()];
        const across = Math.max(one.left - other.right, other.left - one.right);
        const down = Math.max(one.top - other.bottom, other.top - one.bottom);
        return across > 250 || down > 120;
      }),
    ),
    "field-without-purpose": asks("1.3.5", ({ fieldsOf, nameOf, formOf }) =>
      fieldsOf().filter((field) => {
        const isOwn =
          /^(dit |din |dine |your )?(fulde |full )?(navn|fornavn|efternavn|name|first name|last name|e-?mail\S*|e-?post\S*|mail\S*|telefon\S*|mobil\S*|phone\S*|tlf\S*|adresse|address|postnummer|postnr\.?|gade\S*|by|fødselsdato)[\s:*]*(\(.*\))?$/i;
        const asked = isOwn.test(nameOf(field).trim()) || /^(email|tel)$/.test(field.type);
        return (
          asked &&
          !field.hasAttribute("autocomplete") &&
          !formOf(field)?.matches("[role=search], search *") &&
          !/^(checkbox|radio|search|select-one)$/.test(field.type)
        );
      }),
    ),
    "label-says-nothing": likely("2.4.6", ({ fieldsOf, nameOf }) =>
      fieldsOf().flatMap((field) =>
        (/^(text|textarea)$/.test(field.type) &&
          /^(menu|knap|button|link|liste|list|side|page|boks|box):?$/i.test(nameOf(field))) ||
        /^(felt|field|input|label|tekst|text|tekstfelt|textbox|indtast|skriv her|info(rmation)?|vælg|select|checkbox|radio)( ?\d+)?:?$/i.test(
          nameOf(field),
        )
          ? [[field, nameOf(field)] as const]
          : [],
      ),
    ),
    "answer-to-errors": asks("3.3.1", ({ all }) =>
      all(
        "form:has(:is(input, select, textarea):is([required], [aria-required=true], [pattern], [type=email]))",
      ),
    ),
    "reset-button": hint(({ all }) => all("button[type=reset], input[type=reset]")),
    "picture-riddle": asks("1.1.1", ({ all }) =>
      all(
        "img[src*=captcha i], iframe[src*=captcha i], .g-recaptcha, .h-captcha, [class*=captcha i]:not(:has([class*=captcha i]))",
      ),
    ),
    "paste-refused": likely("3.3.8", ({ fieldsOf }) =>
      fieldsOf().filter((field) => /false|preventDefault/.test(field.getAttribute("onpaste") ?? "")),
    ),
  },
);
