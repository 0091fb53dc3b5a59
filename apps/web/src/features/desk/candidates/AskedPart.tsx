import type { CandidateList, HelpRequest, InvitationAnswer } from "@omzien/contracts";
import type { Tone } from "@omzien/ui";
import { Details, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { AnswerButtons } from "../call/AnswerButtons.tsx";
import { CasePart } from "../frame/CaseFrame.tsx";
import { StateTag } from "../frame/StateTag.tsx";
import { useCandidates } from "../queries.ts";
import css from "./AskedPart.module.css";
import { SearchSteps } from "./SearchSteps.tsx";

interface AskedPartProps {
  request: HelpRequest;
  /** After a helper telephoned; this part may be gone by then. */
  onAnswered: (answered: AnsweredByPhone) => void;
}

export interface AnsweredByPhone {
  name: string;
  outcome: InvitationAnswer;
}

/** How the asking goes: what came back, who is waited for, and what happens next by itself. */
export function AskedPart({ request, onAnswered }: AskedPartProps) {
  const { t } = useTranslator();
  const { data: list } = useCandidates(request.id);
  if (!list || (list.nextStep.kind === "none" && list.asked.length === 0)) return null;
  return (
    <CasePart id="asked" title={t("desk.asked.title")}>
      <SearchSteps request={request} list={list} />
      {list.asked.length === 0 ? (
        <Text muted>{t("desk.asked.nobody")}</Text>
      ) : (
        <ul className={css["list"]}>
          {list.asked.map((asked) => (
            <AskedRow key={asked.invitationId} asked={asked} onAnswered={onAnswered} />
          ))}
        </ul>
      )}
    </CasePart>
  );
}

type Asked = CandidateList["asked"][number];

const toneOf = {
  "came-back": "warning",
  waiting: "info",
  later: "info",
  yes: "success",
  no: undefined,
  released: undefined,
} as const satisfies Record<Asked["state"], Tone | undefined>;

function AskedRow({ asked, onAnswered }: { asked: Asked } & Pick<AskedPartProps, "onAnswered">) {
  const { t, formatRelativeDay } = useTranslator();
  const waits = asked.state === "waiting" || asked.state === "later";
  const person = { id: asked.helperId, name: asked.name };
  return (
    <li className={css["row"]} data-state={asked.state}>
      <span className={css["name"]}>{asked.name}</span>
      {asked.areaName && <span className={css["muted"]}>{asked.areaName}</span>}
      <StateTag tone={toneOf[asked.state]}>
        {t(`desk.asked.${asked.state}`, { when: formatRelativeDay(asked.stateSince) })}
      </StateTag>
      {asked.byHand && <span className={css["muted"]}>{t("desk.asked.by-hand")}</span>}
      {waits && (
        <Details summary={t("answer-desk.write")}>
          <AnswerButtons
            invitationId={asked.invitationId}
            person={person}
            onAnswered={(outcome) => onAnswered({ name: asked.name, outcome })}
          />
        </Details>
      )}
    </li>
  );
}
