import fc from "fast-check";
import { type Channel, channels } from "../channel.ts";
import { type ConsentChange, type ConsentScope, consentStatuses } from "../consent-event.ts";
import { type AnyPurposeId, anyPurposeIds, anyPurposes, consentPurposeIds } from "../declared-purpose.ts";
import { type Facts, grantingFacts, nothingAgainst, restrictiveFacts } from "../fact.ts";
import { type FieldId, fieldIds, recordKinds, targetIds } from "../field.ts";
import { groupFields, momentPhases, narrowable } from "../narrowing.ts";
import { askedPurposeIds } from "../purpose.ts";
import { type Phase, phases } from "../phase.ts";
import type { Subject, TargetSelector, TenantRule, Viewer } from "../policy.ts";
import { type Relation, relations, usualPurpose } from "../relation.ts";

/** Everything that decides one look, with the events instead of their fold. */
export interface Look {
  readonly viewer: Viewer;
  readonly subject: Subject;
  readonly relation: Relation;
  readonly phase: Phase;
  readonly purpose: AnyPurposeId;
  readonly facts: Facts;
  readonly events: readonly ConsentChange[];
  readonly now: number;
  readonly channel: Channel;
  readonly matchId: string | undefined;
  readonly partnerId?: string | undefined;
}

export const fatima: Subject = { id: "fatima", tenantId: "tilburg" };
export const joost: Viewer = { id: "joost", tenantId: "tilburg" };
const stranger: Viewer = { id: "joost", tenantId: "almere" };
const visitor: Viewer = { id: null, tenantId: "tilburg" };

const onConsent = ["person.firstName", "person.phone", "person.address", "request.healthNeeds"] as const;

/** Any field, and half of the time one that rests on consent. */
export const field: fc.Arbitrary<FieldId> = fc.oneof(
  fc.constantFrom(...fieldIds),
  fc.constantFrom(...onConsent),
);
export const phase: fc.Arbitrary<Phase> = fc.constantFrom(...Object.values(phases));
const scope: fc.Arbitrary<ConsentScope> = fc.constantFrom(
  { kind: "match", id: "match-1" },
  { kind: "match", id: "match-2" },
  { kind: "partner", id: "partner-1" },
);

/** Instants are small numbers, so that same instants and boundaries are met all the time. */
export const instant = fc.integer({ min: 0, max: 12 });

export const change: fc.Arbitrary<ConsentChange> = fc.record({
  id: fc.uuid({ version: 7 }),
  subjectId: fc.constant(fatima.id),
  purpose: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...askedPurposeIds) },
    { weight: 1, arbitrary: fc.constantFrom(...consentPurposeIds) },
  ),
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant("given" as const) },
    { weight: 2, arbitrary: fc.constantFrom(...consentStatuses) },
  ),
  at: instant,
  textVersion: fc.oneof(
    { weight: 8, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
  ),
  validUntil: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: instant }),
  scope: fc.option(scope, { freq: 3 }),
});

const everywhere = {
  person: null,
  match: { kind: "match", id: "match-1" },
  partner: { kind: "partner", id: "partner-1" },
} as const;

/** A yes to everything at the very start, which later events may take back. */
const everything: readonly ConsentChange[] = consentPurposeIds.map((purpose, index) => ({
  id: `yes-${index}`,
  subjectId: fatima.id,
  purpose,
  scope: everywhere[anyPurposes[purpose].scope],
  status: "given",
  at: 0,
  textVersion: 1,
}));

export const events: fc.Arbitrary<readonly ConsentChange[]> = fc.oneof(
  fc.array(change, { maxLength: 12 }),
  fc.array(change, { maxLength: 4 }).map((later) => [...everything, ...later]),
);

const anyFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries([...restrictiveFacts, ...grantingFacts].map((fact) => [fact, fc.boolean()])), {
    requiredKeys: [],
  })
  // Some facts are missing on purpose, as from a caller that escaped the compiler.
  .map((facts) => facts as Facts);

export const facts: fc.Arbitrary<Facts> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constant({
      ...nothingAgainst,
      assigned: true,
      reasonGiven: true,
      onShift: true,
      subjectAtWork: true,
      mandateForRequests: true,
      mandateForConsents: true,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...restrictiveFacts)
      .map((fact) => ({ ...nothingAgainst, assigned: true, [fact]: true })),
  },
  { weight: 1, arbitrary: anyFacts },
);

