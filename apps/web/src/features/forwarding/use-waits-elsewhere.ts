import { useQuery } from "@tanstack/react-query";
import { useDeskCounts } from "../desk/queries.ts";
import { envelopesQuery } from "./queries.ts";

/** What other municipalities ask and nobody answered yet, answers of theirs to read, and organisations to be told. */
export function useWaitsElsewhere(): number {
  const { data: arrived } = useQuery(envelopesQuery);
  const { data: counts } = useDeskCounts();
  const open = (arrived?.items ?? []).filter(({ state }) => state === "open");
  const toTell = arrived?.toTell.length ?? 0;
  return open.length + toTell + (counts?.repliesElsewhere ?? 0);
}
