import { useParams } from "@tanstack/react-router";
import type { components } from "@omzien/api-client";
import { AnswerFollowUp } from "@omzien/contracts";
import { Heading, QuestionPage, RadioGroup, Text, TextArea } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { matchQuery } from "../../api/queries.ts";
import { sendable } from "../../api/sendable.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { warningsForFew } from "../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { RestOffer } from "../help-offers/OfferLimits.tsx";
import { DonePage } from "./DonePage.tsx";
import { wasMuchHelp } from "./much-help.ts";
import { useMatchAction } from "./use-match-action.ts";

type Match = components["schemas"]["Match"];

const outcomes = ["good", "fair", "bad", "not-happened"] as const;
const places: FieldPlace[] = [
  { pointer: "/outcome", id: "outcome", missing: "follow-up.outcome.missing" },
  { pointer: "/again", id: "again" },
  { pointer: "/remark", id: "remark" },
];

/** How it went (#135), and whether these two may be asked for each other again. */
export function FollowUpPage() {
  const { matchId } = useParams({ from: "/_member/mijn/afspraken/$matchId" });
  const { t } = useTranslator();
  const match = useQuery(matchQuery(matchId));
  const [done, setDone] = useState(false);
  usePageTitle(t("follow-up.title"));
  if (done || match.data?.followUp.answeredByMe) {
    const hasHelpedMuch = match.data?.role === "helper" && wasMuchHelp(match.data, new Date());
    return (
      <DonePage title={t("follow-up.thanks.title")} text={t("follow-up.thanks.text")}>
        {hasHelpedMuch && <RestOffer />}
      </DonePage>
    );
  }
  return (
    <Loaded query={match}>{(found) => <FollowUpForm match={found} onDone={() => setDone(true)} />}</Loaded>
  );
}

function FollowUpForm({ match, onDone }: { match: Match; onDone: () => void }) {
  const { t } = useTranslator();
  const [answer, setAnswer] = useState<Partial<AnswerFollowUp>>({});
  const faults = useFaults(places);
  const send = useMatchAction(
    (api, body: AnswerFollowUp, header) =>
      answerOf(
        api.POST("/matches/{matchId}/follow-up", {
          params: { path: { matchId: match.id }, header },
          body: sendable(body),
        }),
      ),
    onDone,
  );
  const submit = async () => {
    const input = faults.check(AnswerFollowUp, answer);
    if (input) await send.send(input);
  };
  const change = (changes: Partial<AnswerFollowUp>) => setAnswer((before) => ({ ...before, ...changes }));
  return (
    <QuestionPage
      backHref={`/mijn/afspraken/${match.id}`}
      faults={faults.faults}
      action={t("follow-up.action")}
      busy={send.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("follow-up.title")}
      </Heading>
      {match.description && <Text size="lead">{match.description}</Text>}
      <RadioGroup
        id="outcome"
        name="outcome"
        label={t("follow-up.outcome.label")}
        error={faults.errorOf("outcome")}
        options={outcomes.map((value) => ({ value, label: t(`follow-up.outcome.${value}`) }))}
        value={answer.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <RadioGroup
        id="again"
        name="again"
        optional
        label={t(match.role === "helper" ? "follow-up.again.helper" : "follow-up.again.asker")}
        hint={t("follow-up.again.hint")}
        error={faults.errorOf("again")}
        options={[
          { value: "yes", label: t("form.yes") },
          { value: "no", label: t("form.no") },
        ]}
        value={answer.again}
        onChange={(again) => change({ again })}
      />
      <TextArea
        id="remark"
        name="remark"
        rows={3}
        optional
        label={t("follow-up.remark")}
        hint={t("follow-up.remark.hint")}
        error={faults.errorOf("remark")}
        maxLength={1000}
        value={answer.remark ?? ""}
        onChange={(remark) => change({ remark })}
      />
      <FreeTextNotice text={answer.remark ?? ""} looksFor={warningsForFew} />
      <ProblemNotice problem={send.problem} />
    </QuestionPage>
  );
}
