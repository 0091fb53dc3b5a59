import fc from "fast-check";
import { basePolicy } from "../base-policy.ts";
import { type Facts, restrictiveFacts } from "../fact.ts";
import type { FieldId } from "../field.ts";
import { applyMask } from "../mask.ts";
import { phases } from "../phase.ts";
import type { Policy, TenantRule } from "../policy.ts";
import type { Relation } from "../relation.ts";
import { events, field, look, narrowing, settings, tenantRules, unknownWord } from "./arbitraries.ts";
import type { Engine } from "./engine.ts";
import { decideNaively } from "./naive-evaluator.ts";
import { contextOf, height, outcome, plainPolicy, seen } from "./outcome.ts";

/** 1. Whatever is unknown is denied. */
export function deniesTheUnknown(engine: Engine) {
  const part = fc.constantFrom("relation", "phase", "purpose", "channel", "field");
  return fc.property(
    look,
    field,
    part,
    fc.constantFrom("", "toString", "other", -1, 8, 2.5, Number.NaN),
    (look, field, part, odd) => {
      if (part === "field") return seen(engine, String(odd) as FieldId, look) === 0;
      return seen(engine, field, { ...look, [part]: odd }) === 0;
    },
  );
}

/** Whoever has nothing to do with somebody yet: to them, who rests their data is not there. */
const restedFrom = [
  "public",
  "candidate",
  "invited-helper",
  "partner",
  "network-member",
  "none",
  "site",
] as const;

const watchers: readonly Relation[] = ["self", "coordinator", "broker", "administrator", "officer", "site"];

/** 3. A restricting fact, or not knowing it, shows no one more; a block and a hold hide everything from neighbours. */
export function isMonotoneInFacts(engine: Engine) {
  return fc.property(
    look,
    field,
    fc.constantFrom(...restrictiveFacts),
    fc.boolean(),
    (look, field, fact, isUnknown) => {
      const before = seen(engine, field, { ...look, facts: { ...look.facts, [fact]: false } });
      const { [fact]: _stated, ...others } = look.facts;
      const facts = isUnknown ? (others as Facts) : { ...look.facts, [fact]: true };
      const after = seen(engine, field, { ...look, facts });
      // Whoever works for the site, and who watches over them, answer for that whatever lies between neighbours.
      const isExempt = watchers.some((relation) => relation === look.relation);
      const hidesAll = fact !== "confidentialityMissing" && fact !== "restricted";
      const hides = (!isExempt && hidesAll) || fact === "erased" || fact === "viewerLeft";
      const rests = fact === "restricted" && restedFrom.some((relation) => relation === look.relation);
      return after <= before && (!(hides || rests) || after === 0);
    },
  );
}

/** 4. People who come further with each other see no less; afterwards they never see more than while help ran. */
export function isMonotoneInPhase(engine: Engine) {
  return fc.property(look, field, (look, field) => {
    const [at0, at1, at2, at3, at4, at5, at6, at7] = Object.values(phases).map((phase) =>
      seen(engine, field, { ...look, phase }),
    );
    const course = [0, at0, at1, at2, at3, at4, at5].map((height) => height ?? 0);
    const rises = course.every((height, index) => height >= (course[index - 1] ?? 0));
    return rises && (at6 ?? 0) <= (at5 ?? 0) && (at7 ?? 0) <= (at5 ?? 0);
  });
}

/** 5. A municipality's own rules only take away, and do take away. */
export function tenantsOnlyNarrow(engine: Engine) {
  return fc.property(
    look,
    field,
    tenantRules,
    fc.constantFrom("deny", "mask"),
    (look, field, rules, effect) => {
      const base = seen(engine, field, look);
      const narrowed = seen(engine, field, look, engine.compile(basePolicy, rules));
      const limit: TenantRule = { id: "tenant.limit", kind: "limit", effect, targets: [field] };
      const limited = seen(engine, field, look, engine.compile(basePolicy, [...rules, limit]));
      return narrowed <= base && limited <= narrowed && limited <= height[effect];
    },
  );
}

/** 5. Whatever settings are stored, readable or not, nobody sees more than the platform shows; people see their own. */
export function settingsOnlyNarrow(engine: Engine) {
  return fc.property(look, field, settings, (look, field, stored) => {
    const narrowed = engine.compile(basePolicy, engine.narrow(stored));
    const own = { ...look, relation: "self", purpose: "account", viewer: look.subject } as const;
    return (
      seen(engine, field, look, narrowed) <= seen(engine, field, look) &&
      seen(engine, field, own, narrowed) === seen(engine, field, own)
    );
  });
}

