import {
  AffectedPerson,
  AffectedPersonQuery,
  BreachInquiry,
  BreachOverview,
  NewBreachInquiry,
  PageQuery,
  pageOf,
} from "@omzien/contracts";
import {
  getBreachInquiry,
  listAffectedPeople,
  listBreachInquiries,
  startBreachInquiry,
} from "@omzien/services";
import { BreachInquiryParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "oversight", tenant: "host", actor: "officer" } as const;

/** Who is affected by a leak, as a drill or for real. */
export const breachRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "post",
      path: "/oversight/breach-inquiries",
      operationId: "startBreachInquiry",
      summary: "Zoek uit wie door een datalek is geraakt, als oefening of bij een echt lek",
      body: NewBreachInquiry,
      status: 201,
      result: BreachOverview,
    },
    ({ ctx, body }) => startBreachInquiry({ ctx, input: body }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/oversight/breach-inquiries",
      operationId: "listBreachInquiries",
      summary: "Oefeningen en datalekken tot nu toe",
      query: PageQuery,
      status: 200,
      result: pageOf(BreachInquiry),
    },
    ({ ctx, query }) => listBreachInquiries({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/oversight/breach-inquiries/{inquiryId}",
      operationId: "getBreachInquiry",
      summary: "Een oefening of datalek, met aantallen",
      params: BreachInquiryParams,
      status: 200,
      result: BreachOverview,
    },
    ({ ctx, params }) => getBreachInquiry({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/oversight/breach-inquiries/{inquiryId}/people",
      operationId: "listAffectedPeople",
      summary: "Wie is geraakt en om welke soorten gegevens het gaat, zonder de gegevens zelf",
      params: BreachInquiryParams,
      query: AffectedPersonQuery,
      status: 200,
      result: pageOf(AffectedPerson),
    },
    ({ ctx, params, query }) => listAffectedPeople({ ctx, input: { ...params, ...query } }),
  ),
];
