import type { Municipality } from "@omzien/contracts";
import {
  Button,
  Heading,
  Link,
  Notice,
  PageLayout,
  Row,
  Stack,
  SummaryList,
  Text,
  TextField,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { moment, words } from "../shell/words.ts";
import { Domains } from "./Domains.tsx";
import { activityInWords, backupInWords, mailInWords, storageInWords } from "./figures-in-words.ts";
import { StateTag } from "./StateTag.tsx";
import { SupportVisits } from "./SupportVisits.tsx";
import { StepsTable } from "./StepsTable.tsx";

/** One municipality: how it stands, what was done, its domains, and what one can do. */
export function MunicipalityPage() {
  const { tenantId } = useParams({ from: "/gemeenten/$tenantId" });
  const query = useQuery({
    queryKey: ["municipality", tenantId],
    queryFn: () => answerOf(api.GET("/municipalities/{tenantId}", { params: { path: { tenantId } } })),
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
      <Life municipality={municipality} />
      {state !== "preparing" && <Elsewhere host={new URL(url).hostname} />}
    </PageLayout>
  );
}

/** What needs a machine with room for all of a municipality: the commands, ready to be copied. */
function Elsewhere({ host }: { host: string }) {
  const { t } = words;
  return (
    <Stack>
      <Heading level={2}>{t("console.elsewhere.title")}</Heading>
      <Text>{t("console.elsewhere.text")}</Text>
      <SummaryList
        rows={[
          { label: t("console.elsewhere.cells"), value: "npm run omzien -- cell list" },
          {
            label: t("console.elsewhere.move"),
            value: `npm run omzien -- tenant move --host ${host} --to ${t("console.elsewhere.cell")}`,
          },
          {
            label: t("console.elsewhere.export"),
            value: `npm run omzien -- tenant export --host ${host} --to ./${host}`,
          },
        ]}
      />
    </Stack>
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

function Life({ municipality: { id, state, operations } }: { municipality: Municipality }) {
  const { t } = words;
  const path = { params: { path: { tenantId: id } } };
  const suspend = useAct(() => answerOf(api.POST("/municipalities/{tenantId}/suspension", path)));
  const resume = useAct(() => answerOf(api.DELETE("/municipalities/{tenantId}/suspension", path)));
  const restore = useAct(() => answerOf(api.DELETE("/municipalities/{tenantId}/deletion", path)));
  const due = operations.find(
    ({ kind, finishedAt, givenUpAt }) => kind === "delete" && !finishedAt && !givenUpAt,
  );
  return (
    <Stack>
      <Heading level={2}>{t("console.life.title")}</Heading>
      <ProblemNotice problem={suspend.problem ?? resume.problem ?? restore.problem} />
      {state === "live" && (
        <>
          <Text>{t("console.suspend.text")}</Text>
          <Row>
            <Button variant="secondary" busy={suspend.busy} onClick={() => suspend.act()}>
              {t("console.suspend.button")}
            </Button>
          </Row>
        </>
      )}
      {state === "suspended" && (
        <>
          <Text>{t("console.resume.text")}</Text>
          <Row>
            <Button busy={resume.busy} onClick={() => resume.act()}>
              {t("console.resume.button")}
            </Button>
          </Row>
        </>
      )}
      {state === "leaving" ? (
        <>
          <Text>{t("console.restore.text", { day: due ? moment(due.dueAt) : "" })}</Text>
          <Row>
            <Button busy={restore.busy} onClick={() => restore.act()}>
              {t("console.restore.button")}
            </Button>
          </Row>
        </>
      ) : (
        <Deletion tenantId={id} />
      )}
    </Stack>
  );
}

function Deletion({ tenantId }: { tenantId: string }) {
  const { t } = words;
  const [name, setName] = useState("");
  const { act, busy, problem } = useAct(() =>
    answerOf(
      api.POST("/municipalities/{tenantId}/deletion", { params: { path: { tenantId } }, body: { name } }),
    ),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Stack>
        <Heading level={3}>{t("console.delete.title")}</Heading>
        <Text>{t("console.delete.text")}</Text>
        <ProblemNotice problem={problem} />
        <TextField
          id="delete-name"
          label={t("console.delete.name")}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={faultAt(problem, "/name")}
        />
        <Row>
          <Button type="submit" variant="danger" busy={busy}>
            {t("console.delete.button")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
