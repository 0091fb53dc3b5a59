import { Urgency, Weight } from "@omzien/contracts";
import { Heading, RadioGroup, Text } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { useAsk } from "./ask-context.ts";
import { AskQuestion } from "./AskQuestion.tsx";
import { weightsFrom } from "./ask-steps.ts";

const places: FieldPlace[] = [
  { pointer: "/weight", id: "weight", missing: "ask.weight.missing" },
  { pointer: "/urgency", id: "urgency" },
];
const Input = z.object({ weight: Weight, urgency: Urgency });

/** How big, in friendly words, and whether it can wait. */
export function AskWeightPage() {
  const { t } = useTranslator();
  const { draft, category } = useAsk();
  const faults = useFaults(places);
  const { weight, urgency } = draft.values;
  return (
    <AskQuestion
      step="omvang"
      title={t("ask.weight.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { weight, urgency }) !== undefined}
    >
      <Heading level={1} size="l">
        {t("ask.weight.title")}
      </Heading>
      <Text size="lead">{t("ask.weight.hint")}</Text>
      <RadioGroup
        id="weight"
        name="weight"
        label={t("ask.check.weight")}
        error={faults.errorOf("weight")}
        options={weightsFrom(category?.weight ?? "light").map((value) => ({
          value,
          label: t(`weight.${value}`),
          hint: t(`weight.${value}.hint`),
        }))}
        value={weight}
        onChange={(value) => draft.change({ weight: value })}
      />
      <RadioGroup
        id="urgency"
        name="urgency"
        label={t("ask.weight.urgency")}
        error={faults.errorOf("urgency")}
        options={Urgency.options.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        value={urgency}
        onChange={(value) => draft.change({ urgency: value })}
      />
    </AskQuestion>
  );
}
