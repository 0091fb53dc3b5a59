import { Button, ErrorSummary, Heading, Notice, PageLayout, Row, Text } from "@omzien/ui";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { sendable } from "../../api/sendable.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useShell, useTranslator } from "../../shell/shell-context.tsx";
import { useFaults } from "../forms/use-faults.ts";
import { useMember } from "../session/member-context.ts";
import { BackLink } from "./BackLink.tsx";
import { ProfileFields } from "./ProfileFields.tsx";
import { type ProfileForm, ProfileInput, profileForm, profileInput, profilePlaces } from "./profile-form.ts";

/** Name, number, address and languages; each may be left empty but the name. */
export function ProfilePage() {
  const { t } = useTranslator();
  const me = useMember();
  const { session } = useShell();
  const [form, setForm] = useState(() => profileForm(me));
  const [saved, setSaved] = useState(false);
  const faults = useFaults(profilePlaces);
  usePageTitle(t("account.profile.title"));
  const update = useAction(
    (api, body: z.output<typeof ProfileInput>) => answerOf(api.PUT("/me", { body: sendable(body) })),
    { onDone: () => session.refresh() },
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const body = faults.check(ProfileInput, profileInput(form, me));
    if (body && (await update.send(body))) setSaved(true);
  };
  const change = (changes: Partial<ProfileForm>) => {
    setSaved(false);
    setForm((before) => ({ ...before, ...changes }));
  };
  return (
    <PageLayout>
      <BackLink />
      <ErrorSummary faults={faults.faults} />
      <Heading level={1}>{t("account.profile.title")}</Heading>
      <Text size="lead">{t("account.profile.intro")}</Text>
      <form noValidate onSubmit={(event) => void save(event)}>
        <ProfileFields form={form} change={change} errorOf={faults.errorOf} email={me.email} />
        <ProblemNotice problem={update.problem} />
        <Row>
          <Button type="submit" busy={update.busy}>
            {t("action.save")}
          </Button>
        </Row>
      </form>
      <div role="status">{saved && <Notice tone="success" title={t("account.profile.saved")} />}</div>
    </PageLayout>
  );
}
