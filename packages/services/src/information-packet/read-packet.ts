import { notPersonal, type Projected } from "@omzien/consent";
import type { PublishedPacket } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import { memberOf, type Verb } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { currentPacket, insertReceipt } from "./queries.ts";
import { readPublishedPacket } from "./read-published-packet.ts";

/**
 * Notes that the reader read the packet in force; saying it again changes nothing.
 * @throws InvalidInputError `/version` `text_outdated` when another version is in force by now.
 */
export async function readPacket({
  ctx,
  input: { version },
}: Verb<{ version: number }>): Promise<Projected<PublishedPacket>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    if ((await currentPacket(tx))?.version !== version)
      throw new InvalidInputError([{ pointer: "/version", code: "text_outdated" }]);
    const row = { personId, version, how: "read" as const, givenBy: null, at: ctx.now() };
    if (await insertReceipt(tx, row)) {
      await recordAudit(tx, ctx, {
        action: "information_packet.read",
        subject: personId,
        facts: { version },
      });
    }
    return notPersonal(await readPublishedPacket(ctx, tx));
  });
}
