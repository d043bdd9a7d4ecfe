/** How each kind of record is asked for. */
export const usage = {
  municipality:
    'npm run new -- municipality <id> --name "Lillerup Kommune" --code 999 --region sjaelland [--content DIR]',
  standard: 'npm run new -- standard <municipality> <id> --title "Hjemmehjælp" [--content DIR]',
} as const;

/** A kind of record that can be begun. */
export type Kind = keyof typeof usage;

/** Tells whether a word names a kind of record. */
export function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(usage, word);
}
