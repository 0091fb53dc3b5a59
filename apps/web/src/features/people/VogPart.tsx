import type { Vog } from "@omzien/contracts";
import { Button, Details, Stack, Tag, Text } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { useDeskRefresh, useVog } from "../desk/queries.ts";
import { VogForm } from "./VogForm.tsx";

/** Which certificates of conduct of a helper were seen, and room to write down another. */
export function VogPart({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const mayRecord = useModule("vog");
  const query = useVog(personId);
  // Nothing to see, and nothing to do.
  if (!mayRecord && query.data?.length === 0) return null;
  return (
    <CasePart id="vog" title={t("desk.vog.title")}>
      <Loaded query={query}>
        {(seen) => (
          <Stack>
            {seen.length === 0 && <Text muted>{t("desk.vog.none")}</Text>}
            {seen.map((vog) => (
              <SeenVog key={vog.seenOn} personId={personId} vog={vog} />
            ))}
            {mayRecord && (
              <Details summary={t("desk.vog.record")}>
                <VogForm personId={personId} />
              </Details>
            )}
          </Stack>
        )}
      </Loaded>
    </CasePart>
  );
}

function SeenVog({ personId, vog }: { personId: string; vog: Vog }) {
  const { t, formatDate } = useTranslator();
  const refresh = useDeskRefresh();
  const remove = useAction(
    (api, seenOn: string, header) =>
      answerOf(
        api.POST("/people/{personId}/vog-removals", {
          params: { path: { personId }, header },
          body: { seenOn },
        }),
      ),
    { onDone: refresh },
  );
  const seenOn = formatDate(`${vog.seenOn}T12:00:00Z`);
  return (
    <Stack>
      <Text>
        <Tag tone={vog.isValid ? "success" : "warning"}>
          {t(vog.isValid ? "desk.vog.valid" : "desk.vog.expired")}
        </Tag>{" "}
        {t("desk.vog.until", { date: formatDate(`${vog.validUntil}T12:00:00Z`), profile: vog.profile })}
      </Text>
      <Text muted>{t("desk.vog.seen", { date: seenOn, name: vog.seenBy })}</Text>
      <ProblemNotice problem={remove.problem} />
      <div>
        <Button
          variant="secondary"
          busy={remove.busy}
          aria-label={t("desk.vog.remove.of", { date: seenOn })}
          onClick={() => void remove.send(vog.seenOn)}
        >
          {t("desk.vog.remove")}
        </Button>
      </div>
    </Stack>
  );
}
