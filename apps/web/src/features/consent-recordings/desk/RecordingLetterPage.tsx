import type { ConsentRecording, HoldReason } from "@omzien/contracts";
import { Button, EmptyState, Heading, Link, PageLayout, Row, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Printer } from "lucide-react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CaseLoaded } from "../../desk/frame/CaseLoaded.tsx";
import { deskHref } from "../../desk/frame/desk-search.ts";
import { usePerson } from "../../desk/queries.ts";
import { fullName } from "../../people/person-text.ts";
import { recordingsQuery } from "../queries.ts";
import css from "./RecordingLetter.module.css";
import { RecordingLetter } from "./RecordingLetter.tsx";

export interface RecordingLetterPageProps {
  personId: string;
  recordingId: string;
  reason: HoldReason | undefined;
}

/** The letter for who has no e-mail: what was written down, the number to call, and a place to sign. */
export function RecordingLetterPage({ personId, recordingId, reason }: RecordingLetterPageProps) {
  const { t } = useTranslator();
  const query = useQuery(recordingsQuery(personId, reason));
  usePageTitle(t("recording-desk.letter.title"));
  return (
    <PageLayout>
      <div data-print="no" className={css["top"]}>
        <Link
          href={deskHref({ persoon: personId, ...(reason ? { reden: reason } : {}) })}
          icon={<ArrowLeft aria-hidden />}
        >
          {t("desk.back.desk")}
        </Link>
        <Heading level={1} size="l">
          {t("recording-desk.letter.title")}
        </Heading>
      </div>
      <CaseLoaded query={query}>
        {(recordings) => {
          const recording = recordings.find(({ id }) => id === recordingId);
          return recording ? (
            <Letter recording={recording} personId={personId} reason={reason} />
          ) : (
            <EmptyState title={t("desk.gone.title")}>
              <Text>{t("desk.gone.text")}</Text>
            </EmptyState>
          );
        }}
      </CaseLoaded>
    </PageLayout>
  );
}

interface LetterProps extends Omit<RecordingLetterPageProps, "recordingId"> {
  recording: ConsentRecording;
}

function Letter({ recording, personId, reason }: LetterProps) {
  const { t } = useTranslator();
  const query = usePerson(personId, reason);
  return (
    <CaseLoaded query={query}>
      {(person) => (
        <>
          <div data-print="no" className={css["top"]}>
            <Text>{t("recording-desk.letter.lead")}</Text>
            <Heading level={2} size="m">
              {t("recording-desk.letter.envelope")}
            </Heading>
            <p className={css["envelope"]}>
              {[fullName(person), person.address, person.postcode].filter(Boolean).join("\n")}
            </p>
            <Row>
              <Button icon={<Printer aria-hidden />} onClick={() => print()}>
                {t("recording-desk.letter.action")}
              </Button>
            </Row>
          </div>
          <RecordingLetter recording={recording} firstName={person.firstName} />
        </>
      )}
    </CaseLoaded>
  );
}
