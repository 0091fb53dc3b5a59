import {
  ConsentChain,
  ConsentRecordQuery,
  ConsentRegister,
  ConsentRegisterRecord,
  pageOf,
} from "@omzien/contracts";
import { checkConsentChain, getConsentRegister, listConsentRecords } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "oversight", tenant: "host", actor: "officer", method: "get", status: 200 } as const;

/** Every answer about consent, and the proof that none was changed. */
export const consentRegisterRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      path: "/oversight/consent-register",
      operationId: "getConsentRegister",
      summary: "Hoeveel antwoorden het toestemmingsregister heeft",
      result: ConsentRegister,
    },
    ({ ctx }) => getConsentRegister({ ctx }),
  ),
  route(
    {
      ...shared,
      path: "/oversight/consent-records",
      operationId: "listConsentRecords",
      summary: "Alle antwoorden onder pseudoniem, als JSON-LD (ISO/IEC TS 27560, W3C DPV); oudste eerst",
      query: ConsentRecordQuery,
      result: pageOf(ConsentRegisterRecord),
    },
    ({ ctx, query }) => listConsentRecords({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      path: "/oversight/consent-chain",
      operationId: "checkConsentChain",
      summary: "Reken na of geen antwoord is veranderd of verdwenen",
      result: ConsentChain,
    },
    ({ ctx }) => checkConsentChain({ ctx }),
  ),
];
