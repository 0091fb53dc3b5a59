import postgres from "postgres";
import type { Product } from "./start-product.ts";

/** This platform administrator showed a second factor so many minutes earlier than they did. */
export async function ageProof(product: Product, email: string, minutes: number): Promise<void> {
  const sql = postgres(product.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`update platform.console_session s set proved_at = proved_at - make_interval(mins => ${minutes})
      from platform.administrator a where a.id = s.administrator_id and a.email = ${email}`;
  } finally {
    await sql.end();
  }
}
