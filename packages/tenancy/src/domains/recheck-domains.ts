import { parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";
import type { DnsPort } from "./dns-port.ts";
import { lockedDomain, stopServing } from "./domain-queries.ts";
import { findProof, type ProofFinding } from "./look-up-domain.ts";

export interface RecheckOptions {
  /** After so many days without proof in a row a domain is let go; 3 by default. */
  failedDays?: number;
  now?: Date;
}

const intervalMs = 20 * 3_600_000;

/**
 * Looks once a day whether each active domain still proves whose it is, and lets go of one that does not for some
 * days: it is not served any more, and needs a new proof to come back. Only a clear answer counts against a domain; a
 * resolver that fails does not.
 *
 * @param platform an administrator's, or the worker's, which may do this and may not activate.
 * @returns the domains that were let go.
 */
export async function recheckDomains(
  platform: PlatformDb,
  dns: DnsPort,
  { failedDays = 3, now = new Date() }: RecheckOptions = {},
): Promise<string[]> {
  const due = await platform.kysely
    .selectFrom("tenant_domain")
    .select(["host", "tenant_id", "token"])
    .where("state", "=", "active")
    .where((eb) =>
      eb.or([eb("checked_at", "is", null), eb("checked_at", "<", new Date(now.getTime() - intervalMs))]),
    )
    .orderBy("checked_at")
    .execute();
  const lost: string[] = [];
  for (const { host, tenant_id, token } of due) {
    const finding = await findProof(dns, { host, token });
    const domain = { tenantId: parseTenantId(tenant_id), host, token };
    if (await note(platform, domain, finding, { failedDays, now })) lost.push(host);
  }
  return lost;
}

async function note(
  platform: PlatformDb,
  domain: { tenantId: TenantId; host: string; token: string },
  finding: ProofFinding,
  { failedDays, now }: Required<RecheckOptions>,
): Promise<boolean> {
  const { tenantId, host, token } = domain;
  const today = now.toISOString().slice(0, 10);
  return platform.transaction(async (tx) => {
    const known = await lockedDomain(tx, tenantId, host);
    if (known?.state !== "active" || known.token !== token) return false;
    const isClear = finding === "no_record" || finding === "wrong_value";
    const isNewDay = known.failed_on !== today;
    const failed = isClear ? known.failed_days + (isNewDay ? 1 : 0) : known.failed_days;
    const days = finding === "proven" ? 0 : failed;
    const isLost = days >= failedDays;
    await tx.kysely
      .updateTable("tenant_domain")
      .set({ checked_at: now, finding, failed_days: days, failed_on: isClear ? today : known.failed_on })
      .set(isLost ? { state: "lost", lost_at: now } : {})
      .where("host", "=", host)
      .where("tenant_id", "=", tenantId)
      .execute();
    if (isLost) await stopServing(tx, tenantId, host);
    return isLost;
  });
}
