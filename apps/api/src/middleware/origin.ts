import type { AppContext } from "../http/app-env.ts";
import { RequestFaultError } from "../http/request-fault.ts";

/**
 * Writes come from our own pages only, whatever their content type: browsers say so in `Sec-Fetch-Site`; where that
 * is missing the Origin must be this very site, scheme included. Neither header: refused.
 */
export function refuseForeignOrigin(c: AppContext): void {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) {
    if (site === "same-origin") return;
    throw new RequestFaultError(403, "origin_refused");
  }
  const scheme = c.get("deps").config.SITE_SCHEME;
  if (c.req.header("origin") === `${scheme}://${c.req.header("host")}`) return;
  throw new RequestFaultError(403, "origin_refused");
}
