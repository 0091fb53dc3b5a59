import type { SettingState, SettingVersion } from "@omzien/contracts";
import { Button, Details, Heading, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { ChangeList } from "./ChangeList.tsx";
import {
  basedOn,
  changesBetween,
  type SettingDoor,
  settingQuery,
  settingVersionsQuery,
} from "./setting-door.ts";
import css from "./Settings.module.css";

/** Who set what and when it held, from what to what; each can hold again. */
export function SettingVersionsPage<Settings>({
  door,
  title,
}: {
  door: SettingDoor<Settings>;
  title: string;
}) {
  const { t } = useTranslator();
  usePageTitle(t("settings.history.of", { what: title }));
  const current = useQuery(settingQuery(door));
  const query = useInfiniteQuery(settingVersionsQuery(door));
  return (
    <Loaded query={current}>
      {(state) => (
        <Loaded query={query}>
          {(versions) => (
            <PageLayout>
              <BackLink />
              <Heading level={1}>{t("settings.history.of", { what: title })}</Heading>
              <ul className={css["versions"]}>
                {versions.map((version, index) => (
                  <Version key={version.number} {...{ door, state, version }} before={versions[index + 1]} />
                ))}
              </ul>
              {query.hasNextPage && (
                <Row>
                  <Button
                    variant="secondary"
                    busy={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t("settings.history.more")}
                  </Button>
                </Row>
              )}
            </PageLayout>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface VersionProps<Settings> {
  door: SettingDoor<Settings>;
  state: SettingState<Settings>;
  version: SettingVersion<Settings>;
  before: SettingVersion<Settings> | undefined;
}

function Version<Settings>({ door, state, version, before }: VersionProps<Settings>) {
  const { t, formatInstant } = useTranslator();
  const someone = t("administration.someone");
  const { number, note, writtenBy, writtenAt, publications } = version;
  return (
    <li className={css["version"]}>
      <Stack gap="s">
        <Heading level={2} size="m">
          {number === 0 ? t("settings.history.first") : t("settings.history.version", { number })}
        </Heading>
        {writtenAt && (
          <Text muted>
            {t("settings.history.written", {
              name: writtenBy?.name || someone,
              when: formatInstant(writtenAt),
            })}
          </Text>
        )}
        {publications.map(({ id, publishedBy, publishedAt }) => (
          <Text key={id} muted>
            {t("settings.history.published", {
              name: publishedBy.name || someone,
              when: formatInstant(publishedAt),
            })}
          </Text>
        ))}
        {note !== "" && <Text>{note}</Text>}
        {before && (
          <Details summary={t("settings.history.changes", { number })}>
            <ChangeList changes={changesBetween(door.lines(before.settings), door.lines(version.settings))} />
          </Details>
        )}
        {number === state.published.number ? (
          <Text>{t("settings.history.holds")}</Text>
        ) : (
          <Again door={door} state={state} number={number} />
        )}
      </Stack>
    </li>
  );
}

function Again<Settings>({
  door,
  state,
  number,
}: {
  door: SettingDoor<Settings>;
  state: SettingState<Settings>;
  number: number;
}) {
  const { t } = useTranslator();
  const again = useAction(
    (_api, body: { number: number }, key) => door.publish(body, basedOn(state.version, key)),
    // The whole page anew: what was set is on every page.
    { onDone: () => location.assign(`${door.page}#geldt`) },
  );
  return (
    <>
      <ProblemNotice problem={again.problem} />
      <Row>
        <Button variant="secondary" busy={again.busy} onClick={() => void again.send({ number })}>
          {number === 0 ? t("settings.history.return.first") : t("settings.history.return", { number })}
        </Button>
      </Row>
    </>
  );
}
