import { notPersonal, type Projected } from "@omzien/consent";
import type { StaffSignInStart, StartStaffSignIn } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { PreconditionError, UnauthenticatedError } from "../errors.ts";
import { addMs } from "../local-time.ts";
import { newId } from "../new-id.ts";
import type { StaffProviderPort } from "../ports.ts";
import { currentSettings } from "../settings/topic.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { attemptMinutes, attemptSecrets, newAttemptSecret } from "./attempt-secret.ts";
import { insertAttempt } from "./queries.ts";
import { staffClientOf } from "./staff-client.ts";
import { staffSignInTopic } from "./staff-sign-in-topic.ts";

/** What the caller gives the browser to keep. */
export interface StartedStaffSignIn {
  answer: Projected<StaffSignInStart>;
  /** For a cookie that only this site reads, for ten minutes. */
  secret: string;
  seconds: number;
}

/**
 * Sends a browser to the municipality's own provider. What it must come back with follows from a secret that only this
 * browser has; the database keeps a hash.
 *
 * @param input.address network address of the asker; only counted, never kept.
 * @throws PreconditionError `staff_sign_in_off`; UnauthenticatedError `staff_sign_in_unreachable`
 * @throws RateLimitedError after 100 from one network address in 15 minutes.
 */
export async function startStaffSignIn({
  ctx,
  input,
}: Verb<
  StartStaffSignIn & { redirectUri: string; address: string; provider: StaffProviderPort }
>): Promise<StartedStaffSignIn> {
  // A town hall is one address: all who begin their day there count together.
  await countTry(ctx, { key: `staff-sign-in-from:${input.address}`, max: 100, windowSeconds: 900 });
  const settings = await currentSettings(ctx.db, staffSignInTopic);
  const client = settings.use === "off" ? undefined : await staffClientOf(ctx, ctx.db, settings);
  if (client === undefined) throw new PreconditionError("staff_sign_in_off");
  const secret = newAttemptSecret();
  const secrets = attemptSecrets(ctx.secrets, secret);
  const url = await input.provider.begin(client, { ...secrets, redirectUri: input.redirectUri });
  if (url === undefined) throw new UnauthenticatedError("staff_sign_in_unreachable");
  await transaction(ctx.db, async (tx) => {
    const id = newId();
    const where = { issuer: client.issuer, client_id: client.clientId, return_to: input.returnTo };
    const when = { started_at: ctx.now(), expires_at: addMs(ctx.now(), attemptMinutes * 60_000) };
    await insertAttempt(tx, { id, state_hash: ctx.secrets.hash(secrets.state), ...where, ...when });
    await recordAudit(tx, ctx, { action: "staff_sign_in.began", subject: id });
  });
  return { answer: notPersonal({ url }), secret, seconds: attemptMinutes * 60 };
}
