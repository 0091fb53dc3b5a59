import { timingSafeEqual } from "node:crypto";
import type { CompleteStaffSignIn, ProblemCode } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { rolesOf } from "../colleagues/queries.ts";
import { findByContact } from "../contacts/contact-rows.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { ForbiddenError, UnauthenticatedError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { lockPerson } from "../people/queries.ts";
import type { StaffClient, StaffProviderAnswer, StaffProviderFault, StaffProviderPort } from "../ports.ts";
import { currentSettings } from "../settings/topic.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { touchAccount } from "../unused-accounts/queries.ts";
import { attemptSecrets } from "./attempt-secret.ts";
import {
  accountOf,
  type ClientKey,
  consumeAttempt,
  findAccount,
  insertAccount,
  isBlocked,
  lockAttempt,
  markUsed,
} from "./queries.ts";
import { staffClientOf } from "./staff-client.ts";
import { isSameDoor, staffSignInTopic } from "./staff-sign-in-topic.ts";

const codeOf = {
  unreachable: "staff_sign_in_unreachable",
  client_refused: "staff_sign_in_client_refused",
  refused: "staff_sign_in_refused",
  other_tenant: "staff_sign_in_other_tenant",
  one_factor: "staff_sign_in_one_factor",
} as const satisfies Record<StaffProviderFault, ProblemCode>;

interface Given {
  redirectUri: string;
  address: string;
  provider: StaffProviderPort;
  /** The cookie of the browser that went to the provider. */
  secret: string | undefined;
}

/**
 * Whoever comes back from the provider, as the colleague that they are here; the caller starts the session. An attempt
 * is used up by the first that shows it in the browser that began it, whatever comes of it. Makes nobody, and gives no
 * role: an account is linked once, by the address of a colleague that the provider says it has proven.
 *
 * @throws UnauthenticatedError `staff_sign_in_…`; ForbiddenError for a person whom the desk has suspended.
 * @throws RateLimitedError after 100 from one network address in 15 minutes.
 */
export async function completeStaffSignIn({ ctx, input }: Verb<CompleteStaffSignIn & Given>): Promise<{
  personId: string;
  amr: "oidc";
  returnTo: string;
  draft: null;
}> {
  await countTry(ctx, { key: `staff-sign-in-back-from:${input.address}`, max: 100, windowSeconds: 900 });
  const attempt = await useUp(ctx, input);
  if (attempt === undefined) throw new UnauthenticatedError("staff_sign_in_expired");
  if (input.code === undefined) throw new UnauthenticatedError("staff_sign_in_cancelled");
  const client = await clientOf(ctx, attempt);
  const handshake = { ...attempt.secrets, redirectUri: input.redirectUri };
  const said = await input.provider.finish(client, handshake, { code: input.code, iss: input.iss });
  // A refusal is written down although the caller gets an error: so the transaction returns, then we throw.
  const outcome = await transaction(ctx.db, async (tx) => {
    const found = said.fault === undefined ? await personAt(tx, ctx, client, said) : codeOf[said.fault];
    if (typeof found === "string")
      await recordAudit(tx, ctx, {
        action: "staff_sign_in.refused",
        subject: attempt.id,
        facts: { code: found },
      });
    return found;
  });
  if (outcome === "blocked") throw new ForbiddenError();
  if (typeof outcome === "string") throw new UnauthenticatedError(outcome);
  return { personId: outcome.personId, amr: "oidc", returnTo: attempt.returnTo, draft: null };
}

type Attempt = ClientKey & {
  id: string;
  returnTo: string;
  secrets: ReturnType<typeof attemptSecrets>;
};

