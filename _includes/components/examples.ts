/**
 * Ways to call a macro: each has a name that says what it shows, and the macro's arguments. The examples of a component
 * are exported as `examples` from the file beside it, one entry for each macro; they drive the component tests.
 */
export type Examples<Arguments extends readonly unknown[]> = Readonly<Record<string, Arguments>>;
