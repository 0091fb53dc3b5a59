import type { Forwarding, ForwardingCase } from "@omzien/contracts";
import { Button, Heading, Row, Tag, Text } from "@omzien/ui";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Forwarding.module.css";
import { PartnerText } from "./PartnerText.tsx";
import { useRecall } from "./use-forward.ts";

const tones = { waiting: "info", answered: "success" } as const;

/** Whom was asked, newest first: how it stands, what they answered, and the way to take it back. */
export function AskedElsewhere({
  helpRequestId,
  found: { forwardings, envelope },
}: {
  helpRequestId: string;
  found: Pick<ForwardingCase, "forwardings" | "envelope">;
}) {
  const [onPaper, setOnPaper] = useState<string>();
  return (
    <ol className={css["list"]} role="list">
      {forwardings.toReversed().map((forwarding) => (
        <li key={forwarding.id} className={css["item"]}>
          <div data-print="no" className={css["asked"]}>
            <OneAsked helpRequestId={helpRequestId} forwarding={forwarding} />
          </div>
          {envelope && isWithPartner(forwarding) && (
            <PartnerText
              envelope={envelope}
              forwarding={forwarding}
              isOnPaper={onPaper === forwarding.id}
              onPrint={() => {
                flushSync(() => setOnPaper(forwarding.id));
                print();
              }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

/** A municipality of the installation reads it by itself; an organisation gets the text. */
function isWithPartner({ kind, state }: Forwarding): boolean {
  return kind === "partner" && state === "waiting";
}

function OneAsked({ helpRequestId, forwarding }: { helpRequestId: string; forwarding: Forwarding }) {
  const { t, formatInstant } = useTranslator();
  const recall = useRecall(helpRequestId);
  const outcome = useRef<HTMLDivElement>(null);
  const { id, to, state, because, reference, sentAt, expiresAt } = forwarding;
  const isOut = state === "waiting" || state === "answered";
  const takeBack = async () => {
    // The button is gone then; what came of it takes over.
    if (await recall.send(id)) outcome.current?.focus();
  };
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
      <div ref={outcome} tabIndex={-1} role="status">
        {because && <Text>{t(`forwarding.because.${because}`)}</Text>}
      </div>
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
          onClick={() => void takeBack()}
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
