import type { Projected } from "@omzien/consent";
import type { CodeOfConduct } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { sendPacket } from "../information-packet/send-packet.ts";
import { readConduct } from "./present-conduct.ts";
import { currentConduct, insertConductAcceptance, lockSubject } from "./queries.ts";

/**
 * Accepts the code of conduct in force; accepting it again changes nothing.
 * @throws InvalidInputError `/version` `text_outdated` when another version is in force by now.
 */
export async function acceptCodeOfConduct({
  ctx,
  input: { version },
}: Verb<{ version: number }>): Promise<Projected<CodeOfConduct>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    if ((await currentConduct(tx, ctx.now()))?.version !== version) {
      throw new InvalidInputError([{ pointer: "/version", code: "text_outdated" }]);
    }
    const isFirst = await insertConductAcceptance(tx, {
      personId,
      version,
      at: ctx.now(),
      channel: "web",
    });
    if (isFirst) {
      await recordAudit(tx, ctx, {
        action: "code_of_conduct.accepted",
        subject: personId,
        facts: { version, channel: "web" },
      });
      await sendPacket(tx, ctx, personId);
    }
    return readConduct(ctx, tx);
  });
}
