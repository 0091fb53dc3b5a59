import { Notice } from "@omzien/ui";
import type { ReactNode } from "react";
import { words } from "../shell/words.ts";
import type { ProblemError } from "./client.ts";

/** What went wrong, where it happened; faults that belong to a field stand there. */
export function ProblemNotice({
  problem,
  children,
}: {
  problem: ProblemError | undefined;
  children?: ReactNode;
}) {
  if (problem === undefined) return null;
  return (
    <Notice tone="danger" title={words.problem(problem.code)} live="assertive">
      {children}
    </Notice>
  );
}

/** The message at a field of a form. */
export function faultAt(problem: ProblemError | undefined, pointer: string): string | undefined {
  const fault = problem?.faults.find((each) => each.pointer === pointer);
  if (fault === undefined) return undefined;
  return words.find(`console.fault.${fault.code}`, {}, words.find(`fault.${fault.code}`, {}, fault.code));
}
