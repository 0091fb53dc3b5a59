import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { changesBetween, type SettingDoor, settingQuery } from "./setting-door.ts";
import type { SettingFormProps } from "./SettingPage.tsx";
import { type Filled, useSettingActions } from "./use-setting-actions.ts";

export interface SettingButtonsProps<Settings> {
  door: SettingDoor<Settings>;
  form: SettingFormProps<Settings>;
  /** What is on the form differs from what it began with. */
  isTouched: boolean;
  /** What is on the form, checked; undefined when something is to be put right first. */
  filled: () => Filled<Settings> | undefined;
}

/** Keep it, or let it hold; and when somebody else was first, what they changed. Nothing is lost. */
export function SettingButtons<Settings>({ door, form, isTouched, filled }: SettingButtonsProps<Settings>) {
  const { t } = useTranslator();
  const { save, publish, problem, goOnFrom, isFirstBase } = useSettingActions(door, form);
  const start = form.state.draft ?? form.state.published;
  const canPublish = isTouched || form.state.draft !== null;
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      {problem?.code === "settings_changed" && (
        <ChangedMeanwhile door={door} before={start.settings} onMine={goOnFrom} onTheirs={form.onSaved} />
      )}
      <Row>
        {canPublish && (
          <Button
            busy={publish.busy}
            onClick={() => {
              const values = filled();
              if (values) void publish.send(isTouched || !isFirstBase ? values : undefined);
            }}
          >
            {t("settings.publish")}
          </Button>
        )}
        <Button
          variant="secondary"
          busy={save.busy}
          onClick={() => {
            const values = filled();
            if (values) void save.send(values);
          }}
        >
          {t("settings.save")}
        </Button>
      </Row>
      {!canPublish && <Text muted>{t("settings.publish.nothing")}</Text>}
    </Stack>
  );
}

interface ChangedMeanwhileProps<Settings> {
  door: SettingDoor<Settings>;
  before: Settings;
  onMine: SettingFormProps<Settings>["onSaved"];
  onTheirs: SettingFormProps<Settings>["onSaved"];
}

function ChangedMeanwhile<Settings>({ door, before, onMine, onTheirs }: ChangedMeanwhileProps<Settings>) {
  const { t } = useTranslator();
  const query = useQuery(settingQuery(door, "newer"));
  return (
    <Loaded query={query}>
      {(newer) => (
        <Stack>
          <Heading level={2}>{t("settings.conflict.title")}</Heading>
          <ChangeList
            changes={changesBetween(
              door.lines(before),
              door.lines((newer.draft ?? newer.published).settings),
            )}
          />
          <Row>
            <Button variant="secondary" onClick={() => onMine(newer)}>
              {t("settings.conflict.mine")}
            </Button>
            <Button variant="secondary" onClick={() => onTheirs(newer)}>
              {t("settings.conflict.theirs")}
            </Button>
          </Row>
        </Stack>
      )}
    </Loaded>
  );
}
