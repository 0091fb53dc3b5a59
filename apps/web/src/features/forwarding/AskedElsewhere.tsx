import type { Forwarding } from "@omzien/contracts";
import { Button, Heading, Row, Tag, Text } from "@omzien/ui";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Forwarding.module.css";
import { useRecall } from "./use-forward.ts";

const tones = { waiting: "info", answered: "success" } as const;

/** Whom was asked, newest first: how it stands, what they answered, and the way to take it back. */
export function AskedElsewhere({
  helpRequestId,
  forwardings,
}: {
  helpRequestId: string;
  forwardings: readonly Forwarding[];
}) {
  return (
    <ol data-print="no" className={css["list"]} role="list">
      {forwardings.toReversed().map((forwarding) => (
        <li key={forwarding.id} className={css["item"]}>
          <OneAsked helpRequestId={helpRequestId} forwarding={forwarding} />
        </li>
      ))}
    </ol>
  );
}

function OneAsked({ helpRequestId, forwarding }: { helpRequestId: string; forwarding: Forwarding }) {
  const { t, formatInstant } = useTranslator();
  const recall = useRecall(helpRequestId);
  const { id, to, state, because, reference, sentAt, expiresAt } = forwarding;
  const isOut = state === "waiting" || state === "answered";
  return (
    <>
      <Row>
        <Heading level={2} size="m">
          {to}
        </Heading>
        {state === "waiting" || state === "answered" ? (
          <Tag tone={tones[state]}>{t(`forwarding.state.${state}`)}</Tag>
        ) : (
          <Tag>{t(`forwarding.state.${state}`)}</Tag>
        )}
      </Row>
      <Reply forwarding={forwarding} />
      {because && <Text>{t(`forwarding.because.${because}`)}</Text>}
      <Text size="small" muted>
        {[
          t("forwarding.sent", { when: formatInstant(sentAt) }),
          isOut ? t("forwarding.until", { when: formatInstant(expiresAt) }) : "",
          t("forwarding.reference", { reference }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <ProblemNotice problem={recall.problem} />
      {isOut && (
        <Button
          variant="secondary"
          busy={recall.busy}
          aria-label={t("forwarding.recall.label", { to })}
          onClick={() => void recall.send(id)}
        >
          {t("forwarding.recall")}
        </Button>
      )}
    </>
  );
}

function Reply({ forwarding: { reply } }: { forwarding: Forwarding }) {
  const { t } = useTranslator();
  if (!reply) return null;
  const hasSomebody = reply.answer !== "nobody";
  return (
    <>
      <Text size="lead">{t(`forwarding.reply.${reply.answer}`)}</Text>
      {hasSomebody && <Text>{t("forwarding.call", { phone: reply.phone, hours: reply.phoneHours })}</Text>}
      {hasSomebody && <Text muted>{t("forwarding.after")}</Text>}
    </>
  );
}
