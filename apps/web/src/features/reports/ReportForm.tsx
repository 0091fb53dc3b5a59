import { NewReport } from "@omzien/contracts";
import { Button, ErrorSummary, RadioGroup, Row, Stack, TextArea, TextField } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { sendable } from "../../api/sendable.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { useFaults } from "../forms/use-faults.ts";
import { AboutWhichMatch } from "./AboutWhichMatch.tsx";
import { receiptSearch } from "./receipt.ts";

const places = [
  { pointer: "/text", id: "report-text", missing: "report.text.missing" },
  { pointer: "/contact", id: "report-contact" },
];
const urgencies = ["normal", "now"] as const;

// Not a draft on the device: who shares a telephone with the one it is about must not leave this behind.
export function ReportForm({ matchId, isMember }: { matchId: string | undefined; isMember: boolean }) {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [contact, setContact] = useState("");
  const [urgency, setUrgency] = useState<NewReport["urgency"]>("normal");
  const [aboutMatchId, setAboutMatchId] = useState(matchId);
  const faults = useFaults(places);
  const report = useAction(
    (api, body: NewReport, header) =>
      answerOf(api.POST("/reports", { params: { header }, body: sendable(body) })),
    {
      onDone: (receipt) =>
        navigate({ to: "/niet-pluis/ontvangen", search: receiptSearch(receipt), replace: true }),
    },
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(NewReport, { text, contact, urgency, aboutMatchId });
    if (body) await report.send(body);
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="l">
        <ErrorSummary faults={faults.faults} />
        {aboutMatchId && (
          <AboutWhichMatch matchId={aboutMatchId} onLeaveOut={() => setAboutMatchId(undefined)} />
        )}
        <TextArea
          id="report-text"
          label={t("report.text")}
          hint={t("report.text.hint")}
          error={faults.errorOf("report-text")}
          maxLength={4000}
          value={text}
          onChange={setText}
        />
        <RadioGroup
          id="report-urgency"
          name="urgency"
          label={t("report.urgency")}
          options={urgencies.map((value) => ({ value, label: t(`report.urgency.${value}`) }))}
          value={urgency}
          onChange={setUrgency}
        />
        {!isMember && (
          <TextField
            id="report-contact"
            name="contact"
            label={t("report.contact")}
            hint={t("report.contact.hint")}
            error={faults.errorOf("report-contact")}
            optional
            maxLength={200}
            value={contact}
            onChange={(event) => setContact(event.target.value)}
          />
        )}
        <ProblemNotice problem={report.problem} />
        <Row>
          <Button type="submit" busy={report.busy}>
            {t("report.send")}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
