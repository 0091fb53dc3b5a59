import { OpenInvitation } from "@omzien/contracts";
import { ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemError } from "../../api/problem-error.ts";
import { api } from "../../shell/api.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { InvitationView } from "./InvitationView.tsx";

// A POST, so that the secret is never in an address that a server or a log sees. It changes nothing.
const openedQuery = (token: string) =>
  queryOptions({
    queryKey: ["invitations", "opened", token],
    queryFn: () => answerOf(api.POST("/invitations/openings", { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The invitation of a mail: read and answered without signing in. The secret stands behind the `#`. */
export function MailedInvitationPage() {
  const [token] = useState(() => location.hash.slice(1));
  const isWhole = OpenInvitation.safeParse({ token }).success;
  const invitation = useQuery({ ...openedQuery(token), enabled: isWhole });
  const isGone = invitation.error instanceof ProblemError && invitation.error.code === "not_found";
  if (!isWhole || isGone) return <BrokenLink />;
  return <Loaded query={invitation}>{(found) => <InvitationView invitation={found} token={token} />}</Loaded>;
}

function BrokenLink() {
  const { t } = useTranslator();
  usePageTitle(t("invitation.broken.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("invitation.broken.title")}</Heading>
      <Text size="lead">{t("invitation.broken.text")}</Text>
      <Row>
        <ButtonLink href="/mijn">{t("invitation.to-mine")}</ButtonLink>
      </Row>
    </PageLayout>
  );
}
