import { Weight } from "@omzien/contracts";
import { RadioGroup, TextArea } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { FreeTextNotice } from "../../free-text/FreeTextNotice.tsx";
import type { OfferFields } from "./offer-fields.ts";

const times = [1, 2, 4, 8];

/** How often, how heavy, and what not. */
export function LimitFields({ values, change, errorOf }: OfferFields) {
  const { t } = useTranslator();
  const { maxAsksPerMonth, weightMax, notDoing, notOwnStreet } = values;
  const isOwn = maxAsksPerMonth !== undefined && !times.includes(maxAsksPerMonth);
  const choices = isOwn ? [...times, maxAsksPerMonth].toSorted((a, b) => a - b) : times;
  return (
    <>
      <RadioGroup
        id="often"
        name="often"
        label={t("offer.limits.often")}
        error={errorOf("often")}
        columns={2}
        options={choices.map((count) => ({
          value: String(count),
          label: t("offer.limits.times", { count }),
        }))}
        value={maxAsksPerMonth === undefined ? undefined : String(maxAsksPerMonth)}
        onChange={(count) => change({ maxAsksPerMonth: Number(count) })}
      />
      <RadioGroup
        id="weight"
        name="weight"
        label={t("offer.limits.weight")}
        error={errorOf("weight")}
        options={Weight.options.map((weight) => ({
          value: weight,
          label: t(`offer.limits.weight.${weight}`),
        }))}
        value={weightMax}
        onChange={(weight) => change({ weightMax: weight })}
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
        onChange={(choice) => change({ notOwnStreet: choice === "no" })}
      />
      <TextArea
        id="not-doing"
        name="not-doing"
        rows={3}
        optional
        label={t("offer.limits.not")}
        hint={t("offer.limits.not.hint")}
        error={errorOf("not-doing")}
        maxLength={300}
        value={notDoing}
        onChange={(text) => change({ notDoing: text })}
      />
      <FreeTextNotice text={notDoing} />
    </>
  );
}
