import type { Municipality } from "@omzien/contracts";
import { Heading, Link, Notice, PageLayout, SummaryList, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { answerOf, api } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { useMe } from "../shell/Header.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { moment, words } from "../shell/words.ts";
import { Domains } from "./Domains.tsx";
import { ExportPart } from "./ExportPart.tsx";
import { activityInWords, backupInWords, mailInWords, storageInWords } from "./figures-in-words.ts";
import { LifePart } from "./LifePart.tsx";
import { moveOf } from "./move-state.ts";
import { MovePart } from "./MovePart.tsx";
import { ProveFirst } from "./ProveFirst.tsx";
import { StateTag } from "./StateTag.tsx";
import { SupportVisits } from "./SupportVisits.tsx";
import { StepsTable } from "./StepsTable.tsx";

/** One municipality: how it stands, what was done, its domains, and what one can do. */
export function MunicipalityPage() {
  const { tenantId } = useParams({ from: "/gemeenten/$tenantId" });
  const query = useQuery({
    queryKey: ["municipality", tenantId],
    queryFn: () => answerOf(api.GET("/municipalities/{tenantId}", { params: { path: { tenantId } } })),
    // The steps of a move are seen while they happen.
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && moveOf(data) !== undefined ? 1_000 : false,
  });
  return <Loaded query={query}>{(municipality) => <Found municipality={municipality} />}</Loaded>;
}

function Found({ municipality }: { municipality: Municipality }) {
  const { t } = words;
  const { name, url, state, municipalityCode, cell, schemaVersion, createdAt } = municipality;
  usePageTitle(name);
  return (
    <PageLayout width="wide">
      <Link href="/">{t("console.back")}</Link>
      <Heading level={1}>{name}</Heading>
      <SummaryList
        rows={[
          { label: t("console.state"), value: <StateTag {...municipality} /> },
          { label: t("console.host"), value: <Link href={url}>{url}</Link> },
          { label: t("console.cbs"), value: municipalityCode },
          { label: t("console.cell"), value: cell },
          { label: t("console.version"), value: String(schemaVersion) },
          { label: t("console.made"), value: moment(createdAt) },
          { label: t("console.figures.backup"), value: backupInWords(municipality) },
          { label: t("console.figures.mail"), value: mailInWords(municipality) },
          { label: t("console.figures.storage"), value: storageInWords(municipality) },
          { label: t("console.figures.activity"), value: activityInWords(municipality) },
        ]}
      />
      {state === "preparing" && <GoOn municipality={municipality} />}
      <Heading level={2}>{t("console.steps.title")}</Heading>
      <StepsTable operations={municipality.operations} />
      <Domains municipality={municipality} />
      {state !== "preparing" && <SupportVisits municipality={municipality} />}
      <Grave municipality={municipality} />
    </PageLayout>
  );
}

/** What asks for a fresh proof: moving, taking everything along, and deleting. */
function Grave({ municipality }: { municipality: Municipality }) {
  const { data: me } = useMe(true);
  const mayAct = me?.isProven === true;
  return (
    <>
      {me?.isProven === false && <ProveFirst />}
      {municipality.state !== "preparing" && (
        <>
          <MovePart municipality={municipality} mayAct={mayAct} />
          <ExportPart municipality={municipality} mayAct={mayAct} />
        </>
      )}
      <LifePart municipality={municipality} mayAct={mayAct} />
    </>
  );
}

function GoOn({ municipality: { onboardingId } }: { municipality: Municipality }) {
  const { t } = words;
  return (
    <Notice tone="warning" title={t("console.preparing.title")}>
      {onboardingId === null ? (
        <Text>{t("console.preparing.command")}</Text>
      ) : (
        <Link href={`/nieuw/${onboardingId}`}>{t("console.again")}</Link>
      )}
    </Notice>
  );
}
