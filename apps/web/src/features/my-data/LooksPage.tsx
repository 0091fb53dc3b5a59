import type { Look } from "@omzien/contracts";
import { Button, EmptyState, Heading, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { api } from "../../shell/api.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "./BackLink.tsx";
import css from "./LooksPage.module.css";

const onePage = 20;

const looksQuery = (cursor: string | undefined) => ({
  queryKey: ["my-data", "looks", cursor ?? ""],
  queryFn: () =>
    answerOf(
      api.GET("/my-data/looks", {
        params: { query: { limit: onePage, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
});

/** Who saw my contact data or what says something about my health, when and why; newest first. */
export function LooksPage() {
  const { t } = useTranslator();
  usePageTitle(t("account.looks.title"));
  const query = useQuery(looksQuery(undefined));
  return (
    <Loaded query={query}>
      {({ items, nextCursor }) => (
        <PageLayout>
          <BackLink />
          <Heading level={1}>{t("account.looks.title")}</Heading>
          <Text size="lead">{t("account.looks.lead")}</Text>
          {items.length === 0 ? (
            <EmptyState title={t("account.looks.none.title")}>
              <Text>{t("account.looks.none.text")}</Text>
            </EmptyState>
          ) : (
            <ul className={css["list"]}>
              <LookItems looks={items} />
              {nextCursor !== undefined && <EarlierLooks cursor={nextCursor} />}
            </ul>
          )}
          <Text muted>{t("account.looks.except")}</Text>
        </PageLayout>
      )}
    </Loaded>
  );
}

/** The next page of the list, once it is asked for. */
function EarlierLooks({ cursor }: { cursor: string }) {
  const { t } = useTranslator();
  const [isAskedFor, setAskedFor] = useState(false);
  const { data, isFetching } = useQuery({ ...looksQuery(cursor), enabled: isAskedFor });
  if (!data) {
    return (
      <li>
        <Button variant="secondary" busy={isFetching} onClick={() => setAskedFor(true)}>
          {t("account.looks.more")}
        </Button>
      </li>
    );
  }
  return (
    <>
      <LookItems looks={data.items} />
      {data.nextCursor !== undefined && <EarlierLooks cursor={data.nextCursor} />}
    </>
  );
}

function LookItems({ looks }: { looks: readonly Look[] }) {
  const { t, formatInstant, formatList } = useTranslator();
  return looks.map((look) => (
    <li key={look.id} className={css["look"]}>
      <Heading level={2} size="s">
        {look.by}
      </Heading>
      <p className={css["when"]}>
        <time dateTime={look.at}>{formatInstant(look.at)}</time>
      </p>
      <p>{t("account.looks.saw", { what: formatList(look.what) })}</p>
      <p>{look.why}</p>
    </li>
  ));
}
