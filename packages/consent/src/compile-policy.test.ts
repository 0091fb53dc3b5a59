import { describe, expect, test } from "vitest";
import {
  anyPurposeIds,
  basePolicy,
  compilePolicy,
  type DecisionContext,
  decide,
  type FieldId,
  nothingAgainst,
  type PermitRule,
  type Phase,
  phases,
  relations,
  type TenantRule,
} from "./index.ts";
import { event } from "./proof/consent-events.ts";
import { consentView } from "./consent-view.ts";
import { everyConsent, fatima, joost, matchId } from "./proof/who-sees-what.ts";

const policy = compilePolicy(basePolicy);

const ctx: DecisionContext = {
  now: 20,
  phase: 4,
  relation: "matched-helper",
  channel: "web",
  facts: nothingAgainst,
  consents: everyConsent(fatima.id),
  matchId,
};

/** A permit for the helper of a match; the base policy is left out. */
function permit(id: string, change: Partial<PermitRule>): PermitRule {
  return {
    id,
    kind: "permit",
    effect: "allow",
    targets: ["person.firstName"],
    relations: ["matched-helper"],
    purposes: ["match.help"],
    phase: { min: 0, max: 7 },
    needs: [],
    basis: "6-1-b",
    reason: "consent.reason.own",
    log: "none",
    ...change,
  };
}

function outcome(
  rules: readonly PermitRule[],
  field: FieldId = "person.firstName",
  own: readonly TenantRule[] = [],
) {
  return decide(compilePolicy({ ...basePolicy, rules }, own), joost, fatima, field, "match.help", ctx);
}

describe("of the rules that hold", () => {
  const little = permit("c", { effect: "mask", mask: "pseudonym" });
  const more = permit("b", { effect: "mask", mask: "initial" });
  const whole = permit("d", {});

  test("the one that shows most decides, wherever it stands and whatever it is called", () => {
    for (const rules of [
      [little, more, whole],
      [whole, more, little],
      [more, { ...whole, id: "a" }, little],
      [{ ...whole, id: "z" }, little, more],
    ])
      expect(outcome(rules)).toMatchObject({ effect: "allow" });
    const named = { ...little, id: "a" };
    for (const rules of [
      [little, more],
      [named, more],
      [more, named],
      [{ ...more, id: "z" }, little],
    ])
      expect(outcome(rules)).toMatchObject({ effect: "mask", mask: "initial" });
  });

  test("of two that show the same, the first by name is the one that is logged", () => {
    for (const rules of [
      [permit("b", {}), permit("a", {}), permit("c", {})],
      [permit("c", {}), permit("b", {}), permit("a", {})],
    ])
      expect(outcome(rules).rule).toBe("a");
  });

  test("one that shows all hides nothing behind a mask that was left in it", () => {
    expect(outcome([permit("a", { mask: "initial" })])).toEqual({
      effect: "allow",
      rule: "a",
      reason: "consent.reason.own",
      log: "none",
    });
  });

  test("none means no, without a trace in the log", () => {
    expect(outcome([])).toEqual({
      effect: "deny",
      rule: "default-deny",
      reason: "consent.reason.not-visible",
      log: "none",
    });
  });
});

describe("a bound of the municipality", () => {
  const bound = (effect: "mask" | "deny"): TenantRule[] => [
    { id: "tenant.bound", kind: "limit", effect, targets: ["person.address"] },
  ];
  const address = (change: Partial<PermitRule>) => permit("a", { targets: ["person.address"], ...change });

  test("turns all into the mask that tells least, and says that it is a part", () => {
    expect(outcome([address({})], "person.address", bound("mask"))).toEqual({
      effect: "mask",
      mask: "area-only",
      rule: "tenant.bound",
      reason: "consent.reason.partly",
      log: "none",
    });
  });

  test("leaves a mask that was there as it was, with the rule that gave it", () => {
    const street = address({ effect: "mask", mask: "street-only" });
    expect(outcome([street], "person.address", bound("mask"))).toMatchObject({
      mask: "street-only",
      rule: "a",
    });
    expect(outcome([street], "person.address", bound("deny"))).toMatchObject({
      effect: "deny",
      rule: "tenant.bound",
    });
  });
});

test("a yes in general is none for what is asked for each match", () => {
  const general = consentView([event({ purpose: "share.phone", at: 1 })], 20);
  const asked = { ...ctx, consents: general };
  expect(decide(policy, joost, fatima, "person.phone", "match.help", asked).effect).toBe("deny");
});

describe("what is unknown", () => {
  test("has no plan: relation, phase or purpose", () => {
    expect(policy.plansFor("matched-helper", 4, "match.help")).toBeDefined();
    expect(policy.plansFor("friend", 4, "match.help")).toBeUndefined();
    expect(policy.plansFor("matched-helper", 4, "selling")).toBeUndefined();
    for (const odd of [-1, 8, 2.5, Number.NaN])
      expect(policy.plansFor("matched-helper", odd, "match.help")).toBeUndefined();
  });

  test("names no field, nor anything that may be done", () => {
    const odd = (field: string) => decide(policy, joost, fatima, field as FieldId, "match.help", ctx).effect;
    expect(["person.shoeSize", "", "toString", "person.*", "may:everything"].map(odd)).toEqual(
      Array.from({ length: 5 }, () => "deny"),
    );
  });

  test("has no version: a policy of another format shows nothing, also to oneself", () => {
    const odd: unknown = { ...basePolicy, format: 2 };
    const unread = compilePolicy(odd as typeof basePolicy);
    const own = { ...ctx, relation: "self" } as const;
    expect(decide(policy, fatima, fatima, "person.phone", "account", own).effect).toBe("allow");
    expect(decide(unread, fatima, fatima, "person.phone", "account", own).effect).toBe("deny");
  });
});

test("every situation has plans of its own", () => {
  const seen = new Map<unknown, string>();
  const note = (relation: string, phase: Phase, purpose: string) => {
    const name = `${relation} ${phase} ${purpose}`;
    const plans = policy.plansFor(relation, phase, purpose);
    expect(seen.get(plans) ?? name).toBe(name);
    seen.set(plans, name);
    expect(policy.plansFor(relation, phase, purpose)).toBe(plans);
  };
  for (const relation of relations)
    for (const phase of Object.values(phases)) note(relation, phase, "match.help");
  for (const purpose of anyPurposeIds)
    for (const phase of [0, 7] as const) note("coordinator", phase, purpose);
});
