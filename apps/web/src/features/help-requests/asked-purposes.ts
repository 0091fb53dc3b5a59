import { type AskedPurpose, healthNeeds, type Need, type Ring } from "@omzien/contracts";

/** What somebody who asks for help must answer, and nothing that this request does not need. */
export function purposesOfRequest(request: {
  needs: readonly Need[];
  audience?: Ring | undefined;
}): AskedPurpose[] {
  return [
    "match.be-found",
    ...(request.audience === "neighbourhood" ? [] : (["match.beyond-neighbourhood"] as const)),
    "share.first-name",
    ...(request.needs.some((need) => healthNeeds.includes(need)) ? (["need.show"] as const) : []),
  ];
}
