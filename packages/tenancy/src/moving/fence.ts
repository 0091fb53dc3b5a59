import type { PlatformDb } from "@omzien/db";
import { lockAgainstWrites } from "./tables-of.ts";

const fence = "omzien_moving";

/**
 * From here on nobody writes to these tables, whoever it is: they are told that the database is not available just
 * now. What was acknowledged before, is in.
 */
export async function raiseFence(source: PlatformDb, tables: readonly string[]): Promise<void> {
  const refusals = tables.map(
    (table) => `create or replace trigger ${fence} before insert or update or delete or truncate on ${table}
      for each statement execute function platform.refuse_while_moving();`,
  );
  await source.transaction(async (tx) => {
    await lockAgainstWrites(tx, tables);
    await tx.script(refusals.join("\n"));
  });
}

/** Lets them write again; where there is no fence, nothing happens. */
export async function lowerFence(source: PlatformDb, tables: readonly string[]): Promise<void> {
  if (tables.length === 0) return;
  await source.transaction((tx) =>
    tx.script(tables.map((table) => `drop trigger if exists ${fence} on ${table};`).join("\n")),
  );
}