/** The attempt of this very browser, which nobody can use again; undefined for any other. */
async function useUp(
  ctx: ServiceContext,
  { state, secret }: Pick<Given, "secret"> & { state: string },
): Promise<Attempt | undefined> {
  if (secret === undefined || !/^[A-Za-z0-9_-]{43}$/.test(secret)) return undefined;
  const secrets = attemptSecrets(ctx.secrets, secret);
  if (!timingSafeEqual(Buffer.from(secrets.state), Buffer.from(state))) return undefined;
  return transaction(ctx.db, async (tx) => {
    const row = await lockAttempt(tx, ctx.secrets.hash(state), ctx.now());
    if (row === undefined) return undefined;
    await consumeAttempt(tx, row.id, ctx.now());
    return { id: row.id, issuer: row.issuer, clientId: row.client_id, returnTo: row.return_to, secrets };
  });
}

/** @throws UnauthenticatedError `staff_sign_in_expired` when another provider was set meanwhile, or none. */
async function clientOf(ctx: ServiceContext, { issuer, clientId }: Attempt): Promise<StaffClient> {
  const settings = await currentSettings(ctx.db, staffSignInTopic);
  const isSame = settings.issuer === issuer && settings.clientId === clientId;
  const client = settings.use !== "off" && isSame ? await staffClientOf(ctx, ctx.db, settings) : undefined;
  if (client === undefined) throw new UnauthenticatedError("staff_sign_in_expired");
  return client;
}

/** It may be switched off, or ask for more, since the provider was asked. */
async function personAt(
  tx: TenantTx,
  ctx: ServiceContext,
  client: StaffClient,
  identity: Identity,
): Promise<{ personId: string } | Refusal> {
  const now = await currentSettings(tx, staffSignInTopic);
  const isStill = now.use !== "off" && isSameDoor(now, client);
  return isStill ? personOf(tx, ctx, client, identity) : "staff_sign_in_expired";
}

type Identity = Extract<StaffProviderAnswer, { subject: string }>;
type Refusal =
  | "staff_sign_in_expired"
  | "staff_sign_in_unknown"
  | "staff_sign_in_email_unproven"
  | "staff_sign_in_other_account"
  | "staff_sign_in_officer"
  | "blocked";

async function personOf(
  tx: TenantTx,
  ctx: ServiceContext,
  { issuer, clientId }: StaffClient,
  identity: Identity,
): Promise<{ personId: string } | Refusal> {
  const key = { issuer, clientId, subject: identity.subject };
  const linked = await findAccount(tx, key);
  if (linked === undefined && identity.email === undefined) return "staff_sign_in_email_unproven";
  const personId = linked?.person_id ?? (await findByContact(ctx, tx, { email: identity.email }));
  if (personId === undefined || !(await lockPerson(tx, personId))) return "staff_sign_in_unknown";
  const roles = await rolesOf(tx, personId);
  // Administrators choose the provider: it does not open the door of who watches over them.
  if (roles.includes("data-protection-officer")) return "staff_sign_in_officer";
  if (!roles.some((role) => role !== "resident")) return "staff_sign_in_unknown";
  if (await isBlocked(tx, personId)) return "blocked";
  if (linked === undefined && (await accountOf(tx, personId, key))) return "staff_sign_in_other_account";
  if (linked === undefined) await link(tx, ctx, personId, key);
  else await markUsed(tx, linked.id, ctx.now());
  await touchAccount(tx, personId, ctx.now());
  await recordAudit(tx, ctx, { action: "sign_in.completed", subject: personId, facts: { amr: "oidc" } });
  return { personId };
}

/** The colleague gets a mail: whoever did not do this themself can say so. */
async function link(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  { issuer, clientId, subject }: ClientKey & { subject: string },
): Promise<void> {
  const at = { linked_at: ctx.now(), used_at: ctx.now() };
  await insertAccount(tx, {
    id: newId(),
    person_id: personId,
    issuer,
    client_id: clientId,
    subject,
    ...at,
  });
  await queueMail(tx, ctx, { kind: "staff-account-linked", personId });
  await recordAudit(tx, ctx, { action: "staff_sign_in.linked", subject: personId });
}
