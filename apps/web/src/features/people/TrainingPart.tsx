import type { HelperTraining } from "@omzien/contracts";
import { Button, Details, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { useDeskRefresh, useHelperTrainings } from "../desk/queries.ts";
import { TrainingForm } from "./TrainingForm.tsx";

/** Which trainings a helper had, and room to write down another. */
export function TrainingPart({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const query = useHelperTrainings(personId);
  return (
    <CasePart id="trainings" title={t("desk.training.title")}>
      <Loaded query={query}>
        {(had) => (
          <Stack>
            {had.length === 0 && <Text muted>{t("desk.training.none")}</Text>}
            {had.map((training) => (
              <HadTraining key={training.id} personId={personId} training={training} />
            ))}
            <Details summary={t("desk.training.note")}>
              <TrainingForm personId={personId} had={had} />
            </Details>
          </Stack>
        )}
      </Loaded>
    </CasePart>
  );
}

function HadTraining({ personId, training }: { personId: string; training: HelperTraining }) {
  const { t, formatDate } = useTranslator();
  const refresh = useDeskRefresh();
  const remove = useAction(
    (api, trainingId: string, header) =>
      answerOf(
        api.POST("/people/{personId}/training-removals", {
          params: { path: { personId }, header },
          body: { trainingId },
        }),
      ),
    { onDone: refresh },
  );
  return (
    <Stack gap="s">
      <Text>{training.name}</Text>
      <Text muted>
        {t("desk.training.noted", { date: formatDate(training.notedAt), name: training.notedBy })}
      </Text>
      <ProblemNotice problem={remove.problem} />
      <div>
        <Button
          variant="secondary"
          busy={remove.busy}
          aria-label={t("desk.training.remove.of", { training: training.name })}
          onClick={() => void remove.send(training.id)}
        >
          {t("desk.training.remove")}
        </Button>
      </div>
    </Stack>
  );
}
