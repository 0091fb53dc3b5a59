import type { OnboardingRemark } from "@omzien/contracts";
import { Button, DataTable, Details, Text } from "@omzien/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { answerOf, api } from "../api/client.ts";
import { words } from "../shell/words.ts";

const outcomeKeys = { "not placed": "left-out", "placed otherwise": "otherwise", note: "note" } as const;

/** More than these would stand between somebody on a telephone and the next step. */
const mostAtOnce = 10;

/** Every row that did not fit, or not simply, and why; those that were left out first, a page at a time. */
export function AreasRemarks({ id, count }: { id: string; count: number }) {
  const { t } = words;
  const query = useInfiniteQuery({
    queryKey: ["onboarding-remarks", id],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/onboardings/{onboardingId}/remarks", {
          params: {
            path: { onboardingId: id },
            query: pageParam === "" ? {} : { cursor: pageParam },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    enabled: count > 0,
  });
  if (count === 0) return <Text>{t("console.remarks.none")}</Text>;
  const remarks = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Details summary={t("console.remarks.title", { count })} open={count <= mostAtOnce}>
      <DataTable
        caption={t("console.remarks.title", { count })}
        columns={[
          t("console.name-of"),
          t("console.remarks.where"),
          t("console.outcome"),
          t("console.remarks.why"),
        ]}
        rows={remarks.map((remark, index) => ({ key: String(index), cells: cellsOf(remark) }))}
      />
      {query.hasNextPage && (
        <Button variant="secondary" busy={query.isFetching} onClick={() => void query.fetchNextPage()}>
          {t("console.remarks.more", { shown: remarks.length, count })}
        </Button>
      )}
    </Details>
  );
}

function cellsOf({ source, row, code, name, outcome, reason }: OnboardingRemark): string[] {
  const { t } = words;
  const file = t(`console.files.${source}`);
  return [
    `${code} ${name}`.trim(),
    row === null ? file : t("console.remarks.row", { file, row }),
    t(`console.remarks.${outcomeKeys[outcome]}`),
    words.find(`console.remark.${reason}`, {}, reason),
  ];
}
