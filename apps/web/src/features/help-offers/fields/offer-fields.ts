import type { OfferAnswers } from "../offer-draft.ts";

/** What the fields of an offer need, on the site and at the desk. */
export interface OfferFields {
  values: OfferAnswers;
  change: (changes: Partial<OfferAnswers>) => void;
  errorOf: (id: string) => string | undefined;
}
