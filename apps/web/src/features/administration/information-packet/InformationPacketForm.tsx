import { type InformationPacket, packetParts, WriteInformationPacketDraft } from "@omzien/contracts";
import { Details, Heading, RadioGroup, Stack, Text, TextArea } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { Faults } from "../../forms/use-faults.ts";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { PlainWarning } from "../settings/PlainWarning.tsx";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { packetLanguages } from "./information-packet-door.ts";

export interface InformationPacketFormProps {
  door: SettingDoor<InformationPacket>;
  form: SettingFormProps<InformationPacket>;
}

type Language = (typeof packetLanguages)[number];

const places: readonly FieldPlace[] = packetLanguages.flatMap((language) =>
  packetParts.map((part) => ({ pointer: `/settings/${language}/${part}`, id: `${language}-${part}` })),
);

/** Every part in both languages, with how it will look, and whether people are asked to read it again. */
export function InformationPacketForm({ door, form }: InformationPacketFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteInformationPacketDraft}
      places={() => places}
      // The text to begin with may be published as it is.
      mayPublishAsIs={form.state.published.number === 0}
    >
      {({ values, errorOf, onChange }) => (
        <>
          {packetLanguages.map((language) => (
            <PartFields
              key={language}
              language={language}
              texts={values[language]}
              errorOf={errorOf}
              onChange={(texts) => onChange({ [language]: texts })}
            />
          ))}
          <RadioGroup
            id="reads-again"
            name="reads-again"
            label={t("packet.again")}
            options={[
              { value: "no", label: t("packet.again.no"), hint: t("packet.again.no.hint") },
              { value: "yes", label: t("packet.again.yes"), hint: t("packet.again.yes.hint") },
            ]}
            value={values.readsAgain ? "yes" : "no"}
            onChange={(answer) => onChange({ readsAgain: answer === "yes" })}
          />
        </>
      )}
    </SettingForm>
  );
}

interface PartFieldsProps {
  language: Language;
  texts: InformationPacket[Language];
  errorOf: Faults["errorOf"];
  onChange: (texts: InformationPacket[Language]) => void;
}

function PartFields({ language, texts, errorOf, onChange }: PartFieldsProps) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t(`packet.language.${language}`)}</Heading>
      {language === "en" && <Text>{t("packet.language.en.text")}</Text>}
      {packetParts.map((part) => (
        <Stack key={part} gap="s">
          <TextArea
            id={`${language}-${part}`}
            label={t(`packet.in.${language}`, { what: t(`packet.${part}`) })}
            hint={t(`packet.${part}.hint`)}
            error={errorOf(`${language}-${part}`)}
            optional={language === "en" || (part !== "howItWorks" && part !== "whomToCall")}
            rows={6}
            maxLength={4000}
            value={texts[part]}
            onChange={(text) => onChange({ ...texts, [part]: text })}
          />
          {language === "nl" && <PlainWarning text={texts[part]} />}
          <Details
            summary={t("packet.preview", { what: t(`packet.in.${language}`, { what: t(`packet.${part}`) }) })}
          >
            <PlainText text={texts[part]} />
          </Details>
        </Stack>
      ))}
    </Stack>
  );
}
