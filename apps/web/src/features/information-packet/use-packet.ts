import { useQuery } from "@tanstack/react-query";
import { useSite } from "../../shell/shell-context.tsx";
import { packetQuery } from "./queries.ts";

/** The packet in force, on pages about something else: not asked for where the municipality has none. */
export function usePacket() {
  const { hasPacket = false } = useSite();
  return useQuery({ ...packetQuery, enabled: hasPacket });
}