/** 5. A part of the settings that nobody can read hides at least what any word in its place would hide. */
export function hidesWhatItCannotRead(engine: Engine) {
  const part = fc.constantFrom("relation", "group", "when", "effect");
  return fc.property(look, field, narrowing, part, unknownWord, (look, field, line, part, word) => {
    const shown = (lines: readonly unknown[]) =>
      seen(engine, field, look, engine.compile(basePolicy, engine.narrow({ format: 1, narrowings: lines })));
    return shown([{ ...line, [part]: word }]) <= shown([line]);
  });
}

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

/** 6. Neither the order of rules nor that of events says anything. */
export function isBlindToOrder(engine: Engine) {
  const reordered = events.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
  return fc.property(
    look,
    field,
    reordered,
    shuffled(basePolicy.rules),
    (look, field, [list, mixed], rules) => {
      const mixedPolicy = engine.compile({ ...basePolicy, rules }, []);
      const straight = outcome(engine, field, { ...look, events: list });
      const other = outcome(engine, field, { ...look, events: mixed }, mixedPolicy);
      return straight.effect === other.effect && straight.mask === other.mask && straight.rule === other.rule;
    },
  );
}

const text = fc.string({ minLength: 1, maxLength: 12 });
const person = fc.record(
  {
    pseudonym: text,
    firstName: text,
    lastName: text,
    phone: fc.oneof(text, fc.stringMatching(/^06\d{8}$/)),
    email: text,
    address: text,
    postcode: fc.oneof(text, fc.stringMatching(/^[1-9]\d{3} ?[A-Z]{2}$/)),
    bsn: text,
  },
  { requiredKeys: [] },
);

/** 7. A projection is its decisions field by field; masks never hold what they hide; nothing unknown gets out. */
export function projectsWhatItDecides(engine: Engine) {
  return fc.property(look, person, (look, values) => {
    const { viewer, subject, purpose } = look;
    const ctx = { ...contextOf(engine, look), purpose };
    const visible = engine.project(plainPolicy(engine), viewer, subject, values, ctx);
    const known: Readonly<Record<string, unknown>> = values;
    return Object.keys({ ...values, ...visible }).every((name) => {
      const { effect, mask } = outcome(engine, `person.${name}` as FieldId, look);
      if (effect === "deny") return !(name in visible);
      if (effect === "allow") return visible[name] === known[name];
      const [shown, raw] = [visible[name], known[name]];
      const tellsAll = typeof shown === "string" && typeof raw === "string" && shown.includes(raw);
      return !tellsAll && mask !== undefined && visible[name] === applyMask(mask, known[name], values);
    });
  });
}

/** 8. What is told to someone who is blocked is what is told to someone for whom there is nothing. */
export function tellsNoOneTheyAreBlocked(engine: Engine) {
  return fc.property(look, field, fc.constantFrom(...restrictiveFacts), (look, field, fact) => {
    const nothing = outcome(engine, field, { ...look, relation: "none" });
    const told = outcome(engine, field, { ...look, facts: { ...look.facts, [fact]: true } });
    return (
      told.effect !== "deny" ||
      (told.reason === nothing.reason && told.mask === undefined && told.log === nothing.log)
    );
  });
}

/** 10. People see all that is held about them, save what others reported. */
export function showsPeopleTheirOwn(engine: Engine) {
  return fc.property(look, field, (look, field) => {
    const mine = {
      ...look,
      viewer: look.subject,
      relation: "self",
      purpose: "account",
      facts: { ...look.facts, erased: false, viewerLeft: false },
    } as const;
    const isReport = field.startsWith("report.") || field.startsWith("caseNote.");
    const sees = seen(engine, field, { ...mine, facts: { ...mine.facts, authored: false } });
    return isReport || look.phase === 7 ? sees === 0 : sees === 2;
  });
}

/** 11. Nothing crosses from one municipality to another. */
export function keepsTenantsApart(engine: Engine) {
  return fc.property(
    look,
    field,
    (look, field) => seen(engine, field, { ...look, viewer: { ...look.viewer, tenantId: "almere" } }) === 0,
  );
}

/** The compiled evaluator and a slow reading of the same rules say the same. */
export function agreesWithTheNaive(engine: Engine, policy: Policy = basePolicy) {
  return fc.property(look, field, tenantRules, (look, field, rules) => {
    const { effect, mask } = outcome(engine, field, look, engine.compile(policy, rules));
    const expected = decideNaively(policy, rules, field, look);
    return effect === expected.effect && mask === expected.mask;
  });
}
