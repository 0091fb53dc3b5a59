export { weeklyBitmap } from "./availability.ts";
export { type CountLine, explainExcluded, explainExclusions } from "./exclusions.ts";
export { explainAll, type Explained, type FilterCount } from "./explain-all.ts";
export { type Audience, explain, type ReasonLine } from "./explain.ts";
export {
  type AreaPairs,
  defaultLoad,
  defaultWeights,
  type PolicyInput,
  type TenantPolicy,
  tenantPolicy,
} from "./policy.ts";
export { loadRails, weightRails } from "@omzien/contracts";
export { InvalidPolicyError, type PolicyFault } from "./policy-faults.ts";
export type { PersonRules } from "./person-rules.ts";
export { type PresetName, presets } from "./presets.ts";
export { policyVersion, readPolicy, type StoredPolicy } from "./stored-policy.ts";
export { type PrefilterBounds, prefilterBounds } from "./prefilter.ts";
export { rank } from "./rank.ts";
export { nextRing } from "./rings.ts";
export type * from "./types.ts";
export { type Ask, planWave, type WavePlan } from "./waves.ts";
export { lastDayOf, windowsOf } from "./windows.ts";
export { outsideQuietHours, zone } from "./zone.ts";
