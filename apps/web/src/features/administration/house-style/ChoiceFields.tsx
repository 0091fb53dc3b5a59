import { densities, emblems, fontIds, radii } from "@omzien/contracts";
import { fonts } from "@omzien/theme";
import { RadioGroup, Select } from "@omzien/ui";
import { Emblem } from "../../../shell/Emblem.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./HouseStyle.module.css";
import type { StyleValues } from "./style-values.ts";

export interface ChoiceFieldsProps {
  values: StyleValues;
  onChange: (values: Partial<StyleValues>) => void;
}

const weights = [400, 500, 600, 700, 800, 900] as const;
const addresses = ["je", "u"] as const;

/** Letters, corners, space, sign and tone. */
export function ChoiceFields({ values, onChange }: ChoiceFieldsProps) {
  const { t } = useTranslator();
  const fontOptions = fontIds.map((id) => ({ value: id, label: fonts[id].family }));
  const fontOf = (value: string) => fontIds.find((id) => id === value) ?? values.bodyFont;
  return (
    <>
      <div className={css["fonts"]}>
        <Select
          id="heading-font"
          label={t("house-style.headingFont")}
          options={fontOptions}
          value={values.headingFont}
          onChange={(event) => onChange({ headingFont: fontOf(event.target.value) })}
        />
        <Select
          id="heading-weight"
          label={t("house-style.headingWeight")}
          options={weights.map((weight) => ({
            value: String(weight),
            label: t(`house-style.weight.${weight}`),
          }))}
          value={String(values.headingWeight)}
          onChange={(event) => onChange({ headingWeight: Number(event.target.value) })}
        />
        <Select
          id="body-font"
          label={t("house-style.bodyFont")}
          options={fontOptions}
          value={values.bodyFont}
          onChange={(event) => onChange({ bodyFont: fontOf(event.target.value) })}
        />
      </div>
      <RadioGroup
        id="radius"
        name="radius"
        columns={3}
        label={t("house-style.radius")}
        options={radii.map((value) => ({ value, label: t(`house-style.radius.${value}`) }))}
        value={values.radius}
        onChange={(radius) => onChange({ radius })}
      />
      <RadioGroup
        id="density"
        name="density"
        columns={3}
        label={t("house-style.density")}
        options={densities.map((value) => ({ value, label: t(`house-style.density.${value}`) }))}
        value={values.density}
        onChange={(density) => onChange({ density })}
      />
      <RadioGroup
        id="emblem"
        name="emblem"
        columns={2}
        label={t("house-style.emblem")}
        options={emblems.map((value) => ({
          value,
          label: t(`house-style.emblem.${value}`),
          icon: <Emblem name={value} />,
        }))}
        value={values.emblem}
        onChange={(emblem) => onChange({ emblem })}
      />
      <RadioGroup
        id="form-of-address"
        name="form-of-address"
        columns={2}
        label={t("house-style.formOfAddress")}
        options={addresses.map((value) => ({
          value,
          label: t("house-style.formOfAddress.with", { word: value }),
        }))}
        value={values.formOfAddress}
        onChange={(formOfAddress) => onChange({ formOfAddress })}
      />
    </>
  );
}
