import { Button, Heading, Notice, Stack, Tag, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { type Rota, useRotaAction } from "../queries.ts";
import { nameText } from "../rota-text.ts";
import css from "../page/RotaMembers.module.css";

type Proposal = NonNullable<Rota["proposal"]>;

/** Turns that were worked out: how good they are, who would come when, which days stay open and why. */
export function ProposalPart({ rota, proposal }: { rota: Rota; proposal: Proposal }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const accept = useRotaAction((api, proposalId: string, header) =>
    answerOf(
      api.POST("/rotas/{rotaId}/proposals/{proposalId}/acceptance", {
        params: { path: { rotaId: rota.id, proposalId }, header },
      }),
    ),
  );
  const added = proposal.shifts.filter(({ isNew }) => isNew);
  return (
    <Stack>
      <Heading level={3}>{t("rota.proposal.title")}</Heading>
      <Notice
        tone={proposal.isCurrent ? "info" : "warning"}
        title={t(proposal.isCurrent ? `rota.proposal.${proposal.label}` : "rota.proposal.stale")}
        live="polite"
      />
      {added.length === 0 && <Text>{t("rota.proposal.nothing")}</Text>}
      <ul className={css["members"]}>
        {added.map((shift) => (
          <li key={`${shift.date} ${shift.memberId}`}>
            {formatDay(shift.date)}: <strong>{nameText(translator, shift.name)}</strong>{" "}
            <Tag tone="info">{t("rota.proposal.new")}</Tag>
          </li>
        ))}
      </ul>
      <Unfilled proposal={proposal} />
      <ProblemNotice problem={accept.problem} />
      {proposal.isCurrent && added.length > 0 && (
        <div>
          <Button busy={accept.busy} onClick={() => void accept.send(proposal.id)}>
            {t("rota.proposal.accept")}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Unfilled({ proposal }: { proposal: Proposal }) {
  const { t, formatDay, formatList } = useTranslator();
  if (proposal.unfilled.length === 0) return null;
  return (
    <>
      <Heading level={3}>{t("rota.proposal.unfilled")}</Heading>
      <ul className={css["members"]}>
        {proposal.unfilled.map(({ date, missing, reasons }) => (
          <li key={date}>
            <strong>{formatDay(date)}</strong>: {t("rota.day.open", { count: missing })}
            {reasons.length > 0 &&
              ` (${formatList(reasons.map(({ code, members }) => t(`rota.reason.${code}`, { count: members })))})`}
          </li>
        ))}
      </ul>
    </>
  );
}
