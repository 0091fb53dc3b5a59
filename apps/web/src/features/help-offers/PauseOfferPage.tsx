import { PauseHelpOffer } from "@omzien/contracts";
import { DateField, QuestionPage } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { sendable } from "../../api/sendable.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { addDays, localDate } from "../timing/local-date.ts";

const places: FieldPlace[] = [{ pointer: "/until", id: "until" }];

export function PauseOfferPage() {
  const { t, formatDay } = useTranslator();
  const navigate = useNavigate();
  const [until, setUntil] = useState("");
  const faults = useFaults(places);
  usePageTitle(t("pause.title"));
  const pause = useAction(
    (api, body: PauseHelpOffer, header) =>
      answerOf(api.POST("/help-offers/mine/pause", { body: sendable(body), params: { header } })),
    {
      async onDone(paused) {
        queryClient.setQueryData(myOfferQuery.queryKey, paused);
        await navigate({ to: "/mijn/aanbod", replace: true });
      },
    },
  );
  const submit = async () => {
    const input = faults.check(PauseHelpOffer, until ? { until } : {});
    if (input) await pause.send(input);
  };
  const today = localDate();
  return (
    <QuestionPage
      backHref="/mijn/aanbod"
      faults={faults.faults}
      action={t("pause.action")}
      busy={pause.busy}
      onSubmit={() => void submit()}
    >
      <DateField
        id="until"
        name="until"
        asHeading
        optional
        label={t("pause.title")}
        hint={t("pause.hint")}
        error={faults.errorOf("until")}
        min={addDays(today, 1)}
        suggestions={[7, 14, 30].map((days) => ({
          value: addDays(today, days),
          label: formatDay(addDays(today, days)),
        }))}
        value={until}
        onChange={setUntil}
      />
      <ProblemNotice problem={pause.problem} />
    </QuestionPage>
  );
}
