import { NewBreachInquiry } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, RadioGroup, TextField } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { type DraftForm, useDraft } from "../../forms/use-draft.ts";
import { type Faults, useFaults } from "../../forms/use-faults.ts";
import css from "./Breach.module.css";
import { BreachDraft, inquiryOf, leakKinds } from "./breach-draft.ts";
import { LeakFields } from "./LeakFields.tsx";

const places = [
  { pointer: "/breachReference", id: "reference", missing: "oversight.breach.reference.missing" },
  { pointer: "/leak/parts", id: "parts", missing: "oversight.breach.parts.missing" },
  { pointer: "/leak/from", id: "from", missing: "oversight.breach.day.missing" },
  { pointer: "/leak/until", id: "until", missing: "oversight.breach.day.missing" },
  { pointer: "/leak/mailIds", id: "mail-ids", missing: "oversight.breach.mails.missing" },
];

export interface BreachFormPart {
  draft: DraftForm<BreachDraft>;
  faults: Faults;
}

/** What leaked, as a drill or for real; the answer is a page of its own. */
export function BreachForm() {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const draft = useDraft("breach-inquiry", BreachDraft);
  const faults = useFaults(places);
  const start = useAction((api, body: NewBreachInquiry, header) =>
    answerOf(api.POST("/oversight/breach-inquiries", { params: { header }, body })),
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(NewBreachInquiry, inquiryOf(draft.values));
    const done = body && (await start.send(body, draft.sendKey));
    if (!done) return;
    await draft.clear();
    await navigate({ to: "/toezicht/datalek/$inquiryId", params: { inquiryId: done.id } });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={css["form"]}>
      <Heading level={2} size="m">
        {t("oversight.breach.new")}
      </Heading>
      <ErrorSummary faults={faults.faults} />
      <DrillFields draft={draft} faults={faults} />
      <RadioGroup
        id="leak-kind"
        name="leak-kind"
        label={t("oversight.breach.kind")}
        columns={2}
        options={leakKinds.map((value) => ({
          value,
          label: t(`oversight.breach.kind.${value}`),
          hint: t(`oversight.breach.kind.${value}.hint`),
        }))}
        value={draft.values.kind}
        onChange={(kind) => draft.change({ kind })}
      />
      <LeakFields draft={draft} faults={faults} />
      <ProblemNotice problem={start.problem} />
      <div>
        <Button type="submit" busy={start.busy}>
          {t("oversight.breach.new")}
        </Button>
      </div>
    </form>
  );
}

function DrillFields({ draft, faults }: BreachFormPart) {
  const { t } = useTranslator();
  return (
    <>
      <RadioGroup
        id="drill"
        name="drill"
        label={t("oversight.breach.drill")}
        columns={2}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(`oversight.breach.drill.${value}`),
          hint: t(`oversight.breach.drill.${value}.hint`),
        }))}
        value={draft.values.drill}
        onChange={(drill) => draft.change({ drill })}
      />
      {draft.values.drill === "no" && (
        <TextField
          id="reference"
          name="reference"
          label={t("oversight.breach.reference")}
          hint={t("oversight.breach.reference.hint")}
          error={faults.errorOf("reference")}
          maxLength={40}
          value={draft.values.reference}
          onChange={({ target }) => draft.change({ reference: target.value })}
        />
      )}
    </>
  );
}
