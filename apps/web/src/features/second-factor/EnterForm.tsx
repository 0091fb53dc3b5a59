import { EnterSecondFactor } from "@omzien/contracts";
import { Heading, QuestionPage, Text, TextField } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";

const places: FieldPlace[] = [{ pointer: "/code", id: "code", missing: "second-factor.code.missing" }];

export interface EnterFormProps {
  /** Where it goes on. */
  next: string;
  /** Before it goes on. */
  onEntered?: () => void;
}

/** Six digits of the app, or a recovery code: one field takes both, and pasting or autofill is enough. */
export function EnterForm({ next, onEntered }: EnterFormProps) {
  const { t } = useTranslator();
  const { session } = useShell();
  const navigate = useNavigate();
  const [code, setCode] = useState("");
  const faults = useFaults(places);
  usePageTitle(t("second-factor.enter.title"));
  const entering = useAction(
    (api, body: EnterSecondFactor, header) =>
      answerOf(api.POST("/second-factor/entries", { params: { header }, body })),
    {
      async onDone() {
        queryClient.clear();
        await session.refresh();
        onEntered?.();
        await navigate({ href: next, replace: true });
      },
    },
  );
  const submit = async () => {
    const body = faults.check(EnterSecondFactor, { code: code || undefined });
    if (body) await entering.send(body);
  };
  return (
    <QuestionPage
      backHref="/mijn"
      faults={faults.faults}
      action={t("second-factor.enter.action")}
      busy={entering.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("second-factor.enter.title")}
      </Heading>
      <Text size="lead">{t("second-factor.enter.lead")}</Text>
      <TextField
        id="code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        label={t("second-factor.code")}
        hint={t("second-factor.code.hint")}
        error={faults.errorOf("code")}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <ProblemNotice problem={entering.problem} />
      <Text muted>{t("second-factor.lost")}</Text>
    </QuestionPage>
  );
}
