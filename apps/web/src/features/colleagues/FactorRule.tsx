import { type Colleagues, SetSecondFactorRule } from "@omzien/contracts";
import { Button, DateField, Heading, Row, Stack, Text } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import type { Action } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import { usePlacedProblem } from "../forms/use-placed-problem.ts";
import { addDays, localDate } from "../timing/local-date.ts";

const places: FieldPlace[] = [
  { pointer: "/obligedFrom", id: "obliged-from", missing: "colleague.rule.missing" },
];

/** From when nobody works here without a second step, and choosing another day. */
export function FactorRule({
  obligedFrom,
  latest,
  ruling,
}: {
  obligedFrom: string | null;
  latest: string;
  ruling: Action<SetSecondFactorRule, Colleagues>;
}) {
  const { t, formatDay } = useTranslator();
  const today = localDate();
  const from = obligedFrom === null ? null : localDate(new Date(obligedFrom));
  const mayChoose = latest >= today;
  return (
    <Stack>
      <Heading level={2}>{t("colleague.rule.title")}</Heading>
      <Text>{t("colleague.rule.text")}</Text>
      <Text>
        {from === null
          ? t("colleague.rule.off")
          : t(from <= today ? "colleague.rule.on" : "colleague.rule.from", {
              date: formatDay(from, { year: true }),
            })}
      </Text>
      {from !== null && (
        <Text>
          {mayChoose
            ? t("colleague.rule.latest", { date: formatDay(latest, { year: true }) })
            : t("colleague.rule.fixed")}
        </Text>
      )}
      {mayChoose && <OtherDay latest={latest} ruling={ruling} />}
    </Stack>
  );
}

function OtherDay({ latest, ruling }: { latest: string; ruling: Action<SetSecondFactorRule, Colleagues> }) {
  const { t } = useTranslator();
  const [day, setDay] = useState("");
  const faults = useFaults(places);
  const problem = usePlacedProblem(faults, ruling.problem);
  const today = localDate();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(SetSecondFactorRule, { obligedFrom: day || undefined });
    if (body && (await ruling.send(body))) setDay("");
  };
  const inAMonth = addDays(today, 30);
  const later =
    inAMonth <= latest
      ? { value: inAMonth, label: t("colleague.rule.month") }
      : { value: latest, label: t("colleague.rule.last") };
  const suggestions = [{ value: today, label: t("colleague.rule.today") }, later];
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <DateField
          id="obliged-from"
          name="obliged-from"
          label={t("colleague.rule.day")}
          error={faults.errorOf("obliged-from")}
          min={today}
          max={latest}
          suggestions={suggestions.filter(({ value }, index) => index === 0 || value !== today)}
          value={day}
          onChange={setDay}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" variant="secondary" busy={ruling.busy}>
            {t("colleague.rule.save")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
