import type { MandateSecret, OpenedMandate } from "@omzien/contracts";
import { Button, ButtonLink, Heading, PageLayout, Row, Stack, SummaryList, Text } from "@omzien/ui";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Check, LogIn } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemError } from "../../../api/problem-error.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { api } from "../../../shell/api.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useMe } from "../../session/use-me.ts";
import { mandatesKey } from "../queries.ts";
import { forgetLink, keepLink, linkInTab } from "./kept-link.ts";

// A POST, so that the secret is never in an address that a server or a log sees. It changes nothing.
const openedQuery = (secret: MandateSecret) =>
  queryOptions({
    // Not among the other mandates: once it was accepted the link opens nothing, and is not asked for again.
    queryKey: ["mandate-opened", secret],
    queryFn: () => answerOf(api.POST("/mandates/openings", { body: secret })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Who asks me to choose for them, by the link of the mail; a yes needs the account of that address. */
export function AcceptMandatePage() {
  const { t } = useTranslator();
  const [secret] = useState(() => linkInTab(location.hash));
  const query = useQuery({ ...openedQuery(secret ?? { token: "" }), enabled: secret !== undefined });
  if (secret === undefined)
    return <Message title={t("mandate.accept.open-mail.title")} text={t("mandate.accept.open-mail.text")} />;
  const isGone = query.error instanceof ProblemError && query.error.code === "not_found";
  if (isGone)
    return <Message title={t("mandate.accept.gone.title")} text={t("mandate.accept.gone.text")} hasHeld />;
  return <Loaded query={query}>{(mandate) => <Offer mandate={mandate} secret={secret} />}</Loaded>;
}

function Message({ title, text, hasHeld = false }: { title: string; text: string; hasHeld?: boolean }) {
  const { t } = useTranslator();
  usePageTitle(title);
  return (
    <PageLayout>
      <Heading level={1}>{title}</Heading>
      <Text size="lead">{text}</Text>
      {hasHeld && (
        <Row>
          <ButtonLink variant="secondary" href="/mijn/kiezen-voor">
            {t("mandate.held.title")}
          </ButtonLink>
        </Row>
      )}
    </PageLayout>
  );
}

function Offer({ mandate, secret }: { mandate: OpenedMandate; secret: MandateSecret }) {
  const { t, formatDay, formatList } = useTranslator();
  const { name, scope, endsOn } = mandate;
  usePageTitle(t("mandate.accept.title", { name }));
  return (
    <PageLayout>
      <Heading level={1}>{t("mandate.accept.title", { name })}</Heading>
      <Text size="lead">{t("mandate.accept.lead", { name })}</Text>
      <SummaryList
        rows={[
          {
            label: t("mandate.scope"),
            value: formatList(scope.map((each) => t(`mandate.scope.${each}`))),
          },
          { label: t("mandate.give.ends"), value: formatDay(endsOn, { year: true }) },
        ]}
      />
      <Text>{t("mandate.accept.rules", { name })}</Text>
      <Yes secret={secret} />
      <Text muted>{t("mandate.accept.no")}</Text>
    </PageLayout>
  );
}

function Yes({ secret }: { secret: MandateSecret }) {
  const { t } = useTranslator();
  const who = useMe();
  const navigate = useNavigate();
  const accepting = useAction(
    (client, _: undefined, header) =>
      answerOf(client.POST("/mandates/acceptances", { params: { header }, body: secret })),
    {
      async onDone({ id }) {
        forgetLink();
        await queryClient.invalidateQueries({ queryKey: mandatesKey });
        await navigate({ to: "/mijn/kiezen-voor/$mandateId", params: { mandateId: id }, replace: true });
      },
    },
  );
  if (who.kind !== "member")
    return (
      <Stack gap="s">
        <Text>{t("mandate.accept.sign-in.text")}</Text>
        <Row>
          <Button
            icon={<LogIn aria-hidden />}
            onClick={() => {
              keepLink(secret);
              void navigate({ to: "/inloggen", search: { naar: "/machtiging" } });
            }}
          >
            {t("mandate.accept.sign-in")}
          </Button>
        </Row>
      </Stack>
    );
  return (
    <Stack gap="s">
      <ProblemNotice problem={accepting.problem} />
      <Row>
        <Button
          icon={<Check aria-hidden />}
          busy={accepting.busy}
          onClick={() => void accepting.send(undefined)}
        >
          {t("mandate.accept.yes")}
        </Button>
      </Row>
    </Stack>
  );
}
