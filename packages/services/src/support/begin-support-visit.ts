import { notPersonal, type Projected } from "@omzien/consent";
import type { SupportSession } from "@omzien/contracts";
import { newSecret, type TenantDb, transaction } from "@omzien/db";
import type { SupportActor } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import type { SecretPort } from "../ports.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { enterVisit, findVisitOfSession, isOpenVisit } from "./queries.ts";

/** Told from a member's session at a glance, so that nobody's request asks twice. */
const mark = "support.";

/**
 * Lets somebody of the platform in, with the pass that the console gave them: once, and within five minutes.
 *
 * @param input.address network address, only counted.
 * @returns the token for the cookie; the database keeps only its hash.
 * @throws NotFoundError for a pass that opens nothing (any more); RateLimitedError after 30 tries in 15 minutes.
 */
export async function beginSupportVisit({
  ctx,
  input: { pass, address },
}: Verb<{ pass: string; address?: string }>): Promise<{
  token: string;
  endsAt: Date;
  session: Projected<SupportSession>;
}> {
  if (address !== undefined)
    await countTry(ctx, { key: `support-from:${address}`, max: 30, windowSeconds: 900 });
  const token = `${mark}${newSecret("support-session")}`;
  const visit = await transaction(ctx.db, async (tx) => {
    const sessionHash = hashAt(ctx.db, ctx.secrets, token);
    const entered = await enterVisit(tx, { passHash: ctx.secrets.hash(pass), sessionHash, at: ctx.now() });
    if (entered !== undefined)
      await recordAudit(tx, ctx, { action: "support_visit.began", subject: entered.id });
    return entered;
  });
  if (visit === undefined) throw new NotFoundError();
  const session = notPersonal({ who: visit.who, endsAt: isoInstant(visit.ends_at) });
  return { token, endsAt: visit.ends_at, session };
}

/** Who has this session; undefined for a member's, and for one that is over by the clock or because somebody ended it. */
export async function findSupportActor(
  db: TenantDb,
  secrets: Pick<SecretPort, "hash">,
  { token, now }: { token: string; now: Date },
): Promise<SupportActor | undefined> {
  if (!token.startsWith(mark)) return undefined;
  const visit = await findVisitOfSession(db, hashAt(db, secrets, token));
  if (visit === undefined || !isOpenVisit(visit, now)) return undefined;
  return { kind: "support", visitId: visit.id, who: visit.who, endsAt: visit.ends_at };
}

/** With the municipality in it: a row that came from elsewhere (a wrong restore, say) opens nothing. */
function hashAt({ tenantId }: TenantDb, { hash }: Pick<SecretPort, "hash">, token: string): string {
  return hash(`${tenantId}\n${token}`);
}
