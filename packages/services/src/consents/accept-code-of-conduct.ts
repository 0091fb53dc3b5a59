import type { Projected } from "@omzien/consent";
import type { CodeOfConduct } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { acceptConduct } from "./accept-conduct.ts";
import { readConduct } from "./present-conduct.ts";
import { lockSubject } from "./queries.ts";

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
    await acceptConduct(tx, ctx, { personId, version, channel: "web", pointer: "/version" });
    return readConduct(ctx, tx);
  });
}
