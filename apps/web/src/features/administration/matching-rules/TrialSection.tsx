import type { MatchingRules, MatchingTrial } from "@omzien/contracts";
import { Button, DataTable, Heading, Row, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** What this order would have done with the latest requests. @param settings checked; undefined when not right yet. */
export function TrialSection({ settings }: { settings: () => MatchingRules | undefined }) {
  const { t } = useTranslator();
  const [trial, setTrial] = useState<MatchingTrial>();
  const attempt = useAction(
    (api, given: MatchingRules, header) =>
      answerOf(api.POST("/matching-rules/trials", { body: { settings: given }, params: { header } })),
    { onDone: setTrial },
  );
  return (
    <Stack>
      <Heading level={2}>{t("matching-rules.trial.title")}</Heading>
      <Text>{t("matching-rules.trial.text")}</Text>
      <ProblemNotice problem={attempt.problem} />
      <Row>
        <Button
          variant="secondary"
          busy={attempt.busy}
          onClick={() => {
            const given = settings();
            if (given) void attempt.send(given);
          }}
        >
          {t("matching-rules.trial.action")}
        </Button>
      </Row>
      <div role="status">{trial && <TrialFigures trial={trial} />}</div>
    </Stack>
  );
}

function TrialFigures({ trial }: { trial: MatchingTrial }) {
  const { t } = useTranslator();
  const { requests, otherFirst, otherThree, peopleNow, peopleThen, mostNow, mostThen } = trial;
  if (requests === 0) return <Text>{t("matching-rules.trial.none")}</Text>;
  return (
    <Stack>
      <Text>{t("matching-rules.trial.other", { requests, otherFirst, otherThree })}</Text>
      <DataTable
        caption={t("matching-rules.trial.title")}
        columns={[
          t("matching-rules.trial.figure"),
          t("matching-rules.trial.now"),
          t("matching-rules.trial.then"),
        ]}
        rows={[
          { key: "people", cells: [t("matching-rules.trial.people"), peopleNow, peopleThen] },
          { key: "most", cells: [t("matching-rules.trial.most"), mostNow, mostThen] },
        ]}
      />
    </Stack>
  );
}
