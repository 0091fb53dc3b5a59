import type { MiddlewareHandler } from "hono";
import type { Config } from "../config.ts";
import type { AppEnv } from "../http/app-env.ts";

/** @param tiles address of the tiles of maps: pictures may come from exactly that host. */
function contentSecurityPolicy(tiles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${tiles === "none" ? "" : ` ${new URL(tiles).origin}`}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** No script but our own files, no third party but the ground of maps, no framing; https is remembered for two years. */
export function headersFor(scheme: "http" | "https", tiles = "none"): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(tiles),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(scheme === "https" ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** The same for every answer, with the request's id. */
export function securityHeaders({
  SITE_SCHEME,
  MAP_TILES,
}: Pick<Config, "SITE_SCHEME" | "MAP_TILES">): MiddlewareHandler<AppEnv> {
  const plain = headersFor(SITE_SCHEME, MAP_TILES);
  return async (c, next) => {
    const ofAnswer = { ...plain, "X-Request-Id": c.get("requestId") };
    c.set("headers", ofAnswer);
    // Answers of the API take them from there; pages and files are made by Hono.
    if (!c.req.path.startsWith("/api/"))
      for (const [name, value] of Object.entries(ofAnswer)) c.header(name, value);
    await next();
  };
}
