import type { TestTenant } from "@omzien/testing";
import { getRota } from "../index.ts";
import type { TestRota } from "./make-test-rota.ts";

/** What a test sees of rotas of this tenant: as somebody reads them, and what was sent and planned because of them. */
export function lookAt(tenant: () => TestTenant) {
  return {
    seenBy: (rota: TestRota, who: TestRota["desk"]) =>
      getRota({ ctx: tenant().as(who), input: { rotaId: rota.id } }),
    mailsOf: async (personId: string, kind: string) =>
      (await tenant().mails()).filter((mail) => mail.person_id === personId && mail.kind === kind),
    /** Looks of the search that are planned. */
    looksOf: async ({ helpRequestId }: TestRota) =>
      (await tenant().jobs("search_helpers")).filter(
        ({ payload }) => payload["helpRequestId"] === helpRequestId,
      ).length,
  };
}
