import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { readContact } from "../contacts/contact-rows.ts";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { currentPacket, insertReceipt, receiptsOf } from "./queries.ts";

/**
 * Gives the packet in force to somebody who just came to live here on the site, or who begins to help: by mail, in
 * their language. Who has no e-mail address gets it on paper from the desk, which sees that they did not get it yet.
 * Who got this version before, in whatever way, gets nothing.
 */
export async function sendPacket(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const packet = await currentPacket(tx);
  if (!packet) return;
  const { version } = packet;
  if ((await receiptsOf(tx, personId)).some((receipt) => receipt.version === version)) return;
  if (!(await readContact(ctx, tx, personId))?.email) return;
  // Two who give it at the same time: the first row counts, and only its mail goes.
  if (!(await insertReceipt(tx, { personId, version, how: "mail", givenBy: null, at: ctx.now() }))) return;
  await queueMail(tx, ctx, { kind: "information-packet", personId, facts: { version } });
  await recordAudit(tx, ctx, { action: "information_packet.mailed", subject: personId, facts: { version } });
}
