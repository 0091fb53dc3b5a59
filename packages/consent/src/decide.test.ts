import { describe, expect, test } from "vitest";
import {
  accessOf,
  basePolicy,
  compilePolicy,
  compileProjection,
  type DecisionContext,
  decide,
  disclosuresOf,
  envelopeOf,
  explainDecision,
  may,
  noConsents,
  nothingAgainst,
  type ProjectionContext,
  project,
  projectMany,
  type TenantRule,
} from "./index.ts";
import { everyConsent, fatima, joost, matchId } from "./proof/who-sees-what.ts";

const policy = compilePolicy(basePolicy);
const values = { firstName: "Fatima", pseudonym: "Merel", phone: "0612345612", address: "Dorpsstraat 1" };
const record = { kind: "person", subject: fatima, values } as const;

function look(change: Partial<ProjectionContext> = {}): ProjectionContext {
  return {
    now: 20,
    phase: 4,
    relation: "matched-helper",
    channel: "web",
    purpose: "match.help",
    facts: nothingAgainst,
    consents: everyConsent(fatima.id),
    matchId,
    ...change,
  };
}

describe("what a neighbour sees", () => {
  test("is what was ticked, for as long as the help runs", () => {
    expect(project(policy, joost, record, look())).toEqual(values);
    expect(project(policy, joost, record, look({ phase: 3 }))).toEqual({
      firstName: "Fatima",
      pseudonym: "Merel",
    });
    expect(project(policy, joost, record, look({ phase: 6 }))).toEqual({
      firstName: "Fatima",
      pseudonym: "Merel",
    });
    expect(project(policy, joost, record, look({ phase: 7 }))).toEqual({});
  });

  test("is a pseudonym in the place of the first name when that was not shared", () => {
    const seen = project(policy, joost, record, look({ consents: noConsents }));
    expect(seen).toEqual({ firstName: "Merel", pseudonym: "Merel" });
  });

  test.each(["blocked", "safetyHold", "erased", "viewerLeft", "expired"] as const)(
    "is nothing when %s",
    (fact) => {
      const facts = { ...nothingAgainst, [fact]: true };
      expect(project(policy, joost, record, look({ facts }))).toEqual({});
      expect(may(policy, joost, fatima, "message.send", look({ facts })).effect).toBe("deny");
    },
  );
});

describe("what is told about it", () => {
  test("does not let someone know that they are blocked", () => {
    const told = (change: Partial<DecisionContext>) => {
      const { effect, reason } = decide(policy, joost, fatima, "person.phone", "match.help", {
        ...look(),
        ...change,
      });
      return { effect, reason };
    };
    const nothing = told({ relation: "none" });
    expect(nothing).toEqual({ effect: "deny", reason: "consent.reason.not-visible" });
    expect(told({ facts: { ...nothingAgainst, blocked: true } })).toEqual(nothing);
    expect(told({ consents: noConsents })).toEqual(nothing);
  });

  test("to the person themselves names the rule and what was missing", () => {
    const { decision, because } = explainDecision(policy, joost, fatima, "person.phone", "match.help", {
      ...look({ consents: noConsents }),
    });
    expect(decision.rule).toBe("default-deny");
    expect(because).toContainEqual({
      rule: "shared.phone",
      kind: "permit",
      holds: false,
      missingConsents: ["share.phone"],
      missingFacts: [],
    });
    const facts = { ...nothingAgainst, blocked: true };
    const blocked = explainDecision(policy, joost, fatima, "person.phone", "match.help", look({ facts }));
    expect(blocked.because.find(({ rule }) => rule === "forbid.blocked")?.holds).toBe(true);
  });

  test("before a choice says what a tick opens", () => {
    const situation = { relation: "matched-helper", phase: 4, purpose: "match.help" } as const;
    expect(disclosuresOf(policy, "person.phone", situation)).toEqual([
      { effect: "allow", consents: ["share.phone"], facts: [], rule: "shared.phone" },
    ]);
    expect(disclosuresOf(policy, "person.firstName", situation).map(({ effect }) => effect)).toEqual([
      "allow",
      "mask",
    ]);
    expect(disclosuresOf(policy, "person.phone", { ...situation, phase: 3 })).toEqual([]);
  });

  test("to the access log names fields and rules, never values", () => {
    const desk = look({ relation: "coordinator", purpose: "coordination" });
    const access = accessOf(envelopeOf(policy, joost, record, desk));
    expect(access).toEqual({ level: "normal", fields: ["address", "phone"], rules: ["coordinator.contact"] });
    const health = {
      kind: "request",
      subject: fatima,
      values: { category: "garden", healthNeeds: ["walker"] },
    } as const;
    expect(accessOf(envelopeOf(policy, joost, health, desk)).level).toBe("sensitive");
    expect(accessOf(envelopeOf(policy, joost, record, look())).level).toBe("none");
  });
});

