import {
  type PresetSubject,
  type ProjectProposal,
  type TakenPreset,
  TakeProjectPreset,
} from "@omzien/contracts";
import { Button, Checkbox, Details, ErrorSummary, Heading, Row, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { ifMatch } from "../queries.ts";
import { ChangeList } from "../settings/ChangeList.tsx";
import type { SubjectChanges } from "./preset-doors.ts";

export interface PresetFormProps {
  proposal: ProjectProposal;
  subjects: readonly SubjectChanges[];
  onTaken: (taken: TakenPreset) => void;
  /** Somebody else set something meanwhile. */
  onOutdated: () => void;
}

/** What would change per subject, from what to what; only what is ticked is taken. */
export function PresetForm({
  proposal: { preset, version },
  subjects,
  onTaken,
  onOutdated,
}: PresetFormProps) {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<readonly PresetSubject[]>(subjects.map(({ subject }) => subject));
  const faults = useFaults([
    {
      pointer: "/subjects",
      id: `take-${subjects[0]?.subject ?? ""}`,
      missing: "project-preset.missing",
    },
  ]);
  const take = useAction(
    (api, body: TakeProjectPreset, key) =>
      answerOf(
        api.POST("/project-presets/{preset}/takings", {
          body,
          params: { path: { preset }, header: { ...key, ...ifMatch(version) } },
        }),
      ),
    { onDone: onTaken },
  );
  const send = () => {
    const body = faults.check(TakeProjectPreset, { subjects: chosen });
    if (body) void take.send(body);
  };
  const isOutdated = take.problem?.code === "settings_changed";
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      <Heading level={2}>{t("project-preset.changes")}</Heading>
      {subjects.map(({ subject, changes }) => (
        <Stack key={subject} gap="s">
          <Checkbox
            id={`take-${subject}`}
            name={`take-${subject}`}
            label={t(`project-preset.subject.${subject}`)}
            hint={t("project-preset.count", { count: changes.length })}
            checked={chosen.includes(subject)}
            onChange={(isChosen) =>
              setChosen((known) => [
                ...known.filter((each) => each !== subject),
                ...(isChosen ? [subject] : []),
              ])
            }
          />
          <Details summary={t("project-preset.show", { what: t(`project-preset.subject.${subject}`) })}>
            <ChangeList changes={changes} />
          </Details>
        </Stack>
      ))}
      <ProblemNotice problem={take.problem} />
      <Text muted>{t("project-preset.own")}</Text>
      <Row>
        <Button busy={take.busy} onClick={send}>
          {t("project-preset.take")}
        </Button>
        {isOutdated && (
          <Button variant="secondary" onClick={onOutdated}>
            {t("project-preset.again")}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
