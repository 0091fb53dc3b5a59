import { notPersonal, type Projected } from "@omzien/consent";
import type { ConfidentialityStatement } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { currentStatement, statementSignedAt } from "./queries.ts";

/**
 * The statement in force in the reader's language, and when this person signed it.
 * @throws NotFoundError when none was published.
 */
export async function readStatement(
  ctx: ServiceContext,
  db: TenantExecutor,
  personId: string,
): Promise<Projected<ConfidentialityStatement>> {
  const statement = await currentStatement(db, ctx.now());
  if (!statement) throw new NotFoundError();
  const acceptedAt = await statementSignedAt(db, personId, statement.version);
  const locale = ctx.language === "en" ? "en" : "nl";
  return notPersonal({
    version: statement.version,
    locale,
    text: statement.texts[locale],
    publishedAt: statement.published_at.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
  });
}
