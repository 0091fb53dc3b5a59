import { useParams, useSearch } from "@tanstack/react-router";
import { StopRotaMember } from "@omzien/contracts";
import { Heading, Notice, QuestionPage, Text, TextArea } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { warningsForFew } from "../../free-text/free-text-warning.ts";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import { DonePage } from "../../matches/DonePage.tsx";
import { useRotaAction } from "../queries.ts";

const places: FieldPlace[] = [{ pointer: "/remark", id: "remark" }];

/** Something feels wrong (#124): it stops at once between these two, and a person gets in touch. */
export function StopPage() {
  const { rotaId } = useParams({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { voor } = useSearch({ from: "/_member/roosters/$rotaId/{-$act}" });
  return voor ? <StopForm rotaId={rotaId} memberId={voor} /> : <NotFoundPage />;
}

function StopForm({ rotaId, memberId }: { rotaId: string; memberId: string }) {
  const { t } = useTranslator();
  const { phone } = useSite();
  const [remark, setRemark] = useState("");
  const [done, setDone] = useState(false);
  const faults = useFaults(places);
  usePageTitle(t("rota.stop.title"));
  const stop = useRotaAction(
    (api, body: StopRotaMember, header) =>
      answerOf(
        api.POST("/rotas/{rotaId}/members/{memberId}/stop", {
          params: { path: { rotaId, memberId }, header },
          body,
        }),
      ),
    () => setDone(true),
  );
  const submit = async () => {
    const input = faults.check(StopRotaMember, { remark });
    if (input) await stop.send(input);
  };
  if (done) return <DonePage title={t("rota.stop.done.title")} text={t("rota.stop.done.text", { phone })} />;
  return (
    <QuestionPage
      backHref={`/roosters/${rotaId}`}
      faults={faults.faults}
      action={t("rota.stop.action")}
      busy={stop.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("rota.stop.title")}
      </Heading>
      <Notice tone="warning" title={t("rota.stop.danger")} />
      <Text size="lead">{t("rota.stop.text")}</Text>
      <TextArea
        id="remark"
        name="remark"
        rows={4}
        optional
        label={t("rota.stop.remark")}
        hint={t("rota.stop.hint")}
        error={faults.errorOf("remark")}
        maxLength={2000}
        value={remark}
        onChange={setRemark}
      />
      <FreeTextNotice text={remark} looksFor={warningsForFew} />
      <ProblemNotice problem={stop.problem} />
    </QuestionPage>
  );
}
