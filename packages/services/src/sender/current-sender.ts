import type { TenantDb } from "@omzien/db";
import type { KeyHolder } from "../contacts/key-ring.ts";
import type { MailSender } from "../ports.ts";
import { currentDomain, liveKeys } from "./queries.ts";
import { openPrivateKey } from "./sender-key.ts";

/** What mail is sent from while the domain is proven; undefined: the platform's address. */
export async function currentSender(holder: KeyHolder, db: TenantDb): Promise<MailSender | undefined> {
  const domain = await currentDomain(db);
  if (domain === undefined || domain.proven_at === null) return undefined;
  const key = (await liveKeys(db, domain.id)).find((each) => each.proven_at !== null);
  const privateKey = key && (await openPrivateKey(holder, db, key));
  if (key === undefined || privateKey === undefined) return undefined;
  const { host, mailbox } = domain;
  return { address: `${mailbox}@${host}`, domain: host, selector: key.selector, privateKey };
}
