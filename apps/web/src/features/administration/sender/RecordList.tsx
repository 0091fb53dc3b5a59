import type { SenderRecord, SenderSettings } from "@omzien/contracts";
import { Button, Heading, Row, Stack, SummaryList, Tag, Text } from "@omzien/ui";
import { RefreshCw } from "lucide-react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./Sender.module.css";
import { useSenderAction } from "./use-sender-action.ts";

/** The records to set, what is there, and what is wrong with it. */
export function RecordList({ own, version }: { own: NonNullable<SenderSettings["own"]>; version: string }) {
  const { t, formatInstant } = useTranslator();
  const check = useSenderAction(version, (api, _: undefined, { "idempotency-key": key }) =>
    answerOf(api.POST("/sender/checks", { params: { header: { "idempotency-key": key } } })),
  );
  return (
    <Stack>
      <Heading level={2}>{t("sender.records.title")}</Heading>
      <Text>{t("sender.records.lead")}</Text>
      {own.records.map((record) => (
        <RecordPart key={`${record.kind} ${record.name}`} record={record} />
      ))}
      <div role="status">
        <Text muted>
          {own.checkedAt === null
            ? t("sender.records.unchecked")
            : t("sender.records.checked", { when: formatInstant(own.checkedAt) })}
        </Text>
      </div>
      <ProblemNotice problem={check.problem} />
      <Row>
        <Button
          variant="secondary"
          icon={<RefreshCw aria-hidden />}
          busy={check.busy}
          onClick={() => void check.send(undefined)}
        >
          {t("sender.records.check")}
        </Button>
      </Row>
    </Stack>
  );
}

function RecordPart({ record: { kind, name, value, finding, found } }: { record: SenderRecord }) {
  const { t } = useTranslator();
  const text = (words: string) => <span className={css["code"]}>{words}</span>;
  const mark = markOf(finding);
  const isOther = found.length > 0 && !(found.length === 1 && found[0] === value);
  return (
    <Stack gap="s">
      <Heading level={3}>{t(`sender.record.${kind}`)}</Heading>
      <Row>
        <Tag tone={mark === "right" ? "success" : mark === "wrong" ? "warning" : "info"}>
          {t(`sender.tag.${mark}`)}
        </Tag>
      </Row>
      <Text>{t(`sender.record.${kind}.why`)}</Text>
      <SummaryList
        rows={[
          { label: t("sender.record.name"), value: text(name) },
          { label: t("sender.record.value"), value: text(value) },
          { label: t("sender.record.found"), value: isOther ? text(found.join("\n")) : "" },
        ]}
      />
      <Text>{t(`sender.finding.${finding}`)}</Text>
    </Stack>
  );
}

function markOf(finding: SenderRecord["finding"]): "right" | "wrong" | "unknown" {
  if (finding === "proven" || finding === "only_watches") return "right";
  return finding === "unchecked" || finding === "timeout" || finding === "server_failed"
    ? "unknown"
    : "wrong";
}
