import type { ServiceContext } from "../context.ts";

/** The secret of the mail's link, which stands behind the `#`; each sending has its own. */
export function colleagueLink(
  ctx: Pick<ServiceContext, "secrets" | "tenant">,
  { id, sendings }: { id: string; sendings: number },
): string {
  return ctx.secrets.token(ctx.tenant.id, "colleague-link", `${id}.${sendings}`);
}
