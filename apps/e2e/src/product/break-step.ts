import postgres from "postgres";
import type { Product } from "./start-product.ts";

/** Makes the making of the site at this host fail at its neighbourhoods, as a full disk does, until it is mended. */
export async function breakContents(product: Product, host: string): Promise<{ mend: () => Promise<void> }> {
  const name = `story_${host.replaceAll(/[^a-z0-9]/g, "_")}`;
  const run = async (statement: string) => {
    const sql = postgres(product.databaseUrl, { max: 1, onnotice: () => undefined });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  await run(`
    create function platform.${name}() returns trigger language plpgsql as $$ begin
      if new.step = 'contents' and new.finished_at is not null and exists (
        select from platform.tenant_operation o join platform.tenant_host h using (tenant_id)
        where o.id = new.operation_id and h.host = '${host}'
      ) then
        raise exception 'could not extend file: No space left on device' using errcode = '53100';
      end if;
      return new;
    end $$;
    create trigger ${name} before insert or update on platform.tenant_operation_step
      for each row execute function platform.${name}()`);
  return { mend: () => run(`drop function platform.${name}() cascade`) };
}
