import type { SettingState } from "@omzien/contracts";
import { Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { type SettingDoor, settingQuery } from "./setting-door.ts";

/** What a form of settings works with. */
export interface SettingFormProps<Settings> {
  state: SettingState<Settings>;
  onSaved: (state: SettingState<Settings>) => void;
  onPublished: (state: SettingState<Settings>) => void;
}

export interface SettingPageProps<Settings> {
  door: SettingDoor<Settings>;
  title: string;
  lead: string;
  /** Pages that show what was set begin anew, so that they show it at once. */
  reloads?: boolean;
  children: (form: SettingFormProps<Settings>) => ReactNode;
}

/** One subject that administrators set: what holds, the form, and the way to earlier versions. */
export function SettingPage<Settings>(props: SettingPageProps<Settings>) {
  usePageTitle(props.title);
  const query = useQuery(settingQuery(props.door));
  return (
    <Loaded query={query} width="wide">
      {(loaded) => <Standing {...props} loaded={loaded} />}
    </Loaded>
  );
}

const justPublished = "#geldt";
type Done = "saved" | "published";

function Standing<Settings>({
  door,
  title,
  lead,
  reloads = false,
  loaded,
  children,
}: SettingPageProps<Settings> & { loaded: SettingState<Settings> }) {
  const { t } = useTranslator();
  // What this form builds on: the answer of its own last change, and not what another look brings meanwhile.
  const [state, setState] = useState(loaded);
  const [done, setDone] = useState<Done | undefined>(() =>
    location.hash === justPublished ? "published" : undefined,
  );
  const finish = (next: SettingState<Settings>, what: Done) => {
    setState(next);
    setDone(what);
    window.scrollTo({ top: 0 });
  };
  return (
    <PageLayout width="wide">
      <BackLink />
      <Heading level={1}>{title}</Heading>
      <Text size="lead">{lead}</Text>
      <div role="status">{done && <Notice tone="success" title={t(`settings.done.${done}`)} />}</div>
      <WhatHolds state={state} />
      {/* A form of another version is another form. */}
      <div key={state.version}>
        {children({
          state,
          onSaved: (saved) => finish(saved, "saved"),
          onPublished: (published) => {
            if (!reloads) return finish(published, "published");
            history.replaceState(history.state, "", justPublished);
            location.reload();
          },
        })}
      </div>
      <Link href={`${door.page}/eerder`}>{t("settings.history.title")}</Link>
    </PageLayout>
  );
}

function WhatHolds<Settings>({ state: { published, draft } }: { state: SettingState<Settings> }) {
  const { t, formatInstant } = useTranslator();
  const someone = t("administration.someone");
  const publication = published.publications[0];
  return (
    <div>
      <Text>
        {publication
          ? t("settings.now", {
              number: published.number,
              name: publication.publishedBy.name || someone,
              when: formatInstant(publication.publishedAt),
            })
          : t("settings.now.first")}
      </Text>
      {draft?.writtenAt && (
        <Text>
          {t("settings.draft", {
            number: draft.number,
            name: draft.writtenBy?.name || someone,
            when: formatInstant(draft.writtenAt),
          })}
        </Text>
      )}
    </div>
  );
}
