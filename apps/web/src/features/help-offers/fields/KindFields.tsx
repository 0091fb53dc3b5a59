import type { components } from "@omzien/api-client";
import { CheckboxGroup } from "@omzien/ui";
import { CategoryIcon } from "../../help/CategoryIcon.tsx";
import type { OfferFields } from "./offer-fields.ts";

interface KindFieldsProps extends Pick<OfferFields, "values" | "change"> {
  categories: readonly components["schemas"]["Category"][];
}

/** Kinds of help, by their wider kind. */
export function KindFields({ categories, values: { categoryIds }, change }: KindFieldsProps) {
  return categories.map((category) => {
    const leaves = category.children.length > 0 ? category.children : [category];
    const own = new Set(leaves.map((leaf) => leaf.id));
    return (
      <CheckboxGroup
        key={category.id}
        id={`kind-${category.slug}`}
        name={`kind-${category.slug}`}
        label={category.name}
        columns={2}
        options={leaves.map((leaf) => ({
          value: leaf.id,
          label: leaf.name,
          hint: leaf.hint,
          icon: <CategoryIcon name={leaf.icon} />,
        }))}
        values={categoryIds.filter((id) => own.has(id))}
        onChange={(chosen) => {
          const others = categoryIds.filter((id) => !own.has(id));
          change({ categoryIds: [...others, ...chosen] });
        }}
      />
    );
  });
}
