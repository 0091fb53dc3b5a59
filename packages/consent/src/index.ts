export { basePolicy } from "./base-policy.ts";
export * from "./channel.ts";
export { type CompiledPolicy, compilePolicy } from "./compile-policy.ts";
export * from "./consent-event.ts";
export { type ConsentFacts, consentFacts, isPermitted } from "./consent-facts.ts";
export { type ConsentState, consentStates } from "./consent-state.ts";
export { clockSkewMs, type ConsentView, consentView, noConsents } from "./consent-view.ts";
export { decide, may } from "./decide.ts";
export * from "./declared-purpose.ts";
export * from "./disclosure.ts";
export { type DpvDocument, type DpvRecord, toDpv } from "./dpv-export.ts";
export { fromDpv } from "./dpv-import.ts";
export * from "./fact.ts";
export {
  type ActionId,
  actionIds,
  type FieldId,
  type FieldName,
  fieldIds,
  fieldsByKind,
  type RecordKind,
  recordKinds,
  type TargetId,
  targetIds,
} from "./field.ts";
export * from "./mandate.ts";
export { applyMask, type MaskId, masksByField } from "./mask.ts";
export {
  effectsOf,
  groupFields,
  isNarrowable,
  momentPhases,
  momentsOf,
  narrowable,
  narrowingsOf,
  storedSettings,
  tenantRulesOf,
} from "./narrowing.ts";
export * from "./phase.ts";
export * from "./policy.ts";
export * from "./processing.ts";
export * from "./project.ts";
export {
  notPersonal,
  type Projected,
  present,
  projectedList,
  projectOwn,
  type Visible,
  withFacts,
} from "./projected.ts";
export * from "./protected-age.ts";
export * from "./purpose.ts";
export * from "./register.ts";
export * from "./relation.ts";
export { mostShown, type Sight, type SightOf, sightsOf } from "./sight.ts";
