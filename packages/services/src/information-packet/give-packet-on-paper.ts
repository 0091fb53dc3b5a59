import type { Projected } from "@omzien/consent";
import type { PersonPackets } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { isReachable } from "../vog/queries.ts";
import { presentPackets } from "./present.ts";
import { currentPacket, insertReceipt, receiptsOf } from "./queries.ts";

/**
 * Notes that the desk gave somebody the packet on paper, and who did; noting it again changes nothing.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown person, and for
 * one whose data are on hold.
 * @throws InvalidInputError `/version` `text_outdated` when another version is in force by now.
 */
export async function givePacketOnPaper({
  ctx,
  input: { personId, version },
}: Verb<{ personId: string; version: number }>): Promise<Projected<PersonPackets>> {
  const desk = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId)) || !(await isReachable(tx, personId))) throw new NotFoundError();
    if ((await currentPacket(tx))?.version !== version)
      throw new InvalidInputError([{ pointer: "/version", code: "text_outdated" }]);
    const row = { personId, version, how: "paper" as const, givenBy: desk.personId, at: ctx.now() };
    if (await insertReceipt(tx, row)) {
      await recordAudit(tx, ctx, {
        action: "information_packet.given",
        subject: personId,
        facts: { version, channel: "paper" },
      });
    }
    return presentPackets(ctx, version, await receiptsOf(tx, personId));
  });
}
