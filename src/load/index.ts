export { codes, type ProblemCode } from "./codes.ts";
export { type LoadOptions, loadContent } from "./content.ts";
export { type Fault, type Problem, ProblemsError, problemsText, problemText } from "./problem.ts";
