import { useMutation } from "@tanstack/react-query";
import { ProblemError, queryClient } from "./client.ts";

/**
 * Something that one does on a page. When it is done, everything that is shown is read anew.
 * `problem` is what the last try ended in, until `forget`.
 */
export function useAct<Input = void>(
  work: (input: Input) => Promise<unknown>,
  onDone?: (input: Input) => void,
) {
  const { mutate, isPending, error, isSuccess, reset } = useMutation({
    mutationFn: work,
    onSuccess: (_answer, input) => onDone?.(input),
    onSettled: () => queryClient.invalidateQueries(),
  });
  if (error !== null && !(error instanceof ProblemError)) throw error;
  return { act: mutate, busy: isPending, problem: error ?? undefined, done: isSuccess, forget: reset };
}
