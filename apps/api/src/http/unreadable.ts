import type { Dependencies } from "./app-env.ts";
import { headersFor } from "../middleware/security-headers.ts";

/** Answers a request that is not even a request (no host, a backslash in its path): nothing of ours has seen it. */
export function refuseUnreadable(deps: Pick<Dependencies, "config" | "log">): (error: unknown) => Response {
  return (error) => {
    const isTheirs = error instanceof Error && error.name === "RequestError";
    if (!isTheirs) deps.log.error({ err: error }, "unexpected error outside the application");
    const status = isTheirs ? 400 : 500;
    const code = isTheirs ? "invalid_input" : "internal_error";
    const body = { type: `urn:omzien:problem:${code}`, title: code, status, detail: code, code };
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        ...headersFor(deps.config.SITE_SCHEME),
        "Content-Type": "application/problem+json",
        "Cache-Control": "no-store",
      },
    });
  };
}
