import type { Classes } from "./column-classes/column-class.ts";
import { helpColumns, matchColumns } from "./column-classes/help-columns.ts";
import { doorColumns, personColumns } from "./column-classes/person-columns.ts";
import { recordColumns } from "./column-classes/record-columns.ts";
import { siteColumns } from "./column-classes/site-columns.ts";

export { aboutPeople, type ColumnClass, classes } from "./column-classes/column-class.ts";

/** The class of every column of a tenant's tables. */
export const columnClasses: Classes = {
  ...siteColumns,
  ...personColumns,
  ...doorColumns,
  ...helpColumns,
  ...matchColumns,
  ...recordColumns,
};
