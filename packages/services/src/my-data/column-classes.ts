import type { Classes } from "./column-classes/column-class.ts";
import { helpColumns, matchColumns } from "./column-classes/help-columns.ts";
import { doorColumns, personColumns } from "./column-classes/person-columns.ts";
import { oversightColumns } from "./column-classes/oversight-columns.ts";
import { recordColumns } from "./column-classes/record-columns.ts";
import { representationColumns } from "./column-classes/representation-columns.ts";
import { rotaColumns } from "./column-classes/rota-columns.ts";
import { searchColumns } from "./column-classes/search-columns.ts";
import { siteColumns } from "./column-classes/site-columns.ts";

export { aboutPeople, type ColumnClass, classes } from "./column-classes/column-class.ts";

/** Which migrations a schema has had; kept by packages/db beside the tables. */
const schemaVersion = { version: "none", name: "none", applied_at: "none" } as const;

/** The class of every column of a tenant's tables. */
export const columnClasses: Classes & { readonly schema_version: typeof schemaVersion } = {
  schema_version: schemaVersion,
  ...siteColumns,
  ...personColumns,
  ...doorColumns,
  ...helpColumns,
  ...matchColumns,
  ...rotaColumns,
  ...recordColumns,
  ...representationColumns,
  ...oversightColumns,
  ...searchColumns,
};
