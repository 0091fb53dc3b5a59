import type { DisclosureSettings, Narrowing } from "@omzien/contracts";
import { Button, Heading, Row, Stack, TextArea } from "@omzien/ui";
import { type FormEvent, useEffect, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ifMatch } from "../queries.ts";
import { AddNarrowing } from "./AddNarrowing.tsx";
import { ChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import { NarrowingList } from "./NarrowingList.tsx";
import { isSameList } from "./narrowing-lines.ts";

export interface NarrowingFormProps {
  settings: DisclosureSettings;
  /** Whether something is filled in that is not saved. */
  onTouched: (touched: boolean) => void;
  onSaved: (settings: DisclosureSettings) => void;
}

/** The lines and why they are there. Saving changes nothing for anybody. */
export function NarrowingForm({ settings, onTouched, onSaved }: NarrowingFormProps) {
  const { t } = useTranslator();
  const start = settings.draft ?? settings.published;
  const [base, setBase] = useState(settings);
  const [lines, setLines] = useState<readonly Narrowing[]>(start?.narrowings ?? []);
  const [note, setNote] = useState(settings.draft?.note ?? "");
  const isTouched = !isSameList(lines, start?.narrowings ?? []) || note !== (settings.draft?.note ?? "");
  useEffect(() => onTouched(isTouched), [isTouched, onTouched]);
  const save = useAction(
    (api, body: { narrowings: Narrowing[]; note: string }, header) =>
      answerOf(
        api.PUT("/disclosure-settings/draft", {
          body,
          params: { header: { ...header, ...ifMatch(base.version) } },
        }),
      ),
    { onDone: onSaved },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.send({ narrowings: [...lines], note });
  };
  const isLate = save.problem?.code === "settings_changed";
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="l">
        <Stack>
          <Heading level={2}>{t("administration.sees.lines.title")}</Heading>
          <NarrowingList lines={lines} onRemove={(line) => setLines(lines.filter((each) => each !== line))} />
        </Stack>
        <AddNarrowing lines={lines} onAdd={(line) => setLines([...lines, line])} />
        <TextArea
          id="note"
          label={t("administration.sees.note")}
          optional
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        <ProblemNotice problem={save.problem} />
        {isLate && (
          <ChangedMeanwhile
            before={start?.narrowings ?? []}
            onMine={(newer) => {
              setBase(newer);
              save.reset();
            }}
            onTheirs={onSaved}
          />
        )}
        <Row>
          <Button type="submit" busy={save.busy}>
            {t("administration.sees.save")}
          </Button>
          {settings.draft && (
            <Button
              variant="secondary"
              busy={save.busy}
              onClick={() =>
                void save.send({ narrowings: [...(settings.published?.narrowings ?? [])], note: "" })
              }
            >
              {t("administration.sees.reset")}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
