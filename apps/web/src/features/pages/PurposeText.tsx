import { type PurposeId, purposes, purposeTexts } from "@omzien/consent";
import { Heading, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./PurposeText.module.css";

/** One purpose in the words in which it is asked: what happens, who sees it, and what it rests on. */
export function PurposeText({ id }: { id: PurposeId }) {
  const { find, t } = useTranslator();
  const texts = purposeTexts(id);
  const whoSees = find(texts.whoSees, {}, "");
  return (
    <div className={css["purpose"]}>
      <Stack gap="s">
        <Heading level={3} size="s">
          {find(texts.title)}
        </Heading>
        <Text>{find(texts.whatHappens)}</Text>
        {whoSees && <Text>{t("pages.privacy.sees", { who: whoSees })}</Text>}
        <Text muted>{t(`pages.privacy.basis.${purposes[id].basis}`)}</Text>
      </Stack>
    </div>
  );
}
