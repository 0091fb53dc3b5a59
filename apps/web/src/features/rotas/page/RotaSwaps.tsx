import { Button, Heading, Notice, Row, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { type Rota, useRotaAction } from "../queries.ts";
import { nameText } from "../rota-text.ts";

type Swap = Rota["swaps"][number];

/** Questions to trade or take a turn: whoever is asked reads what it would break before saying yes. */
export function RotaSwaps({ rota }: { rota: Rota }) {
  const { t } = useTranslator();
  const answer = useRotaAction(
    (api, { swapId, answer: said }: { swapId: string; answer: "yes" | "no" | "taken-back" }, header) =>
      answerOf(
        api.POST("/rotas/{rotaId}/swaps/{swapId}/answer", {
          params: { path: { rotaId: rota.id, swapId }, header },
          body: { answer: said },
        }),
      ),
  );
  if (rota.swaps.length === 0 && !answer.problem) return null;
  return (
    <section aria-labelledby="rota-swaps" data-print="no">
      <Stack>
        <Heading level={2} id="rota-swaps">
          {t("rota.swaps")}
        </Heading>
        <ProblemNotice problem={answer.problem} />
        {rota.swaps.map((swap) => (
          <Question
            key={swap.id}
            rota={rota}
            swap={swap}
            busy={answer.busy}
            onAnswer={(said) => void answer.send({ swapId: swap.id, answer: said })}
          />
        ))}
      </Stack>
    </section>
  );
}

interface QuestionProps {
  rota: Rota;
  swap: Swap;
  busy: boolean;
  onAnswer: (answer: "yes" | "no" | "taken-back") => void;
}

function Question({ rota, swap, busy, onAnswer }: QuestionProps) {
  const { t } = useTranslator();
  const isDesk = rota.role === "desk";
  const isToMe = swap.toMemberId === rota.myMemberId;
  return (
    <Notice tone="info" title={useQuestion(rota, swap)}>
      {swap.breaks.map((code) => (
        <Text key={code}>{t("rota.swap.breaks", { what: t(`rota.swap.break.${code}`) })}</Text>
      ))}
      <Row>
        {(isToMe || isDesk) && (
          <>
            <Button disabled={busy} onClick={() => onAnswer("yes")}>
              {t("rota.swap.yes")}
            </Button>
            <Button variant="secondary" disabled={busy} onClick={() => onAnswer("no")}>
              {t("rota.swap.no")}
            </Button>
          </>
        )}
        {(!isToMe || isDesk) && (
          <Button variant="quiet" disabled={busy} onClick={() => onAnswer("taken-back")}>
            {t("rota.swap.take-back")}
          </Button>
        )}
      </Row>
    </Notice>
  );
}

function useQuestion(rota: Rota, swap: Swap): string {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const nameOf = (memberId: string, name: string) =>
    memberId === rota.myMemberId ? t("rota.day.you") : nameText(translator, name);
  const names = {
    from: capital(nameOf(swap.fromMemberId, swap.fromName)),
    to: nameOf(swap.toMemberId, swap.toName),
  };
  const date = formatDay(swap.date);
  return swap.forDate
    ? t("rota.swap.ask.trade", { ...names, date, forDate: formatDay(swap.forDate) })
    : t("rota.swap.ask.give", { ...names, date });
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
