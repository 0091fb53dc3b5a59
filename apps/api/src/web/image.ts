import { StorageUnavailableError } from "@omzien/services";
import { setHeader } from "../http/answer-with.ts";
import type { AppContext } from "../http/app-env.ts";
import { problem } from "../http/problem.ts";

/**
 * A picture of this site's own house style, by the hash of its content, so that a copy is good for ever. Opened by
 * itself it is a picture and nothing else: it may run nothing and load nothing.
 */
export async function serveImage(c: AppContext): Promise<Response> {
  const name = c.req.path.slice("/images/".length);
  const found = await c.get("deps").files.of(c.get("tenant").id).get(name).catch(asUnavailable);
  if (found === "unavailable") {
    setHeader(c, "Retry-After", "5");
    return problem(c, 503, "storage_unavailable");
  }
  if (!found) return problem(c, 404, "not_found");
  return c.body(found.body, 200, {
    "Content-Type": found.type,
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; sandbox",
  });
}

function asUnavailable(error: unknown): "unavailable" {
  if (error instanceof StorageUnavailableError) return "unavailable";
  throw error;
}
