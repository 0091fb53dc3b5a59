import { transaction } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { addMs, localDateOf } from "../local-time.ts";
import { duePeople, dueRequests, searchableRequests, unsentMails } from "./queries.ts";

const hourMs = 3_600_000;

/**
 * Hourly, for each tenant: takes up again what was left lying, because the queue gives a job up after 25 tries. Every
 * step that it takes up may safely be done twice.
 *
 * @returns how many steps are under way again.
 */
export async function resumeLostSteps({ ctx }: { ctx: ServiceContext }): Promise<number> {
  const now = ctx.now();
  return transaction(ctx.db, async (tx) => {
    const ended = await tx.all(dueRequests, { today: localDateOf(now) });
    const searching = await tx.all(searchableRequests, { now, since: addMs(now, -24 * hourMs) });
    const erasing = await tx.all(duePeople, { now });
    const mails = await tx.all(unsentMails, { before: addMs(now, -hourMs) });
    for (const { id } of ended) {
      await enqueue(tx, "end_help_request", { helpRequestId: id }, { key: `end:${id}` });
    }
    for (const { id } of searching) {
      await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
    }
    for (const { id } of erasing) await enqueue(tx, "erase_person", { personId: id }, { key: `erase:${id}` });
    for (const { id } of mails) await enqueue(tx, "send_mail", { mailId: id }, { key: `mail:${id}` });
    return ended.length + searching.length + erasing.length + mails.length;
  });
}
