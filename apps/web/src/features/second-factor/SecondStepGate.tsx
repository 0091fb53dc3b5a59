import { Navigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMember } from "../session/member-context.ts";

/** Pages for who works here: whose role waits for the second step of signing in takes that first, and comes back. */
export function SecondStepGate({ children }: { children: ReactNode }) {
  const { secondFactor, roles } = useMember();
  const here = useRouterState({ select: (state) => state.location.href });
  // Kept: the address changes before this page is gone.
  const [from] = useState(here);
  // Some of the work may be open already, to who does several kinds of it.
  const isElsewhere = secondFactor === "at-provider" && roles.every((role) => role === "resident");
  const isWaiting = secondFactor === "to-enter" || secondFactor === "to-set-up" || isElsewhere;
  return isWaiting ? <Navigate to="/tweede-stap" search={{ naar: from }} replace /> : children;
}
