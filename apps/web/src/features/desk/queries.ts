import type { HoldReason } from "@omzien/contracts";
import { keepPreviousData, type Query, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";
import { coursesKey } from "../search-course/queries.ts";
import type { CandidateQuery } from "./candidates/what-if.ts";

/** The lists fill themselves: they are asked for again this often, and whenever the desk is looked at anew. */
const freshMs = 20_000;

const live = { refetchInterval: freshMs, refetchOnWindowFocus: true } as const;

/** Keys of everything the desk has fetched; `["desk"]` is all of it. */
export const deskKey = ["desk"] as const;

export const deskCountsQuery = queryOptions({
  queryKey: [...deskKey, "counts"],
  queryFn: () => answerOf(api.GET("/desk-counts")),
  ...live,
});

const requestsQuery = (list: "triage" | "unanswered" | "open") =>
  queryOptions({
    queryKey: [...deskKey, "requests", list],
    queryFn: () => answerOf(api.GET("/help-requests", { params: { query: { list, limit: 100 } } })),
    ...live,
  });

const followUpQuery = queryOptions({
  queryKey: [...deskKey, "matches", "follow-up"],
  queryFn: () => answerOf(api.GET("/matches", { params: { query: { list: "follow-up", limit: 100 } } })),
  ...live,
});

const reportsQuery = queryOptions({
  queryKey: [...deskKey, "reports", "open"],
  queryFn: () => answerOf(api.GET("/reports", { params: { query: { state: "open", limit: 100 } } })),
  ...live,
});

// Every look at a number is written down: asked for anew when their count changes, by the desk's own changes, and on
// coming back.
const callsQuery = (waiting: number | undefined) =>
  queryOptions({
    queryKey: [...deskKey, "calls", waiting ?? 0],
    queryFn: () => answerOf(api.GET("/call-tasks", { params: { query: { limit: 100 } } })),
    refetchOnWindowFocus: true,
    placeholderData: (before) => before,
  });

// Asked for anew when the count of those that wait changes, and not otherwise: every look at a number is written down.
const dutyCallsQuery = (waiting: number | undefined) =>
  queryOptions({
    queryKey: [...deskKey, "duty-calls", waiting ?? 0],
    queryFn: () => answerOf(api.GET("/duty-calls")),
    placeholderData: (before) => before,
  });

export const useDutyCalls = (waiting: number | undefined) => useQuery(dutyCallsQuery(waiting));
export const useDeskCounts = () => useQuery(deskCountsQuery);
export const useRequestList = (list: "triage" | "unanswered" | "open") => useQuery(requestsQuery(list));
export const useFollowUpList = () => useQuery(followUpQuery);
export const useReportList = () => useQuery(reportsQuery);
export const useCallList = () => useQuery(callsQuery(useDeskCounts().data?.calls));

/** What the site leaves out for paper and the telephone, it does not send. */
const onPaper = { headers: { "Omzien-Channel": "print" } } as const;
export const onThePhone = { headers: { "Omzien-Channel": "phone" } } as const;

export const useDeskRequest = (helpRequestId: string) =>
  useQuery({
    queryKey: [...deskKey, "request", helpRequestId],
    queryFn: () =>
      answerOf(api.GET("/help-requests/{helpRequestId}", { params: { path: { helpRequestId } } })),
    ...live,
  });

export const usePrintedRequest = (helpRequestId: string) =>
  useQuery({
    queryKey: [...deskKey, "request", helpRequestId, "print"],
    queryFn: () =>
      answerOf(
        api.GET("/help-requests/{helpRequestId}", { params: { path: { helpRequestId } }, ...onPaper }),
      ),
  });

/** @param query what is supposed of the request; the list as asked stays on the screen until the answer is there. */
export const useCandidates = (helpRequestId: string, query: CandidateQuery = {}) =>
  useQuery({
    queryKey: [...deskKey, "candidates", helpRequestId, query],
    queryFn: () =>
      answerOf(
        api.GET("/help-requests/{helpRequestId}/candidates", { params: { path: { helpRequestId }, query } }),
      ),
    placeholderData: keepPreviousData,
    ...(Object.keys(query).length === 0 && live),
  });

/** What one question to the asker would bring. Dearer than the list, so it is asked for once. */
export const useEasings = (helpRequestId: string) =>
  useQuery({
    queryKey: [...deskKey, "easings", helpRequestId],
    queryFn: () =>
      answerOf(api.GET("/help-requests/{helpRequestId}/easings", { params: { path: { helpRequestId } } })),
    staleTime: 5 * 60_000,
  });

export const useDeskMatch = (matchId: string) =>
  useQuery({
    queryKey: [...deskKey, "match", matchId],
    queryFn: () => answerOf(api.GET("/matches/{matchId}", { params: { path: { matchId } } })),
    ...live,
  });

export const usePrintedMatch = (matchId: string) =>
  useQuery({
    queryKey: [...deskKey, "match", matchId, "print"],
    queryFn: () => answerOf(api.GET("/matches/{matchId}", { params: { path: { matchId } }, ...onPaper })),
  });

export const usePromiseLetter = (personId: string) =>
  useQuery({
    queryKey: [...deskKey, "promise-letter", personId],
    queryFn: () =>
      answerOf(api.GET("/people/{personId}/promise-letter", { params: { path: { personId } }, ...onPaper })),
  });

export const usePacketLetter = (personId: string) =>
  useQuery({
    queryKey: [...deskKey, "packet-letter", personId],
    queryFn: () =>
      answerOf(
        api.GET("/people/{personId}/information-packet-letter", {
          params: { path: { personId } },
          ...onPaper,
        }),
      ),
  });

/** Which information packets somebody got. */
export const usePackets = (personId: string) =>
  useQuery({
    queryKey: [...deskKey, "packets", personId],
    queryFn: () =>
      answerOf(api.GET("/people/{personId}/information-packets", { params: { path: { personId } } })),
  });

export const useDeskReport = (reportId: string) =>
  useQuery({
    queryKey: [...deskKey, "report", reportId],
    queryFn: () => answerOf(api.GET("/reports/{reportId}", { params: { path: { reportId } } })),
  });

/** @param reason why one looks while their data are on hold. */
export const usePerson = (personId: string, reason?: HoldReason) =>
  useQuery({
    queryKey: [...deskKey, "person", personId, reason ?? ""],
    queryFn: () =>
      answerOf(
        api.GET("/people/{personId}", {
          params: { path: { personId }, query: reason ? { reason } : {} },
        }),
      ),
  });

export const useVog = (personId: string) =>
  useQuery({
    queryKey: [...deskKey, "vog", personId],
    queryFn: () => answerOf(api.GET("/people/{personId}/vog-records", { params: { path: { personId } } })),
  });

const offerLimits = "offer-limits";

export const useOfferLimits = (personId: string) =>
  useQuery({
    queryKey: [...deskKey, offerLimits, personId],
    queryFn: () =>
      answerOf(api.GET("/people/{personId}/help-offer/limits", { params: { path: { personId } } })),
  });

/** The trainings that the municipality keeps. */
export const useTrainings = () =>
  useQuery({ queryKey: [...deskKey, "trainings"], queryFn: () => answerOf(api.GET("/trainings")) });

/** Which trainings somebody had. */
export const useHelperTrainings = (personId: string) =>
  useQuery({
    queryKey: [...deskKey, "trainings", personId],
    queryFn: () => answerOf(api.GET("/people/{personId}/trainings", { params: { path: { personId } } })),
  });

/** Key of every look-up of a caller. */
export const peopleSearchKey = ["people-search"] as const;

/** Asks again for everything on the desk, after something was changed; how a search goes is told there too. */
export function useDeskRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([deskKey, coursesKey].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
}

/** The same after somebody's offer ended: its limits are not there to be asked for. */
export function useRefreshWithoutOffer(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const predicate = ({ queryKey: [, name] }: Query) => name !== offerLimits;
    await client.invalidateQueries({ queryKey: deskKey, predicate });
  };
}
