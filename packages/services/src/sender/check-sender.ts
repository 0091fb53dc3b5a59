import type { Projected } from "@omzien/consent";
import type { SenderFindings, SenderSettings } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { tellAdministrators } from "../mail/tell-administrators.ts";
import { findDkim, findDmarc, findSpf, isClear, type TextRecords } from "./look-up-sender.ts";
import { dkimName, includeOf, presentSender } from "./present.ts";
import {
  currentDomain,
  type DomainRow,
  keepFindings,
  type KeyRow,
  liveKeys,
  lockDomain,
  markKey,
  markLapsed,
  markProven,
  retireKeys,
} from "./queries.ts";

export interface SenderPorts {
  dns: TextRecords;
  /** That mail comes from without a domain of the municipality's own. */
  platformAddress: string;
}

/**
 * Looks at the records of the municipality's domain now.
 * @throws ForbiddenError for all but administrators.
 */
export async function checkSender({ ctx, input }: Verb<SenderPorts>): Promise<Projected<SenderSettings>> {
  administratorOf(ctx);
  await look(ctx, input);
  return presentSender(ctx, ctx.db, input.platformAddress);
}

/**
 * For the worker: the same, by itself. A domain that is not right any more is not sent from, and its administrators
 * get one mail about it; a resolver that fails changes nothing.
 * @throws ForbiddenError for anybody but a job.
 */
export async function tendSender({ ctx, input }: Verb<SenderPorts>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await look(ctx, input);
}

async function look(ctx: ServiceContext, { dns, platformAddress }: SenderPorts): Promise<void> {
  const domain = await currentDomain(ctx.db);
  if (domain === undefined) return;
  const keys = await liveKeys(ctx.db, domain.id);
  const find = () => findAll(dns, domain, keys, includeOf(platformAddress));
  const first = await find();
  // What was true a moment ago may be somebody else's record by now: what changes something is looked at twice.
  const isChange = changes(domain, keys, first);
  const findings = isChange ? await find() : first;
  const isSame = !isChange || sameOutcome(first, findings);
  await transaction(ctx.db, (tx) => note(tx, ctx, domain.id, { findings, isSure: isSame }));
}

async function findAll(
  dns: TextRecords,
  { host }: DomainRow,
  keys: readonly KeyRow[],
  include: string,
): Promise<SenderFindings> {
  const [spf, dmarc, dkim] = await Promise.all([
    findSpf(dns, host, include),
    findDmarc(dns, host),
    Promise.all(
      keys.map(async ({ selector, public_key: publicKey }) => {
        const found = await findDkim(dns, { name: dkimName(host, selector), publicKey });
        return [selector, found] as const;
      }),
    ),
  ]);
  return { spf, dmarc, dkim: Object.fromEntries(dkim) };
}

function changes(domain: DomainRow, keys: readonly KeyRow[], findings: SenderFindings): boolean {
  const { provenKeys, isProven } = outcome(domain, keys, findings);
  const before = keys.filter((key) => key.proven_at !== null);
  return isProven !== (domain.proven_at !== null) || before.length !== provenKeys.length;
}

function sameOutcome(first: SenderFindings, second: SenderFindings): boolean {
  const proven = (found: { finding: string } | undefined) => found?.finding === "proven";
  return (
    proven(first.spf) === proven(second.spf) &&
    Object.keys(first.dkim).every((name) => proven(first.dkim[name]) === proven(second.dkim[name]))
  );
}

/** What holds after a check; where the resolver failed, what held before it. */
function outcome(domain: DomainRow, keys: readonly KeyRow[], { spf, dkim }: SenderFindings) {
  const provenKeys = keys.filter(({ selector, proven_at: provenAt }) => {
    const finding = dkim[selector]?.finding ?? "unchecked";
    return isClear(finding) ? finding === "proven" : provenAt !== null;
  });
  const isSpfRight = isClear(spf.finding) ? spf.finding === "proven" : domain.proven_at !== null;
  return { provenKeys, isProven: isSpfRight && provenKeys.length > 0 };
}

async function note(
  tx: TenantTx,
  ctx: ServiceContext,
  id: string,
  { findings, isSure }: { findings: SenderFindings; isSure: boolean },
): Promise<void> {
  const domain = await lockDomain(tx);
  // Removed, or another one, while we looked.
  if (domain?.id !== id) return;
  await keepFindings(tx, id, { findings, at: ctx.now() });
  if (!isSure) return;
  const keys = await liveKeys(tx, id);
  const { provenKeys, isProven } = outcome(domain, keys, findings);
  await noteKeys(tx, ctx, keys, provenKeys);
  if (isProven && domain.proven_at === null) await begin(tx, ctx, id);
  if (!isProven && domain.proven_at !== null) await lapse(tx, ctx, id);
}

/** The newest key that is proven signs; those before it are put away. */
async function noteKeys(
  tx: TenantTx,
  ctx: ServiceContext,
  keys: readonly KeyRow[],
  proven: readonly KeyRow[],
): Promise<void> {
  for (const key of keys) {
    const isProven = proven.includes(key);
    if (isProven === (key.proven_at !== null)) continue;
    await markKey(tx, key.id, isProven ? ctx.now() : null);
  }
  const [newest] = proven;
  if (newest === undefined) return;
  const older = keys.slice(keys.indexOf(newest) + 1).map(({ id }) => id);
  await retireKeys(tx, older, ctx.now());
}

async function begin(tx: TenantTx, ctx: ServiceContext, id: string): Promise<void> {
  await markProven(tx, id, ctx.now());
  await recordAudit(tx, ctx, { action: "sender.proven", subject: id });
}

async function lapse(tx: TenantTx, ctx: ServiceContext, id: string): Promise<void> {
  await markLapsed(tx, id, ctx.now());
  await tellAdministrators(tx, ctx, { kind: "sender-lapsed" });
  await recordAudit(tx, ctx, { action: "sender.lapsed", subject: id });
}
