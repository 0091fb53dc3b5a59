import { type SiteWords, WriteSiteWordsDraft } from "@omzien/contracts";
import { Link, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { LongTextFields } from "./LongTextFields.tsx";
import { OwnWordFields } from "./OwnWordFields.tsx";
import { ShortTextFields } from "./ShortTextFields.tsx";
import { longTexts, ownWordKeys, shortTexts } from "./site-words-door.ts";
import { WordsPreview } from "./WordsPreview.tsx";

export interface SiteWordsFormProps {
  door: SettingDoor<SiteWords>;
  form: SettingFormProps<SiteWords>;
}

const places: readonly FieldPlace[] = [
  ...shortTexts.map((key) => ({ pointer: `/settings/${key}`, id: key })),
  { pointer: "/settings/languages", id: "languages" },
  ...ownWordKeys.map((key) => ({ pointer: `/settings/words/${key}`, id: `word-${key}` })),
  ...longTexts.map((key) => ({ pointer: `/settings/${key}`, id: key })),
];

/** The form, and below it how the front page would read. */
export function SiteWordsForm({ door, form }: SiteWordsFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteSiteWordsDraft}
      places={() => places}
      preview={(values) => <WordsPreview words={values} />}
    >
      {(fields) => (
        <>
          <ShortTextFields {...fields} />
          <OwnWordFields {...fields} />
          <Text>
            {t("site-words.address")} <Link href="/beheer/huisstijl">{t("site-words.address.link")}</Link>
          </Text>
          <LongTextFields {...fields} />
        </>
      )}
    </SettingForm>
  );
}
