import { describe, expect, test } from "vitest";
import {
  basePolicy,
  type CompiledPolicy,
  compilePolicy,
  decide,
  nothingAgainst,
  type Phase,
  phases,
  purposeIds,
  type Relation,
  relations,
  type Sight,
  sightsOf,
  type TenantRule,
} from "./index.ts";
import { everyConsent } from "./sight.ts";

const policy = compilePolicy(basePolicy);
const narrowing: readonly TenantRule[] = [
  {
    id: "tenant.no-phone",
    kind: "limit",
    effect: "deny",
    targets: ["person.phone"],
    relations: ["coordinator"],
  },
  { id: "tenant.street", kind: "limit", effect: "mask", targets: ["person.address"], phases: [4] },
];
const narrowed = compilePolicy(basePolicy, narrowing);
const situations = relations.flatMap((relation) =>
  Object.values(phases).map((phase) => ({ relation, phase })),
);

/** What `decide` answers when exactly what a line of the table asks for is the case. */
function withJust(
  of: CompiledPolicy,
  { relation, phase }: { relation: Relation; phase: Phase },
  sight: Sight,
) {
  const subject = { id: "fatima", tenantId: "tilburg" };
  const viewer = { ...subject, id: relation === "self" ? "fatima" : "joost" };
  const facts = { ...nothingAgainst, ...Object.fromEntries(sight.facts.map((fact) => [fact, true])) };
  const matchId = "match-1";
  const consents = everyConsent("fatima", sight.consents, { matchId, partnerId: "partner-1" });
  const ctx = { now: 20, phase, relation, channel: "web", facts, consents, matchId } as const;
  return decide(of, viewer, subject, sight.field, sight.purpose, ctx).effect;
}

type Table = typeof sightsOf;

/** Lines of a table of `of` that the policy itself does not bear out. */
function faults(of: CompiledPolicy, table: Table): string[] {
  return situations.flatMap((situation) =>
    table(of, situation)
      .filter((sight) => withJust(of, situation, sight) !== sight.effect)
      .map(({ field }) => `${situation.relation} ${situation.phase} ${field}`),
  );
}

describe("the table of who sees what", () => {
  test.each([
    ["the platform's rules", policy],
    ["a tenant that narrows", narrowed],
  ])("is borne out line by line by the policy: %s", (_, of) => {
    expect(faults(of, sightsOf)).toEqual([]);
  });

  test("a table that forgets the tenant's rules, or a condition, is found", () => {
    const forgetful: Table = (_, situation) => sightsOf(policy, situation);
    expect(faults(narrowed, forgetful)).toContain("coordinator 0 person.phone");
    const careless: Table = (of, situation) =>
      sightsOf(of, situation).map((sight) => ({ ...sight, consents: [] }));
    expect(faults(policy, careless)).toContain("matched-helper 4 person.phone");
  });

  test("says what it takes, and what is left without", () => {
    const sight = (relation: Relation, phase: Phase, field: string, of = policy) =>
      sightsOf(of, { relation, phase }).find((each) => each.field === field);
    expect(sight("matched-helper", 4, "person.phone")).toMatchObject({
      effect: "allow",
      consents: ["share.phone"],
      otherwise: "deny",
    });
    expect(sight("matched-helper", 3, "person.firstName")).toMatchObject({
      effect: "allow",
      consents: ["share.first-name"],
      otherwise: "mask",
    });
    expect(sight("officer", 0, "person.lastName")).toMatchObject({ facts: ["reasonGiven"], consents: [] });
    expect(sight("coordinator", 0, "report.text")).toMatchObject({ effect: "allow", purpose: "safety.case" });
    expect(sight("coordinator", 4, "person.address", narrowed)).toMatchObject({ effect: "mask" });
  });

  test("officials see nobody, administrators who works for the site", () => {
    const administrator = sightsOf(policy, { relation: "administrator", phase: 0 });
    expect(administrator.filter(({ effect }) => effect !== "deny")).toMatchObject([
      { field: "person.firstName", facts: ["subjectAtWork"], otherwise: "deny" },
      { field: "person.lastName", facts: ["subjectAtWork"], otherwise: "deny" },
      { field: "person.email", facts: ["subjectAtWork"], otherwise: "deny" },
    ]);
    for (const relation of ["municipality", "platform", "none"] as const) {
      for (const phase of Object.values(phases)) {
        expect(sightsOf(policy, { relation, phase }).every(({ effect }) => effect === "deny")).toBe(true);
      }
    }
  });

  test("what is only declared opens nothing: nobody is asked, so nobody said yes", () => {
    for (const situation of situations) {
      for (const { consents, purpose } of sightsOf(policy, situation)) {
        expect(purposeIds).toContain(purpose);
        for (const consent of consents) expect(purposeIds).toContain(consent);
      }
    }
    const network = sightsOf(policy, { relation: "network-member", phase: 5 });
    expect(network.every(({ effect }) => effect === "deny")).toBe(true);
  });
});