describe("what may be done", () => {
  const acting = (change: Partial<ProjectionContext> = {}) =>
    look({ relation: "site", purpose: "match.be-found", ...change });
  const outcomes = (ctx: ProjectionContext) =>
    (["help.propose", "help.propose-wider", "help.invite"] as const).map(
      (action) => may(policy, { id: null, tenantId: "tilburg" }, fatima, action, ctx).effect,
    );

  test("with a yes, the site proposes and invites; without, it does not", () => {
    expect(outcomes(acting())).toEqual(["allow", "allow", "allow"]);
    expect(outcomes(acting({ consents: noConsents }))).toEqual(["deny", "deny", "deny"]);
    expect(outcomes(acting({ relation: "administrator" }))).toEqual(["deny", "deny", "deny"]);
  });

  test("only the desk writes down a spoken yes or stops a match", () => {
    const allowed = (relation: "coordinator" | "matched-helper", purpose: "coordination" | "match.help") =>
      (["consent.record", "match.stop"] as const).map(
        (action) => may(policy, joost, fatima, action, look({ relation, purpose })).effect,
      );
    expect(allowed("coordinator", "coordination")).toEqual(["allow", "allow"]);
    expect(allowed("matched-helper", "match.help")).toEqual(["deny", "deny"]);
  });
});

describe("lists", () => {
  test("show of each row what its own subject shares", () => {
    const other = { ...fatima, id: "hans" };
    const rows = [
      { record, ctx: look() },
      { record: { ...record, subject: other }, ctx: look() },
      { record, ctx: look({ consents: noConsents }) },
      { record, ctx: look() },
    ];
    const expected = [
      values,
      { firstName: "Merel", pseudonym: "Merel" },
      { firstName: "Merel", pseudonym: "Merel" },
      values,
    ];
    expect(projectMany(policy, joost, rows)).toEqual(expected);
    const fields = ["firstName", "pseudonym", "phone", "address"] as const;
    expect(compileProjection(policy, { kind: "person", fields }).many(joost, rows)).toEqual(expected);
  });

  test("show the asked fields only, and nothing of another kind of record", () => {
    const names = compileProjection(policy, { kind: "person", fields: ["firstName"] });
    expect(names.one(joost, record, look())).toEqual({ firstName: "Fatima" });
    const disguised: object = { ...record, kind: "request" };
    expect(names.one(joost, disguised as typeof record, look())).toEqual({});
  });
});

describe("a municipality's own rules", () => {
  const phoneOf = (rules: readonly TenantRule[]) =>
    project(compilePolicy(basePolicy, rules), joost, record, look()).phone;

  test("can hide or mask what the platform would show", () => {
    expect(phoneOf([])).toBe("0612345612");
    expect(phoneOf([{ id: "t", kind: "limit", effect: "mask", targets: ["person.phone"] }])).toBe(
      "06-****12",
    );
    expect(phoneOf([{ id: "t", kind: "limit", effect: "deny", targets: ["person.*"] }])).toBeUndefined();
    expect(phoneOf([{ id: "t", kind: "forbid", targets: ["*"], when: [] }])).toBeUndefined();
    expect(phoneOf([{ id: "t", kind: "limit", effect: "deny", targets: ["*"], relations: ["broker"] }])).toBe(
      "0612345612",
    );
  });

  test("hide a field that knows no mask", () => {
    const rules: TenantRule[] = [
      { id: "t", kind: "limit", effect: "mask", targets: ["request.description"] },
    ];
    const request = { kind: "request", subject: fatima, values: { description: "De heg knippen" } } as const;
    expect(project(compilePolicy(basePolicy, rules), joost, request, look())).toEqual({});
  });

  test.each([
    [
      "permits",
      {
        kind: "permit",
        targets: ["*"],
        relations: ["public"],
        purposes: [],
        needs: [],
        phase: { min: 0, max: 7 },
      },
    ],
    ["names an unknown field", { kind: "forbid", targets: ["person.shoeSize"], when: [] }],
    ["names an unknown relation", { kind: "forbid", targets: ["*"], relations: ["friend"], when: [] }],
    ["names an unknown fact", { kind: "forbid", targets: ["*"], when: [{ fact: "angry" }] }],
    ["names an unknown purpose", { kind: "limit", effect: "deny", targets: ["*"], purposes: ["selling"] }],
    ["names an unknown phase", { kind: "limit", effect: "deny", targets: ["*"], phases: [9] }],
    ["has an unknown effect", { kind: "limit", effect: "allow", targets: ["*"] }],
    ["has no target", { kind: "limit", effect: "deny", targets: [] }],
  ])("are refused as a whole when one %s", (_fault, rule) => {
    const stored: unknown = { id: "t", effect: "allow", ...rule };
    expect(() => compilePolicy(basePolicy, [stored as TenantRule])).toThrow(TypeError);
  });

  test("need ids that differ", () => {
    const rule: TenantRule = { id: "t", kind: "limit", effect: "deny", targets: ["*"] };
    expect(() => compilePolicy(basePolicy, [rule, rule])).toThrow("policy rule t: id is used twice");
  });
});

describe("a policy", () => {
  test("shows nothing before the day it starts, or at no time at all", () => {
    const later = compilePolicy({ ...basePolicy, validFrom: 21 });
    expect(project(later, joost, record, look())).toEqual({});
    expect(project(later, joost, record, look({ now: 21 }))).toEqual(values);
    expect(project(policy, joost, record, look({ now: Number.NaN }))).toEqual({});
  });

  test("of an unknown format shows nothing", () => {
    const odd: unknown = { ...basePolicy, format: 2 };
    expect(project(compilePolicy(odd as typeof basePolicy), joost, record, look())).toEqual({});
  });
});
