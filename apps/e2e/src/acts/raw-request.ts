import { request } from "node:http";
import type { Site } from "../site.ts";

/** A request by hand, as no browser would send it. @returns the status of the answer. */
export function rawGet(site: Site, path: string, headers: Record<string, string>): Promise<number> {
  const { host, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers: { ...headers, host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once("error", reject);
    sent.end();
  });
}
