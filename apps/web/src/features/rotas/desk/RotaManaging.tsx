import { Button, Details, Heading, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { isOpenDay } from "../open-day.ts";
import { type Rota, useRotaAction } from "../queries.ts";
import { AskMember } from "./AskMember.tsx";
import { ProposalPart } from "./ProposalPart.tsx";

/** What the asker and the desk decide about the whole: who is asked, how turns are shared out, when it stops. */
export function RotaManaging({ rota }: { rota: Rota }) {
  const { t } = useTranslator();
  const path = { rotaId: rota.id };
  const hasOpenDays = rota.days.some((day) => isOpenDay(rota, day));
  const end = useRotaAction((api, _: null, header) =>
    answerOf(api.POST("/rotas/{rotaId}/end", { params: { path, header } })),
  );
  return (
    <div data-print="no">
      <Stack gap="l">
        {rota.role === "desk" && <AskMember rota={rota} />}
        {(hasOpenDays || rota.proposal) && <ShareOut rota={rota} />}
        <Details summary={t("rota.end.title")}>
          <Stack>
            <Text>{t("rota.end.text")}</Text>
            <div>
              <Button variant="secondary" busy={end.busy} onClick={() => void end.send(null)}>
                {t("rota.end.action")}
              </Button>
            </div>
            <ProblemNotice problem={end.problem} />
          </Stack>
        </Details>
      </Stack>
    </div>
  );
}

/** The open turns, shared out by the site as a proposal. */
function ShareOut({ rota }: { rota: Rota }) {
  const { t } = useTranslator();
  const path = { rotaId: rota.id };
  const share = useRotaAction((api, _: null, header) =>
    answerOf(api.POST("/rotas/{rotaId}/proposals", { params: { path, header } })),
  );
  return (
    <section aria-labelledby="rota-share">
      <Stack>
        <Heading level={2} id="rota-share">
          {t("rota.share.title")}
        </Heading>
        <Text>{t("rota.share.text")}</Text>
        <div>
          <Button
            variant={rota.proposal?.isCurrent ? "secondary" : "primary"}
            busy={share.busy}
            onClick={() => void share.send(null)}
          >
            {t("rota.share.action")}
          </Button>
        </div>
        <ProblemNotice problem={share.problem} />
        {rota.proposal && <ProposalPart rota={rota} proposal={rota.proposal} />}
      </Stack>
    </section>
  );
}
