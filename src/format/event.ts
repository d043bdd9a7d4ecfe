const subject = /^(?:du|vi|han|hun|man|jeg|I) /;
const ownVerb =
  / (?:er|var|har|havde|bliver|blev|kan|får|fik|kommer|kom|modtager|modtog|sender|sendte|giver|gav|søger|søgte|træffer|traf|begynder|begyndte|slutter|sluttede) /;
const relative = /,| (?:der|som|hvor|da|du|vi|han|hun|man|jeg) /;

/** Tells whether words name an event in a clause („du er visiteret“) and not by a noun („ansøgningen“, „den dag, du søgte“). */
export function isClause(event: string): boolean {
  const [named = ""] = event.split(relative);
  return subject.test(event) || ownVerb.test(`${named} `);
}
