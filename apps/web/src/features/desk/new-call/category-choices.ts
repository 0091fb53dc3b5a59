import type { Category } from "@omzien/contracts";

export interface CategoryChoice {
  id: string;
  name: string;
  /** The broad kind it belongs to, when there is one. */
  group?: string;
}

type Listed = Pick<Category, "id" | "name"> & { children: readonly { id: string; name: string }[] };

/**
 * The kinds of help that can be asked for, by name: typing the first letters finds one. A broad kind that has
 * narrower ones cannot be asked for itself.
 */
export function categoryChoices(categories: readonly Listed[]): CategoryChoice[] {
  return categories
    .flatMap(({ id, name, children }) =>
      children.length === 0
        ? [{ id, name }]
        : children.map((leaf) => ({ id: leaf.id, name: leaf.name, group: name })),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
