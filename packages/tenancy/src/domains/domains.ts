import { domainToUnicode } from "node:url";
import {
  newSecret,
  parseTenantId,
  type PlatformDb,
  type PlatformTx,
  type TenantDomainTable,
  type TenantId,
} from "@omzien/db";
import type { DnsPort } from "./dns-port.ts";
import { type DomainRefusal, readDomain } from "./domain-name.ts";
import { lockedDomain, stopServing } from "./domain-queries.ts";
import {
  challengeName,
  challengeValue,
  type DomainTarget,
  findPointing,
  findProof,
  type PointingFinding,
  type ProofFinding,
} from "./look-up-domain.ts";

/** A domain that cannot be had, or not be done this with. */
export class DomainRefusedError extends Error {
  override readonly name = "DomainRefusedError";
  readonly reason: DomainRefusal | "in_use" | "unknown" | "given" | "not_active";

  constructor(reason: DomainRefusedError["reason"]) {
    super(`The domain is refused: ${reason}`);
    this.reason = reason;
  }
}

export interface DomainToProve {
  host: string;
  /** As people write it. */
  shown: string;
  /** The TXT record that proves whose it is. */
  record: { name: string; value: string };
}

/**
 * Adds a domain, pending: it is not served before `checkDomain` has seen the proof. Again gives the same record; a
 * domain that was lost gets a new one.
 *
 * @throws DomainRefusedError when it is no domain for residents, or a site has it already.
 */
export async function addDomain(
  admin: PlatformDb,
  domain: { tenantId: TenantId; text: string; who: string; mayBeInternal?: boolean },
): Promise<DomainToProve> {
  const { tenantId, text, who, mayBeInternal = false } = domain;
  const read = readDomain(text, mayBeInternal);
  if ("refused" in read) throw new DomainRefusedError(read.refused);
  const { host, shown } = read;
  const token = await admin.transaction(async (tx) => {
    await refuseInUse(tx, host);
    const known = await lockedDomain(tx, tenantId, host);
    if (known?.state === "pending") return known.token;
    const fresh = newSecret("domain-proof");
    await tx.kysely
      .deleteFrom("tenant_domain")
      .where("host", "=", host)
      .where("tenant_id", "=", tenantId)
      .execute();
    await tx.kysely
      .insertInto("tenant_domain")
      .values({ host, tenant_id: tenantId, token: fresh, state: "pending", added_by: who })
      .execute();
    return fresh;
  });
  return { host, shown, record: { name: challengeName(host), value: challengeValue(token) } };
}

export interface CheckedDomain {
  state: TenantDomainTable["state"];
  proof: ProofFinding | "in_use";
  pointing: PointingFinding;
}

/**
 * Looks at a domain's records, and activates a pending one whose proof is there, which is looked at once more at that
 * moment. Asks the resolver only.
 *
 * @throws DomainRefusedError `unknown` when the tenant has not added it.
 */
export async function checkDomain(
  admin: PlatformDb,
  dns: DnsPort,
  domain: { tenantId: TenantId; host: string; target: DomainTarget },
): Promise<CheckedDomain> {
  const { tenantId, host, target } = domain;
  const known = await findDomain(admin, tenantId, host);
  const [first, pointing] = await Promise.all([
    findProof(dns, { host, token: known.token }),
    findPointing(dns, host, target),
  ]);
  const mayActivate = known.state === "pending" && first === "proven";
  // What was true a moment ago may be somebody else's record by now.
  const proof = mayActivate ? await findProof(dns, { host, token: known.token }) : first;
  const isActivated =
    mayActivate && proof === "proven" && (await activate(admin, tenantId, host, known.token));
  const finding = mayActivate && proof === "proven" && !isActivated ? "in_use" : proof;
  await admin.kysely
    .updateTable("tenant_domain")
    .set({ checked_at: new Date(), finding })
    .where("host", "=", host)
    .where("tenant_id", "=", tenantId)
    .execute();
  return { state: isActivated ? "active" : known.state, proof: finding, pointing };
}

/** @throws DomainRefusedError `given` for a host that the site was made with, `unknown` when it has no such domain. */
export async function removeDomain(admin: PlatformDb, tenantId: TenantId, host: string): Promise<void> {
  await admin.transaction(async (tx) => {
    const known = await lockedDomain(tx, tenantId, host);
    if (known === undefined) {
      throw new DomainRefusedError((await isServed(tx, tenantId, host)) ? "given" : "unknown");
    }
    await stopServing(tx, tenantId, host);
    await tx.kysely
      .deleteFrom("tenant_domain")
      .where("host", "=", host)
      .where("tenant_id", "=", tenantId)
      .execute();
  });
}

