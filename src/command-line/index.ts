export type { Command, CommandOption, RunnableCommand } from "./command.ts";
export { dayProblems, oneOf, pathPrefix, type ReadValue, wholeNumber } from "./forms.ts";
export { asksForHelp, helpText, usage } from "./help.ts";
export { argumentProblem, type OptionValues, readArguments, throwIfAny } from "./read-arguments.ts";
export { type Terminal, terminalForJson, terminalOn } from "./terminal.ts";
