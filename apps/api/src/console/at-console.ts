import { normaliseHost } from "@omzien/tenancy";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, Dependencies } from "../http/app-env.ts";
import { isMeant } from "../middleware/tenant.ts";
import { type ConsoleDependencies, createConsoleApp } from "./app.ts";

/** The console's host has an application of its own; nothing of the sites' is reached by it. */
export function atConsole(deps: Dependencies, own: ConsoleDependencies): MiddlewareHandler<AppEnv> {
  const app = createConsoleApp(deps, own);
  return async (c, next) => {
    const host = c.req.header("host");
    const isConsole = normaliseHost(host) === own.installation.consoleHost && isMeant(c.req.url, host);
    return isConsole ? app.fetch(c.req.raw, c.env) : next();
  };
}
