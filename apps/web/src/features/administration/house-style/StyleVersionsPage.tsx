import type { HouseStyle, HouseStyleVersion } from "@omzien/contracts";
import { Button, Heading, Notice, PageLayout, Row, Stack, Swatch, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { ifMatch } from "../queries.ts";
import css from "./HouseStyle.module.css";
import { houseStyleQuery, houseStyleVersionsQuery } from "./queries.ts";
import { wearStyle } from "./wear-style.ts";

/** Who wrote what and when it held; each can hold again, if it can still be read well. */
export function StyleVersionsPage() {
  const { t } = useTranslator();
  usePageTitle(t("house-style.history.title"));
  const style = useQuery(houseStyleQuery);
  const query = useQuery(houseStyleVersionsQuery);
  return (
    <Loaded query={style}>
      {(current) => (
        <Loaded query={query}>
          {({ versions }) => (
            <PageLayout>
              <BackLink />
              <Heading level={1}>{t("house-style.history.title")}</Heading>
              <ul className={css["versions"]}>
                {versions.map((version) => (
                  <Version key={version.number} version={version} current={current} />
                ))}
              </ul>
            </PageLayout>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

const shownColors = ["brandBg", "actionBg", "link", "accent", "surface", "text"] as const;

function Version({ version, current }: { version: HouseStyleVersion; current: HouseStyle }) {
  const { t, formatInstant } = useTranslator();
  const someone = t("administration.someone");
  const { number, note, writtenBy, writtenAt, publications, appearance } = version;
  return (
    <li className={css["version"]}>
      <Stack gap="s">
        <Heading level={2} size="m">
          {number === 0 ? t("house-style.history.first") : t("house-style.history.version", { number })}
        </Heading>
        <Row>
          {shownColors.map((token) => (
            <Swatch key={token} color={appearance.colors[token]} />
          ))}
        </Row>
        {writtenAt && (
          <Text muted>
            {t("house-style.history.written", {
              name: writtenBy?.name || someone,
              when: formatInstant(writtenAt),
            })}
          </Text>
        )}
        {publications.map(({ id, publishedBy, takesEffectAt, cancelledAt }) => (
          <Text key={id} muted>
            {t(cancelledAt ? "house-style.history.cancelled" : "house-style.history.published", {
              name: publishedBy.name || someone,
              when: formatInstant(takesEffectAt),
            })}
          </Text>
        ))}
        {note !== "" && <Text>{note}</Text>}
        {number === current.published.number ? (
          <Text>{t("house-style.history.holds")}</Text>
        ) : (
          <Again version={version} current={current} />
        )}
      </Stack>
    </li>
  );
}

function Again({ version, current }: { version: HouseStyleVersion; current: HouseStyle }) {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const { number, faults, appearance } = version;
  const again = useAction(
    (api, body: { number: number }, header) =>
      answerOf(
        api.POST("/house-style/publications", {
          body,
          params: { header: { ...header, ...ifMatch(current.version) } },
        }),
      ),
    {
      onDone: () => {
        wearStyle(appearance);
        return navigate({ to: "/beheer/huisstijl" });
      },
    },
  );
  if (faults.length > 0) return <Notice tone="warning" title={t("house-style.history.faint")} />;
  return (
    <>
      <ProblemNotice problem={again.problem} />
      <Row>
        <Button variant="secondary" busy={again.busy} onClick={() => void again.send({ number })}>
          {number === 0 ? t("house-style.history.return.first") : t("house-style.history.return", { number })}
        </Button>
      </Row>
    </>
  );
}
