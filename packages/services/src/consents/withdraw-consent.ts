import { isPermitted, noConsents, type Projected } from "@omzien/consent";
import type { AskedPurpose, Consent } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
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
    const now = ctx.now();
    const view = (await consentViewsOf(tx, ctx, [personId])).get(personId) ?? noConsents;
    if (isPermitted(view, purpose, { now: now.getTime() })) {
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
          by_person_id: personId,
          capacity: "self",
          evidence: "web",
          valid_until: null,
        },
      ]);
      await applyWithdrawal(tx, ctx, { personId, purpose });
      await recordAudit(tx, ctx, { action: "consent.withdrawn", subject: personId, facts: { purpose } });
    }
    return presentOwnConsents(ctx, personId, await consentRows(tx, [personId]));
  });
}
