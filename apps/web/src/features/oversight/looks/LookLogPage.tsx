import { ViewerKind, type OversightLook } from "@omzien/contracts";
import { DataTable, EmptyState, Text } from "@omzien/ui";
import { Loaded } from "../../../api/Loaded.tsx";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { MoreButton } from "../frame/MoreButton.tsx";
import { OversightPart } from "../frame/OversightPart.tsx";
import { cursorOf, usePages } from "../frame/use-pages.ts";
import { LookFilter } from "./LookFilter.tsx";
import type { LookSearch } from "./read-look-search.ts";

const onePage = 25;

/** The log of looks: who, at whom, which data and why; never the data. */
export function LookLogPage({ search }: { search: LookSearch }) {
  const { t } = useTranslator();
  return (
    <OversightPart title={t("oversight.looks.title")} lead={t("oversight.looks.lead")}>
      <LookFilter key={JSON.stringify(search)} search={search} />
      <FoundLooks search={search} />
    </OversightPart>
  );
}

function FoundLooks({ search }: { search: LookSearch }) {
  const { t } = useTranslator();
  const query = usePages(["looks", search], (cursor) =>
    answerOf(
      api.GET("/oversight/looks", {
        params: { query: { limit: onePage, ...queryOf(search), ...cursorOf(cursor) } },
      }),
    ),
  );
  return (
    <Loaded query={query} width="wide">
      {(looks) =>
        looks.length === 0 ? (
          <EmptyState title={t("oversight.looks.none.title")}>
            <Text>{t("oversight.looks.none.text")}</Text>
          </EmptyState>
        ) : (
          <>
            <p role="status">{t("oversight.looks.found", { count: looks.length })}</p>
            <LookTable looks={looks} />
            <MoreButton query={query}>{t("oversight.more")}</MoreButton>
          </>
        )
      }
    </Loaded>
  );
}

function queryOf({ wie, over, van, tot, waarom, rol, niveau }: LookSearch) {
  const viewerKind = ViewerKind.safeParse(rol).data;
  return {
    ...(wie === undefined ? {} : { viewerId: wie }),
    ...(over === undefined ? {} : { subjectId: over }),
    ...(van === undefined ? {} : { from: van }),
    ...(tot === undefined ? {} : { until: tot }),
    ...(waarom === undefined ? {} : { reason: waarom }),
    ...(viewerKind === undefined ? {} : { viewerKind }),
    ...(niveau === undefined ? {} : { level: niveau }),
  };
}

function LookTable({ looks }: { looks: readonly OversightLook[] }) {
  const { t, formatInstant, formatList } = useTranslator();
  return (
    <DataTable
      caption={t("oversight.looks.title")}
      columns={[
        t("oversight.looks.col.who"),
        t("oversight.looks.col.when"),
        t("oversight.looks.col.whom"),
        t("oversight.looks.col.what"),
        t("oversight.looks.col.why"),
        t("oversight.looks.col.channel"),
        t("oversight.looks.col.rule"),
      ]}
      rows={looks.map((look) => ({
        key: look.id,
        cells: [
          [look.viewer?.name, t(`oversight.kind.${look.viewerKind}`)].filter(Boolean).join(", "),
          <time key="at" dateTime={look.at}>
            {formatInstant(look.at)}
          </time>,
          look.subject?.name ?? t("oversight.looks.nobody"),
          look.level === "sensitive" ? (
            <strong key="what">{formatList(look.fields)}</strong>
          ) : (
            formatList(look.fields)
          ),
          `${look.purpose}: ${look.reason}`,
          t(`oversight.channel.${look.channel}`),
          <code key="rules">{look.rules.join(" ")}</code>,
        ],
      }))}
    />
  );
}
