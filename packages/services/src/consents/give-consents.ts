import type { Projected } from "@omzien/consent";
import type { Consent, GiveConsents } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { answerPurposes } from "./answer-purposes.ts";
import { presentOwnConsents } from "./present.ts";
import { consentRows, lockSubject } from "./queries.ts";

/**
 * Answers purposes, each for itself; those that are left out stay as they are.
 * @throws InvalidInputError when the text that was answered is not the one of today.
 */
export async function giveConsents({ ctx, input }: Verb<GiveConsents>): Promise<Projected<Consent>[]> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    await answerPurposes(tx, ctx, { personId, answers: input.answers, evidence: "web" });
    return presentOwnConsents(ctx, personId, await consentRows(tx, [personId]));
  });
}
