import { present, type Projected } from "@omzien/consent";
import type { MandateScope, MandateSecret, OpenedMandate } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { localDateOf } from "../local-time.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { mandateStatus } from "./mandate-status.ts";
import { representedName } from "./present.ts";
import { mandateById, mandateIdByLink, type MandateRow } from "./queries.ts";

/**
 * Who asks whoever holds the link to choose for them, and for what. No session; reading uses nothing up.
 * @param input.address network address, only counted.
 * @throws NotFoundError for a link that opens nothing (any more); RateLimitedError after 30 tries in 15 minutes.
 */
export async function openMandate({
  ctx,
  input,
}: Verb<MandateSecret & { address?: string | undefined }>): Promise<Projected<OpenedMandate>> {
  if (input.address !== undefined)
    await countTry(ctx, { key: `mandate-opened-from:${input.address}`, max: 30, windowSeconds: 900 });
  const row = await waitingBehind(ctx, ctx.db, input);
  return present(
    {
      id: row.id,
      scope: [...row.scope],
      endsOn: localDateOf(new Date(row.ends_at.getTime() - 1)),
    },
    { who: representedName(ctx, row, row.scope) },
    openedBody,
  );
}

/** The mandate that waits behind a link. @throws NotFoundError */
export async function waitingBehind(
  ctx: ServiceContext,
  db: TenantExecutor,
  { token }: MandateSecret,
): Promise<MandateRow> {
  const id = await mandateIdByLink(db, ctx.secrets.hash(token));
  const row = id === undefined ? undefined : await db.maybeOne(mandateById, { id });
  if (!row || row.erased_at !== null || mandateStatus(row, ctx.now()) !== "waiting")
    throw new NotFoundError();
  return row;
}

function openedBody(
  { who }: { who: { name: string } },
  facts: { id: string; scope: MandateScope[]; endsOn: string },
): OpenedMandate {
  return { ...facts, name: who.name };
}
