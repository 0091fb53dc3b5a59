import { readFileSync } from "node:fs";
import { type ConsoleInstallation, findConsoleActor } from "@omzien/services/console";
import { Hono, type MiddlewareHandler } from "hono";
import { answerWith } from "../http/answer-with.ts";
import type { AppEnv, Dependencies } from "../http/app-env.ts";
import { apiBase } from "../http/mount.ts";
import { problem, problemResponse } from "../http/problem.ts";
import { requestId } from "../middleware/request-id.ts";
import { securityHeaders } from "../middleware/security-headers.ts";
import type { WebAssets } from "../web/assets.ts";
import { serveConsoleAsset } from "./assets.ts";
import { mountConsole } from "./mount.ts";
import { consoleRoutes } from "./routes/index.ts";
import { readConsoleCookie } from "./session-cookie.ts";
import { serveConsoleShell, serveConsoleTheme } from "./shell.ts";

/** What the console has beside the dependencies of the sites. */
export interface ConsoleDependencies {
  installation: ConsoleInstallation;
  assets: WebAssets;
}

/**
 * The application of the console's host: its own routes, session and bundle. None of a municipality's operations is
 * in it, and none of these is in theirs.
 */
export function createConsoleApp(deps: Dependencies, own: ConsoleDependencies): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError((error, c) => problemResponse(c, error));
  app.use(requestId(deps));
  app.use(securityHeaders(deps.config));
  app.get("/assets/*", (c) => serveConsoleAsset(c, own.assets));
  app.get("/theme/*", serveConsoleTheme);
  app.use(consoleContext(own.installation));
  app.get(`${apiBase}/openapi.json`, (c) =>
    answerWith(c, 200, { "Content-Type": "application/json" }, openApiDocument()),
  );
  for (const route of consoleRoutes) mountConsole(app, route);
  app.all("/api/*", (c) => problem(c, 404, "not_found"));
  app.get("*", (c) => serveConsoleShell(c, own.assets));
  app.notFound((c) => problem(c, 404, "not_found"));
  return app;
}

/** Cookie of the console -> who asks. What follows is never kept by a cache. */
function consoleContext(installation: ConsoleInstallation): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { config, now } = c.get("deps");
    const token = readConsoleCookie(c.req.header("cookie"), config.SITE_SCHEME === "https");
    const actor = await findConsoleActor(installation.platform, token, now());
    c.set("console", { ...installation, actor, address: c.get("address"), now });
    await next();
  };
}

let document: string | undefined;

function openApiDocument(): string {
  document ??= readFileSync(new URL("../../console-openapi.json", import.meta.url), "utf8");
  return document;
}
