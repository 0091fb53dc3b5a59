import { type Municipality, supportMinutes, type SupportVisit } from "@omzien/contracts";
import {
  Button,
  ButtonLink,
  DataTable,
  Heading,
  Notice,
  Row,
  Stack,
  Text,
  TextArea,
  TextField,
  VisuallyHidden,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { moment, words } from "../shell/words.ts";

/** Coming in for support: why, for how long, and who came in before. */
export function SupportVisits({ municipality: { id, state } }: { municipality: Municipality }) {
  const { t } = words;
  const query = useQuery({
    queryKey: ["support-visits", id],
    queryFn: () =>
      answerOf(api.GET("/municipalities/{tenantId}/support-visits", { params: { path: { tenantId: id } } })),
  });
  return (
    <Stack>
      <Heading level={2}>{t("console.support.title")}</Heading>
      {state === "live" && <AskForm tenantId={id} />}
      <Heading level={3}>{t("console.support.visits")}</Heading>
      <Loaded query={query}>{({ items }) => <Visits tenantId={id} visits={items} />}</Loaded>
    </Stack>
  );
}

function AskForm({ tenantId }: { tenantId: string }) {
  const { t } = words;
  const [reason, setReason] = useState("");
  const [minutes, setMinutes] = useState(String(supportMinutes.usual));
  const [url, setUrl] = useState<string>();
  const { act, busy, problem } = useAct(async () => {
    const params = { path: { tenantId } };
    const body = { reason, minutes: Number(minutes) };
    const entrance = await answerOf(api.POST("/municipalities/{tenantId}/support-visits", { params, body }));
    setUrl(entrance.url);
    setReason("");
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <Stack>
        <Text>{t("console.support.text")}</Text>
        <ProblemNotice problem={problem} />
        <TextArea
          id="support-reason"
          label={t("console.support.reason")}
          hint={t("console.support.reason.hint")}
          value={reason}
          maxLength={500}
          onChange={setReason}
          error={faultAt(problem, "/reason")}
        />
        <TextField
          id="support-minutes"
          label={t("console.support.minutes")}
          hint={t("console.support.minutes.hint")}
          inputMode="numeric"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          error={faultAt(problem, "/minutes")}
        />
        <Row>
          <Button type="submit" busy={busy}>
            {t("console.support.ask")}
          </Button>
        </Row>
        {url !== undefined && (
          <Notice tone="success" title={t("console.support.ready")}>
            <ButtonLink href={url}>{t("console.support.go")}</ButtonLink>
          </Notice>
        )}
      </Stack>
    </form>
  );
}

function Visits({ tenantId, visits }: { tenantId: string; visits: readonly SupportVisit[] }) {
  const { t } = words;
  if (visits.length === 0) return <Text muted>{t("console.support.none")}</Text>;
  return (
    <DataTable
      caption={t("console.support.visits")}
      columns={[
        t("console.support.who"),
        t("console.support.why"),
        t("console.support.when"),
        t("console.support.how"),
      ]}
      rows={visits.map((visit) => ({
        key: visit.id,
        cells: [
          visit.who,
          visit.reason,
          t("console.support.span", { from: moment(visit.askedAt), until: moment(visit.endsAt) }),
          visit.isOpen ? <End key="end" tenantId={tenantId} visit={visit} /> : stateOf(visit),
        ],
      }))}
    />
  );
}

function stateOf({ isOpen, enteredAt, endedBy }: SupportVisit): string {
  const { t } = words;
  if (endedBy !== null) return t(`console.support.ended.${endedBy}`);
  if (!isOpen) return t("console.support.over");
  return t(enteredAt === null ? "console.support.asked" : "console.support.open");
}

function End({ tenantId, visit }: { tenantId: string; visit: SupportVisit }) {
  const { t } = words;
  const params = { path: { tenantId, visitId: visit.id } };
  const { act, busy, problem } = useAct(() =>
    answerOf(api.POST("/municipalities/{tenantId}/support-visits/{visitId}/end", { params })),
  );
  return (
    <Stack gap="s">
      <Text>{stateOf(visit)}</Text>
      <ProblemNotice problem={problem} />
      <Row>
        <Button variant="secondary" busy={busy} onClick={() => act()}>
          <span aria-hidden>{t("console.support.end")}</span>
          <VisuallyHidden>{t("console.support.end.of", { who: visit.who })}</VisuallyHidden>
        </Button>
      </Row>
    </Stack>
  );
}
