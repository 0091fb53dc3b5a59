import { type ConsentView, present, type Projected, type ProjectionContext, phases } from "@omzien/consent";
import type { Invitation } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { type LookBook, withLooks } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { needsOf } from "../help-requests/needs.ts";
import { lastDayAt } from "../last-day.ts";
import { localText } from "../local-text.ts";
import { endsWithoutHelp } from "../matches/queries.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { reasonText } from "../search/reason-text.ts";
import type { InvitationRow } from "./queries.ts";

const requestProjection = projectionOf({
  kind: "request",
  fields: [
    "category",
    "weight",
    "urgency",
    "timing",
    "endsOn",
    "description",
    "needs",
    "healthNeeds",
    "areaName",
  ],
});
const askerProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym"],
});

/**
 * How somebody came to an invitation: a session is the helper's own, the secret of a mail may lie about for long, and
 * on the telephone the desk reads it aloud.
 */
export type Door = "session" | "mail" | "phone";

/**
 * Invitations as their helper may see them, in the order of the rows. One that the policy hides as a whole (the
 * asker stepped back, was erased, or one of the two keeps the other away) is left out. The secret of a mail shows what is asked while it waits for an answer; afterwards only that it was.
 */
export async function presentInvitations(
  db: TenantExecutor,
  ctx: ServiceContext,
  rows: readonly InvitationRow[],
  door: Door = "session",
): Promise<Projected<Invitation>[]> {
  const views = await consentViewsOf(
    db,
    ctx,
    rows.map((row) => row.person_id),
  );
  const eyes: ServiceContext = door === "mail" ? { ...ctx, channel: "mail" } : ctx;
  const options = { reason: "invitation" as const, viewerId: rows[0]?.helper_id };
  return withLooks(db, ctx, options, (looks) =>
    rows.flatMap((row) => presentInvitation(eyes, row, views.get(row.person_id), { door, looks }) ?? []),
  );
}

/**
 * What the desk reads aloud to a helper: what the helper may hear, of what the desk may see. Undefined when that is
 * too little to ask anything.
 */
export function presentAloud(
  ctx: ServiceContext,
  row: InvitationRow,
  { consents, looks }: { consents: ConsentView | undefined; looks: LookBook },
): Projected<Invitation> | undefined {
  const [viewer, subject] = [viewerOf(ctx), subjectOf(ctx, row.person_id)];
  const desk = lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none", facts: factsAbout(row) });
  const values = valuesOf(ctx, row, "phone");
  const seen = {
    request: requestProjection(ctx).one(viewer, { kind: "request", subject, values }, desk),
    person: askerProjection(ctx).one(viewer, { kind: "person", subject, values: nameOf(row) }, desk),
  };
  return presentInvitation({ ...ctx, channel: "phone" }, row, consents, { door: "phone", looks, seen });
}

/** Undefined when the policy hides what an invitation cannot do without. */
function presentInvitation(
  ctx: ServiceContext,
  row: InvitationRow,
  consents: ConsentView | undefined,
  { door, looks, seen }: { door: Door; looks: LookBook; seen?: Seen },
): Projected<Invitation> | undefined {
  const look = lookOf(ctx, row, consents, door);
  // Whoever holds the secret of the mail looks as the helper it was sent to, and so does who reads it aloud to them.
  const viewer = { id: row.helper_id, tenantId: ctx.tenant.id };
  const subject = subjectOf(ctx, row.person_id);
  const record = { kind: "request" as const, subject, values: seen?.request ?? valuesOf(ctx, row, door) };
  const request = requestProjection(ctx).one(viewer, record, look);
  const { category, weight, urgency, timing, endsOn } = request;
  if (!category || !weight || !urgency || !timing || !endsOn) return undefined;
  looks.add({ personId: row.person_id, about: { kind: "invitation", id: row.id }, record, ctx: look });
  const person = { kind: "person" as const, subject, values: seen?.person ?? nameOf(row) };
  const asker = shownName(askerProjection(ctx).one(viewer, person, look));
  return present(factsOf(ctx, row, door), { request, asker }, (parts, facts) => ({
    ...facts,
    category,
    weight,
    urgency,
    timing,
    endsOn,
    asker: parts.asker,
    areaName: parts.request.areaName ?? null,
    description: parts.request.description ?? "",
    needs: [...(parts.request.needs ?? []), ...(parts.request.healthNeeds ?? [])],
  }));
}

