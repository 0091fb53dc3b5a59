import type { TenantPolicy } from "./policy.ts";
import type { HelperOffer, MatchRequest } from "./types.ts";
import { weightRank } from "./weights.ts";

/** F10. Something that the asker cannot do without is not among what the helper can do. */
export const lacksSkill = ({ requires }: MatchRequest, { skills }: HelperOffer): boolean =>
  requires.some((need) => !skills.includes(need));

/** F10. The desk asks among some helpers only, such as who had a training, and this is none of them. */
export const isNotAmong = ({ among }: MatchRequest, { helperId }: HelperOffer): boolean =>
  among !== undefined && !among.has(helperId);

/** F11. Not one language in common; an asker who told none, or to whom it is all one, leaves nobody out. */
export const sharesNoLanguage = ({ languages, anyLanguage }: MatchRequest, offer: HelperOffer): boolean =>
  !anyLanguage && languages.length > 0 && !languages.some((language) => offer.languages.includes(language));

/**
 * F13. The wish counts only for kinds of help on the tenant's list; elsewhere it leaves nobody out, as it may not.
 * Where it counts, a helper who did not tell is left out: the asker must be able to rely on it.
 */
export const isUnlikeTheWish = (
  { genderWish, category }: MatchRequest,
  { gender }: HelperOffer,
  { genderWishCategories }: TenantPolicy,
): boolean => genderWish !== null && genderWishCategories.has(category) && gender !== genderWish.gender;

/**
 * F15. Somebody under eighteen never gets complex help, and is not alone at the home of somebody vulnerable. A tenant
 * may ask for lighter help only, or for guidance always. The guardian's yes is part of consent (F2).
 */
export const isTooYoung = (
  { weight, sheltered }: MatchRequest,
  { minor, accompanied }: HelperOffer,
  { minors }: TenantPolicy,
): boolean =>
  minor &&
  (weightRank(weight) > weightRank(minors.weightMax) ||
    (!accompanied && (sheltered || minors.alwaysAccompanied)));

/** F16. Somebody placed by a programme gets help no heavier than the tenant says, and is not alone in such a home. */
export const isGuidedTooFar = (
  { weight, sheltered }: MatchRequest,
  { guided: isGuided, accompanied }: HelperOffer,
  { guided }: TenantPolicy,
): boolean => isGuided && (weightRank(weight) > weightRank(guided.weightMax) || (sheltered && !accompanied));
