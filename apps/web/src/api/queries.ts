import { queryOptions } from "@tanstack/react-query";
import { api } from "../shell/api.ts";
import { answerOf } from "./answer-of.ts";
import { ProblemError } from "./problem-error.ts";

const hourMs = 3_600_000;

/** Reads that more than one feature needs. */
export const siteQuery = queryOptions({
  queryKey: ["site"],
  queryFn: () => answerOf(api.GET("/site")),
  staleTime: hourMs,
});

/** The longer texts of the municipality, and what is not done here. */
export const siteTextsQuery = queryOptions({
  queryKey: ["site-texts"],
  queryFn: () => answerOf(api.GET("/site-texts")),
  staleTime: hourMs,
});

/** Kinds of help in two levels. They hardly change, and a form must work on when the connection is gone. */
export const categoriesQuery = queryOptions({
  queryKey: ["categories"],
  queryFn: () => answerOf(api.GET("/categories")),
  staleTime: hourMs,
  gcTime: hourMs,
});

export const conductQuery = queryOptions({
  queryKey: ["code-of-conduct"],
  queryFn: () => answerOf(api.GET("/code-of-conduct")),
});

export const confidentialityQuery = queryOptions({
  queryKey: ["confidentiality-statement"],
  queryFn: () => answerOf(api.GET("/confidentiality-statement")),
});

export const consentsQuery = queryOptions({
  queryKey: ["consents"],
  queryFn: () => answerOf(api.GET("/consents")),
});

/** Where a postcode lies. @param postcode already regular. */
export const areaLookupQuery = (postcode: string) =>
  queryOptions({
    queryKey: ["areas", "lookup", postcode],
    queryFn: () => answerOf(api.GET("/areas/lookup", { params: { query: { postcode } } })),
    staleTime: hourMs,
  });

/** The member's own offer, or null when there is none. */
export const myOfferQuery = queryOptions({
  queryKey: ["help-offers", "mine"],
  queryFn: () =>
    answerOf(api.GET("/help-offers/mine")).catch((error: unknown) => {
      if (error instanceof ProblemError && error.code === "not_found") return null;
      throw error;
    }),
});

export const myRequestsQuery = queryOptions({
  queryKey: ["help-requests", "mine"],
  queryFn: () => answerOf(api.GET("/help-requests", { params: { query: { list: "mine", limit: 50 } } })),
});

export const requestQuery = (helpRequestId: string) =>
  queryOptions({
    queryKey: ["help-requests", helpRequestId],
    queryFn: () =>
      answerOf(api.GET("/help-requests/{helpRequestId}", { params: { path: { helpRequestId } } })),
  });

export const myInvitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: () => answerOf(api.GET("/invitations", { params: { query: { limit: 50 } } })),
});

export const invitationQuery = (invitationId: string) =>
  queryOptions({
    queryKey: ["invitations", invitationId],
    queryFn: () => answerOf(api.GET("/invitations/{invitationId}", { params: { path: { invitationId } } })),
  });

export const myMatchesQuery = queryOptions({
  queryKey: ["matches", "mine"],
  queryFn: () => answerOf(api.GET("/matches", { params: { query: { list: "mine", limit: 50 } } })),
});

export const matchQuery = (matchId: string) =>
  queryOptions({
    queryKey: ["matches", matchId],
    queryFn: () => answerOf(api.GET("/matches/{matchId}", { params: { path: { matchId } } })),
  });

export const messagesQuery = (matchId: string) =>
  queryOptions({
    queryKey: ["matches", matchId, "messages"],
    queryFn: () =>
      answerOf(
        api.GET("/matches/{matchId}/messages", { params: { path: { matchId }, query: { limit: 100 } } }),
      ),
    refetchInterval: 20_000,
  });
