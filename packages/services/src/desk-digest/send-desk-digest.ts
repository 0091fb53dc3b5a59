import { type TenantTx, transaction } from "@omzien/db";
import type { EnvelopeDesk } from "@omzien/tenancy";
import type { ServiceContext, Verb } from "../context.ts";
import { deskCounts } from "../desk/queries.ts";
import { countWaitingEnvelopes } from "../envelopes/count-waiting-envelopes.ts";
import { ForbiddenError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { nobody } from "../nobody.ts";
import { loadBatch } from "../search/load-batch.ts";
import { matchingRules } from "../search/search-query.ts";
import { proposePairs } from "../work-table/propose-pairs.ts";
import { waitingRequests } from "../work-table/waiting-requests.ts";
import { deskHoursOf, digestDay, oldestDay } from "./digest-hours.ts";
import { cameBackOf, forgetDays, readersOfDigest, takeDay, writeMails } from "./queries.ts";

const noChoices = { apart: new Map(), kept: new Map() } as const;

/**
 * For the worker, at any moment: on a working day, once the desk opens, mails everybody at the desk how much waits, as
 * counts; a day on which nothing waits has no mail. Once a day, however often and wherever it runs.
 *
 * @returns how many mails were queued.
 * @throws ForbiddenError for anybody but a job.
 */
export async function sendDeskDigest({
  ctx,
  input: { envelopes },
}: Verb<{ envelopes: Pick<EnvelopeDesk, "received"> }>): Promise<number> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const day = digestDay(ctx.now(), deskHoursOf(await ctx.db.one(matchingRules)));
  if (day === undefined) return 0;
  const askedElsewhere = await countWaitingEnvelopes(ctx, envelopes);
  return transaction(ctx.db, async (tx) => {
    if (!(await tx.maybeOne(takeDay, { day, now: ctx.now() }))) return 0;
    await tx.run(forgetDays, { before: oldestDay(day) });
    const counts = { ...(await countsOf(tx, ctx)), askedElsewhere };
    if (Object.values(counts).every((count) => count === 0)) return 0;
    const readers = await readersOfDigest(tx);
    for (const personId of readers)
      await queueMail(tx, ctx, { kind: "desk-digest", personId, subjectId: personId, facts: { ...counts } });
    await tx.run(writeMails, { day, mails: readers.length });
    return readers.length;
  });
}

/** Counts only: whose they are and what they are about is read at the desk. */
async function countsOf(tx: TenantTx, ctx: ServiceContext) {
  const { rows } = await waitingRequests(tx, ctx.now());
  const ids = rows.map(({ id }) => id);
  const [waiting, back, batch] = await Promise.all([
    deskCounts(tx, { readerId: nobody, now: ctx.now() }),
    tx.one(cameBackOf, { ids }),
    loadBatch(tx, ctx, ids),
  ]);
  return {
    triage: waiting.triage,
    unanswered: waiting.unanswered - back.count,
    cameBack: back.count,
    calls: waiting.calls,
    repliesElsewhere: waiting.repliesElsewhere,
    pairs: proposePairs(batch, noChoices, ctx.now()).pairs.length,
  };
}
