import { ReturnTo } from "@omzien/contracts";
import { ButtonLink, Heading, Notice, PageLayout, Row, Text } from "@omzien/ui";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { useMember } from "../session/member-context.ts";
import { AtProvider } from "./AtProvider.tsx";
import { EnterForm } from "./EnterForm.tsx";
import css from "./SecondStep.module.css";
import { SetUpForm } from "./SetUpForm.tsx";

/** The second step of signing in, for who works here: set up at first, then entered each time. */
export function SecondStepPage() {
  const { naar } = useSearch({ from: "/_member/tweede-stap" });
  const { secondFactor } = useMember();
  const [codes, setCodes] = useState<readonly string[]>();
  const path = ReturnTo.safeParse(naar);
  const next = path.success ? path.data : "/mijn";
  if (codes) return <Codes codes={codes} next={next} />;
  if (secondFactor === "to-enter") return <EnterForm next={next} />;
  if (secondFactor === "none") return <Nothing />;
  if (secondFactor === "at-provider") return <AtProvider next={next} />;
  return <SetUpForm next={next} isAgain={secondFactor === "entered"} onSetUp={setCodes} />;
}

/** Shown once: what opens the door when the telephone is gone. */
function Codes({ codes, next }: { codes: readonly string[]; next: string }) {
  const { t } = useTranslator();
  usePageTitle(t("second-factor.codes.title"));
  return (
    <FocusedPage>
      <Heading level={1}>{t("second-factor.codes.title")}</Heading>
      <Notice tone="warning" title={t("second-factor.codes.once")}>
        <Text>{t("second-factor.codes.text")}</Text>
      </Notice>
      <ul className={css["codes"]}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Row>
        <ButtonLink href={next}>{t("second-factor.codes.go")}</ButtonLink>
      </Row>
    </FocusedPage>
  );
}

function Nothing() {
  const { t } = useTranslator();
  usePageTitle(t("second-factor.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("second-factor.title")}</Heading>
      <Text size="lead">{t("second-factor.none")}</Text>
      <Row>
        <ButtonLink href="/mijn">{t("second-factor.none.go")}</ButtonLink>
      </Row>
    </PageLayout>
  );
}
