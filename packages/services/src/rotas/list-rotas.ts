import type { Projected } from "@omzien/consent";
import type { Rota, RotaListQuery } from "@omzien/contracts";
import { deskMemberOf, memberOf, type Verb } from "../context.ts";
import { decodeCursor, newestFirst, type Page, pageFrom } from "../page.ts";
import { readRotas, rotasOfDesk, rotasOfPerson } from "./queries.ts";
import { presentRotas } from "./read-rota.ts";

/**
 * `mine`: rotas that run in which the actor asks or takes turns. `desk`: every one that runs, but not one's own. Newest
 * first.
 *
 * @throws ForbiddenError when somebody else asks for the desk's list; InvalidInputError `query/cursor`
 */
export async function listRotas({ ctx, input }: Verb<RotaListQuery>): Promise<Page<Projected<Rota>>> {
  const { personId } = input.list === "desk" ? deskMemberOf(ctx) : memberOf(ctx);
  const after = input.cursor === undefined ? newestFirst : decodeCursor(input.cursor);
  const bounds = { ...after, limit: input.limit + 1 };
  const found =
    input.list === "desk"
      ? await ctx.db.all(rotasOfDesk, { ...bounds, viewerId: personId })
      : await ctx.db.all(rotasOfPerson, { ...bounds, personId });
  const shown = found.slice(0, input.limit).map(({ id }) => id);
  const rotas = await presentRotas(ctx.db, ctx, await readRotas(ctx.db, shown));
  const { nextCursor } = pageFrom(
    found,
    input.limit,
    (row) => ({ at: row.made_at, id: row.id }),
    () => null,
  );
  return nextCursor === undefined ? { items: rotas } : { items: rotas, nextCursor };
}
