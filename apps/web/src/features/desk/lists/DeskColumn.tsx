import { Button, DeskList, EmptyState, Notice, Text, Waiting } from "@omzien/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemError } from "../../../api/problem-error.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { DeskListName } from "../frame/read-desk-search.ts";

export interface DeskColumnProps<Item extends { id: string }> {
  list: DeskListName;
  query: UseQueryResult<{ items: Item[] }>;
  selectedId: string | undefined;
  onSelect: (id: string) => void;
  children: (item: Item) => ReactNode;
}

/** One list of the desk in every state it can be in; what was fetched stays while a later look fails. */
export function DeskColumn<Item extends { id: string }>({
  list,
  query,
  selectedId,
  onSelect,
  children,
}: DeskColumnProps<Item>) {
  const translator = useTranslator();
  const { t } = translator;
  const failure = query.failureReason ?? query.error;
  return (
    <div data-list={list}>
      {failure && (
        <Notice
          tone="warning"
          title={translator.problem(failure instanceof ProblemError ? failure.code : undefined)}
        >
          <Button variant="secondary" busy={query.isFetching} onClick={() => void query.refetch()}>
            {t("action.retry")}
          </Button>
        </Notice>
      )}
      {!query.data && !failure && <Waiting lines={6} />}
      {query.data && (
        <DeskList
          label={t(`desk.list.${list}`)}
          items={query.data.items}
          selectedId={selectedId}
          onSelect={onSelect}
          empty={
            <EmptyState title={t(`desk.empty.${list}.title`)} headingLevel={2}>
              <Text>{t(`desk.empty.${list}.text`)}</Text>
            </EmptyState>
          }
        >
          {children}
        </DeskList>
      )}
    </div>
  );
}
