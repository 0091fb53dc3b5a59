import { ButtonLink, EmptyState, LetterScene, PageLayout, Text } from "@omzien/ui";
import type { ReactNode } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useMember } from "../../session/member-context.ts";

/** Oversight for the data protection officer; everybody else reads plainly what this page is, and where their own is. */
export function OversightAccess({ children }: { children: ReactNode }) {
  return useMember().roles.includes("data-protection-officer") ? children : <NoOversight />;
}

function NoOversight() {
  const { t } = useTranslator();
  usePageTitle(t("oversight.no-access.title"));
  return (
    <PageLayout width="wide">
      <EmptyState
        title={t("oversight.no-access.title")}
        headingLevel={1}
        scene={<LetterScene />}
        action={<ButtonLink href="/mijn/gegevens">{t("oversight.no-access.action")}</ButtonLink>}
      >
        <Text>{t("oversight.no-access.text")}</Text>
      </EmptyState>
    </PageLayout>
  );
}
