import type { RetentionSettings, RetentionTrial, WriteRetentionTerms } from "@omzien/contracts";
import { Button, ErrorSummary, Notice, Row, Stack } from "@omzien/ui";
import { type FormEvent, useEffect, useEffectEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { api } from "../../../shell/api.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { ifMatch } from "../queries.ts";
import { keepSchema, type TermField, termFields, termPlaces, termsInput } from "./keep-form.ts";
import { TermRow } from "./TermRow.tsx";
import { TrialNotice } from "./TrialNotice.tsx";

export interface KeepFormProps {
  settings: RetentionSettings;
  isSaved: boolean;
  onTouched: () => void;
  onSaved: (settings: RetentionSettings) => void;
  /** Somebody else saved first, and theirs is taken. */
  onNewer: (settings: RetentionSettings) => void;
}

/** Every kind with its days; what would go is shown before the button that saves. */
export function KeepForm({ settings, isSaved, onTouched, onSaved, onNewer }: KeepFormProps) {
  const { t } = useTranslator();
  const [fields, setFields] = useState(() => termFields(settings.terms));
  const [trial, setTrial] = useState<RetentionTrial>();
  const faults = useFaults(termPlaces(settings.terms));
  const { tryOut, save } = useKeepActions(settings, { setTrial, onSaved });
  const problem = save.problem ?? tryOut.problem;
  const showProblem = useEffectEvent(faults.showProblem);
  // What only the site can tell, such as a term that is too long, stands at its field like the rest.
  useEffect(() => {
    if (problem) showProblem(problem);
  }, [problem]);
  const change = (kind: string, part: Partial<TermField>) => {
    setTrial(undefined);
    onTouched();
    setFields(fields.map((field) => (field.kind === kind ? { ...field, ...part } : field)));
  };
  const send = async (action: typeof tryOut | typeof save) => {
    const body = faults.check(keepSchema(settings.terms), termsInput(fields));
    if (body) await action.send(body);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(trial ? save : tryOut);
  };
  const takeTheirs = async () => onNewer(await answerOf(api.GET("/retention-settings")));
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="l">
        <ErrorSummary faults={faults.faults} />
        <div role="status">{isSaved && <Notice tone="success" title={t("administration.keep.saved")} />}</div>
        {settings.terms.map((line, index) => {
          const field = fields[index];
          return (
            field && (
              <TermRow
                key={line.kind}
                line={line}
                field={field}
                errorOf={(name) => faults.errorOf(`${line.kind}-${name}`)}
                onChange={(part) => change(line.kind, part)}
              />
            )
          );
        })}
        {trial && <TrialNotice trial={trial.terms} />}
        <ProblemNotice problem={problem}>
          {problem?.code === "settings_changed" && (
            <Button variant="secondary" onClick={() => void takeTheirs()}>
              {t("administration.keep.reload")}
            </Button>
          )}
        </ProblemNotice>
        <Row>
          <Button type="submit" busy={tryOut.busy || save.busy}>
            {t(trial ? "administration.keep.save" : "administration.keep.try")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function useKeepActions(
  { version }: RetentionSettings,
  on: {
    setTrial: (trial: RetentionTrial) => void;
    onSaved: (settings: RetentionSettings) => void;
  },
) {
  const tryOut = useAction(
    (client, body: WriteRetentionTerms, header) =>
      answerOf(client.POST("/retention-settings/trials", { body, params: { header } })),
    { onDone: on.setTrial },
  );
  const save = useAction(
    (client, body: WriteRetentionTerms, header) =>
      answerOf(
        client.PUT("/retention-settings", { body, params: { header: { ...header, ...ifMatch(version) } } }),
      ),
    { onDone: on.onSaved },
  );
  return { tryOut, save };
}
