import { ForwardHelpRequest } from "@omzien/contracts";
import { Button, Details, ErrorSummary, TextField } from "@omzien/ui";
import { useState } from "react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { FieldPlace } from "../forms/form-faults.ts";
import { useFaults } from "../forms/use-faults.ts";
import css from "./Forwarding.module.css";
import { useForward } from "./use-forward.ts";

const places: FieldPlace[] = [{ pointer: "/name", id: "partner", missing: "forwarding.partner.missing" }];

/** For who is no municipality of this installation: the text goes by paper or mail, and that it went is written down. */
export function PartnerForm({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslator();
  const [name, setName] = useState("");
  const faults = useFaults(places);
  const forward = useForward(helpRequestId);
  const submit = async () => {
    const input = faults.check(ForwardHelpRequest, { kind: "partner", name });
    if (input && (await forward.send(input))) setName("");
  };
  return (
    <Details summary={t("forwarding.partner")}>
      <form
        noValidate
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary faults={faults.faults} />
        <TextField
          id="partner"
          label={t("forwarding.partner.name")}
          hint={t("forwarding.partner.hint")}
          error={faults.errorOf("partner")}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <ProblemNotice problem={forward.problem} />
        <Button type="submit" variant="secondary" busy={forward.busy}>
          {t("forwarding.partner.note")}
        </Button>
      </form>
    </Details>
  );
}
