import { useParams, useSearch } from "@tanstack/react-router";
import { RotaAvailability } from "@omzien/contracts";
import { Button, Checkbox, CheckboxGroup, Details, Heading, QuestionPage, Select } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { type Rota, type RotaMember, rotaQuery, useRotaAction } from "../queries.ts";
import { nameText } from "../rota-text.ts";

const places: FieldPlace[] = [
  { pointer: "/days", id: "days", missing: "rota.fill.missing" },
  { pointer: "/maxShifts", id: "max-shifts" },
];

/** On which days somebody can come, and how often at most: one's own, or for who phones. */
export function AvailabilityPage() {
  const { rotaId } = useParams({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { voor } = useSearch({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { t } = useTranslator();
  const rota = useQuery({ ...rotaQuery(rotaId), refetchInterval: false });
  usePageTitle(t("rota.fill.title"));
  return (
    <Loaded query={rota}>
      {(found) => {
        const member = found.members.find(({ id }) => id === voor);
        return member ? <AvailabilityForm rota={found} member={member} /> : <NotFoundPage />;
      }}
    </Loaded>
  );
}

function AvailabilityForm({ rota, member }: { rota: Rota; member: RotaMember }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const navigate = useNavigate();
  const ahead = rota.days.filter(({ isOver }) => !isOver).map(({ date }) => date);
  const said = member.availability ?? [];
  const [dates, setDates] = useState(said.map(({ date }) => date).filter((date) => ahead.includes(date)));
  const [rather, setRather] = useState(said.filter(({ ratherNot }) => ratherNot).map(({ date }) => date));
  const [maxShifts, setMaxShifts] = useState(String(member.maxShifts ?? 4));
  const [isNamed, setNamed] = useState(member.isNamed ?? false);
  const faults = useFaults(places);
  const back = `/roosters/${rota.id}`;
  const save = useRotaAction(
    (api, body: RotaAvailability) =>
      answerOf(
        api.PUT("/rotas/{rotaId}/members/{memberId}/availability", {
          params: { path: { rotaId: rota.id, memberId: member.id } },
          body,
        }),
      ),
    () => navigate({ to: back }),
  );
  const submit = async () => {
    const days = dates.map((date) => ({ date, ratherNot: rather.includes(date) }));
    const input = faults.check(RotaAvailability, { days, maxShifts: Number(maxShifts), isNamed });
    if (input) await save.send(input);
  };
  const name = nameText(translator, member.name);
  const options = (of: readonly string[]) => of.map((date) => ({ value: date, label: formatDay(date) }));
  return (
    <QuestionPage
      backHref={back}
      faults={faults.faults}
      action={t(member.isMe ? "rota.fill.action" : "rota.fill.action.for")}
      busy={save.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {member.isMe ? t("rota.fill.title") : t("rota.fill.title.for", { name })}
      </Heading>
      <div>
        <Button type="button" variant="secondary" onClick={() => setDates(ahead)}>
          {t("rota.fill.all")}
        </Button>
      </div>
      <CheckboxGroup
        id="days"
        name="days"
        columns={2}
        label={t("rota.fill.days")}
        error={faults.errorOf("days")}
        options={options(ahead)}
        values={dates}
        onChange={setDates}
      />
      {dates.length > 0 && (
        <Details summary={t("rota.fill.rather")} open={said.some(({ ratherNot }) => ratherNot)}>
          <CheckboxGroup
            id="rather"
            name="rather"
            columns={2}
            optional
            label={t("rota.fill.rather")}
            hint={t("rota.fill.rather.hint")}
            options={options(dates)}
            values={rather.filter((date) => dates.includes(date))}
            onChange={setRather}
          />
        </Details>
      )}
      <Select
        id="max-shifts"
        width="short"
        label={t("rota.fill.max")}
        options={rota.days.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
        value={maxShifts}
        onChange={(event) => setMaxShifts(event.target.value)}
      />
      <Checkbox
        id="named"
        name="named"
        label={t("rota.fill.named")}
        hint={t("rota.fill.named.hint")}
        checked={isNamed}
        onChange={setNamed}
      />
      <ProblemNotice problem={save.problem} />
    </QuestionPage>
  );
}
