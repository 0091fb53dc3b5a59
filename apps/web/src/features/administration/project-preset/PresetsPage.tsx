import { ProjectPreset } from "@omzien/contracts";
import { Card, CardList, Heading, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";

/** Kinds of project, what each is like and for whom it fits. */
export function PresetsPage() {
  const { t } = useTranslator();
  usePageTitle(t("project-preset.title"));
  return (
    <PageLayout width="wide">
      <BackLink />
      <Heading level={1}>{t("project-preset.title")}</Heading>
      <Text size="lead">{t("project-preset.lead")}</Text>
      <CardList>
        {ProjectPreset.options.map((preset) => (
          <li key={preset}>
            <Card
              headingLevel={2}
              what={t(`project-preset.${preset}`)}
              href={`/beheer/soort-project/${preset}`}
            >
              <Text>{t(`project-preset.${preset}.what`)}</Text>
              <Text muted>{t(`project-preset.${preset}.fits`)}</Text>
            </Card>
          </li>
        ))}
      </CardList>
      <Text muted>{t("project-preset.nothing-yet")}</Text>
    </PageLayout>
  );
}
