import { ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { useEffect, useRef } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

/** It is done, and what happens next. Stands in for the question at the same address, so it takes the focus. */
export function DonePage({ title, text }: { title: string; text: string }) {
  const { t } = useTranslator();
  const top = useRef<HTMLDivElement>(null);
  usePageTitle(title);
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1}>
      <PageLayout>
        <Heading level={1}>{title}</Heading>
        <Text size="lead">{text}</Text>
        <Row>
          <ButtonLink href="/mijn">{t("nav.mine")}</ButtonLink>
        </Row>
      </PageLayout>
    </div>
  );
}
