import type { Beholder, OversightDocumentKey } from "@omzien/contracts";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

/** Each reading is written down, so a page asks once. */
const once = { staleTime: 60_000, refetchOnWindowFocus: false } as const;

const documentCall = (document: OversightDocumentKey, beholder?: Beholder) => ({
  params: { path: { document }, query: beholder === undefined ? {} : { beholder } },
});

export const documentQuery = (document: OversightDocumentKey, beholder?: Beholder) =>
  queryOptions({
    queryKey: ["oversight", "document", document, beholder ?? ""],
    queryFn: () => answerOf(api.GET("/oversight/documents/{document}", documentCall(document, beholder))),
    ...once,
  });

export const documentPage = (document: OversightDocumentKey, beholder?: Beholder) =>
  answerOf(api.GET("/oversight/documents/{document}/page", documentCall(document, beholder)));

export const alarmsQuery = (state: "open" | "looked-into") =>
  queryOptions({
    queryKey: ["oversight", "alarms", state],
    queryFn: () => answerOf(api.GET("/oversight/alarms", { params: { query: { state } } })),
    ...once,
  });

export const lookChoicesQuery = queryOptions({
  queryKey: ["oversight", "look-choices"],
  queryFn: () => answerOf(api.GET("/oversight/look-choices")),
  ...once,
});

export const inquiryQuery = (inquiryId: string) =>
  queryOptions({
    queryKey: ["oversight", "inquiry", inquiryId],
    queryFn: () =>
      answerOf(api.GET("/oversight/breach-inquiries/{inquiryId}", { params: { path: { inquiryId } } })),
    ...once,
  });

export const consentRegisterQuery = queryOptions({
  queryKey: ["oversight", "consent-register"],
  queryFn: () => answerOf(api.GET("/oversight/consent-register")),
  ...once,
});
