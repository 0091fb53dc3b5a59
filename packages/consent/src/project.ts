import { type CompiledPolicy, defaultDeny, type Plan, targetIndex } from "./compile-policy.ts";
import { evaluate, type Look, lookOf, plansAt } from "./decide.ts";
import { type FieldName, fieldsByKind, type RecordKind, recordKinds } from "./field.ts";
import { applyMask, type MaskId } from "./mask.ts";
import type { Decision, LogLevel, ProjectionContext, Subject, Viewer } from "./policy.ts";
import { type Projected, projectedList, sealVisible, type Visible } from "./projected.ts";

export type RecordValues<K extends RecordKind> = { readonly [N in FieldName<K>]?: unknown };

/** Target index by kind and name, so that no field id has to be put together for every value. */
const indexByName: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  recordKinds.map((kind) => [
    kind,
    new Map(fieldsByKind[kind].map((name) => [name, targetIndex.get(`${kind}.${name}`) ?? -1])),
  ]),
);

/** Refuses a name that the register does not know: it would be denied to everyone, which is rarely what was meant. */
type KnownNames<K extends RecordKind, T> = { readonly [N in Exclude<keyof T, FieldName<K>>]?: never };

/** Values of one kind of record, all about the same subject. */
export interface PersonalRecord<K extends RecordKind, T extends RecordValues<K> = RecordValues<K>> {
  readonly kind: K;
  readonly subject: Subject;
  readonly values: T & KnownNames<K, T>;
}

/** One row of a list: each has its own subject, consents and facts. */
export interface Row<K extends RecordKind, T extends RecordValues<K>> {
  readonly record: PersonalRecord<K, T>;
  readonly ctx: ProjectionContext;
}

/** The decision per field that the record has. For the access log and the subject; never for the viewer. */
export type Envelope<T> = { readonly [N in keyof T]: Decision };

/**
 * What the viewer may see of a record. A denied field is absent, as is one that the register does not know; a masked
 * one holds its mask as text.
 */
export function project<K extends RecordKind, T extends RecordValues<K>>(
  policy: CompiledPolicy,
  viewer: Viewer,
  record: PersonalRecord<K, T>,
  ctx: ProjectionContext,
): Projected<Visible<T>> {
  const visible: Record<string, unknown> = {};
  const decisions = envelopeOf(policy, viewer, record, ctx);
  for (const name of Object.keys(decisions)) show(visible, name, record.values, decisions[name as keyof T]);
  return sealVisible<T>(visible);
}

/** Projects a list whose rows differ in subject, consents or facts. For a hot path, see `compileProjection`. */
export function projectMany<K extends RecordKind, T extends RecordValues<K>>(
  policy: CompiledPolicy,
  viewer: Viewer,
  rows: readonly Row<K, T>[],
): Projected<readonly Projected<Visible<T>>[]> {
  return projectedList(rows.map(({ record, ctx }) => project(policy, viewer, record, ctx)));
}

/** The decisions that `project` would apply, field by field. */
export function envelopeOf<K extends RecordKind, T extends RecordValues<K>>(
  policy: CompiledPolicy,
  viewer: Viewer,
  record: PersonalRecord<K, T>,
  ctx: ProjectionContext,
): Envelope<T> {
  const plans = plansAt(policy, ctx, ctx.purpose);
  const look = lookOf(viewer, record.subject, ctx);
  const indexes = indexByName.get(record.kind);
  const decisions: Record<string, Decision> = {};
  for (const name of Object.keys(record.values)) {
    const plan = plans?.[indexes?.get(name) ?? -1];
    decisions[name] = plan === undefined ? defaultDeny : evaluate(plan, look);
  }
  // Object.keys gives exactly the keys of T; the compiler cannot follow that through the loop.
  return decisions as Envelope<T>;
}

export interface Projector<K extends RecordKind, N extends FieldName<K>> {
  /** Projects one record; fields outside the projector's own are left out. */
  readonly one: <T extends RecordValues<K>>(
    viewer: Viewer,
    record: PersonalRecord<K, T>,
    ctx: ProjectionContext,
  ) => Projected<Visible<Pick<T, N & keyof T>>>;
  readonly many: <T extends RecordValues<K>>(
    viewer: Viewer,
    rows: readonly Row<K, T>[],
  ) => Projected<readonly Projected<Visible<Pick<T, N & keyof T>>>[]>;
}

