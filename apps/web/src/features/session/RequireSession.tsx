import { Navigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { WaitingPage } from "../../api/Loaded.tsx";
import { useShell } from "../../shell/shell-context.tsx";
import { MemberContext } from "./member-context.ts";
import { useMe } from "./use-me.ts";

/** Pages for members: a visitor is led to signing in, and comes back to this page afterwards. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { session } = useShell();
  const who = useMe();
  const here = useRouterState({ select: (state) => state.location.href });
  useEffect(() => {
    if (who.kind !== "unknown") return undefined;
    const again = () => void session.refresh();
    again();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [who.kind, session]);
  if (who.kind === "unknown") return <WaitingPage />;
  if (who.kind === "visitor") return <Navigate to="/inloggen" search={{ naar: here }} replace />;
  return <MemberContext value={who.me}>{children}</MemberContext>;
}
