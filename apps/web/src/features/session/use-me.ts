import { type SessionState, useSession } from "../../shell/session.ts";
import { useShell } from "../../shell/shell-context.tsx";

export type Me = Extract<SessionState, { kind: "member" }>["me"];

/** Who looks at the page: `unknown` until the server has said, `visitor`, or a member with `me`. */
export function useMe(): SessionState {
  return useSession(useShell().session);
}
