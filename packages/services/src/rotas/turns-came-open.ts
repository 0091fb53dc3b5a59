import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { takesPart } from "./plan.ts";
import type { RotaRows } from "./queries.ts";
import { wakeSearch } from "./write-queries.ts";

/**
 * Turns came open: those who said that they can come on one of these days get a mail, one each, and the search looks
 * whether the neighbours are still enough.
 * @param rows the rota as it was before; whoever came on a day is not told of that day.
 */
export async function turnsCameOpen(
  tx: TenantTx,
  ctx: ServiceContext,
  rows: RotaRows,
  dates: readonly string[],
): Promise<void> {
  if (dates.length === 0) return;
  for (const member of rows.members.filter(takesPart)) {
    const comes = (date: string) =>
      rows.shifts.some((shift) => shift.date === date && shift.member_id === member.id);
    const date = dates.find((open) => !comes(open) && member.availability.some((said) => said.date === open));
    if (date !== undefined)
      await queueMail(tx, ctx, {
        kind: "rota-shift-open",
        personId: member.person_id,
        subjectId: rows.rota.id,
        facts: { date },
      });
  }
  await wakeSearch(tx, rows.rota.help_request_id);
}
