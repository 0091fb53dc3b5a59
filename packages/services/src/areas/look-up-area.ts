import { notPersonal, type Projected } from "@omzien/consent";
import type { AreaLookup } from "@omzien/contracts";
import type { Verb } from "../context.ts";
import { findNeighbourhood } from "./choose-area.ts";
import type { SiteFinderPort } from "./site-finder.ts";

/**
 * Answers "is this for me?" for a postcode, `1234AB` or `1234`; public. Inside: the neighbourhood and those around it, nearest first.
 * Outside: the site of this installation that does serve it, if any.
 */
export async function lookUpArea({
  ctx,
  input,
  sites,
}: Verb<{ postcode: string }> & { sites: SiteFinderPort }): Promise<Projected<AreaLookup>> {
  const found = await findNeighbourhood(ctx.db, input.postcode, ctx.now());
  if (found) {
    const { area, nearby, place } = found;
    return notPersonal({ inside: true, area, nearbyAreas: nearby, place: place.place, otherSite: null });
  }
  const otherSite = (await sites.findSite(input.postcode)) ?? null;
  return notPersonal({ inside: false, area: null, nearbyAreas: [], place: null, otherSite });
}
