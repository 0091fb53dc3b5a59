import { notPersonal, type Projected } from "@omzien/consent";
import type { Destruction, PageQuery } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { sql } from "kysely";
import { officerOf, type Verb } from "../../context.ts";
import { isoInstant } from "../../iso-instant.ts";
import { decodeCursor, newestFirst, type Page, pageFrom, type PagePosition } from "../../page.ts";

/** What was destroyed because its term was over, newest first. @throws ForbiddenError for anybody but the officer. */
export async function listDestructions({
  ctx,
  input,
}: Verb<PageQuery>): Promise<Page<Projected<Destruction>>> {
  officerOf(ctx);
  const after = input.cursor === undefined ? newestFirst : decodeCursor(input.cursor);
  const rows = await destructionsBefore(ctx.db, after, input.limit + 1);
  const { find } = loadTranslator(ctx.language);
  return pageFrom(
    rows,
    input.limit,
    (row) => ({ at: row.at, id: row.id }),
    ({ id, at, rule, days, count, sha256 }) =>
      notPersonal({
        id,
        at: isoInstant(at),
        kind: rule,
        what: find(`oversight.kept.${rule}`, {}, rule),
        days,
        count,
        sha256,
      }),
  );
}

/** Index: destruction_by_instant. */
function destructionsBefore(
  db: TenantExecutor,
  after: PagePosition | { at: string; id: string },
  limit: number,
) {
  return db.kysely
    .selectFrom("destruction")
    .selectAll()
    .where(sql<boolean>`(at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
