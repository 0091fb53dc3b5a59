import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useShell } from "../shell/shell-context.tsx";
import { ProblemError } from "./problem-error.ts";
import { queryClient } from "./query-client.ts";

/**
 * Queries and actions for the pages below it. An answer that says "sign in first" makes the site look again who
 * this is; the pages of `_member` then lead to signing in and back.
 */
export function DataProvider({ children }: { children: ReactNode }) {
  const { session } = useShell();
  useEffect(() => {
    const lookAgain = (error: unknown) => {
      if (error instanceof ProblemError && error.code === "sign_in_required") void session.refresh();
    };
    const stops = [
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type === "updated" && event.action.type === "error") lookAgain(event.action.error);
      }),
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type === "updated" && event.action.type === "error") lookAgain(event.action.error);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
