import { Navigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMember } from "../session/member-context.ts";

/** Pages for who works here: whose role waits for the second step of signing in takes that first, and comes back. */
export function SecondStepGate({ children }: { children: ReactNode }) {
  const { secondFactor } = useMember();
  const here = useRouterState({ select: (state) => state.location.href });
  // Kept: the address changes before this page is gone.
  const [from] = useState(here);
  const isWaiting = secondFactor === "to-enter" || secondFactor === "to-set-up";
  return isWaiting ? <Navigate to="/tweede-stap" search={{ naar: from }} replace /> : children;
}
