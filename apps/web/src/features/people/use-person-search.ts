import type { HoldReason, PersonCard } from "@omzien/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { api } from "../../shell/api.ts";
import { onThePhone, peopleSearchKey } from "../desk/queries.ts";
import { searchText } from "./search-text.ts";

const quietMs = 200;

export interface PersonSearch {
  /** Undefined while there is too little to look for, or nothing has come yet. */
  people: readonly PersonCard[] | undefined;
  looking: boolean;
  problem: ProblemError | undefined;
}

/**
 * Looks up who calls while the name, number or postcode is being typed. What is typed goes in the body of a POST and
 * in the memory of this page, never in an address.
 *
 * @param reason with it a coordinator also finds who put their data on hold.
 */
export function usePersonSearch(typed: string, reason?: HoldReason): PersonSearch {
  const q = useQuiet(searchText(typed));
  const query = useQuery({
    queryKey: [...peopleSearchKey, q, reason ?? ""],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST("/people/searches", {
          body: { q: q ?? "", ...(reason ? { reason } : {}) },
          signal,
          ...onThePhone,
        }),
      ),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return {
    people: q === undefined ? undefined : query.data,
    looking: query.isFetching,
    problem: query.error instanceof ProblemError ? query.error : undefined,
  };
}

/** The value once it has rested for a moment. */
function useQuiet<Value>(value: Value): Value {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), quietMs);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}
