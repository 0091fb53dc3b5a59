import { InvalidInputError } from "./errors.ts";
import { nobody } from "./nobody.ts";

/** One page of a list; `nextCursor` is absent on the last page. */
export interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

/** The last row of a page: lists are ordered by an instant, then by id, newest first. */
export interface PagePosition {
  at: Date;
  id: string;
}

/** Where a newest-first list begins, and where an oldest-first list begins. */
export const newestFirst = { at: "infinity", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" } as const;
export const oldestFirst = { at: "-infinity", id: nobody } as const;

const cursorShape = /^([0-9a-z]{1,11})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function encodeCursor(position: PagePosition): string {
  return `${position.at.getTime().toString(36)}_${position.id}`;
}

/** @throws InvalidInputError `cursor_malformed` for anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): PagePosition {
  const parts = cursorShape.exec(cursor);
  const at = new Date(Number.parseInt(parts?.[1] ?? "", 36));
  const id = parts?.[2];
  if (!id || Number.isNaN(at.getTime()))
    throw new InvalidInputError([{ pointer: "query/cursor", code: "cursor_malformed" }]);
  return { at, id };
}

/**
 * Cuts a page out of rows that were asked for with one more than the limit.
 * @param positionOf where the list goes on after this row.
 */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => PagePosition,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(itemOf);
  return rows.length > limit && last ? { items, nextCursor: encodeCursor(positionOf(last)) } : { items };
}
