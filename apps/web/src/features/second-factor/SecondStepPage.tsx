import { ReturnTo } from "@omzien/contracts";
import { Button, ButtonLink, Heading, Notice, PageLayout, Row, Text } from "@omzien/ui";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { useMember } from "../session/member-context.ts";
import { useStartStaffSignIn } from "../sign-in/use-start-staff-sign-in.ts";
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
  return <SetUpForm isAgain={secondFactor === "entered"} onSetUp={setCodes} />;
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

/** The mail code is not enough for this work: it opens with the municipality's own account. */
function AtProvider({ next }: { next: string }) {
  const { t } = useTranslator();
  usePageTitle(t("sign-in.staff.needed.title"));
  const start = useStartStaffSignIn(next);
  return (
    <PageLayout>
      <Heading level={1}>{t("sign-in.staff.needed.title")}</Heading>
      <Text size="lead">{t("sign-in.staff.needed.text")}</Text>
      <ProblemNotice problem={start.problem} />
      <Row>
        <Button busy={start.busy} onClick={() => void start.send(undefined)}>
          {t("sign-in.staff.action")}
        </Button>
        <ButtonLink variant="quiet" href="/mijn">
          {t("sign-in.staff.needed.back")}
        </ButtonLink>
      </Row>
    </PageLayout>
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
