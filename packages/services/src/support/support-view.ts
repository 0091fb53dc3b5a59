import { notPersonal, type Projected } from "@omzien/consent";
import type { SupportView } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import type { SupportActor } from "@omzien/tenancy";
import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError, NotFoundError, UnauthenticatedError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import { addMs, dayMs } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { findVisitById } from "./queries.ts";

/** @throws UnauthenticatedError for visitors, ForbiddenError for members of the municipality. */
export function supportActorOf({ actor }: Pick<ServiceContext, "actor">): SupportActor {
  if (actor.kind === "support") return actor;
  throw actor.kind === "member" ? new ForbiddenError() : new UnauthenticatedError();
}

/**
 * How the site is doing, for who was let in: numbers and moments, nothing about anybody. That they looked is written
 * down before there is an answer.
 * @throws ForbiddenError, UnauthenticatedError
 */
export async function getSupportView({ ctx }: { ctx: ServiceContext }): Promise<Projected<SupportView>> {
  const { visitId } = supportActorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await writeLook(tx, { visitId, at: ctx.now(), what: "view" });
    const visit = await findVisitById(tx, visitId);
    if (visit === undefined) throw new NotFoundError();
    const { who, reason, ends_at: endsAt } = visit;
    return notPersonal({ who, reason, endsAt: isoInstant(endsAt), ...(await numbersOf(tx, ctx.now())) });
  });
}

async function writeLook(tx: TenantTx, look: { visitId: string; at: Date; what: string }): Promise<void> {
  const { visitId, at, what } = look;
  await tx.kysely
    .insertInto("support_look")
    .values({ id: newId(at.getTime()), visit_id: visitId, at, what })
    .execute();
}

type Numbers = Omit<SupportView, "who" | "reason" | "endsAt">;

async function numbersOf(tx: TenantTx, now: Date): Promise<Numbers> {
  const count = sql<number>`count(*)::int`;
  const requests = await tx.kysely
    .selectFrom("help_request")
    .select(["state", count.as("count")])
    .groupBy("state")
    .orderBy("state")
    .execute();
  const row = await tx.kysely
    .selectNoFrom((eb) => [
      eb
        .selectFrom("invitation")
        .select(count.as("n"))
        .where("answer", "is", null)
        .where("expires_at", ">", now)
        .as("asked"),
      eb
        .selectFrom("invitation")
        .select((of) => of.fn.min("invited_at").as("at"))
        .where("answer", "is", null)
        .where("expires_at", ">", now)
        .as("askedSince"),
      eb
        .selectFrom("mail")
        .select(count.as("n"))
        .where("sent_at", "is", null)
        .where("failed_at", "is", null)
        .as("unsent"),
      eb
        .selectFrom("mail")
        .select((of) => of.fn.min("queued_at").as("at"))
        .where("sent_at", "is", null)
        .where("failed_at", "is", null)
        .as("unsentSince"),
      eb.selectFrom("mail").select(count.as("n")).where("failed_at", ">", addMs(now, -dayMs)).as("failed"),
      eb.selectFrom("call_task").select(count.as("n")).where("done_at", "is", null).as("calls"),
      eb
        .selectFrom("session")
        .select((of) => of.fn.max("created_at").as("at"))
        .as("lastSignIn"),
    ])
    .executeTakeFirstOrThrow();
  return {
    requests,
    invitations: { count: row.asked ?? 0, oldestAt: row.askedSince && isoInstant(row.askedSince) },
    mails: { count: row.unsent ?? 0, oldestAt: row.unsentSince && isoInstant(row.unsentSince) },
    mailsFailed: row.failed ?? 0,
    calls: row.calls ?? 0,
    lastSignInAt: row.lastSignIn && isoInstant(row.lastSignIn),
  };
}
