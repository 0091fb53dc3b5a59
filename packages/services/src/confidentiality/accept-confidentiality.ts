import type { Projected } from "@omzien/consent";
import type { AcceptConfidentiality, ConfidentialityStatement } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { readStatement } from "./read-statement.ts";
import { sign } from "./sign.ts";

/**
 * Signs the confidentiality statement in force; from the next request on more than first names may be shown. Signing
 * again changes nothing.
 * @throws InvalidInputError `/version` `text_outdated` when another version is in force by now.
 */
export async function acceptConfidentiality({
  ctx,
  input: { version },
}: Verb<AcceptConfidentiality>): Promise<Projected<ConfidentialityStatement>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await sign(tx, ctx, { personId, version, channel: "web", recordedBy: null });
    return readStatement(ctx, tx, personId);
  });
}
