import { useNavigate } from "@tanstack/react-router";
import type { components } from "@omzien/api-client";
import { MakeRota } from "@omzien/contracts";
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Heading,
  QuestionPage,
  Select,
  Text,
  TimeRange,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { requestQuery } from "../../../api/queries.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { useMember } from "../../session/member-context.ts";
import { addDays, localDate } from "../../timing/local-date.ts";
import { useRotaAction } from "../queries.ts";

const places: FieldPlace[] = [
  { pointer: "/startsOn", id: "starts-on", missing: "rota.make.missing" },
  { pointer: "/endsOn", id: "ends-on", missing: "rota.make.missing" },
  { pointer: "/weekdays", id: "weekdays", missing: "rota.make.weekdays.missing" },
  { pointer: "/from", id: "hours" },
  { pointer: "/to", id: "hours" },
];

/** A long request is shared out: on which days, how late, and by how many people. */
export function MakeRotaPage({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslator();
  const request = useQuery(requestQuery(helpRequestId));
  usePageTitle(t("rota.make.title"));
  return <Loaded query={request}>{(found) => <MakeForm request={found} />}</Loaded>;
}

const numbers = (most: number) =>
  Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));

function useMakeRota(helpRequestId: string) {
  const navigate = useNavigate();
  const faults = useFaults(places);
  const make = useRotaAction(
    (api, body: MakeRota, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/rotas", {
          params: { path: { helpRequestId }, header },
          body,
        }),
      ),
    (rota) => navigate({ to: `/roosters/${rota.id}` }),
  );
  const [shown, setShown] = useState(make.problem);
  if (make.problem !== shown) {
    setShown(make.problem);
    if (make.problem) faults.showProblem(make.problem);
  }
  return { make, faults };
}

function MakeForm({ request }: { request: components["schemas"]["HelpRequest"] }) {
  const { t, formatDay, formatWeekday } = useTranslator();
  const tomorrow = addDays(localDate(), 1);
  const twoWeeks = addDays(tomorrow, 13);
  const [startsOn, setStartsOn] = useState(tomorrow);
  const [endsOn, setEndsOn] = useState(twoWeeks < request.endsOn ? twoWeeks : request.endsOn);
  const [weekdays, setWeekdays] = useState(["1", "2", "3", "4", "5", "6", "7"]);
  const [span, setSpan] = useState({ from: "17:00", to: "19:00" });
  const [needed, setNeeded] = useState("1");
  const [maxFaces, setMaxFaces] = useState("");
  const [restDay, setRestDay] = useState(true);
  const me = useMember();
  // Who takes it at the desk sees whom it is of.
  const isOwn = request.asker.id === undefined || request.asker.id === me.id;
  const { make, faults } = useMakeRota(request.id);
  const submit = async () => {
    const input = faults.check(MakeRota, {
      startsOn: startsOn || undefined,
      endsOn: endsOn || undefined,
      weekdays: weekdays.map(Number),
      ...span,
      needed: Number(needed),
      maxFaces: maxFaces === "" ? null : Number(maxFaces),
      restDay,
    });
    if (input) await make.send(input);
  };
  return (
    <QuestionPage
      backHref={isOwn ? `/mijn/vragen/${request.id}` : `/balie?vraag=${request.id}`}
      faults={faults.faults}
      action={t("rota.make.action")}
      busy={make.busy}
      onSubmit={() => void submit()}
    >
      <Heading level={1} size="l">
        {t("rota.make.title")}
      </Heading>
      <Text size="lead">{t("rota.make.text")}</Text>
      <DateField
        id="starts-on"
        name="starts-on"
        label={t("rota.make.starts")}
        error={faults.errorOf("starts-on")}
        min={tomorrow}
        max={request.endsOn}
        value={startsOn}
        onChange={setStartsOn}
      />
      <DateField
        id="ends-on"
        name="ends-on"
        label={t("rota.make.ends")}
        hint={t("rota.make.ends.hint", { day: formatDay(request.endsOn) })}
        error={faults.errorOf("ends-on")}
        min={tomorrow}
        max={request.endsOn}
        value={endsOn}
        onChange={setEndsOn}
      />
      <CheckboxGroup
        id="weekdays"
        name="weekdays"
        columns={2}
        label={t("rota.make.weekdays")}
        error={faults.errorOf("weekdays")}
        options={[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          value: String(weekday),
          label: formatWeekday(weekday),
        }))}
        values={weekdays}
        onChange={setWeekdays}
      />
      <TimeRange
        id="hours"
        name="hours"
        label={t("rota.make.hours")}
        error={faults.errorOf("hours")}
        value={span}
        onChange={setSpan}
      />
      <Select
        id="needed"
        width="short"
        label={t("rota.make.needed")}
        options={numbers(4)}
        value={needed}
        onChange={(event) => setNeeded(event.target.value)}
      />
      <Select
        id="max-faces"
        label={t("rota.make.faces")}
        options={[{ value: "", label: t("rota.make.faces.any") }, ...numbers(12)]}
        value={maxFaces}
        onChange={(event) => setMaxFaces(event.target.value)}
      />
      <Checkbox
        id="rest-day"
        name="rest-day"
        label={t("rota.make.rest")}
        checked={restDay}
        onChange={setRestDay}
      />
      {faults.faults.length === 0 && <ProblemNotice problem={make.problem} />}
    </QuestionPage>
  );
}
