import { ButtonLink, Heading, Row, Text } from "@omzien/ui";
import type { ReactNode } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";

/** It is done, and what happens next; stands in for the question at the same address. */
export function DonePage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const { t } = useTranslator();
  usePageTitle(title);
  return (
    <FocusedPage>
      <Heading level={1}>{title}</Heading>
      <Text size="lead">{text}</Text>
      {children}
      <Row>
        <ButtonLink href="/mijn">{t("nav.mine")}</ButtonLink>
      </Row>
    </FocusedPage>
  );
}