/** A helper who was let go, said no or came too late is back at `closed`: they see that it was, not what. */
function lookOf(
  ctx: ServiceContext,
  row: InvitationRow,
  consents: ConsentView | undefined,
  door: Door,
): ProjectionContext {
  const facts = {
    ...factsAbout(row),
    // The desk's own promise says nothing of the helper's.
    ...(door === "phone" ? { confidentialityMissing: true } : {}),
  };
  const base = { facts, ...(consents ? { consents } : {}) };
  if (row.match_id !== null && door === "session")
    return lookContext(ctx, {
      ...base,
      relation: "matched-helper",
      phase: row.match_ended_at === null ? phases.willing : phases.closed,
      matchId: row.match_id,
    });
  return lookContext(ctx, {
    ...base,
    relation: "invited-helper",
    phase: stateOf(ctx, row) === "waiting" ? phases.asked : phases.closed,
  });
}

function factsAbout(row: InvitationRow) {
  return {
    blocked: row.is_blocked,
    erased: row.erased_at !== null,
    restricted: row.restricted_at !== null,
    safetyHold: row.match_ended_because === "stopped",
  };
}

const nameOf = (row: InvitationRow) => ({ firstName: row.first_name, pseudonym: row.pseudonym });

/** What of an asker and what they ask goes on to the helper, when it is less than everything. */
interface Seen {
  request: Partial<ReturnType<typeof valuesOf>>;
  person: Partial<ReturnType<typeof nameOf>>;
}

function valuesOf(ctx: ServiceContext, row: InvitationRow, door: Door) {
  const needs = needsOf(row.needs);
  const over = overSince(ctx, row, door);
  return {
    category: { name: localText(ctx, row.category_names), icon: row.category_icon },
    weight: row.weight,
    urgency: row.urgency,
    ...(over ? lastDayAt(over) : { timing: row.timing, endsOn: row.ends_on }),
    description: row.description,
    needs: needs.other,
    healthNeeds: needs.health,
    areaName: row.area_name,
  };
}

function factsOf(ctx: ServiceContext, row: InvitationRow, door: Door) {
  const name = localText(ctx, row.category_names);
  const state = stateOf(ctx, row);
  const isOver = overSince(ctx, row, door) !== undefined || row.match_ended_at !== null;
  return {
    id: row.id,
    state,
    releasedBecause: state === "released" ? (row.released_because ?? ("expired" as const)) : null,
    helpRequestId: row.help_request_id,
    reasons: (isOver ? [] : row.reasons).map((reason) => ({
      key: reason.textKey,
      text: reasonText(ctx, reason, name),
    })),
    misfits: (isOver ? [] : row.misfits).map((misfit) => reasonText(ctx, misfit, name)),
    invitedAt: row.invited_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    matchId: row.match_id,
  };
}

/** An invitation that nobody answered in time is released, whether or not a job has said so. */
function stateOf(ctx: ServiceContext, row: InvitationRow): Invitation["state"] {
  if (row.answer) return row.answer;
  return row.released_at || row.expires_at <= ctx.now() ? "released" : "waiting";
}

/**
 * Since when an invitation is nothing more to the helper than something that was; undefined while it waits or leads
 * to help, and after help that ended well. For the secret of a mail it is over with any answer.
 */
function overSince(ctx: ServiceContext, row: InvitationRow, door: Door): Date | undefined {
  const state = stateOf(ctx, row);
  if (state === "waiting") return undefined;
  if (state === "yes" && door === "session") {
    const hasHelped = !endsWithoutHelp.some((end) => end === row.match_ended_because);
    return hasHelped ? undefined : (row.match_ended_at ?? undefined);
  }
  if (row.answered_at) return row.answered_at;
  return row.released_at && row.released_at < row.expires_at ? row.released_at : row.expires_at;
}
