import type { SupportView } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { stillToCall } from "../call-tasks/still-to-call.ts";
import { isoInstant } from "../iso-instant.ts";
import { addMs, dayMs } from "../local-time.ts";
import { nobody } from "../nobody.ts";

type Numbers = Omit<SupportView, "who" | "reason" | "endsAt">;

const count = sql<number>`count(*)::int`;

/** How the site is doing, in numbers and moments; about nobody. */
export async function numbersOf(tx: TenantTx, now: Date): Promise<Numbers> {
  const [requests, invitations, mails, rest] = [
    await requestsByState(tx),
    await openInvitations(tx, now),
    await unsentMails(tx),
    await others(tx, now),
  ];
  return {
    requests,
    invitations: { count: invitations.n, oldestAt: invitations.at && isoInstant(invitations.at) },
    mails: { count: mails.n, oldestAt: mails.at && isoInstant(mails.at) },
    mailsFailed: rest.failed ?? 0,
    calls: rest.calls ?? 0,
    lastSignInAt: rest.lastSignIn && isoInstant(rest.lastSignIn),
  };
}

function requestsByState(tx: TenantTx) {
  return tx.kysely
    .selectFrom("help_request")
    .select(["state", count.as("count")])
    .groupBy("state")
    .orderBy("state")
    .execute();
}

/** Asked and not answered yet, since when. */
function openInvitations(tx: TenantTx, now: Date) {
  return tx.kysely
    .selectFrom("invitation")
    .select((of) => [count.as("n"), of.fn.min("invited_at").$castTo<Date | null>().as("at")])
    .where("answer", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirstOrThrow();
}

function unsentMails(tx: TenantTx) {
  return tx.kysely
    .selectFrom("mail")
    .select((of) => [count.as("n"), of.fn.min("queued_at").$castTo<Date | null>().as("at")])
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .executeTakeFirstOrThrow();
}

function others(tx: TenantTx, now: Date) {
  return tx.kysely
    .selectNoFrom((eb) => [
      eb.selectFrom("mail").select(count.as("n")).where("failed_at", ">", addMs(now, -dayMs)).as("failed"),
      eb
        .selectFrom("call_task as t")
        .select(count.as("n"))
        .where(stillToCall({ now, readerId: nobody }))
        .as("calls"),
      eb
        .selectFrom("session")
        .select((of) => of.fn.max("created_at").as("at"))
        .as("lastSignIn"),
    ])
    .executeTakeFirstOrThrow();
}
