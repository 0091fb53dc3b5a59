import type { Projected } from "@omzien/consent";
import type { ConfidentialityStatement, RecordConfidentiality } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { deskMemberOf, type Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { readStatement } from "./read-statement.ts";
import { sign } from "./sign.ts";

/**
 * Writes down that somebody signed on paper, or promised when it was read aloud on the telephone. Nobody at the desk
 * signs for themself in this way: they read it on the site.
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself.
 * @throws NotFoundError for an unknown person.
 * @throws InvalidInputError `/version` `text_outdated` when another version is in force by now.
 */
export async function recordConfidentiality({
  ctx,
  input: { personId, version, channel },
}: Verb<RecordConfidentiality & { personId: string }>): Promise<Projected<ConfidentialityStatement>> {
  const desk = deskMemberOf(ctx);
  if (desk.personId === personId) throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    await sign(tx, ctx, { personId, version, channel, recordedBy: desk.personId });
    return readStatement(ctx, tx, personId);
  });
}
