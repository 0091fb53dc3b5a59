import type { Weight } from "@omzien/contracts";
import { type Easing, maxMetresOf, noEasing, weightsReaching } from "./filters.ts";
import type { TenantPolicy } from "./policy.ts";
import { openAreas } from "./rings.ts";
import type { MatchRequest, Point } from "./types.ts";

/** What a query may ask of an offer without losing anybody whom the rules would let through. */
export type PrefilterBounds = {
  readonly category: string;
  /** Values of the offer's maximum weight. */
  readonly weightMax: readonly Weight[];
  /** Areas of the helper; null is all of them, also no area. */
  readonly areaIds: readonly string[] | null;
  /**
   * Straight-line distance between helper and `centre`, capped by the helper's own maximum; both ends inclusive,
   * and metres are rounded to whole ones before they are compared. Only for helpers with a known place: the
   * others must be kept. `extraMetres` comes on top of both. Null when the asker's place is unknown.
   */
  readonly within: { readonly centre: Point; readonly metres: number; readonly extraMetres: number } | null;
  /** The last local day on which the helper's certificate must still be valid; null when none is asked for. */
  readonly vogUntil: string | null;
  /** Nobody but these helpers; null when whoever fits may be asked. */
  readonly helperIds: readonly string[] | null;
};

/** Bounds for the SQL prefilter, which is a superset of the rules: `rank` still decides. */
export const prefilterBounds = (
  request: MatchRequest,
  policy: TenantPolicy,
  { extraMetres }: Easing = noEasing,
): PrefilterBounds => {
  const areas = openAreas(request, policy);
  return {
    category: request.category,
    weightMax: weightsReaching(request.weight),
    areaIds: areas === null ? null : [...areas].toSorted(),
    within:
      request.location === null
        ? null
        : { centre: request.location, metres: maxMetresOf(request, policy), extraMetres },
    vogUntil: policy.vogCategories.has(request.category) ? request.lastDay : null,
    helperIds: request.among === undefined ? null : [...request.among].toSorted(),
  };
};
