import { defaultDeny } from "../compile-policy.ts";
import { nothingAgainst } from "../fact.ts";
import { tenantRulesOf } from "../narrowing.ts";
import type { BaseRule } from "../policy.ts";
import { realEngine, type Engine } from "./engine.ts";

const allowing = { ...defaultDeny, effect: "allow", rule: "default-allow" } as const;

function endedAtAgreement(rule: BaseRule): BaseRule {
  return rule.kind === "permit" && rule.id.startsWith("shared.")
    ? { ...rule, phase: { min: 4, max: 4 } }
    : rule;
}

function onlyAfterwards(rule: BaseRule): BaseRule {
  return rule.kind === "permit" && rule.id.startsWith("shared.")
    ? { ...rule, phase: { min: 6, max: 6 } }
    : rule;
}

/** Each has one fault that a hurried change could bring in; the properties must find every one. */
export const brokenEngines = {
  ignoresForbids: {
    ...realEngine,
    decide: (policy, viewer, subject, field, purpose, ctx) =>
      realEngine.decide(policy, viewer, subject, field, purpose, {
        ...ctx,
        facts: { ...ctx.facts, ...nothingAgainst },
      }),
  },
  trustsMissingFacts: {
    ...realEngine,
    decide: (policy, viewer, subject, field, purpose, ctx) =>
      realEngine.decide(policy, viewer, subject, field, purpose, {
        ...ctx,
        facts: { ...nothingAgainst, ...ctx.facts },
      }),
  },
  ignoresTenant: {
    ...realEngine,
    decide: (policy, viewer, subject, field, purpose, ctx) =>
      realEngine.decide(policy, { ...viewer, tenantId: subject.tenantId }, subject, field, purpose, ctx),
  },
  countsWithdrawnConsent: {
    ...realEngine,
    consentView: (events, at) =>
      realEngine.consentView(
        events.filter(({ status }) => status === "given" || status === "renewed"),
        at,
      ),
  },
  takesConsentForEveryMatch: {
    ...realEngine,
    decide: (policy, viewer, subject, field, purpose, ctx) => {
      const [matchId = ctx.matchId] = ctx.consents.byScope.keys();
      return realEngine.decide(policy, viewer, subject, field, purpose, { ...ctx, matchId });
    },
  },
  letsConsentEndLate: {
    ...realEngine,
    consentView: (events, at) => realEngine.consentView(events, at - 1),
    decide: (policy, viewer, subject, field, purpose, ctx) =>
      realEngine.decide(policy, viewer, subject, field, purpose, { ...ctx, now: ctx.now - 1 }),
  },
  believesLastEvent: {
    ...realEngine,
    consentView: (events, at) => realEngine.consentView(events.slice(-1), at),
  },
  takesAnyonesConsent: {
    ...realEngine,
    decide: (policy, viewer, subject, field, purpose, ctx) =>
      realEngine.decide(policy, viewer, subject, field, purpose, {
        ...ctx,
        consents: { ...ctx.consents, subjectId: subject.id },
      }),
  },
  forgetsHolds: {
    ...realEngine,
    compile: (base, tenantRules) =>
      realEngine.compile(
        { ...base, rules: base.rules.filter(({ id }) => !id.startsWith("forbid.restricted")) },
        tenantRules,
      ),
  },
  forgetsBlocks: {
    ...realEngine,
    compile: (base, tenantRules) =>
      realEngine.compile(
        { ...base, rules: base.rules.filter(({ id }) => id !== "forbid.blocked") },
        tenantRules,
      ),
  },
  forgetsRunningHelp: {
    ...realEngine,
    compile: (base, tenantRules) =>
      realEngine.compile({ ...base, rules: base.rules.map(endedAtAgreement) }, tenantRules),
  },
  showsMoreAfterwards: {
    ...realEngine,
    compile: (base, tenantRules) =>
      realEngine.compile({ ...base, rules: base.rules.map(onlyAfterwards) }, tenantRules),
  },
  forgetsTenantRules: { ...realEngine, compile: (base) => realEngine.compile(base, []) },
  letsSettingsWiden: {
    ...realEngine,
    // The municipality's rules in the place of the platform's forbids, instead of beside them.
    compile: (base, tenantRules) =>
      realEngine.compile(
        tenantRules.length === 0
          ? base
          : { ...base, rules: base.rules.filter(({ kind }) => kind === "permit") },
        tenantRules,
      ),
  },
  skipsUnreadableSettings: {
    ...realEngine,
    narrow: (stored) => (tenantRulesOf(stored).unreadable > 0 ? [] : realEngine.narrow(stored)),
  },
  letsOrderDecide: {
    ...realEngine,
    compile: (base, tenantRules) =>
      realEngine.compile({ ...base, rules: base.rules.slice(0, -6) }, tenantRules),
  },
  allowsTheUnknown: {
    ...realEngine,
    decide: (...look) => {
      const decision = realEngine.decide(...look);
      return decision.rule === "default-deny" ? allowing : decision;
    },
  },
  tellsBlocked: {
    ...realEngine,
    decide: (...look) => {
      const decision = realEngine.decide(...look);
      return decision.rule === "forbid.blocked"
        ? { ...decision, reason: "consent.reason.blocked" }
        : decision;
    },
  },
  showsMaskedWhole: {
    ...realEngine,
    project: (policy, viewer, subject, values, ctx) => ({
      ...realEngine.project(policy, viewer, subject, values, ctx),
      firstName: values["firstName"],
    }),
  },
  letsUnknownFieldsPass: {
    ...realEngine,
    project: (policy, viewer, subject, values, ctx) => ({
      ...("bsn" in values ? { bsn: values["bsn"] } : {}),
      ...realEngine.project(policy, viewer, subject, values, ctx),
    }),
  },
} as const satisfies Record<string, Engine>;

export type BrokenEngine = keyof typeof brokenEngines;
