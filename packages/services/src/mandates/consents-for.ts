import { type Projected } from "@omzien/consent";
import type { AnswerConsentsFor, AskedPurpose, RepresentedConsent } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { answerPurposes } from "../consents/answer-purposes.ts";
import { lockSubject } from "../consents/queries.ts";
import { withdrawPurpose } from "../consents/withdraw-consent.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { type HeldMandate, holdMandate, recordAct } from "./act-by-mandate.ts";
import { representedConsents } from "./present-represented.ts";

/**
 * Answers consents for somebody for whom the actor may choose, each recorded with the capacity. A no always counts; a
 * yes not over the person's own no, unless the law lets the representative decide.
 *
 * @throws what holding the mandate throws; InvalidInputError as in answering purposes.
 */
export async function answerConsentsFor({
  ctx,
  input,
}: Verb<{ mandateId: string } & AnswerConsentsFor>): Promise<Projected<RepresentedConsent>[]> {
  return withConsents(ctx, input.mandateId, async (tx, held) => {
    const { person_id: personId, capacity } = held.row;
    await answerPurposes(tx, ctx, { personId, answers: input.answers, evidence: "web", capacity });
    for (const { purpose, answer } of input.answers)
      await recordAct(tx, ctx, held, { kind: `consent.${answer}`, purpose });
  });
}

/**
 * Takes a consent back for somebody for whom the actor may choose, whoever gave it. What was not given stays as it is.
 * @throws what holding the mandate throws.
 */
export async function withdrawConsentFor({
  ctx,
  input: { mandateId, purpose },
}: Verb<{ mandateId: string; purpose: AskedPurpose }>): Promise<Projected<RepresentedConsent>[]> {
  return withConsents(ctx, mandateId, async (tx, held) => {
    const { person_id: personId, capacity } = held.row;
    const wasGiven = await withdrawPurpose(tx, ctx, { personId, purpose, capacity });
    if (wasGiven) await recordAct(tx, ctx, held, { kind: "consent.withdrawn", purpose });
  });
}

async function withConsents(
  ctx: ServiceContext,
  mandateId: string,
  carryOut: (tx: TenantTx, held: HeldMandate) => Promise<void>,
): Promise<Projected<RepresentedConsent>[]> {
  return transaction(ctx.db, async (tx) => {
    const held = await holdMandate(tx, ctx, mandateId, "consents");
    if (!(await lockSubject(tx, held.row.person_id))) throw new NotFoundError();
    await carryOut(tx, held);
    return withLooks(tx, ctx, { reason: "mandate" }, (looks) => representedConsents(tx, ctx, held, looks));
  });
}
