import { ErrorSummary, Heading, Link, Notice, Waiting } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft, HeartHandshake } from "lucide-react";
import { useState } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CallerPart } from "../caller/CallerPart.tsx";
import { CallSide } from "../caller/CallSide.tsx";
import { RestoredCall } from "../caller/RestoredCall.tsx";
import { saveByKey } from "../caller/save-by-key.ts";
import { useCallerFromAddress } from "../caller/use-caller-from-address.ts";
import { callParts, minutesSince, partsDone } from "./call-draft.ts";
import { ConsentPart } from "../caller/ConsentPart.tsx";
import css from "../caller/call-form.module.css";
import { RequestPart } from "./RequestPart.tsx";
import { SavedCall } from "./SavedCall.tsx";
import { TimingPart } from "./TimingPart.tsx";
import { type CallForm, useCall } from "./use-call.ts";
import { useDraftFromAddress } from "./use-draft-from-address.ts";

export interface NewCallPageProps {
  /** The caller, when the call was begun from a person's card. */
  personId: string | undefined;
  /** The request that was saved a moment ago. */
  savedId: string | undefined;
  /** What somebody asked for the caller, when the call was begun from that. */
  draftId: string | undefined;
}

/** A call is written down while it goes on: any order, kept as it goes, one press at the end. */
export function NewCallPage({ personId, savedId, draftId }: NewCallPageProps) {
  const { t } = useTranslator();
  const call = useCall();
  const [minutes, setMinutes] = useState<number>();
  const navigate = useNavigate();
  usePageTitle(t(savedId ? "desk.saved.title" : "desk.new-call"));
  useCallerFromAddress(call, savedId ? undefined : personId);
  useDraftFromAddress(call, savedId ? undefined : draftId);

  const save = async () => {
    const { startedAt } = call.values;
    const request = await call.save();
    if (!request) return;
    setMinutes(minutesSince(startedAt, new Date()));
    await call.clear();
    await navigate({ to: "/balie/nieuw", search: { klaar: request.id }, replace: true });
  };
  if (savedId) return <SavedCall helpRequestId={savedId} minutes={minutes} />;
  if (!call.ready) return <Waiting />;
  return <WriteCall call={call} onSave={() => void save()} />;
}

function WriteCall({ call, onSave }: { call: CallForm; onSave: () => void }) {
  const { t } = useTranslator();
  const done = partsDone(call.values, call.aloud);
  const { problem } = call.saving;
  return (
    <div className={css["page"]} onKeyDown={saveByKey(onSave)}>
      <div className={css["top"]}>
        <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
          {t("desk.back.desk")}
        </Link>
        <Heading level={1} size="l">
          {t("desk.new-call")}
        </Heading>
        <Link href="/balie/aanbod" icon={<HeartHandshake aria-hidden />}>
          {t("desk.new-call.offer")}
        </Link>
      </div>
      <ErrorSummary faults={call.faults.faults} />
      {call.values.fromDraft && <Notice title={t("draft-desk.from")} />}
      {call.restored && <RestoredCall onClear={() => void call.clear()} />}
      <div className={css["columns"]}>
        <div className={css["form"]}>
          <CallerPart call={call} />
          <RequestPart call={call} />
          <TimingPart call={call} />
          <ConsentPart call={call} />
        </div>
        <CallSide
          parts={callParts.map((id) => ({ id, isDone: done[id], title: t(`desk.call.part.${id}`) }))}
          action={t("desk.call.save")}
          saving={call.saving}
          onSave={onSave}
        >
          {problem?.code === "consent_required" && <p>{t("desk.call.problem.consent")}</p>}
          {problem?.code === "person_already_exists" && <p>{t("desk.call.problem.exists")}</p>}
        </CallSide>
      </div>
    </div>
  );
}
