// Preloaded into a program, it is as where nobody has installed the packages of a queue.
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => {
    if (!["bullmq", "ioredis", "aws4fetch"].includes(specifier)) return next(specifier, context);
    throw Object.assign(new Error(`Cannot find package '${specifier}'`), { code: "ERR_MODULE_NOT_FOUND" });
  },
});
