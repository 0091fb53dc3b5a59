import type { Narrowing } from "@omzien/contracts";
import { type FieldId, fieldIds } from "./field.ts";
import { masksByField } from "./mask.ts";
import { type Phase, phases } from "./phase.ts";
import type { LimitRule } from "./policy.ts";
import { type Relation, relations } from "./relation.ts";

type Group = Narrowing["group"];
type Moment = Narrowing["when"];

/** What is shown or hidden together. */
export const groupFields: Readonly<Record<Group, readonly FieldId[]>> = {
  "first-name": ["person.firstName"],
  "last-name": ["person.lastName"],
  phone: ["person.phone"],
  email: ["person.email"],
  address: ["person.address", "person.postcode"],
  story: ["request.description"],
  needs: ["request.needs"],
  "health-needs": ["request.healthNeeds"],
  certificate: ["vog.isValid"],
};

/** The stretches of the way that two people go together; phase 7 shows nothing to anybody. */
export const momentPhases: Readonly<Record<Moment, readonly Phase[]>> = {
  always: Object.values(phases),
  "before-agreement": [phases.anonymous, phases.found, phases.asked, phases.willing],
  "during-help": [phases.agreed, phases.running],
  "after-help": [phases.closed],
};

const deskGroups = ["last-name", "phone", "email", "address", "story", "needs", "health-needs"] as const;
const sharedGroups = ["first-name", "last-name", "phone", "email", "address"] as const;

/**
 * What a municipality may narrow. What is not here, the site cannot do without: a desk without first names cannot
 * call anybody back, and what people report is never hidden from who must act on it.
 */
export const narrowable: Readonly<Record<Narrowing["relation"], readonly Group[]>> = {
  coordinator: deskGroups,
  broker: deskGroups,
  "invited-helper": ["first-name", "story", "needs", "health-needs"],
  "matched-helper": [...sharedGroups, "story", "needs", "health-needs"],
  "matched-asker": [...sharedGroups, "certificate"],
};

/** Without a first name there is still a pseudonym; without that the other would be nobody. */
const onlyMasked: readonly Group[] = ["first-name"];

/** The effects that a form offers for a group: a mask only where every field has one. */
export function effectsOf(group: Group): readonly Narrowing["effect"][] {
  const hasMask = groupFields[group].every((field) => masksByField[field] !== undefined);
  if (onlyMasked.includes(group)) return ["mask"];
  return hasMask ? ["mask", "deny"] : ["deny"];
}

/** The moments that a form offers: only between two neighbours does it matter how far they are. */
export function momentsOf(relation: Narrowing["relation"]): readonly Moment[] {
  const isNeighbour = relation === "matched-helper" || relation === "matched-asker";
  return isNeighbour ? ["always", "before-agreement", "during-help", "after-help"] : ["always"];
}

/** Whether a form offers this narrowing. */
export function isNarrowable({ relation, group, when, effect }: Narrowing): boolean {
  return (
    narrowable[relation].includes(group) &&
    momentsOf(relation).includes(when) &&
    effectsOf(group).includes(effect)
  );
}

/** Everybody whom a narrowing may be about, and more: not oneself, not who supervises, not the site's own work. */
const allOthers: readonly Relation[] = relations.filter(
  (relation) => !["self", "officer", "administrator", "site"].includes(relation),
);

/**
 * The rules that stored settings come to, and how many of their lines could not be read. Settings may be written by
 * an older or a newer version of the site: a part that is unknown counts as all that it might have meant, so that
 * the line hides too much rather than nothing. No settings at all (null) narrow nothing.
 */
export function tenantRulesOf(stored: unknown): { rules: readonly LimitRule[]; unreadable: number } {
  if (stored === null || stored === undefined) return { rules: [], unreadable: 0 };
  const lines = linesOf(stored);
  if (lines === undefined) return { rules: [ruleOf(undefined, 0)], unreadable: 1 };
  return {
    rules: lines.map(ruleOf),
    unreadable: lines.filter((line) => readNarrowing(line) === undefined).length,
  };
}

/** The lines that can be read, as a form shows them. */
export function narrowingsOf(stored: unknown): readonly Narrowing[] {
  return (linesOf(stored) ?? []).flatMap((line) => readNarrowing(line) ?? []);
}

/** How settings are kept; another format is one line that cannot be read. */
export function storedSettings(narrowings: readonly Narrowing[]): {
  format: 1;
  narrowings: readonly Narrowing[];
} {
  return { format: 1, narrowings };
}

function linesOf(stored: unknown): readonly unknown[] | undefined {
  const { format, narrowings } = partsOf(stored);
  return format === 1 && Array.isArray(narrowings) ? narrowings : undefined;
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function readNarrowing(line: unknown): Narrowing | undefined {
  const { relation, group, when, effect, ...more } = partsOf(line);
  const isKnown = isKey(narrowable, relation) && isKey(groupFields, group) && isKey(momentPhases, when);
  if (!isKnown || (effect !== "deny" && effect !== "mask") || Object.keys(more).length > 0) return undefined;
  return { relation, group, when, effect };
}

function ruleOf(line: unknown, index: number): LimitRule {
  const { relation, group, when, effect } = partsOf(line);
  return {
    id: `tenant.${String(index + 1).padStart(3, "0")}`,
    kind: "limit",
    effect: effect === "mask" ? "mask" : "deny",
    relations: isKey(narrowable, relation) ? [relation] : allOthers,
    targets: isKey(groupFields, group) ? groupFields[group] : fieldIds,
    phases: isKey(momentPhases, when) ? momentPhases[when] : momentPhases.always,
  };
}

function isKey<K extends string>(of: Readonly<Record<K, unknown>>, key: unknown): key is K {
  return typeof key === "string" && Object.hasOwn(of, key);
}
