import type { MyData } from "@omzien/contracts";
import { Button, Checkbox, ErrorSummary, RadioGroup, Row, Stack, Text } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import type { Action } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import {
  type AskedOut,
  readOutInput,
  readOutPlaces,
  readOutSchema,
  type ReadOutValues,
} from "./read-out-form.ts";

const channels = ["phone", "print"] as const;

/** Who asks, and how they want it; nothing is fetched before both are answered. */
export function ReadOutForm({ asking }: { asking: Action<AskedOut, MyData> }) {
  const { t } = useTranslator();
  const [values, setValues] = useState<ReadOutValues>({ isChecked: false, channel: undefined });
  const faults = useFaults(readOutPlaces);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(readOutSchema, readOutInput(values));
    if (body) await asking.send(body);
  };
  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <Stack gap="l">
        <Text size="lead">{t("data-desk.read.lead")}</Text>
        <ErrorSummary faults={faults.faults} />
        <Checkbox
          id="identity-checked"
          name="identity-checked"
          label={t("data-desk.read.check")}
          hint={t("data-desk.read.check.hint")}
          error={faults.errorOf("identity-checked")}
          checked={values.isChecked}
          onChange={(isChecked) => setValues({ ...values, isChecked })}
        />
        <RadioGroup
          id="channel"
          name="channel"
          label={t("data-desk.read.channel")}
          error={faults.errorOf("channel")}
          options={channels.map((value) => ({
            value,
            label: t(`data-desk.read.channel.${value}`),
            hint: t(`data-desk.read.channel.${value}.hint`),
          }))}
          value={values.channel}
          onChange={(channel) => setValues({ ...values, channel })}
        />
        <ProblemNotice problem={asking.problem} />
        <Row>
          <Button type="submit" busy={asking.busy}>
            {t("data-desk.read.action")}
          </Button>
        </Row>
        <Text muted>{t("data-desk.read.seen")}</Text>
      </Stack>
    </form>
  );
}
