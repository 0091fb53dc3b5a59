import type { DisclosurePreview, DisclosureSettings, SightLine } from "@omzien/contracts";
import { Button, Details, Heading, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { disclosurePreviewQuery, ifMatch } from "../queries.ts";
import { SightTables } from "./SightTables.tsx";
import { isLess, isMore } from "./sight-changes.ts";

export interface PreviewSectionProps {
  settings: DisclosureSettings;
  onPublished: (settings: DisclosureSettings) => void;
}

/** Who would see less and who more, in sentences and as a table; and the button that puts it in force. */
export function PreviewSection({ settings, onPublished }: PreviewSectionProps) {
  const { t } = useTranslator();
  const query = useQuery(disclosurePreviewQuery(settings.version));
  return (
    <Loaded query={query} width="wide">
      {(preview) => (
        <Stack gap="l">
          {settings.draft && (
            <Stack>
              <Heading level={2}>{t("administration.sees.preview.title")}</Heading>
              <Changes preview={preview} />
              <Publish version={preview.version} onPublished={onPublished} />
            </Stack>
          )}
          <Details summary={t("administration.sees.table")}>
            <SightTables preview={preview} hasDraft={settings.draft !== null} />
          </Details>
        </Stack>
      )}
    </Loaded>
  );
}

function Changes({ preview: { lines } }: { preview: DisclosurePreview }) {
  const { t } = useTranslator();
  const [less, more] = [lines.filter(isLess), lines.filter(isMore)];
  if (less.length + more.length === 0) return <Text>{t("administration.sees.preview.none")}</Text>;
  return (
    <>
      {less.length > 0 && (
        <>
          <Heading level={3}>{t("administration.sees.preview.less")}</Heading>
          <ChangeList lines={less} />
        </>
      )}
      {more.length > 0 && (
        <>
          <Heading level={3}>{t("administration.sees.preview.more")}</Heading>
          <Text>{t("administration.sees.preview.more.hint")}</Text>
          <ChangeList lines={more} />
        </>
      )}
    </>
  );
}

function ChangeList({ lines }: { lines: readonly SightLine[] }) {
  const { t } = useTranslator();
  return (
    <ul>
      {lines.map((line) => {
        const sentence = t("administration.sees.change", {
          who: t(`administration.who.${line.relation}`),
          what: t(`administration.what.${line.group}`),
          before: t(`administration.shown.${line.now}`),
          after: t(`administration.shown.${line.next}`),
        });
        const when = t(`administration.when.${line.moment}`);
        return (
          <li key={[line.relation, line.group, line.moment].join(" ")}>
            {line.moment === "always" ? sentence : t("administration.line.when", { when, line: sentence })}{" "}
            {line.people === null
              ? t("administration.sees.people.few")
              : t("administration.sees.people", { count: line.people })}
          </li>
        );
      })}
    </ul>
  );
}

function Publish({
  version,
  onPublished,
}: {
  version: string;
  onPublished: (settings: DisclosureSettings) => void;
}) {
  const { t } = useTranslator();
  const publish = useAction(
    (api, basedOn: string, header) =>
      answerOf(
        api.POST("/disclosure-settings/publications", {
          params: { header: { ...header, ...ifMatch(basedOn) } },
        }),
      ),
    { onDone: onPublished },
  );
  return (
    <Stack>
      <Text>{t("administration.sees.publish.hint")}</Text>
      <ProblemNotice problem={publish.problem} />
      <Row>
        <Button busy={publish.busy} onClick={() => void publish.send(version)}>
          {t("administration.sees.publish")}
        </Button>
      </Row>
    </Stack>
  );
}
