import { defineQuery, type TenantTx } from "@omzien/db";
import { dropCallsToAsk } from "../call-tasks/queries.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { MailKind } from "../ports.ts";

type Because = "found" | "withdrawn" | "expired" | "stopped" | "offer-ended";

const releaseWaiting = defineQuery<{
  helpRequestId: string | null;
  helperId: string | null;
  because: Because;
  now: Date;
}>()((db, param) =>
  db
    .updateTable("invitation")
    .set({ released_at: param("now"), released_because: param("because") })
    .where("answer", "is", null)
    .where("released_at", "is", null)
    .where((eb) =>
      eb.or([eb("help_request_id", "=", param("helpRequestId")), eb("helper_id", "=", param("helperId"))]),
    )
    .returning(["id", "helper_id", "help_request_id"]),
);

const dropCallsOf = (tx: TenantTx, released: readonly { id: string }[]) =>
  dropCallsToAsk(
    tx,
    released.map(({ id }) => id),
  );

/** What helpers hear when they need not answer any more; nothing when the end was their own doing. */
const mailFor = {
  found: "already-found",
  withdrawn: "no-longer-needed",
  expired: undefined,
  stopped: "no-longer-needed",
  "offer-ended": undefined,
} as const satisfies Record<Because, MailKind | undefined>;

/**
 * Lets everybody go who was asked for a request and has not answered; they are told after commit.
 * Answers that arrive later get a kind word (`found-already`, `no-longer-needed`), never an error.
 */
export async function releaseInvitations(
  tx: TenantTx,
  ctx: ServiceContext,
  helpRequestId: string,
  because: Because,
): Promise<number> {
  const released = await tx.all(releaseWaiting, { helpRequestId, helperId: null, because, now: ctx.now() });
  await dropCallsOf(tx, released);
  const kind = mailFor[because];
  if (kind) {
    for (const { id, helper_id } of released)
      await queueMail(tx, ctx, { kind, personId: helper_id, subjectId: id });
  }
  return released.length;
}

/**
 * Takes back every ask that a helper has not answered, because they stop or may not be asked any more.
 * @returns the requests that lost an ask: their search goes on.
 */
export async function releaseInvitationsOfHelper(
  tx: TenantTx,
  ctx: ServiceContext,
  helperId: string,
  because: Because,
): Promise<string[]> {
  const released = await tx.all(releaseWaiting, { helpRequestId: null, helperId, because, now: ctx.now() });
  await dropCallsOf(tx, released);
  return [...new Set(released.map((row) => row.help_request_id))];
}
