import { Button, EmptyState, Notice, Text, Waiting } from "@omzien/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemError } from "../../../api/problem-error.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** A part of the desk that stands on one query, in every state it can be in; the rest of the desk goes on. */
export function CaseLoaded<Value>({
  query,
  lines = 6,
  children,
}: {
  query: UseQueryResult<Value>;
  lines?: number;
  children: (value: Value) => ReactNode;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const failure = query.failureReason ?? query.error;
  const code = failure instanceof ProblemError ? failure.code : undefined;
  if (code === "not_found") {
    return (
      <EmptyState title={t("desk.gone.title")} headingLevel={2}>
        <Text>{t("desk.gone.text")}</Text>
      </EmptyState>
    );
  }
  return (
    <>
      {failure && (
        <Notice tone="warning" title={translator.problem(code)}>
          <Button variant="secondary" busy={query.isFetching} onClick={() => void query.refetch()}>
            {t("action.retry")}
          </Button>
        </Notice>
      )}
      {query.data === undefined ? !failure && <Waiting lines={lines} /> : children(query.data)}
    </>
  );
}
