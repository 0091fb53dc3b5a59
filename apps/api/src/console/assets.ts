import type { AppContext } from "../http/app-env.ts";
import { respondWithAsset, type WebAssets } from "../web/assets.ts";

/** A file of the console's own bundle, or a font. */
export function serveConsoleAsset(c: AppContext, { files }: WebAssets): Response {
  const asset = files.get(c.req.path);
  return asset ? respondWithAsset(c, asset) : c.body("Not found", 404, { "Content-Type": "text/plain" });
}
