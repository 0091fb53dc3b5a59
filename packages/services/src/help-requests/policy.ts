import { isDesk, type ServiceContext } from "../context.ts";

/** The asker, and the desk of the same tenant. */
export function maySeeRequest(ctx: ServiceContext, request: { person_id: string }): boolean {
  return isAsker(ctx, request) || isDesk(ctx);
}

/** Withdrawing, extending and solving are the asker's; the desk does them for people who phone. */
export function mayChangeRequest(ctx: ServiceContext, request: { person_id: string }): boolean {
  return isAsker(ctx, request) || isDesk(ctx);
}

/** The desk at work on a request: never on one's own, nor on one that one helps or helped with. */
export function mayHandle(ctx: ServiceContext, sides: readonly string[]): boolean {
  return ctx.actor.kind === "member" && isDesk(ctx) && !sides.includes(ctx.actor.personId);
}

export function isAsker(ctx: ServiceContext, request: { person_id: string }): boolean {
  return ctx.actor.kind === "member" && ctx.actor.personId === request.person_id;
}
