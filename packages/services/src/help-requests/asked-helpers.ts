import { present, type Projected } from "@omzien/consent";
import type { AskedState, CandidateList } from "@omzien/contracts";
import { defineQuery } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import type { RowOf } from "../row-of.ts";
import { presentHelper } from "./present-helper.ts";

/** Everybody who was asked for a request, by name and with what became of it; index (help_request_id, helper_id). */
export const askedForRequest = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("invitation as i")
    .innerJoin("person as p", "p.id", "i.helper_id")
    .leftJoin("area as a", "a.id", "p.area_id")
    .leftJoin("match as m", "m.invitation_id", "i.id")
    .select([
      "i.id",
      "i.offer_id",
      "i.helper_id",
      "i.invited_by",
      "i.wave",
      "i.invited_at",
      "i.expires_at",
      "i.remind_at",
      "i.answer",
      "i.answered_at",
      "i.released_at",
      "i.released_because",
      "p.first_name",
      "p.pseudonym",
      "p.erased_at",
      "p.restricted_at",
      "a.name as area_name",
      "m.ended_at",
      "m.ended_because",
    ])
    .where("i.help_request_id", "=", param("helpRequestId")),
);
export type AskedHelperRow = RowOf<typeof askedForRequest>;

/**
 * Who was asked and how it stands with each, for the desk: what came back first, then who is waited for, then the
 * rest; within those the newest first. Somebody whose data are on hold is not named.
 */
export function presentAsked(
  ctx: ServiceContext,
  rows: readonly AskedHelperRow[],
): Projected<CandidateList["asked"][number]>[] {
  return rows
    .filter((row) => !row.restricted_at)
    .map((row) => ({ row, ...standingOf(row, ctx.now()) }))
    .toSorted(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.since.getTime() - a.since.getTime(),
    )
    .map(({ row, state, since }) => {
      const facts = {
        invitationId: row.id,
        helperId: row.helper_id,
        state,
        invitedAt: row.invited_at.toISOString(),
        byHand: row.invited_by !== null,
        stateSince: since.toISOString(),
      };
      return present(facts, { who: presentHelper(ctx, { ...row, id: row.helper_id }) }, (parts, given) => ({
        ...given,
        name: parts.who.name,
        areaName: parts.who.areaName,
      }));
    });
}

const order: readonly AskedState[] = ["came-back", "waiting", "later", "yes", "no", "released"];

/** A match that was stopped for safety looks like any other yes: the report tells it to whom it concerns. */
function standingOf(row: AskedHelperRow, now: Date): { state: AskedState; since: Date } {
  if (row.ended_because === "handed-back" && row.ended_at) return { state: "came-back", since: row.ended_at };
  if (row.answer) return { state: row.answer, since: row.answered_at ?? row.invited_at };
  if (row.released_at) return { state: "released", since: row.released_at };
  if (row.expires_at <= now) return { state: "released", since: row.expires_at };
  return { state: row.remind_at ? "later" : "waiting", since: row.invited_at };
}
