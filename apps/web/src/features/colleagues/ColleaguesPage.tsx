import type { Colleagues } from "@omzien/contracts";
import { Heading, Notice, PageLayout, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "../administration/frame/BackLink.tsx";
import { ColleagueItem } from "./ColleagueItem.tsx";
import css from "./Colleagues.module.css";
import { DoneNotice } from "./DoneNotice.tsx";
import { FactorRule } from "./FactorRule.tsx";
import { InvitationItem } from "./InvitationItem.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { colleaguesQuery } from "./queries.ts";
import { RoleChanges } from "./RoleChanges.tsx";
import { type Done, useColleagueActions } from "./use-colleague-actions.ts";

/** Who works for the site: asked, given roles, relieved of them, and looked at again each year. */
export function ColleaguesPage() {
  const { t } = useTranslator();
  usePageTitle(t("colleague.title"));
  const query = useQuery(colleaguesQuery);
  return <Loaded query={query}>{(list) => <Page list={list} />}</Loaded>;
}

function Page({ list }: { list: Colleagues }) {
  const { t } = useTranslator();
  const [done, setDone] = useState<Done>();
  const actions = useColleagueActions(setDone);
  return (
    <PageLayout>
      <BackLink />
      <Heading level={1}>{t("colleague.title")}</Heading>
      <Text size="lead">{t("colleague.lead")}</Text>
      <DoneNotice done={done} actions={actions} />
      <ProblemNotice problem={actions.problem} />
      <Warnings list={list} />
      <Stack>
        <Heading level={2}>{t("colleague.people.title")}</Heading>
        {list.colleagues.length === 0 && <Text muted>{t("colleague.people.none")}</Text>}
        <ul className={css["list"]}>
          {list.colleagues.map((colleague) => (
            <ColleagueItem
              key={colleague.personId}
              colleague={colleague}
              isLastAdministrator={isLast(list, colleague.personId)}
              actions={actions}
            />
          ))}
        </ul>
      </Stack>
      <InviteForm inviting={actions.invite} />
      <Stack>
        <Heading level={2}>{t("colleague.invitations.title")}</Heading>
        {list.invitations.length === 0 && <Text muted>{t("colleague.invitations.none")}</Text>}
        <ul className={css["list"]}>
          {list.invitations.map((invitation) => (
            <InvitationItem key={invitation.id} invitation={invitation} actions={actions} />
          ))}
        </ul>
      </Stack>
      <FactorRule
        obligedFrom={list.secondFactorFrom}
        latest={list.secondFactorLatest}
        ruling={actions.rule}
      />
      <RoleChanges changes={list.changes} />
    </PageLayout>
  );
}

function Warnings({ list }: { list: Colleagues }) {
  const { t } = useTranslator();
  const due = list.colleagues.flatMap(({ roles }) => roles).filter(({ isDue }) => isDue).length;
  return (
    <>
      {list.alone.map(({ role, holders }) => (
        <Notice key={role} tone="warning">
          <Text>
            {t(holders === 0 ? "colleague.alone.none" : "colleague.alone.one", {
              role: t(`colleague.role.${role}`),
            })}
          </Text>
        </Notice>
      ))}
      {due > 0 && (
        <Notice tone="warning">
          <Text>{t("colleague.due", { count: due })}</Text>
        </Notice>
      )}
    </>
  );
}

function isLast({ colleagues }: Colleagues, personId: string): boolean {
  const administrators = colleagues.filter(({ roles }) => roles.some(({ role }) => role === "administrator"));
  return administrators.length === 1 && administrators[0]?.personId === personId;
}
