import type { BreachOverview } from "@omzien/contracts";
import { DataTable, Heading, Notice, Stack, SummaryList, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { OversightPart } from "../frame/OversightPart.tsx";
import { inquiryQuery } from "../queries.ts";
import { AffectedPeople } from "./AffectedPeople.tsx";

/** Who is affected by a leak: how many, which kinds of data, and the list. */
export function InquiryPage({ inquiryId }: { inquiryId: string }) {
  const { t } = useTranslator();
  const query = useQuery(inquiryQuery(inquiryId));
  return (
    <Loaded query={query} width="wide">
      {(inquiry) => (
        <OversightPart
          title={t("oversight.breach.result", { count: inquiry.people })}
          backHref="/toezicht/datalek"
          backText={t("oversight.breach.title")}
        >
          <Facts inquiry={inquiry} />
          <Notice tone={inquiry.isDrill ? "info" : "warning"}>
            <p>{t("oversight.breach.desk")}</p>
            {!inquiry.isDrill && <p>{t("oversight.breach.72")}</p>}
          </Notice>
          <Counts inquiry={inquiry} />
          <AffectedPeople inquiry={inquiry} />
        </OversightPart>
      )}
    </Loaded>
  );
}

function Facts({ inquiry }: { inquiry: BreachOverview }) {
  const { t, formatInstant, formatNumber } = useTranslator();
  const kind = inquiry.isDrill
    ? t("oversight.breach.is-drill")
    : t("oversight.breach.is-real", { reference: inquiry.reference });
  return (
    <>
      <SummaryList
        rows={[
          { label: t("oversight.breach.drill"), value: kind },
          { label: t("oversight.breach.what"), value: inquiry.what },
        ]}
      />
      <Text muted>
        {t("oversight.breach.took", {
          seconds: formatNumber(Math.max(0.1, Math.round(inquiry.tookMs / 100) / 10)),
          when: formatInstant(inquiry.startedAt),
        })}
      </Text>
    </>
  );
}

function Counts({ inquiry }: { inquiry: BreachOverview }) {
  const { t, formatNumber } = useTranslator();
  if (inquiry.people === 0) return null;
  const tables = [
    {
      id: "by-kind",
      title: t("oversight.breach.by-kind"),
      rows: inquiry.byKind.map(({ kind, people }) => [t(`oversight.breach.leaked.${kind}`), people] as const),
    },
    {
      id: "by-way",
      title: t("oversight.breach.by-way"),
      rows: inquiry.byWay.map(({ way, people }) => [t(`oversight.breach.way.${way}`), people] as const),
    },
  ];
  return tables.map(({ id, title, rows }) => (
    <section key={id} aria-labelledby={id}>
      <Stack>
        <Heading level={2} size="m" id={id}>
          {title}
        </Heading>
        <DataTable
          caption={title}
          columns={[title, t("oversight.breach.how-many")]}
          rows={rows.map(([words, people]) => ({ key: words, cells: [words, formatNumber(people)] }))}
        />
      </Stack>
    </section>
  ));
}
