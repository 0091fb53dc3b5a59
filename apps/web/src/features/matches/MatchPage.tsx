import { useParams } from "@tanstack/react-router";
import type { components } from "@omzien/api-client";
import { Heading, Link, Notice, PageLayout, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useEffect, useRef } from "react";
import { Loaded } from "../../api/Loaded.tsx";
import { matchQuery } from "../../api/queries.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { ConfidentialityForm } from "../confidentiality/ConfidentialityForm.tsx";
import { CategoryTitle } from "../help/CategoryTitle.tsx";
import { TextLines } from "../help/TextLines.tsx";
import { useMember } from "../session/member-context.ts";
import { timingLines } from "../timing/timing-text.ts";
import { AgreeForm } from "./AgreeForm.tsx";
import { ContactDetails } from "./ContactDetails.tsx";
import { FollowUpInvitation } from "./FollowUpInvitation.tsx";
import { WhoIsComing } from "./WhoIsComing.tsx";
import { MatchActions } from "./MatchActions.tsx";
import { matchStateText, otherName } from "./match-text.ts";
import { Messages } from "./Messages.tsx";

type Match = components["schemas"]["Match"];

/** Two neighbours who help each other: who, as far as both agreed; what to say; and every way out. */
export function MatchPage() {
  const { matchId } = useParams({ from: "/_member/mijn/afspraken/$matchId" });
  const { t } = useTranslator();
  const match = useQuery({ ...matchQuery(matchId), refetchInterval: 30_000 });
  usePageTitle(t("match.page-title"));
  return <Loaded query={match}>{(found) => <MatchView match={found} />}</Loaded>;
}

function MatchView({ match }: { match: Match }) {
  const translator = useTranslator();
  const { t } = translator;
  const { confidentialitySigned } = useMember();
  const isOpen = match.phase !== "closed";
  const mustPromise = isOpen && match.role === "helper" && !confidentialitySigned;
  return (
    <PageLayout>
      <div>
        <Link href="/mijn" icon={<ArrowLeft aria-hidden />}>
          {t("nav.mine")}
        </Link>
      </div>
      <Stack>
        <Heading level={1}>{useMatchTitle(match)}</Heading>
        <CategoryTitle name={match.category.name} icon={match.category.icon} />
        {match.description && <Text size="lead">{match.description}</Text>}
        <TextLines lines={timingLines(translator, match.timing)} />
      </Stack>
      <MatchState match={match} />
      <WhoIsComing match={match} />
      <FollowUpInvitation match={match} />
      {isOpen && !match.agreedByMe && <AgreeForm match={match} />}
      {match.agreedByMe &&
        (mustPromise ? (
          <ConfidentialityForm
            level={2}
            why={t("confidentiality.why.helper", { name: otherName(translator, match) })}
          />
        ) : (
          <ContactDetails match={match} name={otherName(translator, match)} />
        ))}
      <Messages match={match} name={otherName(translator, match)} />
      <MatchActions match={match} />
    </PageLayout>
  );
}

function MatchState({ match }: { match: Match }) {
  const translator = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  const hadAgreed = useRef(match.agreedByMe);
  useEffect(() => {
    // The form that had the focus is gone; what came of it takes over.
    if (match.agreedByMe && !hadAgreed.current) place.current?.focus();
    hadAgreed.current = match.agreedByMe;
  }, [match.agreedByMe]);
  const isOpen = match.phase !== "closed";
  return (
    <div ref={place} tabIndex={-1}>
      {(match.agreedByMe || !isOpen) && (
        <Notice tone={isOpen ? "success" : "info"} title={matchStateText(translator, match)} />
      )}
    </div>
  );
}

function useMatchTitle(match: Match): string {
  const translator = useTranslator();
  const { t } = translator;
  if (!match.other || match.role === "desk" || match.phase === "closed") return t("match.title.plain");
  return t(`match.title.${match.role}`, { name: otherName(translator, match) });
}