const viewer: fc.Arbitrary<Viewer> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(joost) },
  { weight: 2, arbitrary: fc.constant<Viewer>(fatima) },
  { weight: 1, arbitrary: fc.constantFrom(stranger, visitor) },
);

export const look: fc.Arbitrary<Look> = fc
  .record({
    viewer,
    relation: fc.oneof(
      fc.constantFrom(...relations),
      fc.constantFrom("matched-asker", "matched-helper", "invited-helper", "partner"),
    ),
    phase,
    oddPurpose: fc.option(fc.constantFrom(...anyPurposeIds), { freq: 3 }),
    facts,
    events,
    now: instant,
    channel: fc.oneof(
      { weight: 4, arbitrary: fc.constant("web" as const) },
      { weight: 1, arbitrary: fc.constantFrom(...channels) },
    ),
    matchId: fc.oneof(
      { weight: 4, arbitrary: fc.constant("match-1") },
      { weight: 1, arbitrary: fc.constantFrom("match-2", undefined) },
    ),
  })
  .map(({ oddPurpose, ...rest }) => ({
    ...rest,
    subject: fatima,
    partnerId: rest.relation === "partner" ? "partner-1" : undefined,
    viewer: rest.relation === "self" && rest.viewer === joost ? fatima : rest.viewer,
    purpose: oddPurpose ?? usualPurpose[rest.relation],
  }));

const selector: fc.Arbitrary<TargetSelector> = fc.oneof(
  fc.constantFrom(...targetIds),
  fc.constantFrom(...recordKinds).map((kind) => `${kind}.*` as const),
  fc.constant("*" as const),
);

function keysOf<K extends string>(of: Readonly<Record<K, unknown>>): K[] {
  // The keys of a full record are exactly its words.
  return Object.keys(of) as K[];
}

/** One line of a municipality's settings, as a form writes it. */
export const narrowing = fc.record({
  relation: fc.constantFrom(...keysOf(narrowable)),
  group: fc.constantFrom(...keysOf(groupFields)),
  when: fc.constantFrom(...keysOf(momentPhases)),
  effect: fc.constantFrom("deny", "mask"),
});

/** A word of another version of the site, or none at all. */
export const unknownWord = fc.constantFrom("", "toString", "allow", "self", "passport", 3, null, undefined);

const oddLine = fc
  .tuple(narrowing, fc.constantFrom("relation", "group", "when", "effect"), unknownWord)
  .map(([line, part, word]): unknown => ({ ...line, [part]: word }));

/** Settings as they may lie in the database: written by a form, by another version, or damaged. */
export const settings: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.oneof({ weight: 3, arbitrary: narrowing }, { weight: 1, arbitrary: oddLine }), {
        maxLength: 6,
      })
      .map((narrowings) => ({ format: 1, narrowings })),
  },
  { weight: 1, arbitrary: fc.constantFrom({}, { format: 2, narrowings: [] }, [], "x", null, undefined) },
);

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 5 });
const maybe = <K extends string, T>(key: K, values: readonly T[]) =>
  fc.oneof(
    fc.constant({}),
    some(values).map((list) => ({ [key]: list }) as Record<K, T[]>),
  );

/** Rules as an administrator could make them. */
export const tenantRules: fc.Arbitrary<TenantRule[]> = fc
  .array(
    fc
      .record({
        kind: fc.constantFrom("forbid" as const, "limit" as const),
        effect: fc.constantFrom("deny" as const, "mask" as const),
        targets: fc.array(selector, { minLength: 1, maxLength: 4 }),
        who: maybe("relations", relations),
        why: maybe("purposes", anyPurposeIds),
        how: maybe("phases", Object.values(phases)),
        fact: fc.constantFrom("expired" as const, "reasonGiven" as const, "onPaper" as const),
        negated: fc.boolean(),
      })
      .map(({ kind, effect, targets, who, why, how, fact, negated }) => {
        const named = (id: string): TenantRule =>
          kind === "limit"
            ? { id, kind, effect, targets, ...who, ...why, ...how }
            : { id, kind, targets, ...who, when: [negated ? { not: fact } : { fact }] };
        return named;
      }),
    { maxLength: 4 },
  )
  .map((rules) => rules.map((named, index) => named(`tenant.${index}`)));
