import { describe, expect, test } from "vitest";
import {
  basePolicy,
  compilePolicy,
  decide,
  may,
  type FieldId,
  fieldIds,
  nothingAgainst,
  phases,
  type ProjectionContext,
  purposeIds,
  type TenantRule,
  usualPurpose,
} from "./index.ts";
import { everyConsent, fatima, joost, matchId } from "./proof/who-sees-what.ts";

const policy = compilePolicy(basePolicy);

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

describe("before the confidentiality statement is signed", () => {
  const unsigned = { facts: { ...nothingAgainst, confidentialityMissing: true } };
  const contact = [
    "person.lastName",
    "person.phone",
    "person.email",
    "person.address",
    "person.postcode",
  ] as const;

  test("a helper sees a first name, and how to help, but not where to find the other", () => {
    expect(
      contact.map((field) => decide(policy, joost, fatima, field, "match.help", look(unsigned)).effect),
    ).toEqual(contact.map(() => "deny"));
    expect(decide(policy, joost, fatima, "person.firstName", "match.help", look(unsigned)).effect).toBe(
      "allow",
    );
    expect(decide(policy, joost, fatima, "request.description", "match.help", look(unsigned)).effect).toBe(
      "allow",
    );
  });

  test("the desk sees a first name and what kind of help, and nothing that was confided", () => {
    const desk = look({ ...unsigned, relation: "coordinator" });
    const seen = (field: FieldId) => decide(policy, joost, fatima, field, "coordination", desk).effect;
    expect([
      ...contact,
      "request.description",
      "request.healthNeeds",
      "callNote.text",
      "vog.seenOn",
    ] as const).toSatisfy((fields: readonly FieldId[]) => fields.every((field) => seen(field) === "deny"));
    expect(["person.firstName", "request.category", "request.timing"] as const).toSatisfy(
      (fields: readonly FieldId[]) => fields.every((field) => seen(field) === "allow"),
    );
  });

  test("whoever did not say whether it was signed shows no more", () => {
    const { confidentialityMissing: _unsaid, ...facts } = nothingAgainst;
    const context = look({ facts: facts as typeof nothingAgainst });
    expect(decide(policy, joost, fatima, "person.phone", "match.help", context).effect).toBe("deny");
  });

  test("what is one's own needs no signature, and whoever is helped signs nothing", () => {
    const own = look({ ...unsigned, relation: "self" });
    expect(decide(policy, fatima, fatima, "person.phone", "account", own).effect).toBe("allow");
  });

  test("a policy without these rules would show the contact details", () => {
    const careless = compilePolicy({
      ...basePolicy,
      rules: basePolicy.rules.filter(({ id }) => !id.startsWith("forbid.confidentiality")),
    });
    expect(decide(careless, joost, fatima, "person.phone", "match.help", look(unsigned)).effect).toBe(
      "allow",
    );
  });
});

describe("while somebody has put their data on hold", () => {
  const resting = { ...nothingAgainst, restricted: true };
  const effectOf = (field: FieldId, change: Partial<ProjectionContext>, with_ = policy) => {
    const context = look({ facts: resting, ...change });
    return decide(with_, joost, fatima, field, context.purpose, context).effect;
  };

  test("nobody new sees anything of them", () => {
    for (const relation of ["candidate", "invited-helper", "partner", "public"] as const)
      expect(effectOf("person.pseudonym", { relation, purpose: usualPurpose[relation] })).toBe("deny");
  });

  test("help that runs goes on under the first name, without contact data", () => {
    expect(effectOf("person.firstName", {})).toBe("allow");
    expect(effectOf("request.timing", {})).toBe("allow");
    expect(effectOf("person.phone", {})).toBe("deny");
    expect(effectOf("person.address", {})).toBe("deny");
  });

  test("a coordinator sees them for a stated reason only, a broker not at all", () => {
    const desk = { relation: "coordinator", purpose: "coordination" } as const;
    const stated = { ...resting, reasonGiven: true };
    expect(effectOf("person.phone", desk)).toBe("deny");
    expect(effectOf("person.phone", { ...desk, facts: stated })).toBe("allow");
    const broker = { ...desk, relation: "broker", facts: { ...stated, assigned: true } } as const;
    expect(effectOf("person.phone", broker)).toBe("deny");
  });

  test("what another reported can still be read for that other's safety", () => {
    const desk = { relation: "coordinator", purpose: "safety.case" } as const;
    expect(effectOf("report.text", desk)).toBe("allow");
  });

  test("the site may not propose or ask them, also where they said yes", () => {
    const site = look({ relation: "site", purpose: "match.be-found", facts: resting });
    expect(may(policy, joost, fatima, "help.invite", site).effect).toBe("deny");
    expect(may(policy, joost, fatima, "help.invite", { ...site, facts: nothingAgainst }).effect).toBe(
      "allow",
    );
  });

  test("whoever did not look whether they are on hold shows nothing", () => {
    const { restricted: _unsaid, ...facts } = nothingAgainst;
    expect(effectOf("person.phone", { facts: facts as typeof nothingAgainst })).toBe("deny");
  });

  test("a policy without these rules would show the contact details", () => {
    const careless = compilePolicy({
      ...basePolicy,
      rules: basePolicy.rules.filter(({ id }) => !id.startsWith("forbid.restricted")),
    });
    expect(effectOf("person.phone", {}, careless)).toBe("allow");
  });
});

test.each([
  [true, "allow"],
  [false, "deny"],
  [undefined, "deny"],
] as const)(
  "a tenant's rule that asks for a restricting fact to hold, holds at %s: %s",
  (expired, effect) => {
    const unlessOver: TenantRule = {
      id: "tenant.only-afterwards",
      kind: "forbid",
      targets: ["person.lastName"],
      when: [{ not: "expired" }],
    };
    const { expired: _stated, ...others } = nothingAgainst;
    const facts = (expired === undefined ? others : { ...others, expired }) as typeof nothingAgainst;
    const desk = look({ relation: "coordinator", facts });
    const narrowed = compilePolicy(basePolicy, [unlessOver]);
    expect(decide(narrowed, joost, fatima, "person.lastName", "coordination", desk).effect).toBe(effect);
  },
);

describe("a mandate that ended a minute ago", () => {
  const acting = { relation: "representative", phase: 0 } as const;
  const seen = (facts: object) =>
    fieldIds.flatMap((field) =>
      Object.values(phases).flatMap((phase) =>
        purposeIds.filter((purpose) => {
          const ctx = look({ ...acting, phase, facts: { ...nothingAgainst, ...facts } });
          return decide(policy, joost, fatima, field, purpose, ctx).effect !== "deny";
        }),
      ),
    ).length;

  test("opens nothing: no field, in no phase, for no purpose, whichever way it is stated", () => {
    const held = { mandateForRequests: true, mandateForConsents: true };
    expect(seen(held)).toBeGreaterThan(0);
    expect(seen({ ...held, expired: true })).toBe(0);
    expect(seen({ mandateForRequests: false, mandateForConsents: false })).toBe(0);
    expect(seen({})).toBe(0);
    // Nobody looked whether it still holds: then it does not.
    expect(seen({ ...held, expired: undefined })).toBe(0);
  });
});
