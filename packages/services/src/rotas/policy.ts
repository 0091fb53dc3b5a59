import type { Rota } from "@omzien/contracts";
import { authorise, isDesk, memberOf, type ServiceContext } from "../context.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { mayHandle } from "../help-requests/policy.ts";

interface Taker {
  id: string;
  person_id: string;
  left_at: Date | null;
}

interface Around {
  rota: { asker_id: string };
  members: readonly Taker[];
}

/** What the actor is to a rota; undefined for who has nothing to do with it, or no longer takes part. */
export function roleIn(ctx: ServiceContext, { rota, members }: Around): Rota["role"] | undefined {
  if (ctx.actor.kind !== "member") return undefined;
  if (ctx.actor.personId === rota.asker_id) return "asker";
  const own = ownMember(ctx, members);
  if (own) return own.left_at === null ? "member" : undefined;
  return mayHandle(ctx, [rota.asker_id]) ? "desk" : undefined;
}

/** The actor's own place in a rota, also when it was left. */
export function ownMember<T extends Taker>(ctx: ServiceContext, members: readonly T[]): T | undefined {
  const { personId } = memberOf(ctx);
  return members.find((member) => member.person_id === personId);
}

/**
 * Lets only the asker and the desk decide about the rota as a whole.
 * @throws NotFoundError for who has nothing to do with it; ForbiddenError for who takes turns in it.
 */
export function authoriseManaging(ctx: ServiceContext, around: Around): void {
  const role = roleIn(ctx, around);
  authorise(role !== undefined, NotFoundError);
  authorise(role !== "member", ForbiddenError);
}

/**
 * The member for whom the actor speaks: oneself, or at the desk whoever is on the telephone.
 * @param memberId absent: oneself.
 * @throws NotFoundError for somebody else's place; InvalidInputError `/memberId` when the desk names nobody.
 */
export function speaksFor<T extends Taker>(
  ctx: ServiceContext,
  around: { rota: { asker_id: string }; members: readonly T[] },
  memberId: string | undefined,
): T {
  const own = ownMember(ctx, around.members);
  if (own && (memberId === undefined || memberId === own.id)) return own;
  const isAsker = around.rota.asker_id === memberOf(ctx).personId;
  authorise(own === undefined && !isAsker && isDesk(ctx), NotFoundError);
  if (memberId === undefined) throw new InvalidInputError([{ pointer: "/memberId", code: "required" }]);
  const named = around.members.find(({ id }) => id === memberId);
  if (!named) throw new NotFoundError();
  return named;
}
