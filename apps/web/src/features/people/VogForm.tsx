import { RecordVog, yearsAfter } from "@omzien/contracts";
import { Button, DateField, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useDeskRefresh } from "../desk/queries.ts";
import { useFaults } from "../forms/use-faults.ts";
import { localDate } from "../timing/local-date.ts";

const usualYears = 3;

/** That a certificate was seen: a day, a code and a day; nothing of what it says, and no copy. */
export function VogForm({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const today = localDate();
  const id = `vog-${personId}`;
  const [values, setValues] = useState({ seenOn: today, profile: "", validUntil: "" });
  const [done, setDone] = useState(false);
  const faults = useFaults([
    { pointer: "/seenOn", id: `${id}-seen`, missing: "desk.vog.seen-on.missing" },
    { pointer: "/profile", id: `${id}-profile`, missing: "desk.vog.profile.missing" },
    { pointer: "/validUntil", id: `${id}-until`, missing: "desk.vog.valid-until.missing" },
  ]);
  const record = useAction((api, body: RecordVog, header) =>
    answerOf(api.POST("/people/{personId}/vog-records", { params: { path: { personId }, header }, body })),
  );
  const change = (next: Partial<typeof values>) => {
    setDone(false);
    setValues({ ...values, ...next });
  };
  const save = async () => {
    const body = faults.check(RecordVog, {
      seenOn: values.seenOn || undefined,
      profile: values.profile || undefined,
      validUntil: values.validUntil || undefined,
    });
    if (!body || !(await record.send(body))) return;
    setValues({ seenOn: today, profile: "", validUntil: "" });
    setDone(true);
    await refresh();
  };
  return (
    <Stack>
      <Text>{t("desk.vog.hint")}</Text>
      <DateField
        id={`${id}-seen`}
        name="seenOn"
        label={t("desk.vog.seen-on")}
        error={faults.errorOf(`${id}-seen`)}
        value={values.seenOn}
        max={today}
        onChange={(seenOn) => change({ seenOn })}
      />
      <TextField
        id={`${id}-profile`}
        name="profile"
        label={t("desk.vog.profile")}
        hint={t("desk.vog.profile.hint")}
        error={faults.errorOf(`${id}-profile`)}
        inputMode="numeric"
        width="short"
        maxLength={40}
        value={values.profile}
        onChange={(event) => change({ profile: event.target.value })}
      />
      <DateField
        id={`${id}-until`}
        name="validUntil"
        label={t("desk.vog.valid-until")}
        error={faults.errorOf(`${id}-until`)}
        value={values.validUntil}
        onChange={(validUntil) => change({ validUntil })}
        suggestions={[
          {
            value: yearsAfter(values.seenOn || today, usualYears),
            label: t("desk.vog.years", { count: usualYears }),
          },
        ]}
      />
      <ProblemNotice problem={record.problem} />
      <div>
        <Button variant="secondary" busy={record.busy} onClick={() => void save()}>
          {t("desk.vog.save")}
        </Button>
      </div>
      <p role="status">{done && t("desk.vog.saved")}</p>
    </Stack>
  );
}
