import {
  LookAlarm,
  LookAlarmList,
  LookAlarmQuery,
  NewLookAlarmReview,
  OversightLook,
  OversightLookChoices,
  OversightLookQuery,
  pageOf,
} from "@omzien/contracts";
import { getOversightLookChoices, listLookAlarms, listOversightLooks, lookIntoAlarm } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "oversight", tenant: "host", actor: "officer" } as const;

/** Who looked at whom, and when that is out of the ordinary. */
export const oversightLookRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/oversight/looks",
      operationId: "listOversightLooks",
      summary: "Wie keek naar wiens gegevens, waarom en volgens welke regel; nieuwste eerst",
      query: OversightLookQuery,
      status: 200,
      result: pageOf(OversightLook),
    },
    ({ ctx, query }) => listOversightLooks({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/oversight/look-choices",
      operationId: "getOversightLookChoices",
      summary: "Waarop het inzagelog te doorzoeken is",
      status: 200,
      result: OversightLookChoices,
    },
    ({ ctx }) => getOversightLookChoices({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/oversight/alarms",
      operationId: "listLookAlarms",
      summary: "Wie veel meer keek dan anders, of buiten het eigen gebied",
      query: LookAlarmQuery,
      status: 200,
      result: LookAlarmList,
    },
    ({ ctx, query }) => listLookAlarms({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/oversight/alarm-reviews",
      operationId: "lookIntoAlarm",
      summary: "Leg vast dat een signaal is uitgezocht, en wat daaruit kwam",
      body: NewLookAlarmReview,
      status: 201,
      result: LookAlarm,
    },
    ({ ctx, body }) => lookIntoAlarm({ ctx, input: body }),
  ),
];
