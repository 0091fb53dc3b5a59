import type { Projected } from "@omzien/consent";
import type { ConsentRecording } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext, Verb } from "../../context.ts";
import { NotFoundError } from "../../errors.ts";
import { presentRecordings } from "./present-recording.ts";
import { findRecording, openUntil, type RecordingRow } from "./queries.ts";

/**
 * What was written down on the telephone, for whoever holds the secret of the mail about it. Opening it changes
 * nothing, and may be done as often as one likes.
 * @throws NotFoundError for a secret that opens nothing, of another municipality, or older than 30 days.
 */
export async function openRecording({
  ctx,
  input: { token },
}: Verb<{ token: string }>): Promise<Projected<ConsentRecording>> {
  return readRecording(ctx.db, await recordingByToken(ctx, ctx.db, token));
}

/** @throws NotFoundError */
export async function recordingByToken(
  ctx: ServiceContext,
  db: TenantExecutor,
  token: string,
): Promise<RecordingRow> {
  const row = await findRecording(db, { token_hash: ctx.secrets.hash(token) });
  if (!row || openUntil(row.recorded_at) <= ctx.now()) throw new NotFoundError();
  return row;
}

/** The recording as it stands, also inside the transaction that just changed it. @throws NotFoundError */
export async function readRecording(
  db: TenantExecutor,
  { id }: Pick<RecordingRow, "id">,
): Promise<Projected<ConsentRecording>> {
  const row = await findRecording(db, { id });
  const [shown] = row ? await presentRecordings(db, [row]) : [];
  if (!shown) throw new NotFoundError();
  return shown;
}