/**
 * Makes a host the one under which links are written; the tenant's others lead to it.
 *
 * @throws DomainRefusedError `not_active` when it is not served.
 */
export async function makePrimary(admin: PlatformDb, tenantId: TenantId, host: string): Promise<void> {
  await admin.transaction(async (tx) => {
    await tx.rows("select 1 from platform.tenant where id = $1 for no key update", [tenantId]);
    if (!(await isServed(tx, tenantId, host))) throw new DomainRefusedError("not_active");
    const hosts = tx.kysely.updateTable("tenant_host").where("tenant_id", "=", tenantId);
    await hosts.set({ is_primary: false }).where("host", "!=", host).execute();
    const made = await hosts.set({ is_primary: true }).where("host", "=", host).returning("host").execute();
    // The worker may have let it go since we looked.
    if (made.length === 0) throw new DomainRefusedError("not_active");
  });
}

export interface ListedDomain {
  host: string;
  shown: string;
  isPrimary: boolean;
  /** `given` is a host that the site was made with; nobody needs to prove it. */
  state: TenantDomainTable["state"] | "given";
  record: DomainToProve["record"] | undefined;
  finding: string | null;
  checkedAt: Date | null;
  failedDays: number;
}

/** All hosts of a tenant and the domains that it wants or had; the primary one first. */
export async function listDomains(platform: PlatformDb, tenantId: TenantId): Promise<ListedDomain[]> {
  const [hosts, domains] = await Promise.all([
    platform.kysely
      .selectFrom("tenant_host")
      .select(["host", "is_primary"])
      .where("tenant_id", "=", tenantId)
      .execute(),
    platform.kysely
      .selectFrom("tenant_domain")
      .select(["host", "token", "state", "finding", "checked_at", "failed_days"])
      .where("tenant_id", "=", tenantId)
      .execute(),
  ]);
  const names = new Set([...hosts, ...domains].map(({ host }) => host));
  return [...names]
    .map((host): ListedDomain => {
      const domain = domains.find((each) => each.host === host);
      return {
        host,
        shown: domainToUnicode(host),
        isPrimary: hosts.some((each) => each.host === host && each.is_primary),
        state: domain?.state ?? "given",
        record: domain && { name: challengeName(host), value: challengeValue(domain.token) },
        finding: domain?.finding ?? null,
        checkedAt: domain?.checked_at ?? null,
        failedDays: domain?.failed_days ?? 0,
      };
    })
    .toSorted(
      (one, other) => Number(other.isPrimary) - Number(one.isPrimary) || (one.host < other.host ? -1 : 1),
    );
}

async function activate(
  admin: PlatformDb,
  tenantId: TenantId,
  host: string,
  token: string,
): Promise<boolean> {
  return admin.transaction(async (tx) => {
    const known = await lockedDomain(tx, tenantId, host);
    if (known?.state !== "pending" || known.token !== token) return known?.state === "active";
    const inserted = await tx.kysely
      .insertInto("tenant_host")
      .values({ host, tenant_id: tenantId, is_primary: false })
      .onConflict((conflict) => conflict.column("host").doNothing())
      .returning("host")
      .execute();
    if (inserted.length === 0) return false;
    await tx.kysely
      .updateTable("tenant_domain")
      .set({ state: "active", activated_at: new Date(), failed_days: 0, failed_on: null })
      .where("host", "=", host)
      .where("tenant_id", "=", tenantId)
      .execute();
    return true;
  });
}

async function findDomain(
  platform: PlatformDb,
  tenantId: TenantId,
  host: string,
): Promise<Pick<TenantDomainTable, "token" | "state">> {
  const row = await platform.kysely
    .selectFrom("tenant_domain")
    .select(["token", "state"])
    .where("host", "=", host)
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
  if (row === undefined) throw new DomainRefusedError("unknown");
  return row;
}

async function refuseInUse(tx: PlatformTx, host: string): Promise<void> {
  const row = await tx.kysely
    .selectFrom("tenant_host")
    .select("host")
    .where("host", "=", host)
    .executeTakeFirst();
  if (row !== undefined) throw new DomainRefusedError("in_use");
}

async function isServed(tx: PlatformTx, tenantId: TenantId, host: string): Promise<boolean> {
  const row = await tx.kysely
    .selectFrom("tenant_host")
    .select("tenant_id")
    .where("host", "=", host)
    .executeTakeFirst();
  return row !== undefined && parseTenantId(row.tenant_id) === tenantId;
}
