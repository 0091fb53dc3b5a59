import type { Projected } from "@omzien/consent";
import type { Invitation, OpenInvitation } from "@omzien/contracts";
import type { Verb } from "../context.ts";

/** With the secret of the mail, without a session. */
export async function openInvitation({ ctx }: Verb<OpenInvitation>): Promise<Projected<Invitation>> {
  throw new Error(`under way: ${ctx.requestId}`);
}
