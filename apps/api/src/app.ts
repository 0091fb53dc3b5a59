import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { atConsole } from "./console/at-console.ts";
import { answerWith } from "./http/answer-with.ts";
import type { AppEnv, Dependencies } from "./http/app-env.ts";
import { apiBase, mount } from "./http/mount.ts";
import { problem, problemResponse } from "./http/problem.ts";
import type { Route } from "./http/route.ts";
import { requestId } from "./middleware/request-id.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { siteOfHost, tenantContext } from "./middleware/tenant.ts";
import { routes } from "./routes/index.ts";
import { serveAsset } from "./web/assets.ts";
import { serveIcon } from "./web/icon.ts";
import { serveImage } from "./web/image.ts";
import { serveShell, serveTheme } from "./web/shell.ts";

/** The whole application; no I/O until the first request. @param table another one only where a guard breaks it. */
export function createApp(deps: Dependencies, table: readonly Route[] = routes): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  if (deps.console) app.use(atConsole(deps, deps.console));
  app.onError((error, c) => problemResponse(c, error));
  app.use(requestId(deps));
  app.use(securityHeaders(deps.config));

  app.get("/health/live", (c) => c.json({ status: "live" }));
  app.get("/health/ready", async (c) => {
    if (deps.isStopping?.()) return problem(c, 503, "temporarily_unavailable");
    await deps.checkReady();
    return c.json({ status: "ready" });
  });
  app.get("/assets/*", serveAsset);
  app.get(`${apiBase}/openapi.json`, (c) => {
    const headers = { "Access-Control-Allow-Origin": "*", "Content-Type": "application/json" };
    return answerWith(c, 200, headers, openApiDocument());
  });

  app.use(siteOfHost());
  // Before the session is looked at: these are the same for everybody, and may be kept by caches.
  app.get("/theme/*", serveTheme);
  app.get("/icon.svg", serveIcon);
  app.get("/images/*", serveImage);
  app.use(tenantContext());
  for (const route of table) mount(app, route);
  app.all("/api/*", (c) => problem(c, 404, "not_found"));
  app.get("*", serveShell);
  app.notFound((c) => problem(c, 404, "not_found"));
  return app;
}

let document: string | undefined;

function openApiDocument(): string {
  document ??= readFileSync(new URL("../openapi.json", import.meta.url), "utf8");
  return document;
}
