import { type Locale, packetParts, type PublishedPacket } from "@omzien/contracts";
import type { PacketRow } from "./queries.ts";

/** The parts that are written, in the wished language; in Dutch where there is no English. */
export function packetIn(
  { texts }: Pick<PacketRow, "texts">,
  wished: Locale,
): Pick<PublishedPacket, "locale" | "parts"> {
  const locale = wished === "en" && (texts.en["howItWorks"] ?? "") !== "" ? "en" : "nl";
  const parts = packetParts
    .map((part) => ({ part, text: texts[locale][part] ?? "" }))
    .filter(({ text }) => text !== "");
  return { locale, parts };
}
