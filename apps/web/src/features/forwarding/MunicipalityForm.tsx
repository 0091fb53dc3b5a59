import { ForwardHelpRequest, type ForwardingCase } from "@omzien/contracts";
import { Button, ErrorSummary, Notice, RadioGroup } from "@omzien/ui";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import css from "./Forwarding.module.css";
import { useForward } from "./use-forward.ts";

const places: FieldPlace[] = [{ pointer: "/host", id: "receiver", missing: "forwarding.missing" }];

/** The municipalities that take requests from this one. */
export function MunicipalityForm({
  helpRequestId,
  receivers,
}: {
  helpRequestId: string;
  receivers: ForwardingCase["receivers"];
}) {
  const { t } = useTranslator();
  const [host, setHost] = useState<string>();
  const faults = useFaults(places);
  const forward = useForward(helpRequestId);
  if (receivers.length === 0) return <Notice title={t("forwarding.nobody")} />;
  const submit = async () => {
    const input = faults.check(ForwardHelpRequest, { kind: "municipality", host });
    if (input && (await forward.send(input))) setHost(undefined);
  };
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary faults={faults.faults} />
      <RadioGroup
        id="receiver"
        name="receiver"
        label={t("forwarding.choose")}
        error={faults.errorOf("receiver")}
        options={receivers.map((receiver) => ({ value: receiver.host, label: receiver.name }))}
        value={host}
        onChange={setHost}
      />
      <ProblemNotice problem={forward.problem} />
      <Button type="submit" busy={forward.busy}>
        {t("forwarding.send")}
      </Button>
    </form>
  );
}
