import type { Onboarding, OnboardingFile, OnboardingFileKind } from "@omzien/contracts";
import { Button, Field, Row, Stack, Text } from "@omzien/ui";
import { answerOf, api, type ProblemError } from "../api/client.ts";
import { faultAt, ProblemNotice } from "../api/ProblemNotice.tsx";
import { useAct } from "../api/use-act.ts";
import css from "../shell/Root.module.css";
import { moment, words } from "../shell/words.ts";
import { AreasPreview } from "./AreasPreview.tsx";

const kinds: readonly { kind: OnboardingFileKind; accept: string }[] = [
  { kind: "areas", accept: ".json,.geojson,application/geo+json" },
  { kind: "inhabitants", accept: ".xlsx,.csv" },
  { kind: "postcodes", accept: ".csv" },
];

/** The three files that divide a municipality, and what they hold together. May come later. */
export function AreasPart({ onboarding }: { onboarding: Onboarding }) {
  const { t } = words;
  const { files, preview, municipalityCode } = onboarding;
  if (municipalityCode === null) return <Text>{t("console.fault.code_first")}</Text>;
  return (
    <Stack>
      <Text>{t("console.files.text")}</Text>
      {kinds.map(({ kind, accept }) => (
        <FilePart
          key={kind}
          id={onboarding.id}
          kind={kind}
          accept={accept}
          sent={files.find((file) => file.kind === kind)}
          isOpen={kind === "areas" || preview !== null}
        />
      ))}
      {preview && <AreasPreview id={onboarding.id} preview={preview} />}
    </Stack>
  );
}

function FilePart({
  id,
  kind,
  accept,
  sent,
  isOpen,
}: {
  id: string;
  kind: OnboardingFileKind;
  accept: string;
  sent: OnboardingFile | undefined;
  /** The others have no meaning without borders. */
  isOpen: boolean;
}) {
  const { t } = words;
  const { act, busy, problem } = useAct((file: File) =>
    answerOf(
      api.PUT("/onboardings/{onboardingId}/files/{kind}", {
        params: { path: { onboardingId: id, kind }, query: { name: file.name } },
        body: file.name,
        // The client knows a file's bytes as text only; they go as they are.
        bodySerializer: () => file,
        headers: { "Content-Type": "application/octet-stream" },
      }),
    ),
  );
  return (
    <Stack gap="s">
      <ProblemNotice problem={problem} />
      <Field
        id={kind}
        label={t(`console.files.${kind}`)}
        hint={t(`console.files.${kind}.hint`)}
        error={faultAt(problem, "/file")}
      >
        {(links) => (
          <input
            {...links}
            type="file"
            className={css["file"]}
            accept={accept}
            disabled={busy || !isOpen}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) act(file);
              // The same file again, mended meanwhile, is a choice too.
              event.target.value = "";
            }}
          />
        )}
      </Field>
      <Where problem={problem} />
      <span role="status">{busy && t("console.files.busy")}</span>
      {sent && !busy && <SentFile id={id} file={sent} />}
    </Stack>
  );
}

/** Where in the file it broke off, as the importer says it. */
function Where({ problem }: { problem: ProblemError | undefined }) {
  const fault = problem?.faults.find(({ code }) => code === "unreadable");
  return (
    fault && (
      <Text muted>
        {words.t("console.files.where")} <span lang="en">{fault.detail}</span>
      </Text>
    )
  );
}

function SentFile({ id, file }: { id: string; file: OnboardingFile }) {
  const { t } = words;
  const { kind, name, bytes, sentAt } = file;
  const { act, busy, problem } = useAct(() =>
    answerOf(
      api.DELETE("/onboardings/{onboardingId}/files/{kind}", {
        params: { path: { onboardingId: id, kind } },
      }),
    ),
  );
  const size = Math.max(1, Math.round(bytes / 1000));
  return (
    <>
      <ProblemNotice problem={problem} />
      <Row>
        <Text>{t("console.files.kept", { name, size, when: moment(sentAt) })}</Text>
        <Button
          variant="quiet"
          busy={busy}
          onClick={() => act()}
          aria-label={`${t("console.files.remove")}: ${name}`}
        >
          {t("console.files.remove")}
        </Button>
      </Row>
    </>
  );
}
