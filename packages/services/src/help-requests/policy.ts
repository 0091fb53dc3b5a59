import { isDesk, type ServiceContext } from "../context.ts";

/** The asker, and the desk of the same tenant. */
export function maySeeRequest(ctx: ServiceContext, request: { person_id: string }): boolean {
  return isAsker(ctx, request) || isDesk(ctx);
}

/** Withdrawing, extending and solving are the asker's; the desk does them for people who phone. */
export function mayChangeRequest(ctx: ServiceContext, request: { person_id: string }): boolean {
  return isAsker(ctx, request) || isDesk(ctx);
}

export function isAsker(ctx: ServiceContext, request: { person_id: string }): boolean {
  return ctx.actor.kind === "member" && ctx.actor.personId === request.person_id;
}
