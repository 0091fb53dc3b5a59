import { ButtonLink, Heading, Notice, Row } from "@omzien/ui";
import { PhoneIncoming } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CandidatePart } from "../candidates/CandidatePart.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref } from "../frame/desk-search.ts";
import { useDeskRequest } from "../queries.ts";
import { RequestFacts } from "../request/RequestFacts.tsx";
import { TextList } from "../../pages/TextList.tsx";
import css from "../caller/call-form.module.css";

const usualNumber = 3;

/** The call is in: what happens next, and the best three ready to be asked at once. */
export function SavedCall({
  helpRequestId,
  minutes,
}: {
  helpRequestId: string;
  minutes: number | undefined;
}) {
  const { t } = useTranslator();
  const query = useDeskRequest(helpRequestId);
  return (
    <div className={css["page"]}>
      <Heading level={1} size="l">
        {t("desk.saved.title")}
      </Heading>
      <CaseLoaded query={query}>
        {(request) => (
          <>
            <Notice
              tone="success"
              live="polite"
              title={minutes === undefined ? t("desk.saved.done") : t("desk.saved.minutes", { minutes })}
            >
              <NextSteps isComplex={request.state === "triage"} />
            </Notice>
            <div className={css["part"]}>
              <Heading level={2} size="m">
                {request.category.name}
              </Heading>
              <RequestFacts request={request} />
            </div>
            <div className={css["part"]}>
              <CandidatePart request={request} preselect={usualNumber} />
            </div>
          </>
        )}
      </CaseLoaded>
      <Row>
        <ButtonLink href="/balie/nieuw" icon={<PhoneIncoming aria-hidden />}>
          {t("desk.saved.next-call")}
        </ButtonLink>
        <ButtonLink variant="secondary" href={deskHref({ vraag: helpRequestId })}>
          {t("desk.saved.open")}
        </ButtonLink>
      </Row>
    </div>
  );
}

function NextSteps({ isComplex }: { isComplex: boolean }) {
  const { t } = useTranslator();
  const steps = isComplex
    ? (["desk.saved.triage.1", "desk.saved.triage.2", "desk.saved.triage.3"] as const)
    : (["desk.saved.next.1", "desk.saved.next.2", "desk.saved.next.3"] as const);
  return <TextList ordered items={steps.map((step) => t(step))} />;
}
