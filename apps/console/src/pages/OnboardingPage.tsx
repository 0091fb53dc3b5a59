import type { Onboarding } from "@omzien/contracts";
import { Button, ButtonLink, Heading, Link, Notice, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, api, type ProblemError } from "../api/client.ts";
import { Loaded } from "../api/Loaded.tsx";
import { ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { words } from "../shell/words.ts";
import { OnboardingParts } from "./OnboardingParts.tsx";
import { OnboardingSummary } from "./OnboardingSummary.tsx";
import { StepsTable } from "./StepsTable.tsx";

/** Bringing a municipality in: each part is kept by itself, and one can go on tomorrow. */
export function OnboardingPage() {
  const { onboardingId } = useParams({ from: "/nieuw/$onboardingId" });
  const [isMaking, setMaking] = useState(false);
  const query = useQuery({
    queryKey: ["onboarding", onboardingId],
    queryFn: () => answerOf(api.GET("/onboardings/{onboardingId}", { params: { path: { onboardingId } } })),
    // The machine's steps are seen while they happen.
    refetchInterval: isMaking ? 700 : false,
  });
  return (
    <Loaded query={query}>
      {(onboarding) => <Found onboarding={onboarding} isMaking={isMaking} onMaking={setMaking} />}
    </Loaded>
  );
}

function Found({
  onboarding,
  isMaking,
  onMaking,
}: {
  onboarding: Onboarding;
  isMaking: boolean;
  onMaking: (isMaking: boolean) => void;
}) {
  const { t } = words;
  const { id, name, tenantId, finishedAt, url, operation, missing, mayChange } = onboarding;
  usePageTitle(name);
  const path = { params: { path: { onboardingId: id } } };
  const { act, problem } = useAct(async () => {
    onMaking(true);
    try {
      await answerOf(api.POST("/onboardings/{onboardingId}/completion", path));
    } finally {
      onMaking(false);
    }
  });
  const isOpen = mayChange && !isMaking;
  return (
    <PageLayout width="wide">
      <Link href="/">{t("console.back")}</Link>
      <Heading level={1}>{t("console.new.title", { name })}</Heading>
      {isOpen && <Text>{t(tenantId === null ? "console.new.saved" : "console.new.stuck")}</Text>}
      {isOpen ? <OnboardingParts onboarding={onboarding} /> : <OnboardingSummary onboarding={onboarding} />}
      <ProblemNotice problem={isOld(problem, operation) ? undefined : problem} />
      {operation && <StepsTable operations={[operation]} />}
      {finishedAt !== null && url !== null ? (
        <Done url={url} tenantId={tenantId} />
      ) : (
        <Stack>
          {missing.length > 0 && <Text>{t("console.new.missing", { fields: fieldsInWords(missing) })}</Text>}
          <Row>
            <Button
              busy={isMaking}
              onClick={() => missing.length === 0 && act()}
              disabled={missing.length > 0}
            >
              {t(tenantId === null ? "console.new.make" : "console.again")}
            </Button>
            {isOpen && <Discard id={id} />}
          </Row>
        </Stack>
      )}
    </PageLayout>
  );
}

/** What was made is taken back since, and with it the step that failed. */
const isOld = (problem: ProblemError | undefined, operation: Onboarding["operation"]) =>
  problem?.code === "onboarding_step_failed" && operation === null;

const fieldsInWords = (fields: readonly string[]) =>
  fields.map((field) => words.find(`console.field.${field}`)).join(", ");

function Done({ url, tenantId }: { url: string; tenantId: string | null }) {
  const { t } = words;
  return (
    <Notice tone="success" title={t("console.new.done")} live="polite">
      <Text>{t("console.new.done.text")}</Text>
      <Row>
        <ButtonLink href={url}>{t("console.new.visit")}</ButtonLink>
        <ButtonLink variant="secondary" href={`/gemeenten/${tenantId}`}>
          {t("console.new.look")}
        </ButtonLink>
      </Row>
    </Notice>
  );
}

function Discard({ id }: { id: string }) {
  const navigate = useNavigate();
  const { act, busy } = useAct(async () => {
    await navigate({ to: "/" });
    await answerOf(api.DELETE("/onboardings/{onboardingId}", { params: { path: { onboardingId: id } } }));
  });
  return (
    <Button variant="quiet" busy={busy} onClick={() => act()}>
      {words.t("console.new.discard")}
    </Button>
  );
}
