import type { InvitationAnswer } from "@omzien/contracts";
import { ButtonLink, Notice, Row } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { deskHref } from "../frame/desk-search.ts";

/** What came of the answer, and what is to be done now. */
export function AnswerOutcome({ outcome, name }: { outcome: InvitationAnswer; name: string }) {
  const { t, formatRelativeDay } = useTranslator();
  const { outcome: kind, matchId, remindAt } = outcome;
  const when = remindAt ? formatRelativeDay(remindAt) : "";
  const text = kind === "later" && !remindAt ? "later.today" : (`${kind}.text` as const);
  return (
    <Notice
      tone={kind === "matched" ? "success" : "info"}
      live="polite"
      title={t(`answer-desk.outcome.${kind}`, { name })}
    >
      <p>{t(`answer-desk.outcome.${text}`, { name, when })}</p>
      {matchId && (
        <Row>
          <ButtonLink href={deskHref({ lijst: "follow-up", afspraak: matchId })}>
            {t("answer-desk.match")}
          </ButtonLink>
        </Row>
      )}
    </Notice>
  );
}
