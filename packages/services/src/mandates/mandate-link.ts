import type { ServiceContext } from "../context.ts";

/** The secret of the mail's link, which stands behind the `#`. */
export function linkOf(ctx: ServiceContext, mandateId: string): string {
  return ctx.secrets.token(ctx.tenant.id, "mandate-link", mandateId);
}
