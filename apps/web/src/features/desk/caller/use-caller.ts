import type { PersonCard } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import { deskKey, onThePhone } from "../queries.ts";

/** The card of who calls; undefined while nobody was chosen, or it has not come yet. */
export function useCaller(personId: string | undefined): PersonCard | undefined {
  const query = useQuery({
    queryKey: [...deskKey, "person", personId, "phone"],
    queryFn: () =>
      answerOf(
        api.GET("/people/{personId}", { params: { path: { personId: personId ?? "" } }, ...onThePhone }),
      ),
    enabled: personId !== undefined,
  });
  return personId === undefined ? undefined : query.data;
}
