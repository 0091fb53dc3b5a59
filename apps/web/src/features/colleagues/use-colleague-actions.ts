import type {
  ColleagueRole,
  Colleagues,
  InviteColleague,
  SetSecondFactorRule,
  StaffRole,
} from "@omzien/contracts";
import { answerOf } from "../../api/answer-of.ts";
import type { ProblemError } from "../../api/problem-error.ts";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";
import { colleaguesQuery } from "./queries.ts";

export interface RoleOf<Role extends StaffRole = ColleagueRole> {
  personId: string;
  name: string;
  role: Role;
}

/** What was done last, and so can be undone. */
export type Done =
  | ({ kind: "given" | "taken" } & RoleOf)
  | { kind: "checked" | "ruled" }
  | { kind: "reset"; name: string }
  | { kind: "sent" | "withdrawn"; invitationId: string | undefined };

export interface ColleagueActions {
  give: Action<RoleOf, Colleagues>;
  take: Action<RoleOf, Colleagues>;
  check: Action<RoleOf<StaffRole>, Colleagues>;
  invite: Action<InviteColleague, Colleagues>;
  sendAgain: Action<string, Colleagues>;
  withdraw: Action<string, Colleagues>;
  reset: Action<{ personId: string; name: string }, Colleagues>;
  rule: Action<SetSecondFactorRule, Colleagues>;
  busy: boolean;
  /** Of whatever has no form of its own to say it in. */
  problem: ProblemError | undefined;
}

/** Everything that changes who works here; each answer is the list as it is from then on. */
export function useColleagueActions(onDone: (done: Done) => void): ColleagueActions {
  const shown = (list: Colleagues, done: Done) => {
    queryClient.setQueryData(colleaguesQuery.queryKey, list);
    onDone(done);
  };
  const give = useAction(
    (api, { personId, role }: RoleOf) =>
      answerOf(api.PUT("/colleagues/{personId}/roles/{role}", { params: { path: { personId, role } } })),
    { onDone: (list, what) => shown(list, { ...what, kind: "given" }) },
  );
  const take = useAction(
    (api, { personId, role }: RoleOf) =>
      answerOf(api.DELETE("/colleagues/{personId}/roles/{role}", { params: { path: { personId, role } } })),
    { onDone: (list, what) => shown(list, { ...what, kind: "taken" }) },
  );
  const check = useAction(
    (api, { personId, role }: RoleOf<StaffRole>, header) =>
      answerOf(
        api.POST("/colleagues/{personId}/roles/{role}/checks", {
          params: { path: { personId, role }, header },
        }),
      ),
    { onDone: (list) => shown(list, { kind: "checked" }) },
  );
  const invitations = useInvitationActions(shown);
  const factor = useFactorActions(shown);
  const acting = [give, take, check, invitations.sendAgain, invitations.withdraw, factor.reset];
  return {
    give,
    take,
    check,
    ...invitations,
    ...factor,
    busy: acting.some(({ busy }) => busy),
    problem: acting.find(({ problem }) => problem !== undefined)?.problem,
  };
}

function useInvitationActions(shown: (list: Colleagues, done: Done) => void) {
  const invite = useAction(
    (api, body: InviteColleague, header) =>
      answerOf(api.POST("/colleague-invitations", { params: { header }, body })),
    { onDone: (list) => shown(list, { kind: "sent", invitationId: list.invitations[0]?.id }) },
  );
  const sendAgain = useAction(
    (api, colleagueInvitationId: string, header) =>
      answerOf(
        api.POST("/colleague-invitations/{colleagueInvitationId}/sending", {
          params: { path: { colleagueInvitationId }, header },
        }),
      ),
    { onDone: (list, invitationId) => shown(list, { kind: "sent", invitationId }) },
  );
  const withdraw = useAction(
    (api, colleagueInvitationId: string, header) =>
      answerOf(
        api.POST("/colleague-invitations/{colleagueInvitationId}/withdrawal", {
          params: { path: { colleagueInvitationId }, header },
        }),
      ),
    { onDone: (list, invitationId) => shown(list, { kind: "withdrawn", invitationId }) },
  );
  return { invite, sendAgain, withdraw };
}

function useFactorActions(shown: (list: Colleagues, done: Done) => void) {
  const reset = useAction(
    (api, { personId }: { personId: string; name: string }) =>
      answerOf(api.DELETE("/colleagues/{personId}/second-factor", { params: { path: { personId } } })),
    { onDone: (list, { name }) => shown(list, { kind: "reset", name }) },
  );
  const rule = useAction(
    (api, body: SetSecondFactorRule) => answerOf(api.PUT("/second-factor-rule", { body })),
    { onDone: (list) => shown(list, { kind: "ruled" }) },
  );
  return { reset, rule };
}
