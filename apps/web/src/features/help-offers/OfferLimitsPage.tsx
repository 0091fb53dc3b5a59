import { NewHelpOffer, Weight } from "@omzien/contracts";
import { Heading, Text } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { LimitFields } from "./fields/LimitFields.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const places: FieldPlace[] = [
  { pointer: "/maxAsksPerMonth", id: "often", missing: "offer.limits.often.missing" },
  { pointer: "/weightMax", id: "weight" },
  { pointer: "/notDoing", id: "not-doing" },
];
const Input = z.object({
  maxAsksPerMonth: z.int(),
  weightMax: Weight,
  notDoing: NewHelpOffer.shape.notDoing,
});

/** How often, how heavy, and what not: the helper's own limits. */
export function OfferLimitsPage() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  const faults = useFaults(places);
  const { maxAsksPerMonth, weightMax, notDoing } = draft.values;
  return (
    <OfferQuestion
      step="grenzen"
      title={t("offer.limits.title")}
      faults={faults.faults}
      onSubmit={() => faults.check(Input, { maxAsksPerMonth, weightMax, notDoing }) !== undefined}
    >
      <Heading level={1} size="l">
        {t("offer.limits.title")}
      </Heading>
      <Text size="lead">{t("offer.limits.hint")}</Text>
      <LimitFields values={draft.values} change={draft.change} errorOf={faults.errorOf} />
    </OfferQuestion>
  );
}
