import { Navigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { WaitingPage } from "../../api/Loaded.tsx";
import { useShell } from "../../shell/shell-context.tsx";
import { MemberContext } from "./member-context.ts";
import { useMe } from "./use-me.ts";

/** Pages for members: a visitor is led to signing in, and comes back to this page afterwards. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { session } = useShell();
  const who = useMe();
  useEffect(() => {
    if (who.kind !== "unknown") return undefined;
    const again = () => void session.refresh();
    again();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [who.kind, session]);
  if (who.kind === "unknown") return <WaitingPage />;
  if (who.kind === "visitor") return <ToSignIn />;
  return <MemberContext value={who.me}>{children}</MemberContext>;
}

function ToSignIn() {
  const here = useRouterState({ select: (state) => state.location.href });
  // Kept: the address changes before this page is gone, and would send us on from the page of signing in itself.
  const [from] = useState(here);
  return <Navigate to="/inloggen" search={{ naar: from }} replace />;
}
