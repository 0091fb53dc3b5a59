import { useOffer } from "./offer-context.ts";

/** The chosen kinds of help, in the order of the site. */
export function useChosenKinds() {
  const { draft, categories } = useOffer();
  return categories
    .flatMap((category) => (category.children.length > 0 ? category.children : [category]))
    .filter((leaf) => draft.values.categoryIds.includes(leaf.id));
}
