import { Heading, PageLayout } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { WaitingPage } from "../../api/Loaded.tsx";
import { myInvitationsQuery, myMatchesQuery, myOfferQuery, myRequestsQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { useMember } from "../session/member-context.ts";
import { MyAccount } from "./MyAccount.tsx";
import { MyInvitations } from "./MyInvitations.tsx";
import { MyMatches } from "./MyMatches.tsx";
import { MyOfferSummary } from "./MyOfferSummary.tsx";
import { MyRequests } from "./MyRequests.tsx";
import { Earlier } from "./Earlier.tsx";
import { isLive } from "./is-live.ts";
import { NoOffer } from "./NoOffer.tsx";
import { NoRequests } from "./NoRequests.tsx";
import { MyRotas } from "../rotas/MyRotas.tsx";
import { ConductToRead } from "./ConductToRead.tsx";
import { PacketToRead } from "./PacketToRead.tsx";
import { OnHold } from "./OnHold.tsx";

/** Everything of mine: what waits for an answer first, then what runs, then what I asked and offer. */
export function MyPage() {
  const { t } = useTranslator();
  const me = useMember();
  usePageTitle(t("me.title"));
  const mayOffer = useModule("helpOffers");
  const invitations = useQuery(myInvitationsQuery);
  const matches = useQuery(myMatchesQuery);
  const requests = useQuery(myRequestsQuery);
  const offer = useQuery(myOfferQuery);
  const queries = [invitations, matches, requests, offer];
  const failure = queries.map((query) => query.failureReason ?? query.error).find((error) => error !== null);
  if (failure && !(failure instanceof ProblemError)) throw failure;
  if (!failure && queries.some((query) => query.isPending)) return <WaitingPage width="wide" />;
  const asked = requests.data?.items ?? [];
  const current = asked.filter(isLive);
  return (
    <PageLayout width="wide">
      <Heading level={1}>{me.firstName ? t("me.welcome", { name: me.firstName }) : t("me.title")}</Heading>
      <OnHold />
      <ConductToRead />
      <PacketToRead />
      <ProblemNotice problem={failure ?? undefined} />
      <MyInvitations invitations={invitations.data?.items ?? []} />
      <MyRotas />
      <MyMatches matches={matches.data?.items ?? []} />
      <MyRequests requests={current} />
      {offer.data && <MyOfferSummary offer={offer.data} />}
      {requests.data && current.length === 0 && <NoRequests />}
      {mayOffer && offer.data === null && <NoOffer />}
      <Earlier requests={asked.filter((request) => !isLive(request))} matches={matches.data?.items ?? []} />
      <MyAccount />
    </PageLayout>
  );
}
