import type { PreparedRequest } from "../filters.ts";
import { flag, languageBits, type OfferTable } from "./offer-table.ts";

const nobody = () => false;

/**
 * Whether a row surely passes every filter from F8 on, without a look at the offer itself: nothing special about the
 * helper, and nothing that the request asks of one in particular.
 */
export const plainRows = (table: OfferTable, prepared: PreparedRequest): ((row: number) => boolean) => {
  const { request, policy, blocks, bonds } = prepared;
  const isSpecial =
    request.requires.length > 0 ||
    request.among !== undefined ||
    request.genderWish !== null ||
    blocks.size > 0 ||
    bonds.size > 0 ||
    policy.vogCategories.has(request.category);
  if (isSpecial) {
    return nobody;
  }
  const { flags, openMatches, asks30, maxAsks, languages } = table;
  const spoken = request.anyLanguage || request.languages.length === 0 ? 0 : languageBits(request.languages);
  const asker = table.rowOfHelper.get(request.askerId) ?? -1;
  const cap = policy.load;
  return (row) =>
    ((flags[row] ?? 0) & flag.plain) !== 0 &&
    row !== asker &&
    (openMatches[row] ?? 0) < cap.openMatches &&
    (asks30[row] ?? 0) < Math.min(cap.asks30, maxAsks[row] ?? 0) &&
    (spoken === 0 || ((languages[row] ?? 0) & spoken) !== 0);
};
