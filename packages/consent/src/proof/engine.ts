import { type CompiledPolicy, compilePolicy } from "../compile-policy.ts";
import type { ConsentChange } from "../consent-event.ts";
import { type ConsentView, consentView } from "../consent-view.ts";
import type { AnyPurposeId } from "../declared-purpose.ts";
import { decide } from "../decide.ts";
import type { FieldId } from "../field.ts";
import { tenantRulesOf } from "../narrowing.ts";
import type { Decision, DecisionContext, Policy, Subject, TenantRule, Viewer } from "../policy.ts";
import { compileProjection, project, type RecordValues } from "../project.ts";

/** Values of a record with any field, known or not, as they may come from a careless query. */
export type LooseValues = Readonly<Record<string, unknown>>;

/** Hides from the compiler that there may be more in it than a person has. */
function asPerson(values: LooseValues): RecordValues<"person"> {
  return values;
}

/** What the properties hold to account; broken variants replace a part. */
export interface Engine {
  compile(base: Policy, tenantRules: readonly TenantRule[]): CompiledPolicy;
  /** Stored settings of a municipality -> its rules. */
  narrow(stored: unknown): readonly TenantRule[];
  consentView(events: readonly ConsentChange[], at: number): ConsentView;
  decide(
    policy: CompiledPolicy,
    viewer: Viewer,
    subject: Subject,
    field: FieldId,
    purpose: AnyPurposeId,
    ctx: DecisionContext,
  ): Decision;
  project(
    policy: CompiledPolicy,
    viewer: Viewer,
    subject: Subject,
    values: LooseValues,
    ctx: DecisionContext & { readonly purpose: AnyPurposeId },
  ): LooseValues;
}

export const realEngine: Engine = {
  compile: compilePolicy,
  narrow: (stored) => tenantRulesOf(stored).rules,
  consentView,
  decide,
  project: (policy, viewer, subject, values, ctx) =>
    Object.fromEntries(
      Object.entries(project(policy, viewer, { kind: "person", subject, values: asPerson(values) }, ctx)),
    ),
};

/** The same, with the projector for lists in the place of `project`. */
export const listEngine: Engine = {
  ...realEngine,
  project(policy, viewer, subject, values, ctx) {
    const fields = ["firstName", "lastName", "pseudonym", "phone", "email", "address", "postcode"] as const;
    const { one } = compileProjection(policy, { kind: "person", fields });
    return Object.fromEntries(
      Object.entries(one(viewer, { kind: "person", subject, values: asPerson(values) }, ctx)),
    );
  },
};
