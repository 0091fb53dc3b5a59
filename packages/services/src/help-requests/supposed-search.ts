import type { CandidateQuery, MisfitKind } from "@omzien/contracts";
import {
  circleOf,
  type Easing,
  easingSteps,
  type MatchRequest,
  supposing,
  type TenantPolicy,
  type WhatIf,
  widest,
} from "@omzien/matching";
import { inRing, type Search } from "../search/rank-helpers.ts";

/** A request with something supposed of it. */
export interface Supposed {
  /** As it was asked, as far as the asker allows. */
  asAsked: MatchRequest;
  request: MatchRequest;
  easing: Easing;
  /** Wide enough to hold everybody of both. */
  bounds: { request: MatchRequest; policy: TenantPolicy };
}

/** What the desk supposes of a request; nothing supposed is the request as it was asked. */
export function suppose(loaded: Search, whatIf: WhatIf): Supposed {
  const asAsked = inRing(loaded, loaded.row.audience).request;
  const { request, easing } = supposing(asAsked, whatIf);
  const ring = widest(asAsked.ring, request.ring);
  return {
    asAsked,
    request,
    easing,
    bounds: { request: { ...asAsked, ring, audience: ring }, policy: loaded.policy },
  };
}

/**
 * Absent parameters stay as asked; who had a training is looked for across the municipality.
 * @param pool who had the training that the query names.
 */
export function whatIfOf(query: CandidateQuery, request: MatchRequest, pool?: ReadonlySet<string>): WhatIf {
  const { time, extraMetres, withinMetres, language, need } = query;
  const ring = query.ring ?? (pool && "municipality");
  const among = query.circle === undefined ? pool : inBoth(circleOf(request), pool);
  return {
    ...(time === "any" && { anyTime: true }),
    ...(extraMetres !== undefined && { extraMetres }),
    ...(withinMetres !== undefined && { withinMetres }),
    ...(ring !== undefined && { ring }),
    ...(language !== undefined && { anyLanguage: language === "any" }),
    ...(need !== undefined && { requires: [...request.requires, need] }),
    ...(among !== undefined && { among }),
  };
}

function inBoth(circle: ReadonlySet<string>, pool: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return pool ? new Set([...circle].filter((id) => pool.has(id))) : circle;
}

const furthest = Math.max(...easingSteps);

/** Everything that is left aside when somebody is asked despite some misfits. */
export function despiteOf(kinds: readonly MisfitKind[]): WhatIf {
  return {
    ...(kinds.includes("time") && { anyTime: true }),
    ...(kinds.includes("distance") && { extraMetres: furthest }),
    ...(kinds.includes("area") && { ring: "municipality" as const }),
    ...(kinds.includes("language") && { anyLanguage: true }),
    ...(kinds.includes("skill") && { requires: [] }),
  };
}

/** As wide as any question to the asker could make it. */
export const widestWhatIf: WhatIf = { ring: "municipality", extraMetres: furthest };
