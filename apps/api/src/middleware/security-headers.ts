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
export function headersFor(scheme: "http" | "https"): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(scheme === "https" ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** The same for every answer, with the request's id. */
export function securityHeaders(scheme: "http" | "https"): MiddlewareHandler<AppEnv> {
  const plain = headersFor(scheme);
  return async (c, next) => {
    const ofAnswer = { ...plain, "X-Request-Id": c.get("requestId") };
    c.set("headers", ofAnswer);
    // Answers of the API take them from there; pages and files are made by Hono.
    if (!c.req.path.startsWith("/api/"))
      for (const [name, value] of Object.entries(ofAnswer)) c.header(name, value);
    await next();
  };
}
