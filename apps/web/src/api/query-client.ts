import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem-error.ts";

const mostTries = 4;

/** Whether the same request is worth another try: only when the site or the connection is away for a moment. */
export function mayRetry(failures: number, error: Error): boolean {
  return error instanceof ProblemError && error.isPassing && failures < mostTries;
}

/** For actions: without a connection they fail at once, say so, and wait for whoever pressed the button. */
export function mayRetryAction(failures: number, error: Error): boolean {
  return mayRetry(failures, error) && error instanceof ProblemError && error.code !== "offline";
}

/** Milliseconds until the next try: what the site asks for, else 1, 2, 4, 8 seconds. */
export function retryDelay(failures: number, error: Error): number {
  const asked = error instanceof ProblemError ? error.retryAfterSeconds : undefined;
  return asked === undefined ? 1000 * 2 ** failures : Math.min(asked, 30) * 1000;
}

/** What was fetched during this visit; in memory only, so that nothing personal stays behind on a device. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: mayRetry,
      retryDelay,
      staleTime: 15_000,
      networkMode: "always",
      refetchOnReconnect: true,
    },
    // A try of a POST carries the same Idempotency-Key, so that trying again has one effect.
    mutations: { retry: mayRetryAction, retryDelay, networkMode: "always" },
  },
});
