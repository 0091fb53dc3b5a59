import {
  Colleagues,
  ConfirmSecondFactor,
  EnteredSecondFactor,
  EnterSecondFactor,
  SecondFactorCodes,
  SecondFactorSetUp,
  SetSecondFactorRule,
} from "@omzien/contracts";
import { notPersonal } from "@omzien/consent";
import {
  confirmSecondFactor,
  enterSecondFactor,
  memberOf,
  resetSecondFactor,
  setSecondFactorRule,
  type ServiceContext,
  startSecondFactor,
} from "@omzien/services";
import type { AppContext } from "../../http/app-env.ts";
import { PersonParams } from "../../http/params.ts";
import { type Route, route } from "../../http/route.ts";
import { startSession } from "../sessions/start-session.ts";

const shared = { tag: "second-factor", tenant: "host" } as const;
const own = { ...shared, actor: "member" } as const;

export const secondFactorRoutes: readonly Route[] = [
  route(
    {
      ...own,
      method: "post",
      path: "/second-factor/set-ups",
      operationId: "startSecondFactor",
      summary: "Wat een app moet scannen om codes te tonen",
      status: 201,
      result: SecondFactorSetUp,
    },
    ({ ctx }) => startSecondFactor({ ctx }),
  ),
  route(
    {
      ...own,
      method: "post",
      path: "/second-factor/confirmations",
      operationId: "confirmSecondFactor",
      summary: "Neem de app in gebruik; geeft tien herstelcodes, één keer",
      startsSession: true,
      body: ConfirmSecondFactor,
      status: 201,
      result: SecondFactorCodes,
    },
    async ({ ctx, body, c }) => {
      const codes = await confirmSecondFactor({ ctx, input: body });
      await stepUp(c, ctx);
      return codes;
    },
  ),
  route(
    {
      ...own,
      method: "post",
      path: "/second-factor/entries",
      operationId: "enterSecondFactor",
      summary: "Zet de tweede stap van het inloggen, met een code of een herstelcode",
      startsSession: true,
      body: EnterSecondFactor,
      status: 201,
      result: EnteredSecondFactor,
    },
    async ({ ctx, body, c }) => {
      const { recoveryCodesLeft } = await enterSecondFactor({ ctx, input: body });
      const { expiresAt } = await stepUp(c, ctx);
      return notPersonal({ expiresAt, recoveryCodesLeft });
    },
  ),
  route(
    {
      ...shared,
      actor: "administrator",
      method: "delete",
      path: "/colleagues/{personId}/second-factor",
      operationId: "resetSecondFactor",
      summary: "Laat een collega die de telefoon kwijt is opnieuw beginnen",
      params: PersonParams,
      status: 200,
      result: Colleagues,
    },
    ({ ctx, params }) => resetSecondFactor({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      actor: "administrator",
      method: "put",
      path: "/second-factor-rule",
      operationId: "setSecondFactorRule",
      summary: "Zeg vanaf wanneer niemand hier zonder tweede stap werkt",
      body: SetSecondFactorRule,
      status: 200,
      result: Colleagues,
    },
    ({ ctx, body }) => setSecondFactorRule({ ctx, input: body }),
  ),
];

/** The session goes on under a new id, which says that the second step was taken. */
function stepUp(c: AppContext, ctx: ServiceContext) {
  const { personId } = memberOf(ctx);
  const amr = `${c.get("session")?.amr ?? ""} otp`.trim();
  return startSession(c, ctx, { personId, amr, returnTo: "/mijn", draft: null });
}
