import type { DisclosureSettings, DisclosureVersion } from "@omzien/contracts";
import { Button, EmptyState, Heading, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { disclosureSettingsQuery, disclosureVersionsQuery, ifMatch } from "../queries.ts";
import { NarrowingList } from "./NarrowingList.tsx";
import css from "./VersionsPage.module.css";

/** Who wrote what and when it held; each can be put ready again, and is looked at before it holds. */
export function VersionsPage() {
  const { t } = useTranslator();
  usePageTitle(t("administration.sees.history.title"));
  const settings = useQuery(disclosureSettingsQuery);
  const query = useQuery(disclosureVersionsQuery);
  return (
    <Loaded query={settings}>
      {(current) => (
        <Loaded query={query}>
          {({ versions }) => (
            <PageLayout>
              <BackLink />
              <Heading level={1}>{t("administration.sees.history.title")}</Heading>
              {versions.length === 0 ? (
                <EmptyState title={t("administration.sees.history.none")} />
              ) : (
                <ul className={css["list"]}>
                  {versions.map((version) => (
                    <Version key={version.number} version={version} current={current} />
                  ))}
                </ul>
              )}
            </PageLayout>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Version({ version, current }: { version: DisclosureVersion; current: DisclosureSettings }) {
  const { t, formatInstant } = useTranslator();
  const someone = t("administration.someone");
  const { number, narrowings, note, writtenBy, writtenAt, publications } = version;
  return (
    <li className={css["version"]}>
      <Stack gap="s">
        <Heading level={2} size="m">
          {t("administration.sees.history.version", { number })}
        </Heading>
        <Text muted>
          {t("administration.sees.history.written", {
            name: writtenBy.name || someone,
            when: formatInstant(writtenAt),
          })}
        </Text>
        {publications.length === 0 && <Text muted>{t("administration.sees.history.never")}</Text>}
        {publications.map(({ publishedBy, publishedAt }) => (
          <Text key={publishedAt} muted>
            {t("administration.sees.history.published", {
              name: publishedBy.name || someone,
              when: formatInstant(publishedAt),
            })}
          </Text>
        ))}
        {note !== "" && <Text>{note}</Text>}
        {narrowings.length === 0 ? (
          <Text>{t("administration.sees.history.all")}</Text>
        ) : (
          <NarrowingList lines={narrowings} />
        )}
        <Return version={version} current={current} />
      </Stack>
    </li>
  );
}

function Return({ version, current }: { version: DisclosureVersion; current: DisclosureSettings }) {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const { number, narrowings } = version;
  const back = useAction(
    (api, note: string, header) =>
      answerOf(
        api.PUT("/disclosure-settings/draft", {
          body: { narrowings, note },
          params: { header: { ...header, ...ifMatch(current.version) } },
        }),
      ),
    { onDone: () => navigate({ to: "/beheer/wie-ziet-wat" }) },
  );
  return (
    <>
      <ProblemNotice problem={back.problem} />
      <Row>
        <Button
          variant="secondary"
          busy={back.busy}
          onClick={() => void back.send(t("administration.sees.history.return.note", { number }))}
        >
          {t("administration.sees.history.return", { number })}
        </Button>
      </Row>
    </>
  );
}
