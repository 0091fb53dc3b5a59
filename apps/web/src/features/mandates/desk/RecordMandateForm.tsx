import { MandateCapacity, type MandateScope, type PersonCard, RecordMandate } from "@omzien/contracts";
import { Button, DateField, ErrorSummary, Heading, RadioGroup, Row, Stack, Text } from "@omzien/ui";
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
import { mandatesKey } from "../queries.ts";
import { ScopeField } from "../ScopeField.tsx";
import { RepresentativeField } from "./RepresentativeField.tsx";

const places: FieldPlace[] = [
  { pointer: "/representativeId", id: "representative", missing: "mandate-desk.record.who.missing" },
  { pointer: "/capacity", id: "capacity", missing: "mandate-desk.record.capacity.missing" },
  { pointer: "/scope", id: "scope", missing: "mandate-desk.record.scope.missing" },
  { pointer: "/documentSeenOn", id: "seen-on", missing: "mandate-desk.record.seen.missing" },
  { pointer: "/endsOn", id: "ends-on", missing: "mandate-desk.record.ends.missing" },
];

interface Form {
  representative: PersonCard | undefined;
  capacity: MandateCapacity | undefined;
  scope: MandateScope[];
  seenOn: string;
  endsOn: string;
}

const emptyForm: Form = { representative: undefined, capacity: undefined, scope: [], seenOn: "", endsOn: "" };

/** What the desk saw of a paper: who, as what, about what, on which day, until when. Never a copy. */
export function RecordMandateForm({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const [form, setForm] = useState(emptyForm);
  const change = (changes: Partial<Form>) => setForm((before) => ({ ...before, ...changes }));
  const faults = useFaults(places);
  const recording = useRecording(personId);
  const problem = usePlacedProblem(faults, recording.problem);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = faults.check(RecordMandate, {
      representativeId: form.representative?.id,
      capacity: form.capacity,
      scope: form.capacity === "bewindvoerder" ? [] : form.scope,
      documentSeenOn: form.seenOn || undefined,
      endsOn: form.endsOn || undefined,
    });
    if (input) await recording.send(input);
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack gap="l">
        <Heading level={2}>{t("mandate-desk.record.title")}</Heading>
        <Text>{t("mandate-desk.record.lead")}</Text>
        <ErrorSummary faults={faults.faults} />
        <RepresentativeField
          chosen={form.representative}
          error={faults.errorOf("representative")}
          onChoose={(representative) => change({ representative })}
        />
        <CapacityFields form={form} change={change} errorOf={faults.errorOf} />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" busy={recording.busy}>
            {t("mandate-desk.record.save")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

interface CapacityFieldsProps {
  form: Form;
  change: (changes: Partial<Form>) => void;
  errorOf: (id: string) => string | undefined;
}

function CapacityFields({ form, change, errorOf }: CapacityFieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <RadioGroup
        id="capacity"
        name="capacity"
        label={t("mandate-desk.record.capacity")}
        error={errorOf("capacity")}
        options={MandateCapacity.options.map((value) => ({
          value,
          label: t(`mandate-desk.record.capacity.${value}`),
        }))}
        value={form.capacity}
        onChange={(capacity) => change({ capacity })}
      />
      {form.capacity !== "bewindvoerder" && (
        <ScopeField
          label={t("mandate-desk.record.scope")}
          error={errorOf("scope")}
          values={form.scope}
          onChange={(scope) => change({ scope })}
        />
      )}
      <DateField
        id="seen-on"
        name="seen-on"
        label={t("mandate-desk.record.seen")}
        error={errorOf("seen-on")}
        max={localDate()}
        value={form.seenOn}
        onChange={(seenOn) => change({ seenOn })}
      />
      <DateField
        id="ends-on"
        name="ends-on"
        label={t("mandate-desk.record.ends")}
        error={errorOf("ends-on")}
        min={localDate()}
        value={form.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
    </>
  );
}

function useRecording(personId: string) {
  return useAction(
    (api, body: RecordMandate, header) =>
      answerOf(api.POST("/people/{personId}/mandates", { params: { path: { personId }, header }, body })),
    { onDone: () => queryClient.invalidateQueries({ queryKey: mandatesKey }) },
  );
}
