import { type Cell, type CellOptions, openCell } from "./open-cell.ts";
import { type CellAddress, urlAt } from "./cell-address.ts";

/** The cells of an installation as one process sees them. */
export interface Cells {
  /** The one that the catalog is in. */
  readonly main: Cell;
  /**
   * The cell at an address; opened when it is asked for first, so that one that is down holds up only its own tenants.
   *
   * @throws UnsafeDatabaseError; DatabaseUnavailableError. The next call tries again.
   */
  at(address: CellAddress): Cell | Promise<Cell>;
  close(): Promise<void>;
}

/**
 * Opens the main cell, and the others when they are needed.
 *
 * @param options of every cell; `url` is of the main one.
 * @param onOpened what is to be done with each cell before it is used.
 * @throws as `openCell`, of the main one.
 */
export async function openCells(
  options: CellOptions,
  onOpened: (cell: Cell) => Promise<void> = async () => undefined,
): Promise<Cells> {
  const opened = new Map<string, Cell>();
  const opening = new Map<string, Promise<Cell>>();
  const open = async (address: CellAddress): Promise<Cell> => {
    const cell = await openCell({ ...options, url: urlAt(options.url, address) });
    try {
      await onOpened(cell);
    } catch (error) {
      await cell.close();
      throw error;
    }
    return cell;
  };
  const openElsewhere = async (address: string): Promise<Cell> => {
    try {
      const cell = await open(address);
      opened.set(address, cell);
      return cell;
    } finally {
      opening.delete(address);
    }
  };
  const main = await open(null);
  return {
    main,
    at: (address) => {
      if (address === null) return main;
      const known = opened.get(address) ?? opening.get(address);
      if (known !== undefined) return known;
      const cell = openElsewhere(address);
      opening.set(address, cell);
      return cell;
    },
    close: async () => {
      await Promise.allSettled(opening.values());
      await Promise.all([main, ...opened.values()].map((cell) => cell.close()));
    },
  };
}
