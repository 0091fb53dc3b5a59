import type { HelpRequest } from "@omzien/contracts";
import { ButtonLink, Link, Tag } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Printer, Send } from "lucide-react";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CallNotes } from "../../call-notes/CallNotes.tsx";
import { AnswerOutcome } from "../call/AnswerOutcome.tsx";
import { type AnsweredByPhone, AskedPart } from "../candidates/AskedPart.tsx";
import { CandidatePart } from "../candidates/CandidatePart.tsx";
import { RotaLink } from "../../rotas/RotaLink.tsx";
import { courseQuery } from "../../search-course/queries.ts";
import { SearchCourse } from "../../search-course/SearchCourse.tsx";
import { CaseFrame, CasePart } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref, stepBack } from "../frame/desk-search.ts";
import { StateTag } from "../frame/StateTag.tsx";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { useDeskRefresh, useDeskRequest } from "../queries.ts";
import { RequestChanges } from "./RequestChanges.tsx";
import { RequestFacts } from "./RequestFacts.tsx";
import { Triage } from "./Triage.tsx";

/** A request as the desk works on it: what it is, the first look, who could help, and what was said about it. */
export function RequestCase({ helpRequestId }: { helpRequestId: string }) {
  const query = useDeskRequest(helpRequestId);
  return (
    <CaseLoaded query={query}>{(request) => <LoadedCase key={request.id} request={request} />}</CaseLoaded>
  );
}

function LoadedCase({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const [answered, setAnswered] = useState<AnsweredByPhone>();
  const isRunning = ["triage", "open", "matched"].includes(request.state);
  return (
    <CaseFrame
      title={request.category.name}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.list")}
      tags={<RequestTags request={request} />}
      actions={
        <ButtonLink href={`/balie/kaart?vraag=${request.id}`} variant="quiet" icon={<Printer aria-hidden />}>
          {t("desk.print.open")}
        </ButtonLink>
      }
    >
      <RequestFacts request={request} />
      {request.state === "triage" && <Triage request={request} />}
      {answered && <AnswerOutcome key={answered.name} {...answered} />}
      {request.state === "open" && <AskedPart request={request} onAnswered={setAnswered} />}
      {(request.state === "triage" || request.state === "open") && <CandidatePart request={request} />}
      {(request.state === "open" || request.state === "matched") && <CourseOfSearch request={request} />}
      {(request.state === "triage" || request.state === "open") && <AskElsewhereLink request={request} />}
      {isRunning && <RotaLink helpRequestId={request.id} list="desk" />}
      <CallNotes subject={{ helpRequestId: request.id, ...personOf(request) }} />
      {isRunning && <RequestChanges request={request} />}
    </CaseFrame>
  );
}

/** The same words as the asker reads, to read out on the telephone. */
function CourseOfSearch({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  return (
    <CasePart id="search-course" title={t("course.title")}>
      <SearchCourse helpRequestId={request.id} audience={request.audience} onChanged={refresh} />
    </CasePart>
  );
}

/** Where the municipality asks others, or did so about this request. */
function AskElsewhereLink({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const { data: course } = useQuery(courseQuery(request.id));
  if (!course?.mayAskElsewhere && !course?.steps.some(({ kind }) => kind === "forwarded")) return null;
  return (
    <div>
      <Link href={`/balie/elders?vraag=${request.id}`} icon={<Send aria-hidden />}>
        {t("desk.elsewhere.ask")}
      </Link>
    </div>
  );
}

/** A note about a request is also one about the person, so that it shows in their history. */
function personOf(request: HelpRequest): { personId?: string } {
  return request.asker.id ? { personId: request.asker.id } : {};
}

function RequestTags({ request }: { request: HelpRequest }) {
  const { t } = useTranslator();
  const { state, weight, urgency, search } = request;
  return (
    <>
      <StateTag tone={state === "open" || state === "matched" ? "info" : undefined}>
        {t(`request-state.${state}`)}
      </StateTag>
      <StateTag tone={weight === "complex" ? "warning" : undefined}>{t(`desk.weight.${weight}`)}</StateTag>
      {search?.hasReplyElsewhere && <Tag tone="success">{t("desk.elsewhere.replied")}</Tag>}
      {urgency !== "normal" && <Tag tone="warning">{t(`desk.urgency.${urgency}`)}</Tag>}
    </>
  );
}
