import { Button, DataTable, Heading, Link, PageLayout, Text } from "@omzien/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { answerOf, api } from "../api/client.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { moment, words } from "../shell/words.ts";

/** Who did what to the platform, the latest first. */
export function ActsPage() {
  const { t } = words;
  usePageTitle(t("console.nav.acts"));
  const query = useInfiniteQuery({
    queryKey: ["acts"],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET("/acts", { params: { query: pageParam === "" ? {} : { cursor: pageParam } } })),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
  const acts = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <PageLayout width="wide">
      <Heading level={1}>{t("console.nav.acts")}</Heading>
      <Text>{t("console.acts.text")}</Text>
      <DataTable
        caption={t("console.nav.acts")}
        columns={[t("console.when"), t("console.who"), t("console.what"), t("console.about")]}
        rows={acts.map(({ id, at, who, action, tenantId, tenantName, detail }) => ({
          key: id,
          cells: [
            moment(at),
            who,
            words.find(`console.act.${action}`, {}, action),
            <span key="about">
              {tenantId !== null && <Link href={`/gemeenten/${tenantId}`}>{tenantName}</Link>} {detail}
            </span>,
          ],
        }))}
      />
      {query.hasNextPage && (
        <div>
          <Button variant="secondary" busy={query.isFetching} onClick={() => void query.fetchNextPage()}>
            {t("console.acts.more")}
          </Button>
        </div>
      )}
    </PageLayout>
  );
}
