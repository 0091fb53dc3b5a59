import { AnswerEnvelope, type ArrivedEnvelope, type EnvelopeReply } from "@omzien/contracts";
import {
  Button,
  EmptyState,
  ErrorSummary,
  Heading,
  Link,
  Notice,
  PageLayout,
  RadioGroup,
  SummaryList,
  Text,
} from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useRef, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useDeskCounts } from "../desk/queries.ts";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { envelopeRows, kindText } from "./envelope-rows.ts";
import css from "./Forwarding.module.css";
import { PartnersToTell } from "./PartnersToTell.tsx";
import { envelopesQuery } from "./queries.ts";

/** What other municipalities ask this desk, newest first. */
export function ArrivedPage() {
  const { t } = useTranslator();
  const query = useQuery(envelopesQuery);
  usePageTitle(t("forwarding.arrived.title"));
  return (
    <Loaded query={query}>
      {({ items, receives, toTell }) => (
        <PageLayout>
          <div>
            <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
              {t("desk.back.desk")}
            </Link>
          </div>
          <Heading level={1}>{t("forwarding.arrived.title")}</Heading>
          <Text size="lead">{t("forwarding.arrived.lead")}</Text>
          <Replies />
          <PartnersToTell partners={toTell} />
          {!receives && <Notice title={t("forwarding.arrived.off")} />}
          {items.length === 0 && receives && (
            <EmptyState title={t("forwarding.arrived.none")} headingLevel={2} />
          )}
          <ul className={css["list"]} role="list">
            {items.map((item) => (
              <li key={item.reference} className={css["item"]}>
                <Arrived item={item} />
              </li>
            ))}
          </ul>
        </PageLayout>
      )}
    </Loaded>
  );
}

/** What came back to this desk, which it counts too, lies with its own requests. */
function Replies() {
  const { t } = useTranslator();
  const { data: counts } = useDeskCounts();
  if (!counts || counts.repliesElsewhere === 0) return null;
  return (
    <Notice title={t("forwarding.replies", { count: counts.repliesElsewhere })}>
      <Link href="/balie">{t("forwarding.replies.where")}</Link>
    </Notice>
  );
}

function Arrived({ item }: { item: ArrivedEnvelope }) {
  const translator = useTranslator();
  const { t, formatInstant } = translator;
  // The form is gone once it is answered; what came of it takes over.
  const outcome = useRef<HTMLDivElement>(null);
  const { envelope, from, reference, arrivedAt, expiresAt, reply } = item;
  if (!envelope) return <Text>{t("forwarding.arrived.gone", { from })}</Text>;
  const kind = kindText(translator, envelope);
  const rows = envelopeRows(translator, envelope).slice(1);
  return (
    <>
      <Heading level={2} size="m">
        {t("forwarding.arrived.from", { kind, from })}
      </Heading>
      <SummaryList rows={rows} />
      <Text size="small" muted>
        {[
          t("forwarding.sent", { when: formatInstant(arrivedAt) }),
          t("forwarding.until", { when: formatInstant(expiresAt) }),
          t("forwarding.reference", { reference }),
        ].join(" · ")}
      </Text>
      <div ref={outcome} tabIndex={-1} role="status">
        <Answered item={item} />
      </div>
      {!reply && <AnswerForm reference={reference} onAnswered={() => outcome.current?.focus()} />}
    </>
  );
}

function Answered({ item: { reply, from } }: { item: ArrivedEnvelope }) {
  const { t, formatInstant } = useTranslator();
  if (!reply) return null;
  return (
    <Notice tone="success" title={t("forwarding.arrived.answered", { when: formatInstant(reply.at) })}>
      <p>{t(`forwarding.reply.${reply.answer}`)}</p>
      <p>{t("forwarding.arrived.thanks", { from })}</p>
    </Notice>
  );
}

const replies: readonly EnvelopeReply[] = ["have-somebody", "have-somebody-other-time", "nobody"];

/** A sentence out of a list: nobody writes anything about anybody. */
function AnswerForm({ reference, onAnswered }: { reference: string; onAnswered: () => void }) {
  const { t } = useTranslator();
  const client = useQueryClient();
  const [answer, setAnswer] = useState<EnvelopeReply>();
  const id = `answer-${reference}`;
  const places: FieldPlace[] = [{ pointer: "/answer", id, missing: "forwarding.arrived.missing" }];
  const faults = useFaults(places);
  const send = useAction(
    (api, body: AnswerEnvelope, header) =>
      answerOf(api.POST("/envelopes/{reference}/answer", { params: { path: { reference }, header }, body })),
    { onDone: (found) => client.setQueryData(envelopesQuery.queryKey, found) },
  );
  const submit = async () => {
    const input = faults.check(AnswerEnvelope, { answer });
    if (input && (await send.send(input))) onAnswered();
  };
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary faults={faults.faults} />
      <RadioGroup
        id={id}
        name={id}
        label={t("forwarding.arrived.question")}
        error={faults.errorOf(id)}
        options={replies.map((value) => ({ value, label: t(`forwarding.reply.${value}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      <ProblemNotice problem={send.problem} />
      <Button type="submit" busy={send.busy}>
        {t("forwarding.arrived.send")}
      </Button>
    </form>
  );
}
