import type { Projected } from "@omzien/consent";
import type { Match } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { isDesk, memberOf, type Verb } from "../context.ts";
import { readMatch } from "./read-match.ts";

/**
 * A match as the actor may see it: both sides as far as the other shares, the desk with contact data of both. The
 * desk's look is logged.
 * @throws NotFoundError for anybody else.
 */
export async function getMatch({ ctx, input }: Verb<{ matchId: string }>): Promise<Projected<Match>> {
  memberOf(ctx);
  if (!isDesk(ctx)) return readMatch(ctx, ctx.db, input.matchId);
  return transaction(ctx.db, async (tx) => {
    const match = await readMatch(ctx, tx, input.matchId);
    if (match.role === "desk") {
      await recordAudit(tx, ctx, { action: "match.viewed", subject: input.matchId });
    }
    return match;
  });
}
