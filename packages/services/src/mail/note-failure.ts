import type { TenantDb } from "@omzien/db";
import { sql } from "kysely";

/** Notes that the mail server did not accept a mail: which kind of failure, never the server's words. */
export async function noteFailure(db: TenantDb, mailId: string, error: unknown, at: Date): Promise<void> {
  const code = codeOf(error);
  await db.kysely
    .insertInto("mail_failure")
    .values({ mail_id: mailId, attempts: 1, code, first_at: at, last_at: at })
    .onConflict((conflict) =>
      conflict.column("mail_id").doUpdateSet({ attempts: sql`mail_failure.attempts + 1`, code, last_at: at }),
    )
    .execute();
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" && /^[A-Z_]{1,30}( \d{3})?$/.test(code) ? code : "unknown";
}
