import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { InvalidInputError } from "../errors.ts";
import { sendPacket } from "../information-packet/send-packet.ts";
import { acceptedBefore, currentConduct, insertConductAcceptance } from "./queries.ts";

/**
 * Keeps that somebody said yes to the code of conduct in force; a second yes changes nothing. Who never said yes to
 * any version is new here, and gets the information packet.
 *
 * @param pointer where the version stood in what was sent.
 * @throws InvalidInputError at `pointer` `text_outdated` when another version is in force by now.
 */
export async function acceptConduct(
  tx: TenantTx,
  ctx: ServiceContext,
  {
    personId,
    version,
    channel,
    pointer,
  }: { personId: string; version: number; channel: "web" | "phone"; pointer: string },
): Promise<void> {
  if ((await currentConduct(tx, ctx.now()))?.version !== version)
    throw new InvalidInputError([{ pointer, code: "text_outdated" }]);
  const isNew = !(await acceptedBefore(tx, personId));
  if (!(await insertConductAcceptance(tx, { personId, version, at: ctx.now(), channel }))) return;
  await recordAudit(tx, ctx, {
    action: "code_of_conduct.accepted",
    subject: personId,
    facts: { version, channel },
  });
  if (isNew) await sendPacket(tx, ctx, personId);
}
