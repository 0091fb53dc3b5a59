import { useMutation } from "@tanstack/react-query";
import type { ApiClient } from "@omzien/api-client";
import { api } from "../shell/api.ts";
import { ProblemError } from "./problem-error.ts";

interface Sent<Input> {
  input: Input;
  /** Idempotency-Key: the same for every try of one send. */
  key: string;
}

export interface Action<Input, Result> {
  /** Sends once; a second press while under way does nothing. @returns undefined when it failed. */
  send: (input: Input, key?: string) => Promise<Result | undefined>;
  busy: boolean;
  /** Being tried again because the site is away for a moment. */
  retrying: boolean;
  problem: ProblemError | undefined;
  reset: () => void;
}

/**
 * Something that changes state at the site.
 *
 * @param call makes the request with the given headers, which hold the Idempotency-Key.
 * @param options.onDone after success, before `send` returns.
 */
export function useAction<Input, Result>(
  call: (client: ApiClient, input: Input, headers: { "idempotency-key": string }) => Promise<Result>,
  options: { onDone?: (result: Result, input: Input) => unknown } = {},
): Action<Input, Result> {
  const mutation = useMutation<Result, Error, Sent<Input>>({
    mutationFn: ({ input, key }) => call(api, input, { "idempotency-key": key }),
    onSuccess: async (result, { input }) => {
      await options.onDone?.(result, input);
    },
  });
  const { error, failureReason } = mutation;
  if (error && !(error instanceof ProblemError)) throw error;
  return {
    async send(input, key = crypto.randomUUID()) {
      if (mutation.isPending) return undefined;
      try {
        return await mutation.mutateAsync({ input, key });
      } catch (failure) {
        if (failure instanceof ProblemError) return undefined;
        throw failure;
      }
    },
    busy: mutation.isPending,
    retrying: mutation.isPending && failureReason !== null,
    problem: error ?? undefined,
    reset: mutation.reset,
  };
}
