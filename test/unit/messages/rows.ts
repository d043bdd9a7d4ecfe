import type { Advice } from "../../../src/messages/message.ts";

type Said = (...values: never[]) => string | Advice;

/** The values of a message, and what it says of them in Danish; what is wrong and how to mend it stand around an arrow. */
type Row<Message extends Said> = readonly [values: Readonly<Parameters<Message>>, danish: string];

/** At least one row for each message of a module of the catalogue. */
export type Rows<Module> = {
  readonly [Name in keyof Module as Module[Name] extends Readonly<Record<string, Said>> ? Name : never]: {
    readonly [Key in keyof Module[Name]]: Module[Name][Key] extends Said
      ? readonly [Row<Module[Name][Key]>, ...Row<Module[Name][Key]>[]]
      : never;
  };
};
