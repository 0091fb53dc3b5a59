import type { EnvelopeOffice } from "@omzien/tenancy";
import type { Verb } from "../context.ts";
import { addMs, dayMs } from "../local-time.ts";
import { siteSettings } from "../site/site-settings.ts";
import { answersGiven, answersSince, deleteOldAnswers } from "./queries.ts";

/**
 * For the worker: brings an answer to the installation, with the telephone number of this desk as it is now. Safe to
 * run again.
 *
 * @returns the tenant that is to be told; undefined when there is none.
 */
export async function carryEnvelopeAnswer({
  ctx,
  input: { reference, envelopes },
}: Verb<{ reference: string; envelopes: Pick<EnvelopeOffice, "reply"> }>): Promise<string | undefined> {
  const [given] = await ctx.db.all(answersGiven, { references: [reference] });
  if (!given) return undefined;
  const { phone, phoneHours } = await siteSettings(ctx.db, ctx.now());
  const { answer, answered_at: answeredAt } = given;
  return envelopes.reply(ctx.tenant.id, { reference, answer, answeredAt, phone, phoneHours });
}

/** An envelope lasts fourteen days; who answered is kept a little longer. */
const keptDays = 90;

/** For the worker, each hour: carries again answers that may have got lost, and removes old ones. */
export async function tendEnvelopes({ ctx, input }: Verb<{ envelopes: EnvelopeOffice }>): Promise<void> {
  for (const { reference } of await ctx.db.all(answersSince, { since: addMs(ctx.now(), -2 * dayMs) }))
    await carryEnvelopeAnswer({ ctx, input: { ...input, reference } });
  await ctx.db.run(deleteOldAnswers, { before: addMs(ctx.now(), -keptDays * dayMs) });
}
