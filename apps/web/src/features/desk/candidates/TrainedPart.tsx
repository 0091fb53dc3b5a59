import { Button, Heading, Select, Stack, Text } from "@omzien/ui";
import { useId } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useTrainings } from "../queries.ts";

interface TrainedPartProps {
  /** Id of the training that is asked for; "" is whoever fits. */
  training: string;
  /** How many fit now; null while that is not known yet. */
  fits: number | null;
  onChange: (training: string) => void;
}

/** For complex help, which never goes out by itself: who had a training, across the municipality. */
export function TrainedPart({ training, fits, onChange }: TrainedPartProps) {
  const { t } = useTranslator();
  const id = useId();
  const query = useTrainings();
  return (
    <Stack gap="s">
      <Heading level={4} size="s">
        {t("desk.trained.title")}
      </Heading>
      <Loaded query={query}>
        {(trainings) =>
          trainings.length === 0 ? (
            <Text muted>{t("desk.training.empty")}</Text>
          ) : (
            <>
              <Text>{t("desk.trained.text")}</Text>
              <Select
                id={id}
                label={t("desk.trained.choose")}
                width="full"
                options={[
                  { value: "", label: t("desk.trained.anybody") },
                  ...trainings.map(({ id: value, name }) => ({ value, label: name })),
                ]}
                value={training}
                onChange={(event) => onChange(event.target.value)}
              />
              <div role="status">
                {training !== "" && fits !== null && <Text>{t("desk.trained.found", { count: fits })}</Text>}
              </div>
              {training !== "" && (
                <div>
                  <Button variant="quiet" onClick={() => onChange("")}>
                    {t("desk.trained.anybody.again")}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}
