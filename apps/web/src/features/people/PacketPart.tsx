import type { PersonPackets } from "@omzien/contracts";
import { Button, ButtonLink, Row, Stack, Tag, Text } from "@omzien/ui";
import { Printer } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CasePart } from "../desk/frame/CaseFrame.tsx";
import { useDeskRefresh, usePackets } from "../desk/queries.ts";

/** Which information packet somebody got, and a letter for who has no e-mail. */
export function PacketPart({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const query = usePackets(personId);
  // There is none to give.
  if (query.data?.current === null && query.data.received.length === 0) return null;
  return (
    <CasePart id="information-packet" title={t("desk.packet.title")}>
      <Loaded query={query}>{(packets) => <Packets personId={personId} packets={packets} />}</Loaded>
    </CasePart>
  );
}

function Packets({ personId, packets: { current, received } }: { personId: string; packets: PersonPackets }) {
  const { t, formatDate } = useTranslator();
  const refresh = useDeskRefresh();
  const give = useAction(
    (api, version: number, header) =>
      answerOf(
        api.POST("/people/{personId}/information-packets", {
          params: { path: { personId }, header },
          body: { version },
        }),
      ),
    { onDone: refresh },
  );
  const hasCurrent = received.some(({ version }) => version === current);
  return (
    <Stack>
      {current !== null && !hasCurrent && (
        <div>
          <Tag tone="warning">{t("desk.packet.missing", { version: current })}</Tag>
        </div>
      )}
      {received.map(({ version, how, at, givenBy }) => (
        <Text key={`${version}-${how}`} muted>
          {t(`desk.packet.${how}`, {
            version,
            day: formatDate(at),
            name: givenBy || t("desk.packet.someone"),
          })}
        </Text>
      ))}
      <ProblemNotice problem={give.problem} />
      <Row>
        {current !== null && (
          <ButtonLink
            variant="secondary"
            href={`/balie/kaart?pakket=${personId}`}
            icon={<Printer aria-hidden />}
          >
            {t("desk.packet.print")}
          </ButtonLink>
        )}
        {current !== null && !received.some(({ version, how }) => version === current && how === "paper") && (
          <Button variant="secondary" busy={give.busy} onClick={() => void give.send(current)}>
            {t("desk.packet.give")}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
