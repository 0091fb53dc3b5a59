import type { TenantTables } from "@omzien/db";

/**
 * What a column can tell about a person.
 * - `none`: the site's own data, or a technical value.
 * - `id`: leads to a person only through the person's own row; stays after erasure, and then leads nowhere.
 * - `trace`: when, how often, what kind; about somebody only as long as the `id` beside it leads to one.
 * - `personal`, `contact`: says who someone is, what someone wrote, where someone lives, how to reach them.
 * - `special`: may say something about health (GDPR art. 9). `criminal-10`: about conduct (GDPR art. 10).
 * - `secret`: opens something; only ever a hash.
 */
export const classes = [
  "none",
  "id",
  "trace",
  "personal",
  "contact",
  "special",
  "criminal-10",
  "secret",
] as const;
export type ColumnClass = (typeof classes)[number];

/** Classes whose content belongs in somebody's own data, and is gone after erasure. */
export const aboutPeople: ReadonlySet<ColumnClass> = new Set([
  "personal",
  "contact",
  "special",
  "criminal-10",
]);

/** A class for every column of every table: a new column does not compile without one. */
export type Classes = {
  readonly [Table in keyof TenantTables]: { readonly [Column in keyof TenantTables[Table]]: ColumnClass };
};
