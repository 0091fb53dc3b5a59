import { GiveMandate, type MandateScope } from "@omzien/contracts";
import { DateField, Heading, QuestionPage, Stack, Text, TextField } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { usePlacedProblem } from "../../forms/use-placed-problem.ts";
import { addDays, localDate } from "../../timing/local-date.ts";
import { mandatesKey } from "../queries.ts";
import { ScopeField } from "../ScopeField.tsx";

const places: FieldPlace[] = [
  { pointer: "/email", id: "email", missing: "mandate.give.email.missing" },
  { pointer: "/scope", id: "scope", missing: "mandate.give.scope.missing" },
  { pointer: "/endsOn", id: "ends-on", missing: "mandate.give.ends.missing" },
];

/** Gives somebody a written mandate: to whom, about what, until when. */
export function GiveMandatePage() {
  const { t } = useTranslator();
  const [email, setEmail] = useState("");
  const [scope, setScope] = useState<MandateScope[]>([]);
  const [endsOn, setEndsOn] = useState("");
  const faults = useFaults(places);
  const giving = useGiving();
  usePageTitle(t("mandate.give.title"));
  const submit = async () => {
    const input = faults.check(GiveMandate, {
      email: email || undefined,
      scope,
      endsOn: endsOn || undefined,
    });
    if (input) await giving.send(input);
  };
  const problem = usePlacedProblem(faults, giving.problem);
  return (
    <QuestionPage
      backHref="/mijn/gegevens/machtigingen"
      faults={faults.faults}
      action={t("mandate.give.send")}
      busy={giving.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("mandate.give.title")}
      </Heading>
      <Text size="lead">{t("mandate.give.lead")}</Text>
      <Stack gap="l">
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          label={t("mandate.give.email")}
          hint={t("mandate.give.email.hint")}
          error={faults.errorOf("email")}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <ScopeField
          label={t("mandate.give.scope")}
          error={faults.errorOf("scope")}
          values={scope}
          onChange={setScope}
        />
        <EndsField value={endsOn} error={faults.errorOf("ends-on")} onChange={setEndsOn} />
      </Stack>
      <ProblemNotice problem={problem} />
    </QuestionPage>
  );
}

function EndsField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslator();
  const today = localDate();
  return (
    <DateField
      id="ends-on"
      name="ends-on"
      label={t("mandate.give.ends")}
      hint={t("mandate.give.ends.hint")}
      error={error}
      min={today}
      max={addDays(today, 364)}
      suggestions={[
        { value: addDays(today, 30), label: t("mandate.give.month") },
        { value: addDays(today, 182), label: t("mandate.give.half-year") },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function useGiving() {
  const navigate = useNavigate();
  return useAction(
    (api, body: GiveMandate, header) => answerOf(api.POST("/mandates", { params: { header }, body })),
    {
      async onDone({ id }) {
        await queryClient.invalidateQueries({ queryKey: mandatesKey });
        await navigate({ to: "/mijn/gegevens/machtigingen", search: { gestuurd: id }, replace: true });
      },
    },
  );
}
