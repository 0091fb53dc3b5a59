import {
  type CompiledPolicy,
  compileProjection,
  type FieldName,
  nothingAgainst,
  type Phase,
  type Projected,
  type ProjectionContext,
  type Projector,
  type RecordKind,
  type ConsentView,
  type Facts,
  noConsents,
  phases,
  present,
  type Relation,
  type Subject,
  usualPurpose,
  type Viewer,
  type Visible,
} from "@omzien/consent";
import { isDesk, type ServiceContext } from "./context.ts";
import { NotFoundError } from "./errors.ts";

/**
 * A projector for the policy that holds for the reader's municipality: made once for each policy, kept as long as
 * that is.
 */
export function projectionOf<K extends RecordKind, N extends FieldName<K>>(spec: {
  readonly kind: K;
  readonly fields: readonly N[];
}): (ctx: Pick<ServiceContext, "disclosure">) => Projector<K, N> {
  const known = new WeakMap<CompiledPolicy, Projector<K, N>>();
  return ({ disclosure }) => {
    const made = known.get(disclosure) ?? compileProjection(disclosure, spec);
    known.set(disclosure, made);
    return made;
  };
}

export function viewerOf(ctx: ServiceContext): Viewer {
  return { id: ctx.actor.kind === "member" ? ctx.actor.personId : null, tenantId: ctx.tenant.id };
}

export function subjectOf(ctx: ServiceContext, personId: string): Subject {
  return { id: personId, tenantId: ctx.tenant.id };
}

/** What the desk is to everybody of its tenant; undefined for anybody else. */
export function deskRelationOf(ctx: ServiceContext): Relation | undefined {
  if (!isDesk(ctx) || ctx.actor.kind !== "member") return undefined;
  return ctx.actor.roles.includes("coordinator") ? "coordinator" : "broker";
}

/**
 * How the actor looks at a person's record.
 * @param look.phase absent: `closed` never applies to oneself and the desk, so `anonymous`.
 */
export function lookContext(
  ctx: ServiceContext,
  look: {
    relation: Relation;
    phase?: Phase;
    consents?: ConsentView;
    facts?: Partial<Facts>;
    matchId?: string;
  },
): ProjectionContext {
  return {
    now: ctx.now().getTime(),
    relation: look.relation,
    channel: ctx.channel ?? "web",
    purpose: usualPurpose[look.relation],
    phase: look.phase ?? phases.anonymous,
    consents: look.consents ?? noConsents,
    // A tenant's requests all wait at its own desk, and at nobody else's.
    facts: {
      ...nothingAgainst,
      assigned: isDesk(ctx),
      confidentialityMissing: ctx.actor.kind !== "member" || ctx.actor.hasSignedConfidentiality !== true,
      ...look.facts,
    },
    matchId: look.matchId,
  };
}

/** The one name that the policy shows of a person: the first name, or else the pseudonym. */
export function shownName(
  visible: Projected<Visible<{ firstName: string; pseudonym: string }>>,
): Projected<{ name: string }> {
  return present({}, { visible }, nameOnly);
}

function nameOnly({ visible }: { visible: Visible<{ firstName: string; pseudonym: string }> }) {
  return { name: visible.firstName ?? visible.pseudonym ?? "" };
}

/**
 * Narrows a projection to one that has the fields which its contract promises; the value stays the one that was
 * projected, seal and all.
 * @throws NotFoundError when the policy hides one of them: then the record as a whole is hidden.
 */
export function withRequired<T extends object, Name extends keyof T>(
  visible: Projected<T>,
  names: readonly Name[],
): Projected<T & Required<Pick<T, Name>>> {
  assertHas(visible, names);
  return visible;
}

function assertHas<T extends object, Name extends keyof T>(
  visible: Projected<T>,
  names: readonly Name[],
): asserts visible is Projected<T & Required<Pick<T, Name>>> {
  const value: T = visible;
  if (names.some((name) => value[name] === undefined)) throw new NotFoundError();
}
