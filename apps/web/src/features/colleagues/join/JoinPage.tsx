import { AcceptColleagueInvitation, type OpenedColleagueInvitation } from "@omzien/contracts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Heading,
  PageLayout,
  Row,
  Stack,
  SummaryList,
  Text,
  TextField,
} from "@omzien/ui";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { type FormEvent, useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { ProblemError } from "../../../api/problem-error.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { api } from "../../../shell/api.ts";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { usePlacedProblem } from "../../forms/use-placed-problem.ts";
import { useJoin } from "./use-join.ts";

// A POST, so that the secret is never in an address that a server or a log sees. It changes nothing.
const openedQuery = (token: string) =>
  queryOptions({
    queryKey: ["colleague-invitation-opened", token],
    queryFn: () => answerOf(api.POST("/colleague-invitations/openings", { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** What a colleague asks of whoever got the mail; only the button says yes, so that a scanner of links does not. */
export function JoinPage() {
  const [token] = useState(() => location.hash.slice(1));
  const isWhole = /^[A-Za-z0-9_-]{43}$/.test(token);
  const query = useQuery({ ...openedQuery(token), enabled: isWhole });
  if (!isWhole || isGone(query.error)) return <Gone />;
  return <Loaded query={query}>{(invitation) => <Offer invitation={invitation} token={token} />}</Loaded>;
}

function isGone(error: Error | null | undefined): boolean {
  return error instanceof ProblemError && error.code === "not_found";
}

function Gone() {
  const { t } = useTranslator();
  usePageTitle(t("colleague.join.gone.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("colleague.join.gone.title")}</Heading>
      <Text size="lead">{t("colleague.join.gone.text")}</Text>
      <Row>
        <ButtonLink variant="secondary" href="/inloggen">
          {t("colleague.join.sign-in")}
        </ButtonLink>
      </Row>
    </PageLayout>
  );
}

const places: FieldPlace[] = [
  { pointer: "/firstName", id: "first-name", missing: "colleague.join.first-name.missing" },
  { pointer: "/lastName", id: "last-name" },
];

function Offer({ invitation, token }: { invitation: OpenedColleagueInvitation; token: string }) {
  const { t } = useTranslator();
  const { name: siteName } = useSite();
  const { needsName } = invitation;
  const [firstName, setFirstName] = useState("");
  const [lastName, setLastName] = useState("");
  const faults = useFaults(places);
  const joining = useJoin();
  const problem = usePlacedProblem(faults, joining.problem);
  usePageTitle(t("colleague.join.title", { siteName }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = faults.check(AcceptColleagueInvitation, { token, firstName, lastName });
    if (body) await joining.send(body);
  };
  if (isGone(joining.problem)) return <Gone />;
  return (
    <PageLayout>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="l">
          <ErrorSummary faults={faults.faults} />
          <Heading level={1}>{t("colleague.join.title", { siteName })}</Heading>
          <Text size="lead">{t("colleague.join.lead")}</Text>
          <Asked invitation={invitation} />
          {needsName && (
            <NameFields
              {...{ firstName, lastName }}
              errorOf={faults.errorOf}
              onFirstName={setFirstName}
              onLastName={setLastName}
            />
          )}
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" icon={<Check aria-hidden />} busy={joining.busy}>
              {t("colleague.join.yes")}
            </Button>
          </Row>
          <Text muted>{t("colleague.join.no")}</Text>
        </Stack>
      </form>
    </PageLayout>
  );
}

/** For which work, and until when one can say yes. */
function Asked({ invitation: { roles, expiresAt } }: { invitation: OpenedColleagueInvitation }) {
  const { t, formatDay, formatList } = useTranslator();
  const work = formatList(roles.map((role) => t(`colleague.role.${role}`)));
  return (
    <SummaryList
      rows={[
        { label: t("colleague.join.roles"), value: work },
        { label: t("colleague.join.until"), value: formatDay(expiresAt.slice(0, 10), { year: true }) },
      ]}
    />
  );
}

interface NameFieldsProps {
  firstName: string;
  lastName: string;
  errorOf: (fieldId: string) => string | undefined;
  onFirstName: (text: string) => void;
  onLastName: (text: string) => void;
}

function NameFields({ firstName, lastName, errorOf, onFirstName, onLastName }: NameFieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <TextField
        id="first-name"
        name="first-name"
        autoComplete="given-name"
        maxLength={60}
        label={t("colleague.join.first-name")}
        error={errorOf("first-name")}
        value={firstName}
        onChange={(event) => onFirstName(event.target.value)}
      />
      <TextField
        id="last-name"
        name="last-name"
        autoComplete="family-name"
        maxLength={80}
        optional
        label={t("colleague.join.last-name")}
        error={errorOf("last-name")}
        value={lastName}
        onChange={(event) => onLastName(event.target.value)}
      />
    </>
  );
}
