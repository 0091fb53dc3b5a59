import type { StaffSignInSettings } from "@omzien/contracts";
import { Heading, RadioGroup, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";

type Claim = StaffSignInSettings["proof"]["claim"];
const claims: readonly Claim[] = ["amr", "acr", "acrs"];

export interface ProviderFieldsProps {
  values: StaffSignInSettings;
  onChange: (part: Partial<StaffSignInSettings>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** Which provider it is, who we are there, and what proves two steps. */
export function ProviderFields({ values, onChange, errorOf }: ProviderFieldsProps) {
  const { t } = useTranslator();
  const { proof } = values;
  // As typed: a comma that is still to be followed by something stays.
  const [typed, setTyped] = useState(proof.values.join(", "));
  return (
    <Stack>
      <Heading level={2}>{t("staff-sign-in.settings")}</Heading>
      <Text>{t("staff-sign-in.steps")}</Text>
      <TextField
        id="issuer"
        width="full"
        inputMode="url"
        autoComplete="off"
        label={t("staff-sign-in.issuer")}
        hint={t("staff-sign-in.issuer.hint")}
        error={errorOf("issuer")}
        value={values.issuer}
        onChange={({ target }) => onChange({ issuer: target.value })}
      />
      <TextField
        id="tenant"
        width="full"
        autoComplete="off"
        label={t("staff-sign-in.tenant")}
        hint={t("staff-sign-in.tenant.hint")}
        error={errorOf("tenant")}
        optional
        value={values.tenantId}
        onChange={({ target }) => onChange({ tenantId: target.value })}
      />
      <TextField
        id="client"
        width="full"
        autoComplete="off"
        label={t("staff-sign-in.client")}
        error={errorOf("client")}
        value={values.clientId}
        onChange={({ target }) => onChange({ clientId: target.value })}
      />
      <RadioGroup<Claim>
        id="claim"
        name="claim"
        label={t("staff-sign-in.proof")}
        error={errorOf("claim")}
        options={claims.map((value) => ({ value, label: t(`staff-sign-in.proof.${value}`) }))}
        value={proof.claim}
        onChange={(claim) => onChange({ proof: { ...proof, claim } })}
      />
      <TextField
        id="values"
        autoComplete="off"
        label={t("staff-sign-in.proof.values")}
        hint={t("staff-sign-in.proof.values.hint")}
        error={errorOf("values")}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange({ proof: { ...proof, values: valuesIn(target.value) } });
        }}
      />
    </Stack>
  );
}

function valuesIn(text: string): string[] {
  return text
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
