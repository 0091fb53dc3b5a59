import type { Projected } from "@omzien/consent";
import type { SenderSettings, SetSender } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { type DomainRefusal, readDomain } from "@omzien/tenancy";
import { recordAudit } from "../audit.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { lockSite } from "../site/queries.ts";
import { ChangedError, ConflictError, InvalidInputError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { presentSender, tagOf } from "./present.ts";
import {
  changeMailbox,
  type DomainRow,
  insertDomain,
  insertKeyRow,
  liveKeys,
  lockDomain,
  madeSoFar,
  removeDomain,
  retireKeys,
} from "./queries.ts";
import { makeKeyPair, type KeyPair, sealPrivateKey } from "./sender-key.ts";

const codeOf = {
  not_a_name: "domain_not_a_name",
  one_label: "domain_not_a_name",
  wildcard: "domain_wildcard",
  ip_address: "domain_ip_address",
  internal: "domain_internal",
  label_too_long: "domain_too_long",
  too_long: "domain_too_long",
} as const satisfies Record<DomainRefusal, string>;

type Platform = { platformAddress: string };
/** What the administrator had before them. */
type BasedOn = { basedOn: string };

/** @throws ForbiddenError for all but administrators. */
export async function getSender({ ctx, input }: Verb<Platform>): Promise<Projected<SenderSettings>> {
  administratorOf(ctx);
  return presentSender(ctx, ctx.db, input.platformAddress);
}

/**
 * Chooses the domain that mail is to come from, and makes its key. Nothing is sent from it before its records are
 * right. The domain that there was is let go; the same one keeps its key.
 *
 * @param input.siteOf whose site a host is, by the catalogue: what another municipality has proved is not to be had.
 * @throws ForbiddenError for all but administrators; InvalidInputError `/domain` `domain_…`; ChangedError
 */
export async function setSender({
  ctx,
  input,
}: Verb<SetSender & Platform & BasedOn & { siteOf: (host: string) => Promise<string | undefined> }>): Promise<
  Projected<SenderSettings>
> {
  const { personId } = administratorOf(ctx);
  const { mailbox, platformAddress } = input;
  const host = hostOf(input.domain);
  if (await isOfAnother(ctx, host, input.siteOf)) throw refusal("domain_in_use");
  const pair = await makeKeyPair();
  return transaction(ctx.db, async (tx) => {
    const known = await lockUnchanged(tx, input);
    if (known?.host === host) {
      await changeMailbox(tx, known.id, mailbox);
    } else {
      if (known) await letGo(tx, ctx, { id: known.id, personId });
      const id = newId();
      await insertDomain(tx, { id, host, mailbox, by: personId, at: ctx.now() });
      await insertKey(tx, ctx, id, { pair, personId });
    }
    await recordAudit(tx, ctx, { action: "sender.set", facts: { host, mailbox } });
    return presentSender(ctx, tx, platformAddress);
  });
}

/**
 * Mail comes from the platform's address again, at once.
 * @throws ForbiddenError for all but administrators; ChangedError
 */
export async function removeSender({
  ctx,
  input,
}: Verb<Platform & BasedOn>): Promise<Projected<SenderSettings>> {
  const { personId } = administratorOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const known = await lockUnchanged(tx, input);
    if (known) {
      await letGo(tx, ctx, { id: known.id, personId });
      await recordAudit(tx, ctx, { action: "sender.removed", facts: { host: known.host } });
    }
    return presentSender(ctx, tx, input.platformAddress);
  });
}

/**
 * Makes a new key beside the one that signs; that one goes on until the record of the new one is there. A new key that
 * waited already makes place for this one.
 *
 * @throws ForbiddenError for all but administrators; ConflictError `sender_not_set`; ChangedError
 */
export async function makeSenderKey({
  ctx,
  input,
}: Verb<Platform & BasedOn>): Promise<Projected<SenderSettings>> {
  const { personId } = administratorOf(ctx);
  const pair = await makeKeyPair();
  return transaction(ctx.db, async (tx) => {
    const known = await lockUnchanged(tx, input);
    if (!known) throw new ConflictError("sender_not_set");
    const waiting = (await liveKeys(tx, known.id)).filter((key) => key.proven_at === null);
    await retireKeys(
      tx,
      waiting.map(({ id }) => id),
      ctx.now(),
    );
    await insertKey(tx, ctx, known.id, { pair, personId });
    await recordAudit(tx, ctx, { action: "sender.key_made", subject: known.id });
    return presentSender(ctx, tx, input.platformAddress);
  });
}

/** The domain that holds, when nobody changed anything since. @throws ChangedError */
async function lockUnchanged(tx: TenantTx, { basedOn }: BasedOn): Promise<DomainRow | undefined> {
  await lockSite(tx);
  const known = await lockDomain(tx);
  if (tagOf(await madeSoFar(tx), known) !== basedOn) throw new ChangedError();
  return known;
}

function hostOf(domain: string): string {
  const read = readDomain(domain);
  if ("refused" in read) throw refusal(codeOf[read.refused]);
  return read.host;
}

function refusal(code: string): InvalidInputError {
  return new InvalidInputError([{ pointer: "/domain", code }]);
}

/** The host, or a name above it, is another municipality's site. */
async function isOfAnother(
  ctx: ServiceContext,
  host: string,
  siteOf: (host: string) => Promise<string | undefined>,
): Promise<boolean> {
  const labels = host.split(".");
  const names = labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
  const owners = await Promise.all(names.slice(0, 10).map(siteOf));
  return owners.some((owner) => owner !== undefined && owner !== ctx.tenant.id);
}

async function letGo(
  tx: TenantTx,
  ctx: ServiceContext,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const keys = await liveKeys(tx, id);
  await retireKeys(
    tx,
    keys.map((key) => key.id),
    ctx.now(),
  );
  await removeDomain(tx, { id, by: personId, at: ctx.now() });
}

async function insertKey(
  tx: TenantTx,
  ctx: ServiceContext,
  senderId: string,
  { pair, personId }: { pair: KeyPair; personId: string },
): Promise<void> {
  const id = newId();
  const sealed = await sealPrivateKey(ctx, tx, id, pair.privateKey);
  // Its own name for each key: a record of an earlier one is never taken for it.
  const selector = `omzien-${id.slice(-12)}`;
  const made = { public_key: pair.publicKey, made_by: personId, made_at: ctx.now() };
  await insertKeyRow(tx, { id, sender_id: senderId, selector, ...sealed, ...made });
}
