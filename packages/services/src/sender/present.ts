import { domainToUnicode } from "node:url";
import { notPersonal, type Projected } from "@omzien/consent";
import { SenderFindings, type SenderRecord, type SenderSettings } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { administratorOf, type ServiceContext } from "../context.ts";
import { presentFailures } from "./failures.ts";
import {
  currentDomain,
  type DomainRow,
  failuresSince,
  type KeyRow,
  lastTest,
  liveKeys,
  madeSoFar,
} from "./queries.ts";
import { dkimToSet, dmarcToSet, spfToSet } from "./read-records.ts";

const unchecked = { finding: "unchecked", texts: [] } satisfies SenderFindings["spf"];

/** The domain of the platform's own address: who lets it send for them lets us. */
export function includeOf(platformAddress: string): string {
  return platformAddress.slice(platformAddress.lastIndexOf("@") + 1).toLowerCase();
}

/** Where the record of a key is. */
export function dkimName(host: string, selector: string): string {
  return `${selector}._domainkey.${host}`;
}

/** What a change builds on: changes with every domain, key and name before the @; not with what its records say. */
export function tagOf(made: { domains: number; keys: number }, domain: DomainRow | undefined): string {
  return `${made.domains}.${made.keys}.${domain?.mailbox ?? ""}`;
}

/** How sending stands, for the administrator who asks. */
export async function presentSender(
  ctx: ServiceContext,
  db: TenantExecutor,
  platformAddress: string,
): Promise<Projected<SenderSettings>> {
  const { personId } = administratorOf(ctx);
  const domain = await currentDomain(db);
  const keys = domain === undefined ? [] : await liveKeys(db, domain.id);
  const [test, failures] = [await lastTest(db, personId), await failuresSince(db, ctx.now())];
  return notPersonal<SenderSettings>({
    version: tagOf(await madeSoFar(db), domain),
    platformAddress,
    own: domain === undefined ? null : ownOf(domain, keys, platformAddress),
    test: test === undefined ? null : { askedAt: test.queued_at.toISOString(), state: stateOfTest(test) },
    failures: presentFailures(failures),
  });
}

function ownOf(domain: DomainRow, keys: readonly KeyRow[], platformAddress: string): SenderSettings["own"] {
  const { host, mailbox, checked_at: checkedAt, proven_at: provenAt, lapsed_at: lapsedAt } = domain;
  return {
    domain: domainToUnicode(host),
    mailbox,
    address: `${mailbox}@${host}`,
    state: provenAt !== null ? "in_use" : lapsedAt !== null ? "lapsed" : "waiting",
    since: (provenAt ?? lapsedAt ?? domain.set_at).toISOString(),
    checkedAt: checkedAt?.toISOString() ?? null,
    records: recordsOf(domain, keys, includeOf(platformAddress)),
    isChangingKey: keys.length > 1,
  };
}

function recordsOf({ host, findings }: DomainRow, keys: readonly KeyRow[], include: string): SenderRecord[] {
  const kept = SenderFindings.safeParse(findings).data;
  const { finding, texts } = kept?.spf ?? unchecked;
  const dmarc = kept?.dmarc ?? unchecked;
  const isRight = finding === "proven";
  const isDmarcRight = dmarc.finding === "proven" || dmarc.finding === "only_watches";
  return [
    {
      kind: "spf",
      name: host,
      value: (isRight ? texts[0] : undefined) ?? spfToSet(texts, include),
      finding,
      found: texts,
    },
    ...keys.map(({ selector, public_key: key }): SenderRecord => {
      const of = kept?.dkim[selector] ?? unchecked;
      const name = dkimName(host, selector);
      return { kind: "dkim", name, value: dkimToSet(key), finding: of.finding, found: of.texts };
    }),
    {
      kind: "dmarc",
      name: `_dmarc.${host}`,
      value: (isDmarcRight ? dmarc.texts[0] : undefined) ?? dmarcToSet,
      finding: dmarc.finding,
      found: dmarc.texts,
    },
  ];
}

function stateOfTest(test: {
  sent_at: Date | null;
  failed_at: Date | null;
  code: string | null;
}): "waiting" | "sent" | "failed" {
  if (test.sent_at !== null) return "sent";
  return test.failed_at !== null || test.code !== null ? "failed" : "waiting";
}