/**
 * A projector for one kind of record and a fixed set of fields, for lists that are asked for all day: it looks up the
 * fields once and the rules once per (relation, phase, purpose). Gives what `project` gives.
 */
export function compileProjection<K extends RecordKind, N extends FieldName<K>>(
  policy: CompiledPolicy,
  { kind, fields }: { readonly kind: K; readonly fields: readonly N[] },
): Projector<K, N> {
  const shownIn = shownFields(
    fields.map((name) => ({ name, index: indexByName.get(kind)?.get(name) ?? -1 })),
  );
  const one: Projector<K, N>["one"] = (viewer, record, ctx) => {
    const visible: Record<string, unknown> = {};
    const plans = record.kind === kind ? plansAt(policy, ctx, ctx.purpose) : undefined;
    if (plans === undefined) return sealVisible(visible);
    const values: Readonly<Record<string, unknown>> = record.values;
    for (const { name, mask } of shownIn(plans, lookOf(viewer, record.subject, ctx))) {
      const raw = values[name];
      const shown = mask === undefined ? raw : applyMask(mask, raw, values);
      if (shown !== undefined) visible[name] = shown;
    }
    return sealVisible(visible);
  };
  const many: Projector<K, N>["many"] = (viewer, rows) =>
    projectedList(rows.map(({ record, ctx }) => one(viewer, record, ctx)));
  return { one, many };
}

interface Column {
  readonly name: string;
  readonly index: number;
}

interface Shown {
  readonly name: string;
  readonly mask: MaskId | undefined;
}

/**
 * Which columns a look shows. Remembers the last answer: rows of a list mostly ask the same question, and the answer
 * follows from the plans and the bits alone.
 */
function shownFields(columns: readonly Column[]): (plans: readonly Plan[], look: Look) => readonly Shown[] {
  let last:
    | { readonly plans: readonly Plan[]; readonly look: Look; readonly shown: readonly Shown[] }
    | undefined;
  return (plans, look) => {
    if (last !== undefined && last.plans === plans && isSameLook(last.look, look)) return last.shown;
    const shown = columns.flatMap(({ name, index }): Shown[] => {
      const plan = plans[index];
      const decision = plan === undefined ? defaultDeny : evaluate(plan, look);
      return decision.effect === "deny" ? [] : [{ name, mask: decision.mask }];
    });
    last = { plans, look, shown };
    return shown;
  };
}

function isSameLook(one: Look, other: Look): boolean {
  return (
    one.known === other.known &&
    one.possible === other.possible &&
    one.consents.any === other.consents.any &&
    one.consents.own === other.consents.own
  );
}

function show(
  visible: Record<string, unknown>,
  name: string,
  values: Readonly<Record<string, unknown>>,
  decision: Decision,
): void {
  if (decision.effect === "deny") return;
  const raw = values[name];
  const shown = decision.mask === undefined ? raw : applyMask(decision.mask, raw, values);
  if (shown !== undefined) visible[name] = shown;
}

/** What the access log keeps of one look: which fields, by which rules, how sensitive. Never values. */
export interface Access {
  readonly level: LogLevel;
  readonly fields: readonly string[];
  readonly rules: readonly string[];
}

const levels = ["none", "normal", "sensitive"] as const satisfies readonly LogLevel[];

/** Sums up an envelope for the access log; `level` is `none` when nothing shown needs a log entry. */
export function accessOf(envelope: Readonly<Record<string, Decision>>): Access {
  const shown = Object.entries(envelope).filter(([, { effect, log }]) => effect !== "deny" && log !== "none");
  const height = Math.max(0, ...shown.map(([, { log }]) => levels.indexOf(log)));
  return {
    level: levels[height] ?? "sensitive",
    fields: shown.map(([name]) => name).sort(),
    rules: [...new Set(shown.map(([, { rule }]) => rule))].sort(),
  };
}
