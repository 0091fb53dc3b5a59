import { describe, expect, test } from "vitest";
import {
  basePolicy,
  type Channel,
  channels,
  compilePolicy,
  compileProjection,
  decide,
  type FieldId,
  nothingAgainst,
  project,
  type ProjectionContext,
  type Relation,
  usualPurpose,
} from "./index.ts";
import { everyConsent, fatima, joost, matchId } from "./proof/who-sees-what.ts";

const policy = compilePolicy(basePolicy);

function look(relation: Relation, channel: Channel): ProjectionContext {
  return {
    now: 20,
    phase: 5,
    relation,
    channel,
    purpose: usualPurpose[relation],
    facts: { ...nothingAgainst, assigned: true, reasonGiven: true },
    consents: everyConsent(fatima.id),
    matchId,
  };
}

const contact = ["person.lastName", "person.phone", "person.email", "person.address", "person.postcode"];
const confided = ["request.healthNeeds", "request.hiddenNote", "callNote.text"];

function effectsOf(fields: readonly string[], relation: Relation, channel: Channel, by = policy) {
  const viewer = relation === "self" ? fatima : joost;
  const ctx = look(relation, channel);
  const of = (field: string) => decide(by, viewer, fatima, field as FieldId, ctx.purpose, ctx).effect;
  return [...new Set(fields.map(of))];
}

const withoutChannelRules = compilePolicy({
  ...basePolicy,
  rules: basePolicy.rules.filter(({ id }) => id !== "forbid.on-paper" && id !== "forbid.read-aloud"),
});

describe("on paper", () => {
  test.each(["matched-helper", "matched-asker", "coordinator", "broker"] as const)(
    "a %s finds no way to anybody's door, also when all was shared",
    (relation) => {
      expect(effectsOf(contact, relation, "web")).toEqual(["allow"]);
      expect(effectsOf(contact, relation, "print")).toEqual(["deny"]);
      expect(effectsOf(contact, relation, "print", withoutChannelRules)).toEqual(["allow"]);
    },
  );

  test("nothing is told about health, nor what the desk noted", () => {
    expect(effectsOf(confided, "coordinator", "web")).not.toContain("deny");
    expect(effectsOf(confided, "coordinator", "print")).toEqual(["deny"]);
  });

  test("who is coming stays: a first name, a neighbourhood, and whether there is a certificate", () => {
    const card = ["person.firstName", "person.areaName", "vog.isValid"];
    expect(effectsOf(card, "matched-asker", "print")).toEqual(["allow"]);
  });

  test("one's own is whole", () => {
    expect(effectsOf([...contact, ...confided], "self", "print")).toEqual(["allow"]);
  });

  test("records and lists leave out the same", () => {
    const values = { firstName: "Fatima", phone: "0612345678", areaName: "Berkenbuurt" };
    const record = { kind: "person", subject: fatima, values } as const;
    const ctx = look("coordinator", "print");
    const left = { firstName: "Fatima", areaName: "Berkenbuurt" };
    expect(project(policy, joost, record, ctx)).toEqual(left);
    const list = compileProjection(policy, { kind: "person", fields: ["firstName", "phone", "areaName"] });
    expect(list.one(joost, record, look("coordinator", "web"))).toEqual(values);
    expect(list.one(joost, record, ctx)).toEqual(left);
  });
});

describe("on the telephone", () => {
  test("the desk finds the caller, and nothing that is not for a caller's ears", () => {
    expect(effectsOf(contact, "coordinator", "phone")).toEqual(["allow"]);
    expect(effectsOf(["request.hiddenNote", "decline.count"], "coordinator", "phone")).toEqual(["deny"]);
    expect(effectsOf(["decline.count"], "coordinator", "phone", withoutChannelRules)).toEqual(["allow"]);
  });
});

test("by an unknown way, or one that was not said, nothing goes out", () => {
  for (const odd of [undefined, "", "fax", "toString", 0]) {
    const ctx = { ...look("self", "web"), channel: odd as Channel };
    expect(decide(policy, fatima, fatima, "person.firstName", "account", ctx).effect).toBe("deny");
  }
});

test("no way shows more than the screen", () => {
  const fields = [...contact, ...confided, "person.firstName", "request.description"];
  for (const channel of channels)
    for (const relation of ["self", "matched-helper", "coordinator", "officer"] as const)
      for (const field of fields) {
        const [here] = effectsOf([field], relation, channel);
        const [screen] = effectsOf([field], relation, "web");
        expect(here === "deny" || here === screen).toBe(true);
      }
});
