import { ButtonLink, Heading, Row, Text } from "@omzien/ui";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { FocusedPage } from "../../session/FocusedPage.tsx";
import type { Said } from "./OpenedDraftPage.tsx";

interface DraftAnsweredPageProps {
  answer: Said["answer"];
  canSignIn: boolean;
}

/** What happens now: each answer is as good as another. */
export function DraftAnsweredPage({ answer, canSignIn }: DraftAnsweredPageProps) {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t(`draft.said.${answer}.title`));
  return (
    <FocusedPage>
      <Heading level={1}>{t(`draft.said.${answer}.title`)}</Heading>
      <Text size="lead">{t(`draft.said.${answer}.text`)}</Text>
      {answer === "confirmed" && canSignIn && (
        <>
          <Text>{t("draft.said.confirmed.sign-in")}</Text>
          <Row>
            <ButtonLink href="/mijn">{t("draft.back.mine")}</ButtonLink>
          </Row>
        </>
      )}
      <Text muted>{t("draft.said.call", { phone: site.phone, hours: site.phoneHours })}</Text>
    </FocusedPage>
  );
}
