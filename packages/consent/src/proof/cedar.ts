import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Cedar from "@cedar-policy/cedar-wasm/nodejs";
import { consentPurposeIds } from "../declared-purpose.ts";
import { grantingFacts, restrictiveFacts } from "../fact.ts";
import type { TargetId } from "../field.ts";
import type { Look } from "./arbitraries.ts";
import { isGiven } from "./naive-evaluator.ts";

// The build for node is CommonJS in a package of ES modules.
const cedar = createRequire(import.meta.url)("@cedar-policy/cedar-wasm/nodejs") as typeof Cedar;

/** The same table in Cedar's own language, by hand. */
export const cedarText = readFileSync(new URL("../../cedar/who-sees-what.cedar", import.meta.url), "utf8");

/**
 * Reads a set of policies once.
 * @returns asks whether Cedar permits a look at a target; throws when it cannot tell.
 */
export function cedarPolicy(name: string, text: string): (target: TargetId, look: Look) => boolean {
  const parsed = cedar.preparsePolicySet(name, { staticPolicies: text });
  if (parsed.type === "failure") throw new Error(parsed.errors.map(({ message }) => message).join("; "));
  return (target, look) => {
    const answer = cedar.statefulIsAuthorized({
      preparsedPolicySetId: name,
      principal: { type: "Person", id: look.viewer.id ?? "" },
      resource: { type: "Person", id: look.subject.id },
      action: { type: "Action", id: target.startsWith("may:") ? target.slice(4) : "see" },
      context: contextOf(target, look),
      entities: [],
    });
    if (answer.type === "failure") throw new Error(answer.errors.map(({ message }) => message).join("; "));
    const [error] = answer.response.diagnostics.errors;
    if (error !== undefined) throw new Error(error.error.message);
    return answer.response.decision === "allow";
  };
}

/** What Cedar is told: nothing decided, only stated facts, and which consents stand by the naive reading. */
function contextOf(target: TargetId, look: Look): Cedar.Context {
  const stated: Readonly<Record<string, boolean | undefined>> = look.facts;
  const known = restrictiveFacts.flatMap((fact) => {
    const value = stated[fact];
    return value === undefined ? [] : [[fact, value] as const];
  });
  const [kind = ""] = target.split(".");
  return {
    field: target,
    kind,
    relation: look.relation,
    purpose: look.purpose,
    phase: look.phase,
    channel: look.channel,
    viewerTenant: look.viewer.tenantId,
    subjectTenant: look.subject.tenantId,
    ...Object.fromEntries(known),
    ...Object.fromEntries(grantingFacts.map((fact) => [fact, stated[fact] === true])),
    anywhere: consentPurposeIds.filter((id) => isGiven(id, "any", look)),
    here: consentPurposeIds.filter((id) => isGiven(id, "match", look)),
  };
}
