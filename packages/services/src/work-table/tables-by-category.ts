import { type HelperOffer, type OfferTable, offerTable } from "@omzien/matching";

/** The offers of a kind of help in columns, made when first asked for: nobody else can fit a request of that kind. */
export function tablesByCategory(offers: readonly HelperOffer[]): (category: string) => OfferTable {
  const made = new Map<string, OfferTable>();
  return (category) => {
    const table =
      made.get(category) ?? offerTable(offers.filter(({ categories }) => categories.includes(category)));
    made.set(category, table);
    return table;
  };
}
