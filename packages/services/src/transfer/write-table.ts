import { createHash } from "node:crypto";
import { schemaOf, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { contactOpener } from "../contacts/open-line.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";
import type { TableFile } from "./manifest.ts";
import type { PackageSink } from "./package-sink.ts";
import type { VisibleTable } from "./visible-tables.ts";

// A few hundred kilobytes in memory at a time, whatever the table's size.
const rowsAtOnce = 500;

/** Writes one table as JSON Lines, by a cursor of the running transaction. */
export async function writeTable(
  holder: KeyHolder,
  tx: TenantTx,
  table: VisibleTable,
  sink: PackageSink,
): Promise<TableFile> {
  const { name } = table;
  const file = `${name}.jsonl`;
  const hash = createHash("sha256");
  const opener = await contactOpener(holder, tx, name);
  let rows = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const lines of batches(tx, table)) {
      const chunk = Buffer.from(lines.map((line) => `${opener.open(line)}\n`).join(""));
      hash.update(chunk);
      rows += lines.length;
      yield chunk;
    }
  }
  await sink.write(file, chunks());
  return { table: name, file, rows, sha256: hash.digest("hex"), unreadable: opener.unreadable() };
}

async function* batches(tx: TenantTx, { name, key }: VisibleTable): AsyncGenerator<string[]> {
  const cursor = sql.id(`export_${name}`);
  // By bytes: the order, and with it the checksum, must not depend on the collation of a database.
  const order =
    key.length === 0
      ? sql`r::text collate "C"`
      : sql.join(
          key.map(
            ({ column, isText }) => sql`${sql.ref(`r.${column}`)}${isText ? sql` collate "C"` : sql``}`,
          ),
        );
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
