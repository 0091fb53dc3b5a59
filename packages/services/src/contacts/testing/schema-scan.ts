import { schemaOf } from "@omzien/db";
import type { TestTenant } from "@omzien/testing";

/** Where each of these values can be read in the rows of the tenant's schema, as a dump would show them. */
export async function readableIn(tenant: TestTenant, values: readonly string[]): Promise<string[]> {
  const schema = schemaOf(tenant.id);
  return tenant.installation.admin.transaction(async (tx) => {
    const columns = await tx.rows(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = $1 order by 1, 2`,
      [schema],
    );
    const found: string[] = [];
    for (const { table, column } of columns) {
      const [row] = await tx.rows(
        `select coalesce(string_agg("${String(column)}"::text, chr(10)), '') as text from "${schema}"."${String(table)}"`,
      );
      const text = String(row?.["text"]).toLowerCase();
      if (values.some((value) => text.includes(value.toLowerCase()))) {
        found.push(`${String(table)}.${String(column)}`);
      }
    }
    return found;
  });
}
