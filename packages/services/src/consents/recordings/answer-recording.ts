import type { Projected } from "@omzien/consent";
import type { ConsentRecording } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { Verb } from "../../context.ts";
import { giveAnswer } from "./give-answer.ts";
import { readRecording, recordingByToken } from "./open-recording.ts";

/**
 * Whoever holds the secret of the mail says whether it is right what was written down; see `giveAnswer`.
 * @throws NotFoundError for a secret that opens nothing (any more); ConflictError `answered_otherwise`.
 */
export async function answerRecording({
  ctx,
  input: { token, answer },
}: Verb<{ token: string; answer: "confirmed" | "disputed" }>): Promise<Projected<ConsentRecording>> {
  return transaction(ctx.db, async (tx) => {
    const recording = await recordingByToken(ctx, tx, token);
    await giveAnswer(tx, ctx, recording, { answer, channel: "web", deskMember: null });
    return readRecording(tx, recording);
  });
}
