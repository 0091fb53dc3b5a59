import { useQuery } from "@tanstack/react-query";
import { deskRotasQuery } from "../queries.ts";

/** On how many days within 48 hours nobody comes yet, over all rotas that run. */
export function useSoonOpen(): number {
  const rotas = useQuery(deskRotasQuery);
  const days = (rotas.data?.items ?? []).flatMap((rota) => rota.days);
  return days.filter(({ isSoon }) => isSoon).length;
}
