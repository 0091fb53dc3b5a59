import postgres from "postgres";
import type { Product } from "./start-product.ts";

/** This helper at this host has offered help for so many days longer than they have. */
export async function ageOffer(
  product: Product,
  origin: string,
  { personId, days }: { personId: string; days: number },
): Promise<void> {
  const sql = postgres(product.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql`
      select tenant_id as id from platform.tenant_host where host = ${new URL(origin).hostname}`;
    const schema = `t_${String(row?.["id"])}`;
    await sql`update ${sql(`${schema}.help_offer`)}
      set created_at = created_at - make_interval(days => ${days}) where person_id = ${personId}`;
  } finally {
    await sql.end();
  }
}
