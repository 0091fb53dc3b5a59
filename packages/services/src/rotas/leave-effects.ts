import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { type LeftBecause, placesBetween, placesOf, writeMemberLeft } from "./member-queries.ts";
import { isAhead } from "./rota-time.ts";
import { lockRota, type MemberRow, type RotaRows } from "./queries.ts";
import { endShifts } from "./shift-queries.ts";
import { lapseSwapsTo } from "./swap-queries.ts";
import { turnsCameOpen } from "./turns-came-open.ts";
import { bumpRevision, runningRotaOf } from "./write-queries.ts";

/**
 * Ends somebody's part in a rota whose lock the caller holds: turns to come are open again, what was said about days is
 * forgotten. The asker hears that the rota changed, unless the two are kept apart: then the stop says enough. Those who
 * can come instead are told.
 * @returns how many turns came open.
 */
export async function leaveRota(
  tx: TenantTx,
  ctx: ServiceContext,
  rows: RotaRows,
  left: { member: MemberRow; because: LeftBecause },
): Promise<number> {
  const { member, because } = left;
  if (member.left_at !== null) return 0;
  const by = ctx.actor.kind === "member" ? ctx.actor.personId : null;
  const now = ctx.now();
  await writeMemberLeft(tx, ctx, { memberId: member.id, by, because });
  await lapseSwapsTo(tx, ctx, member.id);
  const open = rows.shifts.filter(
    (shift) => shift.member_id === member.id && isAhead(rows.rota, shift.date, now),
  );
  await endShifts(
    tx,
    ctx,
    open.map(({ id }) => id),
    { by, because: "member-left" },
  );
  await bumpRevision(tx, rows.rota.id);
  if (open.length > 0 && because !== "stopped" && because !== "kept-apart")
    await queueMail(tx, ctx, {
      kind: "rota-changed",
      personId: rows.rota.asker_id,
      subjectId: rows.rota.id,
    });
  await turnsCameOpen(
    tx,
    ctx,
    rows,
    open.map(({ date }) => date),
  );
  return open.length;
}

/** Ends somebody's part in every rota that runs: may no longer be asked, or leaves the site. */
export async function leaveEveryRota(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  because: "not-asked" | "erased",
): Promise<void> {
  for (const rotaId of await placesOf(tx, personId)) await leaveOne(tx, ctx, { rotaId, personId, because });
}

/** Ends the part that one of two has in a rota of the other: they are kept apart from now on. */
export async function leaveRotasBetween(
  tx: TenantTx,
  ctx: ServiceContext,
  pair: { asker_id: string; helper_id: string },
  because: "stopped" | "kept-apart",
): Promise<void> {
  const places = await placesBetween(tx, [pair.asker_id, pair.helper_id]);
  for (const { id, person_id: personId } of places)
    await leaveOne(tx, ctx, { rotaId: id, personId, because });
}

/** Ends the part of a helper who hands the request itself back. */
export async function leaveRotaOf(
  tx: TenantTx,
  ctx: ServiceContext,
  { helpRequestId, personId }: { helpRequestId: string; personId: string },
): Promise<void> {
  const rotaId = await runningRotaOf(tx, helpRequestId);
  if (rotaId !== undefined) await leaveOne(tx, ctx, { rotaId, personId, because: "left" });
}

async function leaveOne(
  tx: TenantTx,
  ctx: ServiceContext,
  { rotaId, personId, because }: { rotaId: string; personId: string; because: LeftBecause },
): Promise<void> {
  const rows = await lockRota(tx, rotaId);
  const member = rows?.members.find(({ person_id: id }) => id === personId);
  if (rows && member) await leaveRota(tx, ctx, rows, { member, because });
}
