import { notPersonal, type Projected } from "@omzien/consent";
import type { CodeOfConduct } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { conductAcceptedAt, currentConduct } from "./queries.ts";

/** @throws NotFoundError until a code of conduct has been published. */
export async function readConduct(
  ctx: ServiceContext,
  db: TenantExecutor,
): Promise<Projected<CodeOfConduct>> {
  const conduct = await currentConduct(db, ctx.now());
  if (!conduct) throw new NotFoundError();
  const acceptedAt =
    ctx.actor.kind === "member" ? await conductAcceptedAt(db, ctx.actor.personId, conduct.version) : null;
  const locale = ctx.language === "en" && conduct.texts.en !== "" ? "en" : "nl";
  return notPersonal({
    version: conduct.version,
    locale,
    text: conduct.texts[locale],
    publishedAt: conduct.published_at.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
  });
}
