import { consentView, isPermitted, type Projected } from "@omzien/consent";
import type { AskedPurpose, Consent } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { answeredEventsOf } from "../search/consent-view-of.ts";
import type { AnsweringCapacity } from "./answer-faults.ts";
import { consentText } from "./consent-text.ts";
import { keepTexts, textsOfToday } from "./evidence/record-consent-texts.ts";
import { presentOwnConsents } from "./present.ts";
import { consentRows, insertConsentEvents, lockSubject } from "./queries.ts";
import { applyWithdrawal } from "./withdrawal-effects.ts";

/**
 * Takes a consent back, with effect at once: what was shown is hidden from the next look on, requests go off the
 * helpers' lists, an offer rests. Withdrawing what was not given changes nothing.
 */
export async function withdrawConsent({
  ctx,
  input: { purpose },
}: Verb<{ purpose: AskedPurpose }>): Promise<Projected<Consent>[]> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    await withdrawPurpose(tx, ctx, { personId, purpose, capacity: null });
    return presentOwnConsents(ctx, personId, await consentRows(tx, [personId]));
  });
}

/**
 * The withdrawal itself, by the person or by who acts for them; the caller holds the lock of the person. What was
 * given but does not count for their age is withdrawn too: it might count later. @returns whether anything was given.
 */
export async function withdrawPurpose(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, purpose, capacity }: { personId: string; purpose: AskedPurpose; capacity: AnsweringCapacity },
): Promise<boolean> {
  const now = ctx.now();
  const events = (await answeredEventsOf(tx, [personId])).get(personId) ?? [];
  const isGiven = isPermitted(consentView(events, now.getTime()), purpose, { now: now.getTime() });
  if (!isGiven) return false;
  const text = consentText(purpose, ctx.language);
  await keepTexts(tx, textsOfToday([purpose], [ctx.language]), now);
  await insertConsentEvents(tx, [
    {
      id: newId(now.getTime()),
      person_id: personId,
      purpose,
      match_id: null,
      status: "withdrawn",
      at: now,
      text_version: text.version,
      text_sha256: text.sha256,
      locale: ctx.language,
      by_person_id: memberOf(ctx).personId,
      capacity: capacity ?? "self",
      evidence: "web",
      valid_until: null,
    },
  ]);
  await applyWithdrawal(tx, ctx, { personId, purpose });
  await recordAudit(tx, ctx, {
    action: "consent.withdrawn",
    subject: personId,
    facts: { purpose, ...(capacity === null ? {} : { capacity }) },
  });
  return true;
}
