import { present, type Projected } from "@omzien/consent";
import type { SettingEvent, SettingEventQuery } from "@omzien/contracts";
import { loadTranslator } from "@omzien/i18n/server";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import { decodeCursor, newestFirst, type Page, pageFrom } from "../page.ts";
import { type EventRow, eventsBefore } from "./queries.ts";

/**
 * Everything that administrators changed, by whom, when, from what to what; newest first.
 * @throws ForbiddenError for all but administrators.
 */
export async function listSettingEvents({
  ctx,
  input,
}: Verb<SettingEventQuery>): Promise<Page<Projected<SettingEvent>>> {
  administratorOf(ctx);
  const after = input.cursor === undefined ? newestFirst : decodeCursor(input.cursor);
  const rows = await eventsBefore(ctx.db, after, { subject: input.subject, limit: input.limit + 1 });
  return pageFrom(
    rows,
    input.limit,
    ({ at, id }) => ({ at, id }),
    (row) => presentEvent(ctx, row),
  );
}

function presentEvent(ctx: ServiceContext, row: EventRow): Projected<SettingEvent> {
  const by = administratorName(ctx, { id: row.by_id, firstName: row.first_name, erasedAt: row.erased_at });
  const { id, subject, kind, before, after, note } = row;
  const what =
    row.subject !== "retention"
      ? row.what
      : loadTranslator(ctx.language).find(`oversight.kept.${row.what}`, {}, row.what);
  const facts = { id, at: row.at.toISOString(), subject, kind, before, after, what, note };
  return present(facts, { by }, (parts, given) => ({ ...given, ...parts }));
}
