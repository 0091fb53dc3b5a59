import type { SentFile } from "@omzien/services";
import type { AppContext } from "./app-env.ts";
import { apiVersion } from "./problem.ts";

/** Hands over a file as it comes out of the store; it is kept by the browser and never opened on the site. */
export function sendFile(c: AppContext, type: string, sent: unknown): Response {
  const { name, bytes, content } = asFile(sent);
  return new Response(content, {
    status: 200,
    headers: {
      ...c.get("headers"),
      "Content-Type": type,
      "Content-Length": String(bytes),
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "API-Version": apiVersion,
    },
  });
}

// Only `fileRoute` makes an operation that sends, and its handler returns this.
function asFile(sent: unknown): SentFile {
  return sent as SentFile;
}
