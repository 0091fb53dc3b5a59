import type { SupportView } from "@omzien/contracts";
import { Button, Heading, Row, SummaryList, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import { supportViewQuery } from "./queries.ts";

/** How the site is doing, for who was let in: numbers, and nothing about anybody. */
export function SupportViewPage() {
  const query = useQuery(supportViewQuery);
  const [hasLeft, setHasLeft] = useState(false);
  if (hasLeft) return <Message name="left" />;
  // Over by the clock, or because somebody ended it.
  if (query.error instanceof ProblemError && query.error.code !== "offline") return <Message name="gone" />;
  return <Loaded query={query}>{(view) => <View view={view} onLeft={() => setHasLeft(true)} />}</Loaded>;
}

function Message({ name }: { name: "left" | "gone" }) {
  const { t } = useTranslator();
  usePageTitle(t(`support.${name}.title`));
  return (
    <FocusedPage>
      <Heading level={1}>{t(`support.${name}.title`)}</Heading>
      <Text size="lead">{t(`support.${name}.text`)}</Text>
    </FocusedPage>
  );
}

function View({ view, onLeft }: { view: SupportView; onLeft: () => void }) {
  const { t, find, formatInstant, formatTime } = useTranslator();
  const { who, reason, endsAt, requests, invitations, mails, mailsFailed, calls, lastSignInAt } = view;
  usePageTitle(t("support.view.title"));
  const leave = useAction((api) => answerOf(api.DELETE("/support-sessions/current")), { onDone: onLeft });
  const waiting = ({ count, oldestAt }: SupportView["mails"]) =>
    oldestAt === null ? String(count) : t("support.view.waiting", { count, when: formatInstant(oldestAt) });
  const states = requests.map(({ state, count }) =>
    find(`support.view.state.${state}`, { count }, `${count} ${state}`),
  );
  return (
    <FocusedPage>
      <Heading level={1}>{t("support.view.title")}</Heading>
      <Text size="lead">{t("support.view.lead", { who, until: formatTime(endsAt), reason })}</Text>
      <SummaryList
        rows={[
          {
            label: t("support.view.requests"),
            value: states.length === 0 ? t("support.view.requests.none") : states.join(", "),
          },
          { label: t("support.view.invitations"), value: waiting(invitations) },
          { label: t("support.view.mails"), value: waiting(mails) },
          { label: t("support.view.failed"), value: String(mailsFailed) },
          { label: t("support.view.calls"), value: String(calls) },
          { label: t("support.view.sign-in"), value: lastSignInAt && formatInstant(lastSignInAt) },
        ]}
      />
      <ProblemNotice problem={leave.problem} />
      <Row>
        <Button variant="secondary" busy={leave.busy} onClick={() => void leave.send(undefined)}>
          {t("support.view.leave")}
        </Button>
      </Row>
    </FocusedPage>
  );
}
