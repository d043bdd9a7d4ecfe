// Preloaded into a program, it writes the name of each package of a queue that is loaded: a test reads that there is none.
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => {
    if (/^(?:bullmq|ioredis|aws4fetch)(?:\/|$)|\/src\/queue\//.test(specifier))
      console.log(`LOADED ${specifier}`);
    return next(specifier, context);
  },
});
