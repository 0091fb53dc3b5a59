import type { components } from "@omzien/api-client";
import type { AskedPurpose } from "@omzien/contracts";
import { Button, ButtonLink, Heading, PageLayout, Row, Text, Waiting } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Loaded, WaitingPage } from "../../api/Loaded.tsx";
import type { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { consentsQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useMe } from "../session/use-me.ts";
import { Redirect } from "../session/Redirect.tsx";
import { RequiredConsent } from "./RequiredConsent.tsx";
import { type SendFlow, unanswered } from "./send-flow.ts";

type Consent = components["schemas"]["Consent"];

interface FinishPageProps {
  flow: SendFlow;
  /** What this form needs an answer for. */
  needed: readonly AskedPurpose[];
  sending: {
    /** Saves name and neighbourhood and sends the form; leads on to the confirmation. */
    send: () => unknown;
    busy: boolean;
    problem: ProblemError | undefined;
  };
}

/**
 * After signing in: whatever is still missing is asked (code of conduct, consents), and then the form is sent
 * without asking again.
 */
export function FinishPage({ flow, needed, sending }: FinishPageProps) {
  const who = useMe();
  const consents = useQuery({ ...consentsQuery, enabled: who.kind === "member" });
  if (who.kind === "unknown") return <WaitingPage />;
  if (who.kind === "visitor") return <Redirect href={`${flow.base}/controleren`} />;
  if (!who.me.codeOfConductAccepted) return <Redirect href={`${flow.base}/gedragscode`} />;
  const required = (known: readonly Consent[]) => known.find((consent) => consent.purpose === flow.required);
  return (
    <Loaded query={consents}>
      {(known) =>
        unanswered(needed, known).length > 0 ? (
          <Redirect href={`${flow.base}/toestemming`} />
        ) : (
          <Sending flow={flow} sending={sending} required={required(known)} />
        )
      }
    </Loaded>
  );
}

interface SendingProps extends Pick<FinishPageProps, "flow" | "sending"> {
  required: Consent | undefined;
}

function Sending({ flow, sending, required }: SendingProps) {
  const { t } = useTranslator();
  const { send, busy, problem } = sending;
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void send();
  }, [send]);
  const title = problem ? t("finish.failed.title") : t("finish.title");
  usePageTitle(title);
  if (problem?.code === "consent_required" && required) {
    return <RequiredConsent consent={required} onGiven={() => void send()} />;
  }
  return (
    <PageLayout>
      <Heading level={1}>{title}</Heading>
      {problem ? (
        <>
          <ProblemNotice problem={problem}>
            <p>{t(problem.code === "offline" ? "form.offline.kept" : "finish.failed.kept")}</p>
          </ProblemNotice>
          <Row>
            <Button busy={busy} onClick={() => void send()}>
              {t("action.retry")}
            </Button>
            <ButtonLink variant="secondary" href={`${flow.base}/controleren`}>
              {t("finish.failed.back")}
            </ButtonLink>
          </Row>
        </>
      ) : (
        <>
          <Text size="lead">{t("finish.busy")}</Text>
          <Waiting label={t("form.sending")} />
        </>
      )}
    </PageLayout>
  );
}
