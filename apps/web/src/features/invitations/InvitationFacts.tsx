import type { components } from "@omzien/api-client";
import { Heading, Notice, Stack, SummaryList, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryTitle } from "../help/CategoryTitle.tsx";
import { timingLines } from "../timing/timing-text.ts";
import { TextList } from "../help/TextList.tsx";
import { TextLines } from "../help/TextLines.tsx";

/** What a helper may know beforehand: never a last name, never an address. */
export function InvitationFacts({ invitation }: { invitation: components["schemas"]["Invitation"] }) {
  const translator = useTranslator();
  const { t } = translator;
  const needs = invitation.needs.map((need) => t(`need.${need}.about`));
  return (
    <>
      <Stack>
        <Heading level={1}>{t("invitation.title", { name: invitation.asker.name })}</Heading>
        <CategoryTitle name={invitation.category.name} icon={invitation.category.icon} />
        <Text size="lead">{invitation.description}</Text>
      </Stack>
      <SummaryList
        rows={[
          {
            label: t("invitation.when"),
            value: <TextLines lines={timingLines(translator, invitation.timing)} />,
          },
          { label: t("invitation.where"), value: invitation.areaName },
          { label: t("invitation.weight"), value: t(`weight.${invitation.weight}`) },
          { label: t("invitation.urgency"), value: t(`urgency.${invitation.urgency}.tag`) },
          { label: t("invitation.know"), value: needs.length > 0 ? <TextLines lines={needs} /> : undefined },
        ]}
      />
      {invitation.misfits.length > 0 && (
        <Notice title={t("invitation.misfits")}>
          <TextList items={invitation.misfits} />
        </Notice>
      )}
      {invitation.reasons.length > 0 && (
        <Stack gap="s">
          <Heading level={2}>{t("invitation.why")}</Heading>
          <TextList items={invitation.reasons.map((reason) => reason.text)} />
        </Stack>
      )}
    </>
  );
}
