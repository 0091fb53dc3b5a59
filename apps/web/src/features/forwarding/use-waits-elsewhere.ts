import { useQuery } from "@tanstack/react-query";
import { useDeskCounts } from "../desk/queries.ts";
import { envelopesQuery } from "./queries.ts";

/** What other municipalities ask and nobody answered yet, and answers of theirs to read. */
export function useWaitsElsewhere(): number {
  const { data: arrived } = useQuery(envelopesQuery);
  const { data: counts } = useDeskCounts();
  const open = (arrived?.items ?? []).filter(({ state }) => state === "open");
  return open.length + (counts?.repliesElsewhere ?? 0);
}
