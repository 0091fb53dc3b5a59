import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { schemaOf, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { contactOpener } from "../contacts/open-line.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";
import type { TableFile } from "./manifest.ts";
import type { VisibleTable } from "./visible-tables.ts";

// A few hundred kilobytes in memory at a time, whatever the table's size.
const rowsAtOnce = 500;

/** Writes one table as JSON Lines into the folder, by a cursor of the running transaction. */
export async function writeTable(
  holder: KeyHolder,
  tx: TenantTx,
  { name, key }: VisibleTable,
  folder: string,
): Promise<TableFile> {
  const file = `${name}.jsonl`;
  const hash = createHash("sha256");
  const opener = await contactOpener(holder, tx, name);
  const out = await open(join(folder, file), "wx", 0o600);
  let rows = 0;
  try {
    for await (const lines of batches(tx, { name, key })) {
      const text = lines.map((line) => `${opener.open(line)}\n`).join("");
      hash.update(text);
      await out.writeFile(text);
      rows += lines.length;
    }
    await out.sync();
  } finally {
    await out.close();
  }
  return { table: name, file, rows, sha256: hash.digest("hex"), unreadable: opener.unreadable() };
}

async function* batches(tx: TenantTx, { name, key }: VisibleTable): AsyncGenerator<string[]> {
  const cursor = sql.id(`export_${name}`);
  const order = key.length === 0 ? sql`r::text` : sql.join(key.map((column) => sql.ref(`r.${column}`)));
  await sql`declare ${cursor} no scroll cursor for
    select to_jsonb(r)::text as line from ${sql.id(schemaOf(tx.tenantId), name)} r order by ${order}`.execute(
    tx.kysely,
  );
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtOnce)} from ${cursor}`.execute(
      tx.kysely,
    );
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close ${cursor}`.execute(tx.kysely);
}
