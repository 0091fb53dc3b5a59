import type { Locale } from "@omzien/contracts";
import type { TenantDb } from "@omzien/db";
import { readContact } from "../contacts/contact-rows.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";
import { type MailKind, mailKinds } from "../ports.ts";

export interface DueMail {
  id: string;
  kind: MailKind;
  person_id: string | null;
  recipient: string | null;
  subject_id: string | null;
  facts: Record<string, string | number>;
  queued_at: Date;
  email: string | null;
  locale: Locale | null;
}

/** A mail that was neither sent nor given up, with the address and language of its reader. Index: primary key. */
export async function findDueMail(holder: KeyHolder, db: TenantDb, id: string): Promise<DueMail | undefined> {
  const row = await db.kysely
    .selectFrom("mail")
    .leftJoin("person", "person.id", "mail.person_id")
    .select([
      "mail.id",
      "mail.kind",
      "mail.person_id",
      "mail.recipient",
      "mail.subject_id",
      "mail.facts",
      "mail.queued_at",
      "person.locale",
      "person.erased_at",
      "person.blocked_at",
    ])
    .where("mail.id", "=", id)
    .where("mail.sent_at", "is", null)
    .where("mail.failed_at", "is", null)
    .executeTakeFirst();
  if (!row || row.erased_at || row.blocked_at) return undefined;
  const contact = row.person_id === null ? undefined : await readContact(holder, db, row.person_id);
  return { ...row, email: contact?.email ?? null, kind: kindOf(row.kind) };
}

function kindOf(kind: string): MailKind {
  const known = mailKinds.find((candidate) => candidate === kind);
  if (!known) throw new Error(`Invariant: a mail of unknown kind ${kind}`);
  return known;
}

/** The people whose consents decide what a mail says. Index: primary keys. */
export async function peopleInMail(db: TenantDb, mail: DueMail): Promise<string[]> {
  const reader = mail.person_id === null ? [] : [mail.person_id];
  if (!mail.kind.startsWith("invitation") || mail.subject_id === null) return reader;
  const row = await db.kysely
    .selectFrom("invitation")
    .innerJoin("help_request", "help_request.id", "invitation.help_request_id")
    .select("help_request.person_id")
    .where("invitation.id", "=", mail.subject_id)
    .executeTakeFirst();
  return row ? [...reader, row.person_id] : reader;
}

export async function markSent(db: TenantDb, id: string, at: Date): Promise<void> {
  await db.kysely.updateTable("mail").set({ sent_at: at }).where("id", "=", id).execute();
}

export async function markGivenUp(db: TenantDb, id: string, at: Date): Promise<void> {
  await db.kysely.updateTable("mail").set({ failed_at: at }).where("id", "=", id).execute();
}

/** Whether the code and the link of a request to sign in would still work. Index: primary key. */
export async function isSignInOpen(db: TenantDb, id: string, now: Date): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("sign_in_request")
    .select("id")
    .where("id", "=", id)
    .where("consumed_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row !== undefined;
}
