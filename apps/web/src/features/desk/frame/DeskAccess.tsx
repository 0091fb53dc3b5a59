import { ButtonLink, EmptyState, LetterScene, PageLayout, Text } from "@omzien/ui";
import type { ReactNode } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ConfidentialityForm } from "../../confidentiality/ConfidentialityForm.tsx";
import { useMember } from "../../session/member-context.ts";
import css from "./DeskAccess.module.css";

const deskRoles: readonly string[] = ["coordinator", "broker"];

/** The desk for who works there; everybody else reads plainly what this page is, and where their own is. */
export function DeskAccess({ children }: { children: ReactNode }) {
  const me = useMember();
  if (!me.roles.some((role) => deskRoles.includes(role))) return <NoDesk />;
  if (!me.confidentialitySigned) return <FirstPromise />;
  return (
    <div data-density="desk" className={css["desk"]}>
      {children}
    </div>
  );
}

/** Before the first look at other people's data (#149). */
function FirstPromise() {
  const { t } = useTranslator();
  usePageTitle(t("confidentiality.title"));
  return (
    <PageLayout>
      <ConfidentialityForm level={1} why={t("confidentiality.why.desk")} />
    </PageLayout>
  );
}

function NoDesk() {
  const { t } = useTranslator();
  usePageTitle(t("desk.no-access.title"));
  return (
    <PageLayout width="wide">
      <EmptyState
        title={t("desk.no-access.title")}
        headingLevel={1}
        scene={<LetterScene />}
        action={<ButtonLink href="/mijn">{t("desk.no-access.action")}</ButtonLink>}
      >
        <Text>{t("desk.no-access.text")}</Text>
      </EmptyState>
    </PageLayout>
  );
}
