import type { Projected } from "@omzien/consent";
import type { Match } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { readMatch } from "./read-match.ts";

/**
 * A match as the actor may see it: both sides as far as the other shares, the desk with contact data of both. The
 * desk's look is logged.
 * @throws NotFoundError for anybody else.
 */
export async function getMatch({ ctx, input }: Verb<{ matchId: string }>): Promise<Projected<Match>> {
  memberOf(ctx);
  const match = await readMatch(ctx, ctx.db, input.matchId);
  if (match.role === "desk") {
    await transaction(ctx.db, (tx) =>
      recordAudit(tx, ctx, { action: "match.viewed", subject: input.matchId }),
    );
  }
  return match;
}
