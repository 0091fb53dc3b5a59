import type { HoldReason, PersonCard } from "@omzien/contracts";
import { Button, Details, Notice, Row, Stack, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { Pause, Play } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { withPerson } from "../desk/frame/desk-search.ts";
import { useDeskSearch } from "../desk/frame/use-desk-search.ts";
import { peopleSearchKey, useDeskRefresh } from "../desk/queries.ts";

/** For who asks it on the telephone: their data on hold, or switched on again. */
export function HoldOfCaller({ person }: { person: PersonCard }) {
  const { t, formatDay } = useTranslator();
  const { restrictedAt } = person;
  if (!restrictedAt) return <PutOnHold personId={person.id} />;
  return (
    <Notice tone="warning" title={t("data-desk.hold.on", { day: formatDay(restrictedAt) })}>
      <LiftHold personId={person.id} />
    </Notice>
  );
}

function PutOnHold({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const changed = useHoldChanged(personId);
  const hold = useAction(
    (api, _: undefined, header) =>
      answerOf(api.POST("/people/{personId}/restriction", { params: { path: { personId }, header } })),
    {
      // Whoever put it on hold had the person on the telephone, and goes on with them.
      onDone: () => changed("person-asks"),
    },
  );
  return (
    <Details summary={t("data-desk.hold.title")}>
      <Stack gap="s">
        <Text>{t("data-desk.hold.text")}</Text>
        <ProblemNotice problem={hold.problem} />
        <Row>
          <Button
            variant="secondary"
            icon={<Pause aria-hidden />}
            busy={hold.busy}
            onClick={() => void hold.send(undefined)}
          >
            {t("data-desk.hold.action")}
          </Button>
        </Row>
      </Stack>
    </Details>
  );
}

function LiftHold({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const changed = useHoldChanged(personId);
  const lift = useAction(
    (api) => answerOf(api.DELETE("/people/{personId}/restriction", { params: { path: { personId } } })),
    { onDone: () => changed() },
  );
  return (
    <Stack gap="s">
      <Text>{t("data-desk.hold.on.text")}</Text>
      <ProblemNotice problem={lift.problem} />
      <Row>
        <Button
          variant="secondary"
          icon={<Play aria-hidden />}
          busy={lift.busy}
          onClick={() => void lift.send(undefined)}
        >
          {t("data-desk.hold.lift")}
        </Button>
      </Row>
    </Stack>
  );
}

/** What is seen of somebody depends on it everywhere: the address first, then everything that was fetched. */
function useHoldChanged(personId: string): (reason?: HoldReason) => Promise<void> {
  const { search } = useDeskSearch();
  const navigate = useNavigate();
  const refresh = useDeskRefresh();
  return async (reason) => {
    await navigate({ to: "/balie", search: withPerson(search, personId, reason), resetScroll: false });
    await Promise.all([refresh(), queryClient.invalidateQueries({ queryKey: peopleSearchKey })]);
  };
}
