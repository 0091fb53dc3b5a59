import { type SettingSubject, settingSubjects } from "@omzien/contracts";
import { Button, EmptyState, Heading, PageLayout, Row, Select, Text } from "@omzien/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemError } from "../../../api/problem-error.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { api } from "../../../shell/api.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { ChangeTable } from "./ChangeTable.tsx";

/** Everything that administrators changed: who, when, from what to what. */
export function ChangesPage() {
  const { t } = useTranslator();
  usePageTitle(t("changes.title"));
  const [subject, setSubject] = useState<SettingSubject>();
  const query = useEvents(subject);
  const events = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const failure = query.failureReason ?? query.error;
  if (failure && !(failure instanceof ProblemError)) throw failure;
  return (
    <PageLayout width="wide">
      <BackLink />
      <Heading level={1}>{t("changes.title")}</Heading>
      <Text size="lead">{t("changes.lead")}</Text>
      <Select
        id="subject"
        label={t("changes.filter")}
        options={[
          { value: "", label: t("changes.filter.all") },
          ...settingSubjects.map((value) => ({ value, label: t(`changes.subject.${value}`) })),
        ]}
        value={subject ?? ""}
        onChange={({ target }) => setSubject(settingSubjects.find((each) => each === target.value))}
      />
      <ProblemNotice problem={failure ?? undefined} />
      <div role="status">{query.isPending && !failure && <Text muted>{t("page.loading")}</Text>}</div>
      {query.data && events.length === 0 && <EmptyState title={t("changes.none")} />}
      {events.length > 0 && <ChangeTable events={events} />}
      {query.hasNextPage && (
        <Row>
          <Button
            variant="secondary"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t("changes.more")}
          </Button>
        </Row>
      )}
    </PageLayout>
  );
}

function useEvents(subject: SettingSubject | undefined) {
  return useInfiniteQuery({
    queryKey: ["setting-changes", subject ?? ""],
    staleTime: 0,
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/setting-changes", {
          params: {
            query: {
              limit: 50,
              ...(subject ? { subject } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
