import type { Figures, KindInArea } from "@omzien/contracts";
import { DataTable, EmptyState, Heading, PageLayout, Text } from "@omzien/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../api/Loaded.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./FiguresPage.module.css";
import { LoadText } from "./LoadText.tsx";

export interface FiguresPageProps {
  query: UseQueryResult<Figures>;
  back: ReactNode;
  /** What stands under the idle offers. */
  afterIdle?: ReactNode;
}

/** How the help goes: who waits in vain, which offers stand idle, who carries it, and how fast a yes comes. */
export function FiguresPage({ query, back, afterIdle }: FiguresPageProps) {
  const { t, formatDate } = useTranslator();
  usePageTitle(t("figures.title"));
  return (
    <Loaded query={query} width="wide">
      {(figures) => (
        <PageLayout width="wide">
          {back}
          <Heading level={1}>{t("figures.title")}</Heading>
          <Text size="lead">
            {t("figures.lead", { from: formatDate(figures.from), until: formatDate(figures.until) })}
          </Text>
          <Part id="service" title={t("figures.service.title")} text={t("figures.service.text")}>
            <ServiceTable rows={figures.service} />
          </Part>
          <Part id="unmet" title={t("figures.unmet.title")} text={t("figures.unmet.text")}>
            <KindTable rows={figures.unmet} caption={t("figures.unmet.title")} />
          </Part>
          <Part id="load" title={t("figures.load.title")} text={t("figures.load.text")}>
            <LoadText load={figures.load} />
          </Part>
          <Part id="idle" title={t("figures.idle.title")} text={t("figures.idle.text")}>
            <KindTable rows={figures.idle} caption={t("figures.idle.title")} />
            {afterIdle}
          </Part>
        </PageLayout>
      )}
    </Loaded>
  );
}

function Part({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`figures-${id}`} className={css["part"]}>
      <Heading level={2} id={`figures-${id}`}>
        {title}
      </Heading>
      <Text>{text}</Text>
      {children}
    </section>
  );
}

function KindTable({ rows, caption }: { rows: readonly KindInArea[]; caption: string }) {
  const { t } = useTranslator();
  if (rows.length === 0) return <Nothing />;
  return (
    <DataTable
      caption={caption}
      columns={[t("figures.kind"), t("figures.area"), t("figures.count")]}
      rows={rows.map(({ kind, areaName, count }) => ({
        key: `${kind} ${areaName ?? ""}`,
        cells: [kind, areaName ?? t("figures.no-area"), count ?? t("figures.few")],
      }))}
    />
  );
}

function ServiceTable({ rows }: { rows: Figures["service"] }) {
  const { t } = useTranslator();
  if (rows.length === 0) return <Nothing />;
  const hours = (count: number | null) =>
    count === null ? t("figures.untold") : t("figures.hours", { count });
  const percent = (share: number | null) =>
    share === null ? t("figures.untold") : t("figures.percent", { share });
  return (
    <DataTable
      caption={t("figures.service.title")}
      columns={[t("figures.area"), t("figures.asked"), t("figures.within"), t("figures.median")]}
      rows={rows.map(({ areaName, asked, withinThreeDays, medianHours }) => ({
        key: areaName ?? "",
        cells: [
          areaName ?? t("figures.no-area"),
          asked ?? t("figures.few"),
          percent(withinThreeDays),
          hours(medianHours),
        ],
      }))}
    />
  );
}

function Nothing() {
  const { t } = useTranslator();
  return (
    <EmptyState title={t("figures.none")} headingLevel={3}>
      <Text>{t("figures.none.text")}</Text>
    </EmptyState>
  );
}
