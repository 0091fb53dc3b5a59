import { NewHelpOffer, Weight } from "@omzien/contracts";
import { Heading, RadioGroup, Text, TextArea } from "@omzien/ui";
import { z } from "zod";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";

const times = [1, 2, 4, 8];
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
  const { maxAsksPerMonth, weightMax, notDoing, notOwnStreet } = draft.values;
  const isOwn = maxAsksPerMonth !== undefined && !times.includes(maxAsksPerMonth);
  const choices = isOwn ? [...times, maxAsksPerMonth].toSorted((a, b) => a - b) : times;
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
      <RadioGroup
        id="often"
        name="often"
        label={t("offer.limits.often")}
        error={faults.errorOf("often")}
        columns={2}
        options={choices.map((count) => ({
          value: String(count),
          label: t("offer.limits.times", { count }),
        }))}
        value={maxAsksPerMonth === undefined ? undefined : String(maxAsksPerMonth)}
        onChange={(count) => draft.change({ maxAsksPerMonth: Number(count) })}
      />
      <RadioGroup
        id="weight"
        name="weight"
        label={t("offer.limits.weight")}
        error={faults.errorOf("weight")}
        options={Weight.options.map((weight) => ({
          value: weight,
          label: t(`offer.limits.weight.${weight}`),
        }))}
        value={weightMax}
        onChange={(weight) => draft.change({ weightMax: weight })}
      />
      <RadioGroup
        id="street"
        name="street"
        label={t("offer.limits.street")}
        options={[
          { value: "yes", label: t("offer.limits.street.yes") },
          { value: "no", label: t("offer.limits.street.no") },
        ]}
        value={notOwnStreet ? "no" : "yes"}
        onChange={(choice) => draft.change({ notOwnStreet: choice === "no" })}
      />
      <TextArea
        id="not-doing"
        name="not-doing"
        rows={3}
        optional
        label={t("offer.limits.not")}
        hint={t("offer.limits.not.hint")}
        error={faults.errorOf("not-doing")}
        maxLength={300}
        value={notDoing}
        onChange={(text) => draft.change({ notDoing: text })}
      />
      <FreeTextNotice text={notDoing} />
    </OfferQuestion>
  );
}
