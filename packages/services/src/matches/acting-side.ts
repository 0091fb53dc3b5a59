import { isDesk, memberOf, type ServiceContext } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { type Side, sideOf } from "./policy.ts";

/**
 * For which side of a match the actor speaks: its own, or at the desk that of whoever is on the telephone.
 *
 * @param personId whom the desk has on the telephone.
 * @throws NotFoundError for anybody else. Also at the desk nobody speaks for the other side of their own match.
 * @throws InvalidInputError `/personId` when the desk names nobody, or somebody who is not in the match.
 */
export function actingSide(
  ctx: ServiceContext,
  match: { asker_id: string; helper_id: string },
  personId: string | undefined,
): Side {
  const own = sideOf(ctx, match);
  if (own && (personId === undefined || personId === memberOf(ctx).personId)) return own;
  if (own || !isDesk(ctx)) throw new NotFoundError();
  if (personId === undefined) throw new InvalidInputError([{ pointer: "/personId", code: "required" }]);
  if (personId === match.asker_id) return "asker";
  if (personId === match.helper_id) return "helper";
  throw new InvalidInputError([{ pointer: "/personId", code: "not_in_match" }]);
}
