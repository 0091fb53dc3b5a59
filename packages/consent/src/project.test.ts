import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accessOf,
  basePolicy,
  compilePolicy,
  compileProjection,
  type ConsentChange,
  consentView,
  type Decision,
  type Facts,
  type FieldName,
  noConsents,
  nothingAgainst,
  project,
  type ProjectionContext,
  type RecordKind,
} from "./index.ts";
import { event } from "./proof/consent-events.ts";
import { look as anyLook } from "./proof/arbitraries.ts";
import { realEngine } from "./proof/engine.ts";
import { contextOf } from "./proof/outcome.ts";
import { everyConsent, fatima, joost, matchId } from "./proof/who-sees-what.ts";

const policy = compilePolicy(basePolicy);
const fields = ["firstName", "lastName", "pseudonym", "phone", "address", "areaName"] as const;
const values = {
  firstName: "Fatima",
  lastName: "Jansen",
  pseudonym: "Merel",
  phone: "0612345612",
  address: "Dorpsstraat 1",
};
const record = { kind: "person", subject: fatima, values } as const;

const agreed: ProjectionContext = {
  now: 20,
  phase: 4,
  relation: "matched-helper",
  channel: "web",
  purpose: "match.help",
  facts: nothingAgainst,
  consents: everyConsent(fatima.id),
  matchId,
};

/** What a list shows row by row, and what each row shows by itself. */
function bothWays(contexts: readonly ProjectionContext[], of = policy) {
  const rows = contexts.map((ctx) => ({ record, ctx }));
  const list = compileProjection(of, { kind: "person", fields }).many(joost, rows);
  return [list, contexts.map((ctx) => project(of, joost, record, ctx))] as const;
}

const phoneShared = (change: Partial<ConsentChange>) =>
  consentView([event({ at: 1, purpose: "share.phone", ...change })], agreed.now);

describe("a row of a list shows what it shows by itself, whatever stood above it", () => {
  const unsaid = (fact: keyof Facts): Facts => {
    const { [fact]: _unsaid, ...others } = nothingAgainst;
    return others as Facts;
  };
  const desk = { ...agreed, relation: "coordinator", purpose: "coordination" } as const;

  test.each<[string, ProjectionContext, ProjectionContext]>([
    ["another phase", agreed, { ...agreed, phase: 3 }],
    ["another purpose", agreed, { ...agreed, purpose: "account" }],
    ["a fact that holds", agreed, { ...agreed, facts: { ...nothingAgainst, confidentialityMissing: true } }],
    ["a fact that nobody looked up", agreed, { ...agreed, facts: unsaid("blocked") }],
    [
      "a stated reason",
      { ...desk, facts: { ...nothingAgainst, restricted: true } },
      { ...desk, facts: { ...nothingAgainst, restricted: true, reasonGiven: true } },
    ],
    ["no consent", agreed, { ...agreed, consents: noConsents }],
    ["another match", agreed, { ...agreed, matchId: "match-2" }],
    ["paper", agreed, { ...agreed, channel: "print" }],
    [
      "a yes in general, where one for this match is needed",
      { ...agreed, consents: phoneShared({ scope: { kind: "match", id: matchId } }) },
      { ...agreed, consents: phoneShared({}) },
    ],
  ])("%s", (_, one, other) => {
    const [list, alone] = bothWays([one, other, one, one, other, other]);
    expect(alone[0]).not.toEqual(alone[1]);
    expect(list).toStrictEqual(alone);
  });

  test("a fact that is known, after one that is only possible", () => {
    const unlessLeft = { id: "tenant.unless-left", kind: "forbid", targets: ["person.*"] } as const;
    const strict = compilePolicy(
      {
        ...basePolicy,
        rules: basePolicy.rules.filter(({ kind }) => kind === "permit"),
      },
      [{ ...unlessLeft, when: [{ not: "viewerLeft" }] }],
    );
    const known = { ...agreed, facts: { ...nothingAgainst, viewerLeft: true } };
    const possible = { ...agreed, facts: unsaid("viewerLeft") };
    for (const contexts of [
      [known, possible],
      [possible, known],
    ]) {
      const [list, alone] = bothWays(contexts, strict);
      expect(alone[0]).not.toEqual(alone[1]);
      expect(list).toStrictEqual(alone);
    }
  });

  test("any row after any other", () => {
    fc.assert(
      fc.property(fc.array(anyLook, { minLength: 2, maxLength: 5 }), (looks) => {
        const contexts = looks.flatMap((look, index) => {
          const ctx = { ...contextOf(realEngine, look), purpose: look.purpose };
          // The same look with one thing changed is the row that a careless memory would mistake.
          return [
            ctx,
            { ...ctx, consents: noConsents },
            { ...ctx, facts: looks[index - 1]?.facts ?? ctx.facts },
          ];
        });
        const [list, alone] = bothWays(contexts);
        expect(list).toStrictEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is hidden or has no safe form", () => {
  test("is not there at all, also not as an empty member", () => {
    const letter = { ...record, values: { firstName: "F", lastName: undefined, pseudonym: "" } };
    const ctx = { ...agreed, consents: noConsents };
    expect(project(policy, joost, letter, ctx)).toStrictEqual({ pseudonym: "" });
    expect(compileProjection(policy, { kind: "person", fields }).one(joost, letter, ctx)).toStrictEqual({
      pseudonym: "",
    });
    expect(Object.keys(project(policy, joost, { ...record, values: { phone: undefined } }, agreed))).toEqual(
      [],
    );
  });

  test("nothing is known of a kind of record or a field that is not in the register", () => {
    const kind = "pet" as "person";
    expect(project(policy, joost, { ...record, kind }, agreed)).toStrictEqual({});
    const pets = compileProjection(policy, { kind, fields: ["firstName"] });
    expect(pets.one(joost, { ...record, kind }, agreed)).toStrictEqual({});
    const name = "shoeSize" as FieldName<"person">;
    const shoes = compileProjection(policy, { kind: "person", fields: [name, "firstName"] });
    expect(shoes.one(joost, record, agreed)).toStrictEqual({ firstName: "Fatima" });
  });
});

describe("the access log", () => {
  const shown = (rule: string, log: Decision["log"], effect: Decision["effect"] = "allow"): Decision => ({
    effect,
    rule,
    reason: "consent.reason.own",
    log,
  });

  test("keeps what was shown and asks for it, in a fixed order, and each rule once", () => {
    const envelope = {
      phone: shown("z", "normal"),
      address: shown("a", "sensitive", "mask"),
      email: shown("z", "normal"),
      firstName: shown("b", "none"),
      lastName: shown("c", "sensitive", "deny"),
    };
    expect(accessOf(envelope)).toEqual({
      level: "sensitive",
      fields: ["address", "email", "phone"],
      rules: ["a", "z"],
    });
    const { address: _address, ...others } = envelope;
    expect(accessOf(others).level).toBe("normal");
  });

  test("has nothing to keep of what was hidden, or needs no entry", () => {
    expect(accessOf({ lastName: shown("c", "sensitive", "deny"), firstName: shown("b", "none") })).toEqual({
      level: "none",
      fields: [],
      rules: [],
    });
  });
});

test("a record is projected as the kind that it is", () => {
  const kinds: readonly RecordKind[] = ["person", "request"];
  const seen = kinds.map((kind) => {
    const loose: object = { kind, subject: fatima, values: { areaName: "Berkenbuurt", firstName: "Fatima" } };
    return project(policy, joost, loose as typeof record, agreed);
  });
  expect(seen).toEqual([{ areaName: "Berkenbuurt", firstName: "Fatima" }, { areaName: "Berkenbuurt" }]);
});
