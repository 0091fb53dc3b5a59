import { createHash } from "node:crypto";

/** A link with the event it stands for, as the database keeps them; times in microseconds since 1970. */
export interface ChainRow {
  seq: number;
  prev_hash: string;
  hash: string;
  identity_sha256: string;
  cut_at: Date | null;
  destroyed_at: Date | null;
  /** Null: there is no event any more. */
  id: string | null;
  person_id: string | null;
  by_person_id: string | null;
  match_id: string | null;
  purpose: string | null;
  status: string | null;
  at_micros: string | null;
  text_version: number | null;
  text_sha256: string | null;
  locale: string | null;
  capacity: string | null;
  evidence: string | null;
  valid_until_micros: string | null;
  salt: string | null;
}

/** SHA-256, hexadecimal, over the parts with their lengths in bytes before them: no two lists of parts look alike. */
export function digest(parts: readonly string[]): string {
  const text = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join("");
  return createHash("sha256").update(text).digest("hex");
}

/** What a link's hash must be, written anew beside the database's own function, so that one checks the other. */
export function hashOf(row: ChainRow): string {
  return digest([
    "omzien consent 1",
    String(row.seq),
    row.prev_hash,
    row.id ?? "",
    row.identity_sha256,
    row.purpose ?? "",
    row.status ?? "",
    row.at_micros ?? "",
    String(row.text_version),
    row.text_sha256 ?? "",
    row.locale ?? "",
    row.capacity ?? "",
    row.evidence ?? "",
    row.valid_until_micros ?? "",
  ]);
}

/** What ties an event to people and match; cannot be made without the person's salt. */
export function identityOf(row: ChainRow, salt: string): string {
  return digest([salt, row.person_id ?? "", row.by_person_id ?? "", row.match_id ?? ""]);
}
