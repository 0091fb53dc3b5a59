import type { ConsolePackage, Municipality } from "@omzien/contracts";
import { ButtonLink, DataTable, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api, queryClient } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { moment, words } from "../shell/words.ts";
import { GraveButton } from "./GraveButton.tsx";

/** All of a municipality in one file: asking for it, how far it is, and fetching it. */
export function ExportPart({
  municipality: { id },
  mayAct,
}: {
  municipality: Municipality;
  mayAct: boolean;
}) {
  const { t } = words;
  const query = useQuery({
    queryKey: ["packages", id],
    queryFn: () =>
      answerOf(api.GET("/municipalities/{tenantId}/packages", { params: { path: { tenantId: id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.packages.some(({ state }) => state === "making") ? 1_500 : false,
  });
  return (
    <Stack>
      <Heading level={2}>{t("console.export.title")}</Heading>
      <Text>{t("console.export.text")}</Text>
      <Loaded query={query}>
        {({ packages }) => (
          <>
            {!packages.some(({ state }) => state === "making") && <AskForm tenantId={id} mayAct={mayAct} />}
            <Packages tenantId={id} packages={packages} mayTake={mayAct} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function AskForm({ tenantId, mayAct }: { tenantId: string; mayAct: boolean }) {
  const { t } = words;
  const [name, setName] = useState("");
  const params = { path: { tenantId } };
  const { act, busy, problem } = useAct(
    () => answerOf(api.POST("/municipalities/{tenantId}/packages", { params, body: { name } })),
    () => setName(""),
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
        <ProblemNotice problem={problem} />
        <TextField
          id="export-name"
          label={t("console.export.name")}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={faultAt(problem, "/name")}
        />
        <Row>
          <GraveButton variant="secondary" busy={busy} mayAct={mayAct}>
            {t("console.export.button")}
          </GraveButton>
        </Row>
      </Stack>
    </form>
  );
}

function Packages({
  tenantId,
  packages,
  mayTake,
}: {
  tenantId: string;
  packages: readonly ConsolePackage[];
  mayTake: boolean;
}) {
  const { t } = words;
  if (packages.length === 0) return <Text muted>{t("console.export.none")}</Text>;
  return (
    <DataTable
      caption={t("console.export.list")}
      columns={[t("console.export.asked"), t("console.export.who"), t("console.export.state")]}
      rows={packages.map((made) => ({
        key: made.id,
        cells: [
          moment(made.askedAt),
          made.askedBy ?? t("console.export.municipality"),
          <State key="state" tenantId={tenantId} made={made} mayTake={mayTake} />,
        ],
      }))}
    />
  );
}

const readAgain = () => void queryClient.invalidateQueries({ queryKey: ["packages"] });

function State({ tenantId, made, mayTake }: { tenantId: string; made: ConsolePackage; mayTake: boolean }) {
  const { t } = words;
  const { id, state, askedBy, downloads } = made;
  return (
    <Stack gap="s">
      <span role="status">{stateInWords(made)}</span>
      {state === "ready" && askedBy === null && <Text muted>{t("console.export.theirs")}</Text>}
      {state === "ready" && askedBy !== null && mayTake && (
        <Row>
          <ButtonLink
            variant="secondary"
            href={`/api/v1/municipalities/${tenantId}/packages/${id}/file`}
            download
            // The list tells who took it once the answer has begun.
            onClick={() => setTimeout(readAgain, 1_500)}
          >
            {t("console.export.take")}
          </ButtonLink>
        </Row>
      )}
      {downloads.map(({ by, at }) => (
        <Text key={at} muted>
          {t("console.export.taken", { who: by ?? t("console.export.municipality"), when: moment(at) })}
        </Text>
      ))}
    </Stack>
  );
}

const megabyte = 1_000_000;

function stateInWords({ state, ready, tablesDone }: ConsolePackage): string {
  const { t } = words;
  if (state === "making") return t("console.export.making", { count: tablesDone });
  if (state === "failed") return t("console.export.failed");
  if (state === "gone" || ready === null) return t("console.export.gone");
  return t("console.export.ready", {
    rows: words.formatNumber(ready.rows),
    files: words.formatNumber(ready.files),
    size: words.formatNumber(Math.max(0.1, Math.round((ready.bytes / megabyte) * 10) / 10)),
    until: moment(ready.expiresAt),
  });
}
