import type { MoveRefusal } from "@omzien/tenancy";

/** Why a move is refused and what can be done about it. */
export function refusalInWords(refusal: MoveRefusal): string {
  switch (refusal.why) {
    case "cell_name":
      return `--cell is "${refusal.cell}"; it must be a name like second, in lower case.`;
    case "cell_taken":
      return `There is a cell ${refusal.cell} already with that name or address.`;
    case "same_cluster":
      return `${refusal.cell} is in the same PostgreSQL cluster; a cell needs a cluster of its own.`;
    case "no_cell":
      return `There is no cell ${refusal.cell}; npm run omzien -- cell list shows them.`;
    case "cell_full":
      return `The cell ${refusal.cell} takes no more municipalities.`;
    case "wal_level":
      return `The PostgreSQL of cell ${refusal.cell} has wal_level = ${refusal.found}. Moving needs wal_level = logical: set it in postgresql.conf and restart that PostgreSQL. Nothing was changed.`;
    case "not_live":
      return `Only a municipality that is open can move; this one is ${refusal.state}.`;
    case "other_version":
      return "Its tables are of another version: npm run omzien -- migrate comes first.";
    case "busy":
      return "Somebody else is moving it at this very moment.";
    case "not_moving":
      return "It is not moving.";
    case "moved_already":
      return "It lives in the new cell already. Give the move again to finish it.";
    case "stopping":
      return "Somebody asked for the end of this move; it is being given up.";
    case "moving_elsewhere":
      return `It is moving to ${refusal.cell} already: give that move again, or tenant stay first.`;
    case "left_over":
      return `The cell ${refusal.cell} has tables of it already; look whether they may go first.`;
    case "no_key":
      return `These tables have no primary key, so that changes could not be followed: ${refusal.tables.join(", ")}.`;
    default:
      return refusal satisfies never;
  }
}

const steps: Readonly<Record<string, string>> = {
  target: "making its tables there",
  publish: "letting its tables be copied",
  copy: "copying",
  verify: "comparing every row",
  switch: "switching",
  detach: "ending the copying",
  jobs: "bringing its jobs along",
  release: "waiting for whoever still reads there, then clearing up",
};

/** A step of a move, as it is done. */
export function stepInWords(name: string): string {
  return steps[name] ?? name;
}
