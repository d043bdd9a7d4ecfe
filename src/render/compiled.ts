import nunjucks from "nunjucks";

/** Makes a text from the data of a page. */
export type Renderer = (data: object) => string;

/** What is compiled, by the environment, the path and the text of a template. */
const known = new WeakMap<nunjucks.Environment, Map<string, nunjucks.Template>>();

/**
 * Gives what renders a template, compiled once for all pages that it makes: Eleventy compiles the template of a page for each
 * page anew, twice. A template that was changed has another text, and is another.
 */
export function compiledTemplate(text: string, path: string, environment: nunjucks.Environment): Renderer {
  const ofEnvironment = known.get(environment) ?? new Map<string, nunjucks.Template>();
  known.set(environment, ofEnvironment);
  const name = `${path}\n${text}`;
  const template = ofEnvironment.get(name) ?? new nunjucks.Template(text, environment, path, false);
  ofEnvironment.set(name, template);
  return (data) => template.render(data);
}
