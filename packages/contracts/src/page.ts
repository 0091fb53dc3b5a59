import { z } from "zod";

/** Cursor pagination: `nextCursor` is absent on the last page. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(200).optional().meta({ description: "Opaque; taken from `nextCursor`." }),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type PageQuery = z.infer<typeof PageQuery>;

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().optional() });
}
