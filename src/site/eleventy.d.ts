/** The part of Eleventy 3.1 that this project calls; the package ships no types. */
declare module "@11ty/eleventy" {
  /** The configuration object that Eleventy hands to a plugin. */
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTransform(name: string, change: (text: string) => string): void;
    on(event: "eleventy.before" | "eleventy.after", run: () => Promise<void> | void): void;
    setLibrary(engine: string, library: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
  }

  /** Eleventy, called from a program. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath?: string;
        readonly quietMode?: boolean;
        readonly runMode?: "build" | "serve" | "watch";
        readonly config?: (configuration: UserConfig) => void;
      },
    );
    disableLogger(): void;
    init(options?: object): Promise<void>;
    write(): Promise<readonly unknown[]>;
  }
}
