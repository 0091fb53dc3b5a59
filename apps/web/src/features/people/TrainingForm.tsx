import { type HelperTraining, NoteTraining, type Training } from "@omzien/contracts";
import { Button, Select, Stack, Text } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useDeskRefresh, useTrainings } from "../desk/queries.ts";
import { useFaults } from "../forms/use-faults.ts";

interface TrainingFormProps {
  personId: string;
  had: readonly HelperTraining[];
}

/** One more training of the list of the municipality. */
export function TrainingForm({ personId, had }: TrainingFormProps) {
  const { t } = useTranslator();
  const query = useTrainings();
  return (
    <Loaded query={query}>
      {(trainings) => {
        const left = trainings.filter(({ id }) => had.every((training) => training.id !== id));
        if (trainings.length === 0) return <Text>{t("desk.training.empty")}</Text>;
        if (left.length === 0) return <Text>{t("desk.training.all")}</Text>;
        return <ChooseTraining personId={personId} left={left} />;
      }}
    </Loaded>
  );
}

function ChooseTraining({ personId, left }: { personId: string; left: readonly Training[] }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const id = `training-${personId}`;
  const [trainingId, setTrainingId] = useState("");
  const [done, setDone] = useState(false);
  const faults = useFaults([{ pointer: "/trainingId", id, missing: "desk.training.missing" }]);
  const note = useAction((api, body: NoteTraining, header) =>
    answerOf(api.POST("/people/{personId}/trainings", { params: { path: { personId }, header }, body })),
  );
  const save = async () => {
    const body = faults.check(NoteTraining, { trainingId: trainingId || undefined });
    if (!body || !(await note.send(body))) return;
    setTrainingId("");
    setDone(true);
    await refresh();
  };
  return (
    <Stack>
      <Text>{t("desk.training.hint")}</Text>
      <Select
        id={id}
        label={t("desk.training.choose")}
        error={faults.errorOf(id)}
        width="full"
        options={[
          { value: "", label: t("desk.training.placeholder") },
          ...left.map((training) => ({ value: training.id, label: training.name })),
        ]}
        value={trainingId}
        onChange={(event) => {
          setDone(false);
          setTrainingId(event.target.value);
        }}
      />
      <ProblemNotice problem={note.problem} />
      <div>
        <Button variant="secondary" busy={note.busy} onClick={() => void save()}>
          {t("desk.training.save")}
        </Button>
      </div>
      <p role="status">{done && t("desk.training.saved")}</p>
    </Stack>
  );
}
