/** The part of Eleventy 3.1 that this project calls; the package ships no types. */
declare module "@11ty/eleventy" {
  /** What `eleventy.after` tells of a build. */
  export interface BuildDone {
    readonly directories: { readonly output: string };
    readonly runMode: "build" | "serve" | "watch";
    readonly results: readonly { readonly outputPath: string | false; readonly content: string }[];
  }

  /** The configuration object that Eleventy hands to a plugin. */
  export interface UserConfig {
    /** The path under which the site will live, as the command line or a program gave it. */
    readonly pathPrefix: string;
    readonly benchmarkManager: {
      readonly get: (group: string) => { readonly setIsVerbose: (isVerbose: boolean) => void };
    };
    readonly globalData: Readonly<Record<string, unknown>>;
    addDataExtension(
      extension: string,
      options: { readonly read: boolean; readonly parser: (path: string) => unknown },
    ): void;
    /** Has templates of a kind compiled by a function in place of Eleventy's own. */
    addExtension(
      extension: string,
      options: {
        readonly key: string;
        readonly compile: (text: string, path: string) => (data: object) => string;
        readonly compileOptions: {
          readonly permalink: (address: unknown, path: string) => unknown;
        };
      },
    ): void;
    addGlobalData(name: string, value: unknown): void;
    /** Patterns of templates that are passed over. */
    readonly ignores: Set<string>;
    addPlugin(plugin: (configuration: UserConfig) => void): void;
    addTransform(
      name: string,
      change: (this: { readonly url: string | false }, text: string) => string,
    ): void;
    /** Makes a template that is no file. */
    addTemplate(path: string, text: string, data: object): void;
    addWatchTarget(target: string): void;
    on(event: "eleventy.after", run: (done: BuildDone) => Promise<void> | void): void;
    on(event: "eleventy.before", run: (begun: Pick<BuildDone, "runMode">) => Promise<void> | void): void;
    setChokidarConfig(options: {
      readonly usePolling: boolean;
      readonly interval: number;
      readonly followSymlinks: boolean;
    }): void;
    setEventEmitterMode(mode: "parallel" | "sequential"): void;
    setServerOptions(options: object): void;
    setUseGitIgnore(use: boolean): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
  }

  /** Eleventy, called from a program. */
  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string,
      options: {
        readonly configPath?: string;
        /** `cli` makes the folders that are named here win over those of the configuration. */
        readonly source?: "cli";
        readonly pathPrefix?: string;
        readonly quietMode?: boolean;
        readonly runMode?: "build" | "serve" | "watch";
        readonly config?: (configuration: UserConfig) => void;
      },
    );
    disableLogger(): void;
    init(options?: object): Promise<void>;
    write(): Promise<readonly [copied: unknown, pages: readonly { readonly outputPath: string | false }[]]>;
    watch(): Promise<unknown>;
    serve(port: number): Promise<unknown>;
  }
}

/** The part of Eleventy's own server that `loopback-server.ts` changes. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export default class EleventyDevServer {
    static getServer: (name: string, folder: string, options: object) => EleventyDevServer;
    constructor(name: string, folder: string, options: object);
    readonly server: Server;
    /** A server of the package `ws`, which reads its options anew for each client. */
    readonly updateServer: {
      readonly options: { verifyClient?: (client: { readonly req: IncomingMessage }) => boolean };
    };
    _serverListen(port: number): void;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    setupReloadNotifier(): void;
  }
}
