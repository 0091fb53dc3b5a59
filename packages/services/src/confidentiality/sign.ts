import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { lockSubject } from "../consents/queries.ts";
import type { ServiceContext } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { currentStatement, insertSignature } from "./queries.ts";

/**
 * Writes down a signature, once per version.
 * @throws NotFoundError for an unknown person.
 * @throws InvalidInputError `/version` `text_outdated` when another version is in force by now.
 */
export async function sign(
  tx: TenantTx,
  ctx: ServiceContext,
  signature: {
    personId: string;
    version: number;
    channel: "web" | "phone" | "paper";
    recordedBy: string | null;
  },
): Promise<void> {
  const { personId, version, channel } = signature;
  if (!(await lockSubject(tx, personId))) throw new NotFoundError();
  if ((await currentStatement(tx, ctx.now()))?.version !== version) {
    throw new InvalidInputError([{ pointer: "/version", code: "text_outdated" }]);
  }
  if (!(await insertSignature(tx, { ...signature, at: ctx.now() }))) return;
  await recordAudit(tx, ctx, {
    action: "confidentiality.signed",
    subject: personId,
    facts: { version, channel },
  });
}
