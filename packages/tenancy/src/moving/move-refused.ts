/** Why a tenant cannot be moved, or a cluster cannot be a cell. Nothing was changed. */
export type MoveRefusal =
  | { why: "cell_name" | "cell_taken" | "same_cluster" | "no_cell" | "cell_full"; cell: string }
  | { why: "wal_level"; cell: string; found: string }
  | { why: "not_live"; state: string }
  | { why: "other_version" | "busy" | "not_moving" | "moved_already" | "stopping" }
  | { why: "moving_elsewhere" | "left_over"; cell: string }
  | { why: "no_key"; tables: string[] };

/** What was asked cannot be done, and nothing was changed. */
export class MoveRefusedError extends Error {
  override readonly name = "MoveRefusedError";
  readonly reason: MoveRefusal;

  constructor(reason: MoveRefusal) {
    super(`The move is refused: ${reason.why}`);
    this.reason = reason;
  }
}
