import { type SenderSettings, SetSender } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, Row, Stack, TextField } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { usePlacedProblem } from "../../forms/use-placed-problem.ts";
import { SenderProblem } from "./ChangedSender.tsx";
import { useSenderAction } from "./use-sender-action.ts";

const places: FieldPlace[] = [
  { pointer: "/domain", id: "domain", missing: "sender.form.domain.missing" },
  { pointer: "/mailbox", id: "mailbox", missing: "sender.form.mailbox.missing" },
];

/** Chooses the domain and what stands before the @; what was typed stays. */
export function SenderForm({ settings }: { settings: SenderSettings }) {
  const { t } = useTranslator();
  const { own } = settings;
  // What this form builds on: not what another look brings while somebody types.
  const [base, setBase] = useState(settings);
  const [domain, setDomain] = useState(own?.domain ?? "");
  const [mailbox, setMailbox] = useState(own?.mailbox ?? "geen-antwoord");
  const faults = useFaults(places);
  const save = useSenderAction(base.version, (api, body: SetSender, header) =>
    answerOf(api.POST("/sender", { body, params: { header } })),
  );
  const problem = usePlacedProblem(faults, save.problem);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(SetSender, { domain: domain || undefined, mailbox: mailbox || undefined });
    if (body) await save.send(body);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Heading level={2}>{t("sender.form.title")}</Heading>
        <ErrorSummary faults={faults.faults} />
        <TextField
          id="domain"
          name="domain"
          autoComplete="off"
          label={t("sender.form.domain")}
          hint={t("sender.form.domain.hint")}
          error={faults.errorOf("domain")}
          value={domain}
          onChange={({ target }) => setDomain(target.value)}
        />
        <TextField
          id="mailbox"
          name="mailbox"
          autoComplete="off"
          label={t("sender.form.mailbox")}
          hint={t("sender.form.mailbox.hint")}
          error={faults.errorOf("mailbox")}
          value={mailbox}
          onChange={({ target }) => setMailbox(target.value)}
        />
        <SenderProblem
          problem={problem}
          before={base}
          onMine={(newer) => {
            setBase(newer);
            save.reset();
          }}
        />
        <Row>
          <Button type="submit" busy={save.busy}>
            {t("sender.form.save")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
