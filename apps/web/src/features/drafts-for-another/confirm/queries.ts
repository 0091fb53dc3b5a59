import { OpenDraft } from "@omzien/contracts";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";

/** The link's token or the typed code: exactly one of them. */
export type DraftSecret = { token: string } | { code: string };

/** The secret behind the `#` of a mail's link; undefined when there is none, or half of one. */
export function secretInAddress(hash: string): DraftSecret | undefined {
  const token = hash.slice(1);
  return OpenDraft.safeParse({ token }).success ? { token } : undefined;
}

// A POST, so that the secret is never in an address that a server or a log sees. It changes nothing.
export const openedDraftQuery = (secret: DraftSecret) =>
  queryOptions({
    queryKey: ["drafts-for-another", "opened", secret],
    queryFn: () => answerOf(api.POST("/drafts-for-another/openings", { body: secret })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
