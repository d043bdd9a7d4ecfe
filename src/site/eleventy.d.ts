/** The part of Eleventy 3.1 that this project calls; the package ships no types. */
declare module "@11ty/eleventy" {
  /** The configuration object that Eleventy hands to a plugin. */
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string, data?: object): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addWatchTarget(path: string): void;
    on(event: "eleventy.before" | "eleventy.after", run: () => Promise<void> | void): void;
    setLibrary(engine: string, library: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    setServerOptions(options: object): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  /** Eleventy's programmatic door. */
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
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
  }
}
