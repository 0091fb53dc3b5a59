import { useParams } from "@tanstack/react-router";
import { StopMatch } from "@omzien/contracts";
import { Heading, Link, Notice, QuestionPage, Text, TextArea } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { warningsForFew } from "../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { DonePage } from "./DonePage.tsx";
import { useMatchAction } from "./use-match-action.ts";

const places: FieldPlace[] = [{ pointer: "/remark", id: "remark" }];

/** Something feels wrong (#124): the contact stops at once, and a person gets in touch. */
export function StopMatchPage() {
  const { matchId } = useParams({ from: "/_member/mijn/afspraken/$matchId" });
  const { t } = useTranslator();
  const site = useSite();
  const [remark, setRemark] = useState("");
  const [done, setDone] = useState(false);
  const faults = useFaults(places);
  usePageTitle(t("stop-match.title"));
  const stop = useMatchAction(
    (api, body: StopMatch, header) =>
      answerOf(api.POST("/matches/{matchId}/stop", { params: { path: { matchId }, header }, body })),
    () => setDone(true),
  );
  const submit = async () => {
    const input = faults.check(StopMatch, { remark });
    if (input) await stop.send(input);
  };
  if (done) {
    return (
      <DonePage title={t("stop-match.done.title")} text={t("stop-match.done.text", { phone: site.phone })} />
    );
  }
  return (
    <QuestionPage
      backHref={`/mijn/afspraken/${matchId}`}
      faults={faults.faults}
      action={t("stop-match.action")}
      busy={stop.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("stop-match.title")}
      </Heading>
      <Notice tone="warning" title={t("stop-match.danger")} />
      <Text size="lead">{t("stop-match.text")}</Text>
      <Text>{t("stop-match.after")}</Text>
      <TextArea
        id="remark"
        name="remark"
        rows={4}
        optional
        label={t("stop-match.remark")}
        hint={t("stop-match.remark.hint")}
        error={faults.errorOf("remark")}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
      <FreeTextNotice text={remark} looksFor={warningsForFew} />
      <ProblemNotice problem={stop.problem} />
      <Text>
        {t("stop-match.report")}{" "}
        <Link href={`/niet-pluis?afspraak=${matchId}`}>{t("stop-match.report.go")}</Link>
      </Text>
    </QuestionPage>
  );
}
