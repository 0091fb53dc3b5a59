import { ButtonLink, EmptyState, LetterScene, PageLayout, Text } from "@omzien/ui";
import type { ReactNode } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useMember } from "../../session/member-context.ts";

/** Settings for administrators; everybody else reads plainly what this page is, and where their own is. */
export function AdministrationAccess({ children }: { children: ReactNode }) {
  return useMember().roles.includes("administrator") ? children : <NoAdministration />;
}

function NoAdministration() {
  const { t } = useTranslator();
  usePageTitle(t("administration.no-access.title"));
  return (
    <PageLayout width="wide">
      <EmptyState
        title={t("administration.no-access.title")}
        headingLevel={1}
        scene={<LetterScene />}
        action={<ButtonLink href="/mijn/gegevens">{t("administration.no-access.action")}</ButtonLink>}
      >
        <Text>{t("administration.no-access.text")}</Text>
      </EmptyState>
    </PageLayout>
  );
}
