import { useParams, useSearch } from "@tanstack/react-router";
import { Button, Heading, QuestionPage, Row, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../../api/answer-of.ts";
import { Loaded } from "../../../api/Loaded.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { FocusedPage } from "../../session/FocusedPage.tsx";
import { type Rota, type RotaMember, rotaQuery, useRotaAction } from "../queries.ts";
import { nameText } from "../rota-text.ts";

interface Leaving {
  rota: Rota;
  member: RotaMember;
}

/** No, or no longer: without a reason, and with a way back. */
export function LeavePage() {
  const { rotaId } = useParams({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { voor } = useSearch({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { t } = useTranslator();
  const [left, setLeft] = useState<Leaving & { openShifts: number }>();
  const rota = useQuery({ ...rotaQuery(rotaId), refetchInterval: false, enabled: !left });
  usePageTitle(t("rota.me.leave"));
  if (left) return <LeftPage {...left} />;
  return (
    <Loaded query={rota}>
      {(found) => {
        const member = found.members.find(({ id }) => id === voor);
        return member ? (
          <LeaveQuestion
            rota={found}
            member={member}
            onLeft={(openShifts) => setLeft({ rota: found, member, openShifts })}
          />
        ) : (
          <NotFoundPage />
        );
      }}
    </Loaded>
  );
}

function LeaveQuestion({ rota, member, onLeft }: Leaving & { onLeft: (openShifts: number) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  // Not the rota itself: it is not there any more for who left it.
  const leave = useAction(
    (api, _: null, header) =>
      answerOf(
        api.POST("/rotas/{rotaId}/members/{memberId}/departure", {
          params: { path: { rotaId: rota.id, memberId: member.id }, header },
        }),
      ),
    {
      onDone({ openShifts }) {
        onLeft(openShifts);
        return queryClient.invalidateQueries({ queryKey: ["rotas", "list"] });
      },
    },
  );
  const name = nameText(translator, member.name);
  return (
    <QuestionPage
      backHref={`/roosters/${rota.id}`}
      action={t("rota.leave.action")}
      busy={leave.busy}
      onSubmit={() => void leave.send(null)}
    >
      <Heading level={1} size="l">
        {member.isMe ? t("rota.leave.question") : t("rota.leave.question.for", { name })}
      </Heading>
      <Text size="lead">{t("rota.leave.text")}</Text>
      <ProblemNotice problem={leave.problem} />
    </QuestionPage>
  );
}

function LeftPage({ rota, member, openShifts }: Leaving & { openShifts: number }) {
  const translator = useTranslator();
  const { t } = translator;
  const navigate = useNavigate();
  const back = useRotaAction(
    (api) =>
      answerOf(
        api.PUT("/rotas/{rotaId}/members/{memberId}/availability", {
          params: { path: { rotaId: rota.id, memberId: member.id } },
          body: {
            days: member.availability ?? [],
            maxShifts: member.maxShifts ?? 1,
            isNamed: member.isNamed ?? false,
          },
        }),
      ),
    () => navigate({ to: `/roosters/${rota.id}` }),
  );
  const hadDays = (member.availability?.length ?? 0) > 0;
  return (
    <FocusedPage>
      <Heading level={1}>
        {member.isMe
          ? t("rota.leave.title")
          : `${nameText(translator, member.name)}: ${t("rota.member.state.left")}`}
      </Heading>
      <Text size="lead">{t("rota.leave.done", { count: openShifts })}</Text>
      <ProblemNotice problem={back.problem} />
      {hadDays && (
        <Row>
          <Button variant="secondary" busy={back.busy} onClick={() => void back.send(null)}>
            {t("rota.leave.undo")}
          </Button>
        </Row>
      )}
    </FocusedPage>
  );
}
