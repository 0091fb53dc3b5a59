import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/app-env.ts";

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** No script but our own files, no third party, no framing; https is remembered for two years. */
export function securityHeaders(scheme: "http" | "https"): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.header("Content-Security-Policy", contentSecurityPolicy);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "same-origin");
    c.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    c.header("Cross-Origin-Opener-Policy", "same-origin");
    c.header("Cross-Origin-Resource-Policy", "same-origin");
    if (scheme === "https") c.header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    await next();
  };
}
