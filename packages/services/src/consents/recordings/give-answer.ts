import { AskedPurpose } from "@omzien/contracts";
import type { ConsentEventTable, TenantTx } from "@omzien/db";
import type { Insertable, Selectable } from "kysely";
import { recordAudit } from "../../audit.ts";
import { openCallTask } from "../../call-tasks/queries.ts";
import type { ServiceContext } from "../../context.ts";
import { ConflictError, NotFoundError } from "../../errors.ts";
import { newId } from "../../new-id.ts";
import { insertConsentEvents, lockSubject } from "../queries.ts";
import { applyWithdrawal } from "../withdrawal-effects.ts";
import { findRecording, type RecordingRow, standingEvents, writeAnswer } from "./queries.ts";

type Event = Selectable<ConsentEventTable>;

export interface Answer {
  answer: "confirmed" | "disputed";
  channel: "web" | "phone" | "paper";
  /** Who at the desk writes it down; null when the person answers on the site. */
  deskMember: string | null;
}

/**
 * "This is right" makes a yes about health stand without an end. "This is not right" takes back at once whatever of it
 * still stands, and asks the desk to call. Saying the same twice changes nothing; who confirmed can still dispute.
 *
 * @throws ConflictError `answered_otherwise` for confirming what was disputed: it is to be asked anew.
 * @throws NotFoundError when the person has been erased meanwhile.
 */
export async function giveAnswer(
  tx: TenantTx,
  ctx: ServiceContext,
  { id, person_id: personId }: RecordingRow,
  answer: Answer,
): Promise<void> {
  if (!(await lockSubject(tx, personId))) throw new NotFoundError();
  const recording = await findRecording(tx, { id });
  if (!recording) throw new NotFoundError();
  if (recording.answer === answer.answer) return;
  if (recording.answer === "disputed") throw new ConflictError("answered_otherwise");
  const standing = await standingEvents(tx, recording.event_ids);
  if (answer.answer === "disputed") await dispute(tx, ctx, personId, standing, answer);
  const confirmed = answer.answer === "confirmed" ? await confirm(tx, ctx, standing, answer) : [];
  const { channel, deskMember: by } = answer;
  const eventIds = [...recording.event_ids, ...confirmed];
  await writeAnswer(tx, id, { answer: answer.answer, at: ctx.now(), by, channel, eventIds });
  await recordAudit(tx, ctx, {
    action: `consent_recording.${answer.answer}`,
    subject: personId,
    facts: { recordingId: id, channel },
  });
}

async function dispute(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  standing: readonly Event[],
  answer: Answer,
): Promise<void> {
  await insertConsentEvents(
    tx,
    standing.map((event) => ({ ...sameAgain(ctx, event, answer), status: "invalidated" as const })),
  );
  for (const { purpose, status } of standing) {
    const asked = AskedPurpose.safeParse(purpose);
    if (asked.success && status === "given")
      await applyWithdrawal(tx, ctx, { personId, purpose: asked.data });
  }
  await openCallTask(tx, ctx, { personId, kind: "consent-disputed" });
}

/** A yes whose term is over lapsed, and stays so. @returns the ids of the events that are new. */
async function confirm(
  tx: TenantTx,
  ctx: ServiceContext,
  standing: readonly Event[],
  answer: Answer,
): Promise<string[]> {
  const waiting = standing.filter(
    (event) => event.status === "given" && event.valid_until !== null && event.valid_until > ctx.now(),
  );
  const events = waiting.map((event) => ({ ...sameAgain(ctx, event, answer), status: "given" as const }));
  await insertConsentEvents(tx, events);
  return events.map(({ id }) => id);
}

/** About the same words, by the person: on the site, or as the desk writes it down for them. */
function sameAgain(
  ctx: ServiceContext,
  event: Event,
  { channel, deskMember }: Answer,
): Omit<Insertable<ConsentEventTable>, "status"> {
  const { person_id, purpose, match_id, text_version, text_sha256, locale } = event;
  return {
    id: newId(ctx.now().getTime()),
    at: ctx.now(),
    person_id,
    purpose,
    match_id,
    text_version,
    text_sha256,
    locale,
    by_person_id: deskMember ?? person_id,
    capacity: deskMember === null ? "self" : "staff",
    evidence: channel,
    valid_until: null,
  };
}
