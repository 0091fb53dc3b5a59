import { z } from "zod";
import { Weight } from "./help.ts";
import { Id } from "./ids.ts";

const CategoryFields = {
  id: Id,
  slug: z.string(),
  name: z.string(),
  hint: z.string(),
  icon: z.string(),
  weight: Weight,
};

/** Two levels, ordered light to heavy (#57). */
export const Category = z
  .object({ ...CategoryFields, children: z.array(z.object(CategoryFields)) })
  .meta({ id: "Category" });
export type Category = z.infer<typeof Category>;
