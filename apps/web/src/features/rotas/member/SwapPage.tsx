import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ProposeSwap } from "@omzien/contracts";
import { EmptyState, Link, PageLayout, QuestionPage, RadioGroup } from "@omzien/ui";
import type { Translator } from "@omzien/i18n";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { type Rota, rotaQuery, useRotaAction } from "../queries.ts";
import { nameText } from "../rota-text.ts";

const places: FieldPlace[] = [{ pointer: "/toMemberId", id: "with", missing: "rota.swap.missing" }];

interface Question {
  shiftId: string;
  forShiftId?: string;
  toMemberId?: string;
}

/** Asks one of the others to trade a turn or to take it over. */
export function SwapPage() {
  const { rotaId } = useParams({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { beurt: shiftId } = useSearch({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { t } = useTranslator();
  const rota = useQuery({ ...rotaQuery(rotaId), refetchInterval: false });
  usePageTitle(t("rota.day.swap"));
  return (
    <Loaded query={rota}>
      {(found) => {
        const day = found.days.find(({ shifts }) => shifts.some(({ id }) => id === shiftId));
        return shiftId && day?.isAhead ? (
          <SwapForm rota={found} shiftId={shiftId} date={day.date} />
        ) : (
          <NotFoundPage />
        );
      }}
    </Loaded>
  );
}

function SwapForm({ rota, shiftId, date }: { rota: Rota; shiftId: string; date: string }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const navigate = useNavigate();
  const [choice, setChoice] = useState<string>();
  const faults = useFaults(places);
  const options = optionsFor(translator, rota, { shiftId, date });
  const back = `/roosters/${rota.id}`;
  const ask = useRotaAction(
    (api, body: Question, header) =>
      answerOf(api.POST("/rotas/{rotaId}/swaps", { params: { path: { rotaId: rota.id }, header }, body })),
    () => navigate({ to: back }),
  );
  const submit = async () => {
    const [kind, id] = choice?.split(" ") ?? [];
    const question: Question = { shiftId };
    if (kind === "trade" && id) question.forShiftId = id;
    if (kind === "give" && id) question.toMemberId = id;
    if (faults.check(ProposeSwap, question)) await ask.send(question);
  };
  if (options.length === 0) {
    return (
      <PageLayout>
        <EmptyState
          headingLevel={1}
          title={t("rota.swap.none")}
          action={<Link href={back}>{t("rota.back")}</Link>}
        />
      </PageLayout>
    );
  }
  return (
    <QuestionPage
      backHref={back}
      faults={faults.faults}
      action={t("rota.swap.send")}
      busy={ask.busy}
      onSubmit={() => void submit()}
    >
      <RadioGroup
        id="with"
        name="with"
        asHeading
        label={t("rota.swap.title", { day: formatDay(date) })}
        hint={t("rota.swap.hint")}
        error={faults.errorOf("with")}
        options={options}
        value={choice}
        onChange={setChoice}
      />
      <ProblemNotice problem={ask.problem} />
    </QuestionPage>
  );
}

/** Turns of others on days that I do not come, and everybody who does not come on mine. */
function optionsFor(
  translator: Translator,
  rota: Rota,
  { shiftId, date }: { shiftId: string; date: string },
): { value: string; label: string }[] {
  const { t, formatDay } = translator;
  const ahead = rota.days.filter(({ isAhead }) => isAhead);
  const mine = ahead.flatMap(({ shifts }) => shifts).find(({ id }) => id === shiftId)?.memberId;
  const comes = (memberId: string | undefined, on: string) =>
    rota.days.some((day) => day.date === on && day.shifts.some((shift) => shift.memberId === memberId));
  const trades = ahead
    .filter((day) => !comes(mine, day.date))
    .flatMap((day) => day.shifts.map((shift) => ({ day: day.date, shift })))
    .filter(({ shift }) => shift.memberId !== mine && !comes(shift.memberId, date))
    .map(({ day, shift }) => ({
      value: `trade ${shift.id}`,
      label: t("rota.swap.option.trade", { name: nameText(translator, shift.name), day: formatDay(day) }),
    }));
  const gifts = rota.members
    .filter(({ id, state }) => state === "joined" && id !== mine && !comes(id, date))
    .map(({ id, name }) => ({
      value: `give ${id}`,
      label: t("rota.swap.option.give", { name: nameText(translator, name) }),
    }));
  return [...trades, ...gifts];
}
