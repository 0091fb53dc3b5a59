import { present, type Projected } from "@omzien/consent";
import type { EasingList } from "@omzien/contracts";
import { gainsOf } from "@omzien/matching";
import type { Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { loadSearch, offersFor } from "../search/rank-helpers.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { suppose, widestWhatIf } from "./supposed-search.ts";

/** What one question brings shows among more people than a search asks. */
const countedAmong = 2_000;

/**
 * What each single question to the asker would bring in people: "ask whether another day is possible". Counts among
 * the nearest offers that PostgreSQL lets through, never who.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a
 * case of their own.
 */
export async function listEasings({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<EasingList>> {
  await authoriseHandling(ctx.db, ctx, input.helpRequestId);
  const loaded = await loadSearch(ctx.db, ctx, input.helpRequestId);
  if (!loaded) throw new NotFoundError();
  const { asAsked, easing, bounds } = suppose(loaded, widestWhatIf);
  const offers = await offersFor(ctx.db, ctx, bounds, easing, { nearest: countedAmong });
  const easings = gainsOf(asAsked, offers, loaded.policy, ctx.now().getTime()).map(
    ({ kind, added, whatIf }) => ({
      kind,
      added,
      extraMetres: whatIf.extraMetres ?? null,
      ring: whatIf.ring ?? null,
    }),
  );
  return present({ easings }, {}, (_, facts) => facts);
}
