import { NeedBasis, NoteRepresentationNeed, type RepresentationNeed } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, RadioGroup, Row, Select, Stack, Text } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { usePlacedProblem } from "../../forms/use-placed-problem.ts";
import { localDate } from "../../timing/local-date.ts";
import { representationQuery } from "../queries.ts";

const places: FieldPlace[] = [
  { pointer: "/basis", id: "basis", missing: "mandate-desk.need.basis.missing" },
  { pointer: "/turnsEighteenIn", id: "month", missing: "mandate-desk.need.month.missing" },
];

interface NeedFormProps {
  personId: string;
  need: RepresentationNeed | null;
}

/** Whether somebody needs a representative, and what that rests on; of a birthday only the month. Never why. */
export function NeedForm({ personId, need }: NeedFormProps) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("mandate-desk.need.title")}</Heading>
      {need ? <NotedNeed personId={personId} need={need} /> : <NoteNeed personId={personId} />}
    </Stack>
  );
}

function NotedNeed({ personId, need }: { personId: string; need: RepresentationNeed }) {
  const { t, formatDay } = useTranslator();
  const clearing = useAction(
    (api) =>
      answerOf(api.DELETE("/people/{personId}/representation-need", { params: { path: { personId } } })),
    { onDone: (found) => queryClient.setQueryData(representationQuery(personId).queryKey, found) },
  );
  const { basis, notedOn, protectedUntil } = need;
  return (
    <Stack gap="s">
      <Text>
        {t("mandate-desk.need.now", {
          day: formatDay(notedOn, { year: true }),
          basis: t(`mandate-desk.need.basis.${basis}`),
        })}
      </Text>
      {protectedUntil !== null && (
        <Text muted>{t("mandate-desk.need.until", { day: formatDay(protectedUntil, { year: true }) })}</Text>
      )}
      <ProblemNotice problem={clearing.problem} />
      <Row>
        <Button variant="secondary" busy={clearing.busy} onClick={() => void clearing.send(undefined)}>
          {t("mandate-desk.need.clear")}
        </Button>
      </Row>
    </Stack>
  );
}

function NoteNeed({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const [basis, setBasis] = useState<NeedBasis>();
  const [month, setMonth] = useState("");
  const [year, setYear] = useState("");
  const faults = useFaults(places);
  const noting = useNoting(personId);
  const problem = usePlacedProblem(faults, noting.problem);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const turnsEighteenIn = basis === "age" && month && year ? `${year}-${month}` : undefined;
    const input = faults.check(NoteRepresentationNeed, { basis, turnsEighteenIn });
    if (input) await noting.send(input);
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack gap="l">
        <Text>{t("mandate-desk.need.text")}</Text>
        <ErrorSummary faults={faults.faults} />
        <RadioGroup
          id="basis"
          name="basis"
          label={t("mandate-desk.need.basis")}
          error={faults.errorOf("basis")}
          options={NeedBasis.options.map((value) => ({
            value,
            label: t(`mandate-desk.need.basis.${value}`),
          }))}
          value={basis}
          onChange={setBasis}
        />
        {basis === "age" && (
          <MonthFields
            month={month}
            year={year}
            error={faults.errorOf("month")}
            onMonth={setMonth}
            onYear={setYear}
          />
        )}
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" variant="secondary" busy={noting.busy}>
            {t("mandate-desk.need.save")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

interface MonthFieldsProps {
  month: string;
  year: string;
  error: string | undefined;
  onMonth: (month: string) => void;
  onYear: (year: string) => void;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
/** As many as a child of now has until eighteen. */
const mostYears = 19;

function MonthFields({ month, year, error, onMonth, onYear }: MonthFieldsProps) {
  const { t, language } = useTranslator();
  const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const first = Number(localDate().slice(0, 4));
  return (
    <>
      <Select
        id="month"
        name="month"
        label={t("mandate-desk.need.month")}
        error={error}
        options={[
          { value: "", label: t("mandate-desk.need.month.choose") },
          ...months.map((value) => ({ value, label: name.format(new Date(`2026-${value}-15T12:00:00Z`)) })),
        ]}
        value={month}
        onChange={(event) => onMonth(event.target.value)}
      />
      <Select
        id="year"
        name="year"
        label={t("mandate-desk.need.year")}
        options={[
          { value: "", label: t("mandate-desk.need.year.choose") },
          ...Array.from({ length: mostYears }, (_, index) => String(first + index)).map((value) => ({
            value,
            label: value,
          })),
        ]}
        value={year}
        onChange={(event) => onYear(event.target.value)}
      />
    </>
  );
}

function useNoting(personId: string) {
  return useAction(
    (api, { basis, turnsEighteenIn }: NoteRepresentationNeed) =>
      answerOf(
        api.PUT("/people/{personId}/representation-need", {
          params: { path: { personId } },
          body: { basis, ...(turnsEighteenIn === undefined ? {} : { turnsEighteenIn }) },
        }),
      ),
    { onDone: (found) => queryClient.setQueryData(representationQuery(personId).queryKey, found) },
  );
}
