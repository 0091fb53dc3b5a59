import { useParams } from "@tanstack/react-router";
import type { components } from "@omzien/api-client";
import { ExtendHelpRequest } from "@omzien/contracts";
import { DateField, QuestionPage } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { requestQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { addDays, localDate } from "../timing/local-date.ts";
import { useRequestAction } from "./use-request-action.ts";

const places: FieldPlace[] = [{ pointer: "/endsOn", id: "ends-on", missing: "extend.missing" }];

export function ExtendPage() {
  const { helpRequestId } = useParams({ from: "/_member/mijn/vragen/$helpRequestId" });
  const { t } = useTranslator();
  const request = useQuery(requestQuery(helpRequestId));
  usePageTitle(t("extend.title"));
  return <Loaded query={request}>{(found) => <ExtendForm request={found} />}</Loaded>;
}

function ExtendForm({ request }: { request: components["schemas"]["HelpRequest"] }) {
  const { t, formatDay } = useTranslator();
  const [endsOn, setEndsOn] = useState("");
  const faults = useFaults(places);
  const extend = useRequestAction(request.id, (api, body: ExtendHelpRequest, header) =>
    answerOf(
      api.POST("/help-requests/{helpRequestId}/extension", {
        params: { path: { helpRequestId: request.id }, header },
        body,
      }),
    ),
  );
  const submit = async () => {
    const input = faults.check(ExtendHelpRequest, { endsOn: endsOn || undefined });
    if (input) await extend.send(input);
  };
  const today = localDate();
  const from = request.endsOn > today ? request.endsOn : today;
  const problem = extend.problem;
  return (
    <QuestionPage
      backHref={`/mijn/vragen/${request.id}`}
      faults={faults.faults}
      action={t("extend.action")}
      busy={extend.busy}
      onSubmit={() => void submit()}
    >
      <DateField
        id="ends-on"
        name="ends-on"
        asHeading
        label={t("extend.title")}
        hint={t("extend.hint", { day: formatDay(request.endsOn) })}
        error={faults.errorOf("ends-on")}
        min={addDays(from, 1)}
        max={addDays(today, 366)}
        suggestions={[7, 14, 30].map((days) => ({
          value: addDays(from, days),
          label: formatDay(addDays(from, days)),
        }))}
        value={endsOn}
        onChange={setEndsOn}
      />
      <ProblemNotice problem={problem} />
    </QuestionPage>
  );
}
