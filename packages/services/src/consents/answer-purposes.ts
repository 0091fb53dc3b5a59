import type { AskedPurpose, ConsentAnswer } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { InvalidInputError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { type AnsweringCapacity, answerFaults } from "./answer-faults.ts";
import { consentText } from "./consent-text.ts";
import { keepTexts, textsOfToday } from "./evidence/record-consent-texts.ts";
import { insertConsentEvents } from "./queries.ts";
import { applyWithdrawal } from "./withdrawal-effects.ts";

const dayMs = 86_400_000;
const confirmationDays = 14;

/** Purposes about health: a spoken yes lapses unless the person confirms it. Source: domain model C.5. */
const needsConfirmation: ReadonlySet<AskedPurpose> = new Set(["need.show"]);

/**
 * Records each answer as an event of its own, with the version and fingerprint of the text that was asked. A
 * refusal of what was given before works like a withdrawal. The caller holds the lock of the person.
 *
 * @param given.capacity in which somebody answers for the person; absent: the person does.
 * @returns the ids of the events, in the order of the answers.
 * @throws InvalidInputError `/answers/n/textVersion` `text_outdated`: the person answered another text;
 * `/answers/n/purpose` `asked_twice`; `/answers/n/answer` `guardian_decides`, `own_answer_needed`,
 * `own_refusal_stands`: a yes that would not count.
 */
export async function answerPurposes(
  tx: TenantTx,
  ctx: ServiceContext,
  given: {
    personId: string;
    answers: readonly ConsentAnswer[];
    evidence: "web" | "phone";
    capacity?: NonNullable<AnsweringCapacity>;
  },
): Promise<string[]> {
  const capacity = given.capacity ?? null;
  const faults = await answerFaults(tx, ctx, { ...given, capacity });
  if (faults.length > 0) throw new InvalidInputError(faults);
  const by = memberOf(ctx).personId;
  const now = ctx.now();
  await keepTexts(
    tx,
    textsOfToday(
      given.answers.map(({ purpose }) => purpose),
      [ctx.language],
    ),
    now,
  );
  const events = given.answers.map(({ purpose, answer }) => {
    const text = consentText(purpose, ctx.language);
    const lapses = given.evidence === "phone" && answer === "given" && needsConfirmation.has(purpose);
    return {
      id: newId(now.getTime()),
      person_id: given.personId,
      purpose,
      match_id: null,
      status: answer,
      at: now,
      text_version: text.version,
      text_sha256: text.sha256,
      locale: ctx.language,
      by_person_id: by,
      capacity: capacity ?? (given.evidence === "web" ? ("self" as const) : ("staff" as const)),
      evidence: given.evidence,
      valid_until: lapses ? new Date(now.getTime() + confirmationDays * dayMs) : null,
    };
  });
  await insertConsentEvents(tx, events);
  for (const { purpose, answer, textVersion } of given.answers) {
    await recordAudit(tx, ctx, {
      action: `consent.${answer}`,
      subject: given.personId,
      facts: { purpose, textVersion, evidence: given.evidence, ...(capacity === null ? {} : { capacity }) },
    });
    if (answer === "refused") await applyWithdrawal(tx, ctx, { personId: given.personId, purpose });
  }
  return events.map(({ id }) => id);
}
