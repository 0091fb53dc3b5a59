import { notPersonal, type Projected } from "@omzien/consent";
import type { Category, Weight } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { localText } from "../local-text.ts";
import { categoryRows } from "./queries.ts";

const heaviness = { light: 0, middle: 1, complex: 2 } as const satisfies Record<Weight, number>;
type CategoryRow = Awaited<ReturnType<typeof categoryRows>>[number];

/** Kinds of help in two levels, light to heavy and then in the site's own order; hidden ones are left out. */
export async function listCategories({ ctx }: { ctx: ServiceContext }): Promise<Projected<Category>[]> {
  const rows = (await categoryRows(ctx.db))
    .filter((row) => !row.hidden)
    .sort((a, b) => heaviness[a.weight] - heaviness[b.weight] || a.position - b.position);
  return rows
    .filter((row) => row.parent_id === null)
    .map((row) =>
      notPersonal({
        ...fieldsOf(ctx, row),
        children: rows.filter((child) => child.parent_id === row.id).map((child) => fieldsOf(ctx, child)),
      }),
    );
}

function fieldsOf(ctx: ServiceContext, row: CategoryRow) {
  return {
    id: row.id,
    slug: row.slug,
    name: localText(ctx, row.names),
    hint: localText(ctx, row.hints),
    icon: row.icon,
    weight: row.weight,
  };
}
