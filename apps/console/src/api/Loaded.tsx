import { Button, PageLayout, Waiting } from "@omzien/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { NotFoundPage } from "../pages/NotFoundPage.tsx";
import { words } from "../shell/words.ts";
import { ProblemError } from "./client.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";

/** A page that stands on one query: waiting, not there, broken, or drawn. */
export function Loaded<Value>({
  query,
  children,
}: {
  query: UseQueryResult<Value>;
  children: (value: Value) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) {
    return (
      <PageLayout width="wide">
        <Waiting lines={5} />
      </PageLayout>
    );
  }
  if (!(query.error instanceof ProblemError)) throw query.error;
  if (query.error.code === "not_found") return <NotFoundPage />;
  return (
    <PageLayout>
      <ProblemNotice problem={query.error}>
        <Button onClick={() => void query.refetch()}>{words.t("console.retry")}</Button>
      </ProblemNotice>
    </PageLayout>
  );
}
