import type { Projected } from "@omzien/consent";
import type { SenderSettings } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { administratorOf, type Verb } from "../context.ts";
import { lockPerson } from "../people/queries.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { presentSender } from "./present.ts";
import { lastTest } from "./queries.ts";

const pauseMs = 20_000;

/**
 * Sends a mail to the administrator who asks, as every mail is sent now. Asking again within twenty seconds sends no
 * second one.
 *
 * @throws ForbiddenError for all but administrators.
 */
export async function sendSenderTest({
  ctx,
  input,
}: Verb<{ platformAddress: string }>): Promise<Projected<SenderSettings>> {
  const { personId } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await lockPerson(tx, personId);
    const last = await lastTest(tx, personId);
    if (last === undefined || ctx.now().getTime() - last.queued_at.getTime() > pauseMs)
      await queueMail(tx, ctx, { kind: "sender-test", personId });
    return presentSender(ctx, tx, input.platformAddress);
  });
}
