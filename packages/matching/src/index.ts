export { weeklyBitmap } from "./availability.ts";
export { metresBetween } from "./distance.ts";
export {
  countFitting,
  easingSteps,
  type Gain,
  gainsOf,
  type Misfit,
  type MisfitKind,
  misfitsOf,
  supposing,
  type WhatIf,
} from "./easing.ts";
export { type Easing, isTooClose, noEasing, type PreparedRequest, prepareRequest } from "./filters.ts";
export { assign, type Assignment, type AssignOptions, type Pair } from "./batch/assign.ts";
export { batchGraph, type BatchGraph, problemOf } from "./batch/batch-graph.ts";
export { greedyByArrival, type Served } from "./batch/greedy.ts";
export { type CountLine, explainExcluded, explainExclusions } from "./exclusions.ts";
export { explainAll, type Explained, type FilterCount } from "./explain-all.ts";
export { type Audience, explain, type ReasonLine, trainingLine, type TrainingNames } from "./explain.ts";
export {
  type AreaPairs,
  defaultLoad,
  defaultWeights,
  type PolicyInput,
  type TenantPolicy,
  tenantPolicy,
} from "./policy.ts";
export { loadRails, weightRails } from "@omzien/contracts";
export { hitsOf } from "./hits-of.ts";
export { InvalidPolicyError, type PolicyFault } from "./policy-faults.ts";
export type { PersonRules } from "./person-rules.ts";
export { type PresetName, presets } from "./presets.ts";
export { policyVersion, readPolicy, type StoredPolicy } from "./stored-policy.ts";
export { type PrefilterBounds, prefilterBounds } from "./prefilter.ts";
export { rank } from "./rank.ts";
export { type Replay, replaySearch } from "./replay.ts";
export { type NextStep, nextStep, withoutWaiting } from "./next-step.ts";
export { afterCircle, circleDeadline, circleOf, inCircle, isCircleFirst, planCircle } from "./circle.ts";
export { nextRing, openAreas, openRing, widest } from "./rings.ts";
export { type FlowProblem, type FlowSolution } from "./flow/flow-problem.ts";
export { type FlowProof, proveFlow } from "./flow/prove-flow.ts";
export { solveFlow } from "./flow/solve-flow.ts";
export { rota } from "./rota/rota.ts";
export { addedFaults, rotaFaults } from "./rota/rota-rules.ts";
export type * from "./rota/rota-types.ts";
export { swapShifts, type Swapped } from "./rota/swap.ts";
export { type Trade, tradeFaults } from "./rota/trade.ts";
export { type UnfilledDay, type UnfilledReason, whyUnfilled } from "./rota/why-unfilled.ts";
export { type OfferTable, offerTable } from "./table/offer-table.ts";
export { rankTable } from "./table/rank-table.ts";
export type * from "./types.ts";
export { type Ask, planWave, type WavePlan } from "./waves.ts";
export { lastDayOf, windowsOf } from "./windows.ts";
export { type DeskHours, outsideQuietHours, type QuietHours, zone } from "./zone.ts";
