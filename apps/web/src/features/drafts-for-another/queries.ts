import type { DraftChannel } from "@omzien/contracts";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

export const draftsKey = ["drafts-for-another"] as const;

export const myDraftsQuery = queryOptions({
  queryKey: [...draftsKey, "mine"],
  queryFn: () => answerOf(api.GET("/drafts-for-another", { params: { query: { list: "mine" } } })),
});

/** What waits, for the desk. */
export const deskDraftsQuery = queryOptions({
  queryKey: [...draftsKey, "desk"],
  queryFn: () => answerOf(api.GET("/drafts-for-another", { params: { query: { list: "desk" } } })),
});

/** One that waits, with whom it is for: each look is written down, so it is not looked at again by itself. */
export const deskDraftQuery = (draftId: string) =>
  queryOptions({
    queryKey: [...draftsKey, "desk", draftId],
    queryFn: () => answerOf(api.GET("/drafts-for-another/{draftId}", { params: { path: { draftId } } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Which fields a channel needs, in the order of the page. */
export const fieldsOf = {
  mail: ["email"],
  phone: ["phone"],
  letter: ["street", "houseNumber", "postcode"],
} as const satisfies Record<DraftChannel, readonly string[]>;
