import type { Narrowing } from "@omzien/contracts";
import { describe, expect, test } from "vitest";
import {
  basePolicy,
  compilePolicy,
  effectsOf,
  type FieldId,
  fieldIds,
  groupFields,
  isNarrowable,
  momentPhases,
  momentsOf,
  narrowable,
  narrowingsOf,
  type Relation,
  sightsOf,
  storedSettings,
  tenantRulesOf,
} from "./index.ts";

const phone: Narrowing = { relation: "coordinator", group: "phone", when: "always", effect: "mask" };

function policyOf(stored: unknown) {
  return compilePolicy(basePolicy, tenantRulesOf(stored).rules);
}
function effect(stored: unknown, relation: Relation, phase: 0 | 3 | 4 | 5 | 6, field: FieldId) {
  return sightsOf(policyOf(stored), { relation, phase }).find((sight) => sight.field === field)?.effect;
}

describe("a municipality shows less", () => {
  test("of a field to one role, and nothing else changes", () => {
    const stored = storedSettings([phone]);
    expect(effect(stored, "coordinator", 0, "person.phone")).toBe("mask");
    expect(effect(stored, "coordinator", 0, "person.email")).toBe("allow");
    expect(effect(stored, "broker", 0, "person.phone")).toBe("allow");
  });

  test("in one stretch of the way only", () => {
    const stored = storedSettings([
      { relation: "matched-helper", group: "address", when: "during-help", effect: "deny" },
    ]);
    expect(effect(stored, "matched-helper", 5, "person.address")).toBe("deny");
    expect(effect(stored, "matched-asker", 5, "person.address")).toBe("allow");
  });

  test("and every narrowing that the form offers takes something away", () => {
    for (const relation of Object.keys(narrowable) as Narrowing["relation"][]) {
      for (const group of narrowable[relation]) {
        for (const effectOf of effectsOf(group)) {
          const stored = storedSettings([{ relation, group, when: "always", effect: effectOf }]);
          const sees = (policy: unknown) =>
            momentPhases.always
              .flatMap((phase) => sightsOf(policyOf(policy), { relation, phase }))
              .filter(({ field }) => groupFields[group].includes(field))
              .map(({ effect: shown }) => shown);
          expect([relation, group, sees(stored)]).not.toEqual([relation, group, sees(null)]);
        }
      }
    }
  });
});

describe("the form", () => {
  test("offers moments between neighbours only, and a mask only where there is one", () => {
    expect(momentsOf("coordinator")).toEqual(["always"]);
    expect(momentsOf("matched-asker")).toHaveLength(4);
    expect(effectsOf("story")).toEqual(["deny"]);
    expect(effectsOf("phone")).toEqual(["mask", "deny"]);
    expect(effectsOf("first-name")).toEqual(["mask"]);
  });

  test("does not offer what the site cannot do without", () => {
    expect(isNarrowable(phone)).toBe(true);
    expect(isNarrowable({ ...phone, group: "first-name" })).toBe(false);
    expect(isNarrowable({ ...phone, when: "after-help" })).toBe(false);
    expect(isNarrowable({ ...phone, group: "story" })).toBe(false);
  });

  test("gets back what it wrote, without what cannot be read", () => {
    const stored = JSON.parse(JSON.stringify(storedSettings([phone])));
    expect(narrowingsOf(stored)).toEqual([phone]);
    expect(narrowingsOf({ ...stored, narrowings: [phone, { ...phone, group: "passport" }] })).toEqual([
      phone,
    ]);
    expect(tenantRulesOf(stored).unreadable).toBe(0);
  });
});

describe("settings of another version of the site", () => {
  const odd = (part: object) => ({ format: 1, narrowings: [{ ...phone, ...part }] });

  test("an unknown field hides every field of that role", () => {
    for (const field of fieldIds) {
      expect(effect(odd({ group: "passport", effect: "deny" }), "coordinator", 0, field)).toBe("deny");
    }
    expect(effect(odd({ group: "passport" }), "broker", 0, "person.phone")).toBe("allow");
  });

  test("an unknown role is everybody but oneself and who supervises", () => {
    const stored = odd({ relation: "neighbour-watch" });
    expect(effect(stored, "broker", 0, "person.phone")).toBe("mask");
    expect(effect(stored, "matched-helper", 4, "person.phone")).toBe("mask");
    expect(effect(stored, "self", 0, "person.phone")).toBe("allow");
    expect(effect(stored, "officer", 0, "person.phone")).toBe("allow");
  });

  test("an unknown moment is always, an unknown effect hides, an unknown condition does not count", () => {
    expect(effect(odd({ when: "at-night" }), "coordinator", 6, "person.phone")).toBe("mask");
    expect(effect(odd({ effect: "allow" }), "coordinator", 0, "person.phone")).toBe("deny");
    expect(effect(odd({ unless: "monday" }), "coordinator", 0, "person.phone")).toBe("mask");
    expect(tenantRulesOf(odd({ unless: "monday" })).unreadable).toBe(1);
  });

  test("an unknown format hides everybody from everybody", () => {
    for (const stored of [{ format: 2, narrowings: [] }, [], "x", { narrowings: [] }, 0]) {
      expect(effect(stored, "coordinator", 0, "person.firstName")).toBe("deny");
      expect(effect(stored, "self", 0, "person.firstName")).toBe("allow");
      expect(tenantRulesOf(stored).unreadable).toBe(1);
    }
  });
});
