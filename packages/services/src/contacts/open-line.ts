import type { TenantExecutor } from "@omzien/db";
import { contactTable, openRow, type StoredRow } from "./contact-row.ts";
import { type KeyHolder, keyRing } from "./key-ring.ts";

/** Opens what is sealed in exported rows, and counts what does not open. */
export interface LineOpener {
  /** A row as JSON text, and again as JSON text. */
  open(line: string): string;
  unreadable(): number;
}

/**
 * For the rows of one table as JSON: those with contact data come out as rows without a key, which every
 * installation reads and seals with a key of its own. Rows of other tables come out as they are.
 */
export async function contactOpener(
  holder: KeyHolder,
  db: TenantExecutor,
  table: string,
): Promise<LineOpener> {
  if (table !== contactTable) return { open: (line) => line, unreadable: () => 0 };
  const ring = await keyRing(holder, db, true);
  let count = 0;
  return {
    open: (line) => {
      const row = readRow(line);
      const { contact, unreadable } = openRow(holder, ring, db.tenantId, row);
      count += unreadable.length;
      const { email_confirmed_at: _, ...values } = contact;
      const noKey = { sealed_with: null, email_index: null, street_index: null, look_up: [] };
      return JSON.stringify({ ...row, ...values, ...noKey });
    },
    unreadable: () => count,
  };
}

// The database made it of a row of that table; its one instant passes as text.
function readRow(line: string): StoredRow {
  return JSON.parse(line) as StoredRow;
}
