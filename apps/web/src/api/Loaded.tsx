import { Button, Heading, PageLayout, Text, Waiting } from "@omzien/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { NotFoundPage } from "../shell/NotFoundPage.tsx";
import { useTranslator } from "../shell/shell-context.tsx";
import { ProblemError } from "./problem-error.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";

const waitBeforeSayingMs = 300;

/** Room for what is coming; only after a moment, so that fast answers do not flicker. */
export function WaitingPage({ width }: { width?: "narrow" | "wide" }) {
  const { t } = useTranslator();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), waitBeforeSayingMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <PageLayout width={width ?? "narrow"}>
      {shown && <Waiting lines={5} label={t("page.loading")} />}
    </PageLayout>
  );
}

export interface LoadedProps<Value> {
  query: Pick<UseQueryResult<Value>, "data" | "error" | "failureReason" | "isFetching"> & {
    refetch: () => unknown;
  };
  width?: "narrow" | "wide";
  children: (value: Value) => ReactNode;
}

/**
 * A page that stands on one query: waiting, not there, away for a moment (tried again by itself), broken, or drawn.
 * What was shown stays when a later look fails.
 */
export function Loaded<Value>({ query, width, children }: LoadedProps<Value>) {
  const { t } = useTranslator();
  const failure = query.failureReason ?? query.error;
  if (query.data !== undefined) {
    return (
      <>
        {failure instanceof ProblemError && failure.isPassing && (
          <PageLayout>
            <ProblemNotice problem={failure} />
          </PageLayout>
        )}
        {children(query.data)}
      </>
    );
  }
  if (!failure) return <WaitingPage width={width ?? "narrow"} />;
  if (!(failure instanceof ProblemError)) throw failure;
  if (failure.code === "not_found") return <NotFoundPage />;
  if (failure.code === "sign_in_required") return <WaitingPage width={width ?? "narrow"} />;
  return (
    <PageLayout>
      <Heading level={1}>{t(failure.isPassing ? "form.away.title" : "broken.title")}</Heading>
      <ProblemNotice problem={failure} />
      {query.isFetching && <Text muted>{t("form.away.trying")}</Text>}
      <div>
        <Button busy={query.isFetching} onClick={() => void query.refetch()}>
          {t("action.retry")}
        </Button>
      </div>
    </PageLayout>
  );
}
