import { Language } from "@omzien/contracts";
import { CheckboxGroup, RadioGroup, Stack, SummaryList, TextField } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { PostcodeArea } from "../people/PostcodeArea.tsx";
import type { ProfileForm } from "./profile-form.ts";

export interface ProfileFieldsProps {
  form: ProfileForm;
  change: (changes: Partial<ProfileForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
  email: string | null;
}

type TextName = "firstName" | "lastName" | "phone" | "postcode" | "street" | "houseNumber";

interface TextKind {
  name: TextName;
  id: string;
  autoComplete: string;
  type?: "tel";
  width?: "short";
  optional?: boolean;
}

const about: TextKind[] = [
  { name: "firstName", id: "first-name", autoComplete: "given-name" },
  { name: "lastName", id: "last-name", autoComplete: "family-name", optional: true },
  { name: "phone", id: "phone", autoComplete: "tel", type: "tel", optional: true },
  { name: "postcode", id: "postcode", autoComplete: "postal-code", width: "short" },
];
const address: TextKind[] = [
  { name: "street", id: "street", autoComplete: "off", optional: true },
  { name: "houseNumber", id: "house-number", autoComplete: "off", width: "short", optional: true },
];

export function ProfileFields(props: ProfileFieldsProps) {
  const { form, change, errorOf, email } = props;
  const { t } = useTranslator();
  return (
    <Stack gap="l">
      {about.map((kind) => (
        <ProfileText key={kind.id} kind={kind} {...props} />
      ))}
      <PostcodeArea
        id="area"
        postcode={form.postcode}
        areaId={form.areaId}
        error={errorOf("area")}
        onChange={(areaId) => change({ areaId })}
      />
      {address.map((kind) => (
        <ProfileText key={kind.id} kind={kind} {...props} />
      ))}
      <SummaryList
        rows={[{ label: t("account.profile.email"), value: email ?? t("account.profile.email.none") }]}
      />
      <RadioGroup
        id="locale"
        name="locale"
        label={t("account.profile.locale")}
        options={[
          { value: "nl", label: t("language.nl") },
          { value: "en", label: t("language.en") },
        ]}
        value={form.locale}
        onChange={(locale) => change({ locale })}
        columns={2}
      />
      <CheckboxGroup
        id="languages"
        name="languages"
        label={t("account.profile.languages")}
        hint={t("account.profile.languages.hint")}
        error={errorOf("languages")}
        options={Language.options.map((value) => ({ value, label: t(`language.name.${value}`) }))}
        values={form.languages}
        onChange={(languages) => change({ languages })}
        columns={2}
      />
    </Stack>
  );
}

function ProfileText({ kind, form, change, errorOf }: ProfileFieldsProps & { kind: TextKind }) {
  const { t, find } = useTranslator();
  const { name, id, width = "medium", type = "text", optional = false } = kind;
  const hint = find(`account.profile.${name}.hint`, {}, "");
  return (
    <TextField
      id={id}
      name={id}
      type={type}
      width={width}
      autoComplete={kind.autoComplete}
      optional={optional}
      label={t(`account.profile.${name}`)}
      {...(hint ? { hint } : {})}
      error={errorOf(id)}
      value={form[name]}
      // Another postcode lies in another neighbourhood.
      onChange={(event) =>
        change({ [name]: event.target.value, ...(name === "postcode" ? { areaId: "" } : {}) })
      }
    />
  );
}
