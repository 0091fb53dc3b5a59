import type { PersonContactTable } from "@omzien/db";
import type { Selectable } from "kysely";
import type { CurrentKey, KeyHolder, KeyRing } from "./key-ring.ts";
import { lookUpOf } from "./look-up.ts";
import { openValue, sealValue, versionOf } from "./sealed-value.ts";

// Part of what every value is bound to.
const table = "person_contact";
export { table as contactTable };

/** Columns that are kept sealed. */
export const columns = ["email", "phone", "street", "house_number", "postcode", "place"] as const;
export type Column = (typeof columns)[number];

/** How somebody can be reached; null for what is not there, or cannot be opened. */
export type Contact = Record<Column, string | null> & { email_confirmed_at: Date | null };
export type ContactChanges = Partial<Contact>;

export type StoredRow = Pick<
  Selectable<PersonContactTable>,
  "person_id" | "sealed_with" | "email_confirmed_at" | Column
>;
export const stored = ["person_id", "sealed_with", "email_confirmed_at", ...columns] as const;

export const noContact: Readonly<Contact> = {
  email: null,
  phone: null,
  street: null,
  house_number: null,
  postcode: null,
  place: null,
  email_confirmed_at: null,
};

/** Whatever does not open is null, is told, and is named; rows without a key are as they were typed. */
export function openRow(
  holder: KeyHolder,
  ring: KeyRing,
  tenantId: string,
  row: StoredRow,
): { contact: Contact; unreadable: Column[] } {
  const contact: Contact = { ...noContact, email_confirmed_at: row.email_confirmed_at };
  const unreadable: Column[] = [];
  for (const column of columns) {
    const value = row[column];
    if (value === null || row.sealed_with === null) {
      contact[column] = value;
      continue;
    }
    const place = { tenantId, table, column, rowId: row.person_id };
    const key = ring.seal.get(versionOf(value) ?? 0);
    const opened = key && openValue(key, place, value);
    if (opened === undefined) {
      unreadable.push(column);
      holder.secrets.onUnreadable?.(place);
    } else contact[column] = opened;
  }
  return { contact, unreadable };
}

/** Sealed with the current key, with what the row is found by. */
export function sealedRow(current: CurrentKey, tenantId: string, personId: string, contact: Contact) {
  const seal = (column: Column) => {
    const value = contact[column];
    if (value === null) return null;
    const place = { tenantId, table, column, rowId: personId };
    return sealValue(current.key, current.version, place, value);
  };
  return {
    ...lookUpOf(current.ring.index, contact),
    sealed_with: current.version,
    email: seal("email"),
    email_confirmed_at: contact.email_confirmed_at,
    phone: seal("phone"),
    street: seal("street"),
    house_number: seal("house_number"),
    postcode: seal("postcode"),
    place: seal("place"),
  };
}
