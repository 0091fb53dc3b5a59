import { Notice } from "@omzien/ui";
import type { ReactNode } from "react";
import { useTranslator } from "../shell/shell-context.tsx";
import type { ProblemError } from "./problem-error.ts";

export interface ProblemNoticeProps {
  problem: ProblemError | undefined;
  /** What one can do about it. */
  children?: ReactNode;
}

/** What went wrong and what to do about it, where it happened. Nothing when nothing went wrong. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps) {
  const translator = useTranslator();
  if (!problem) return null;
  return (
    <Notice
      tone={problem.isPassing ? "warning" : "danger"}
      title={translator.problem(problem.code)}
      live="assertive"
    >
      {children}
    </Notice>
  );
}
