import type { Projected } from "@omzien/consent";
import type { AnswerRecordingForCaller, ConsentRecording } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { deskMemberOf, type Verb } from "../../context.ts";
import { NotFoundError } from "../../errors.ts";
import { giveAnswer } from "./give-answer.ts";
import { readRecording } from "./open-recording.ts";
import { findRecording } from "./queries.ts";

/**
 * The same for somebody without e-mail: they phone that it is not right, or send the letter back signed.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown recording;
 * ConflictError `answered_otherwise`.
 */
export async function answerRecordingForCaller({
  ctx,
  input: { recordingId, answer, channel },
}: Verb<{ recordingId: string } & AnswerRecordingForCaller>): Promise<Projected<ConsentRecording>> {
  const { personId: deskMember } = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const recording = await findRecording(tx, { id: recordingId });
    if (!recording) throw new NotFoundError();
    await giveAnswer(tx, ctx, recording, { answer, channel, deskMember });
    return readRecording(tx, recording);
  });
}
