export { getSite } from "./get-site.ts";
export { listCategories } from "./list-categories.ts";
