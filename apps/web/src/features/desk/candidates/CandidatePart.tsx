import type { CandidateList, HelpRequest } from "@omzien/contracts";
import { Notice, Text } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { useCandidates } from "../queries.ts";
import { CandidateRow } from "./CandidateRow.tsx";
import css from "./CandidatePart.module.css";
import { InviteBar } from "./InviteBar.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { TrainedPart } from "./TrainedPart.tsx";
import { useInvite } from "./use-invite.ts";
import { asAsked, isSupposing, queryOf } from "./what-if.ts";
import { WhatIfPart } from "./WhatIfPart.tsx";

/**
 * Who could help, best first, what if it were asked otherwise, and the way to ask several of them with one button; for complex help also who had a
 * training.
 */
export function CandidatePart({ request, preselect = 0 }: { request: HelpRequest; preselect?: number }) {
  const { t } = useTranslator();
  const [whatIf, setWhatIf] = useState(asAsked);
  const [training, setTraining] = useState("");
  const query = useCandidates(request.id, { ...queryOf(whatIf), ...(training !== "" && { training }) });
  return (
    <CasePart id="candidates" title={t("desk.candidates.title")}>
      <CaseLoaded query={query}>
        {(list) => (
          <>
            <Found
              list={list}
              isOfBefore={query.isPlaceholderData}
              supposing={isSupposing(whatIf) && training === ""}
            />
            {request.weight === "complex" && (
              <TrainedPart
                training={training}
                fits={query.isPlaceholderData ? null : list.fits}
                onChange={setTraining}
              />
            )}
            <WhatIfPart request={request} whatIf={whatIf} circle={list.circle} onChange={setWhatIf} />
            <Candidates request={request} list={list} asking={{ preselect, training }} />
          </>
        )}
      </CaseLoaded>
    </CasePart>
  );
}

/** How many fit, and how many more or fewer than as asked; nothing while the list is still that of the question before. */
function Found({
  list,
  isOfBefore,
  supposing,
}: {
  list: CandidateList;
  isOfBefore: boolean;
  supposing: boolean;
}) {
  const { t } = useTranslator();
  const { fits, fitsAsAsked, considered } = list;
  return (
    <div role="status">
      {!isOfBefore && <Text muted>{t("desk.candidates.count", { fit: fits, considered })}</Text>}
      {!isOfBefore && supposing && (
        <Text>
          {fits >= fitsAsAsked
            ? t("desk.what-if.more", { count: fits - fitsAsAsked })
            : t("desk.what-if.fewer", { count: fitsAsAsked - fits })}
        </Text>
      )}
    </div>
  );
}

interface CandidatesProps {
  request: HelpRequest;
  list: CandidateList;
  asking: { preselect: number; training: string };
}

function Candidates({ request, list, asking }: CandidatesProps) {
  const { t, formatList } = useTranslator();
  const invite = useInvite(request.id, list.candidates, asking);
  const mayInvite = request.state === "open";
  const asked = invite.justAsked;
  return (
    <>
      {!mayInvite && <Text>{t("desk.candidates.triage-first")}</Text>}
      {list.candidates.length === 0 ? (
        <Notice title={t("desk.candidates.none.title")}>
          <p>{t("desk.candidates.none.text")}</p>
        </Notice>
      ) : (
        <ol className={css["list"]}>
          {list.candidates.map((candidate) => (
            <CandidateRow
              key={candidate.offerId}
              candidate={candidate}
              selectable={mayInvite && candidate.invitation === null}
              selected={invite.selected.has(candidate.offerId)}
              onSelect={(selected) => invite.select(candidate.offerId, selected)}
            />
          ))}
        </ol>
      )}
      {mayInvite && (invite.best > 0 || invite.selected.size > 0) && <InviteBar invite={invite} />}
      <div role="status">
        {asked.length > 0 && (
          <Notice
            tone="success"
            title={t("desk.invite.done", { count: asked.length, names: formatList(asked) })}
          >
            <p>{t("desk.invite.done.text")}</p>
          </Notice>
        )}
      </div>
      <LeftOut lines={list.leftOut} />
    </>
  );
}
