import type { Json } from "./columns.ts";

/** One text per part of the packet. */
export type PacketTexts = Readonly<Record<string, string>>;

/** A version of the information packet that was published; never changes. */
export interface InformationPacketTable {
  version: number;
  texts: Json<{ nl: PacketTexts; en: PacketTexts }>;
  /** Whether people who got an earlier one are asked to read it again. */
  reads_again: boolean;
  published_at: Date;
}

/** That somebody got a version; once per way in which they got it. */
export interface InformationPacketReceiptTable {
  person_id: string;
  version: number;
  how: "mail" | "paper" | "read";
  /** Of the desk; null where it went by itself. */
  given_by: string | null;
  given_at: Date;
}
