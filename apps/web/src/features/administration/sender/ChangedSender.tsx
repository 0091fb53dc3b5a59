import type { SenderSettings } from "@omzien/contracts";
import { Button, Heading, Row, Stack } from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import type { ProblemError } from "../../../api/problem-error.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ChangeList } from "../settings/ChangeList.tsx";
import { changesBetween } from "../settings/setting-door.ts";
import { newerSenderQuery, senderQuery } from "./queries.ts";

/** What went wrong; and when another administrator was first, what they changed. */
export function SenderProblem({
  problem,
  before,
  onMine,
}: {
  problem: ProblemError | undefined;
  before: SenderSettings;
  /** Goes on with what was typed, from what is there now; absent: there is nothing that was typed. */
  onMine?: (newer: SenderSettings) => void;
}) {
  return (
    <>
      <ProblemNotice problem={problem} />
      {problem?.code === "settings_changed" && <ChangedSender before={before} onMine={onMine} />}
    </>
  );
}

function ChangedSender({
  before,
  onMine,
}: {
  before: SenderSettings;
  onMine: ((newer: SenderSettings) => void) | undefined;
}) {
  const { t } = useTranslator();
  const memory = useQueryClient();
  const query = useQuery(newerSenderQuery);
  const linesOf = ({ own, platformAddress }: SenderSettings) => [
    { key: "address", label: t("sender.changed.address"), text: own?.address ?? platformAddress },
    {
      key: "keys",
      label: t("sender.changed.keys"),
      text: (own?.records ?? [])
        .filter(({ kind }) => kind === "dkim")
        .map(({ name }) => name)
        .join("\n"),
    },
  ];
  return (
    <Loaded query={query}>
      {(newer) => (
        <Stack>
          <Heading level={3}>{t("settings.conflict.title")}</Heading>
          <ChangeList changes={changesBetween(linesOf(before), linesOf(newer))} />
          <Row>
            {onMine && (
              <Button variant="secondary" onClick={() => onMine(newer)}>
                {t("settings.conflict.mine")}
              </Button>
            )}
            <Button variant="secondary" onClick={() => memory.setQueryData(senderQuery.queryKey, newer)}>
              {t("settings.conflict.theirs")}
            </Button>
          </Row>
        </Stack>
      )}
    </Loaded>
  );
}
