import type { PublishedPacket } from "@omzien/contracts";
import { Button, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { PacketParts } from "./PacketParts.tsx";
import { packetQuery } from "./queries.ts";

/** The information packet (#131), for anybody to read and print. */
export function PacketPage() {
  const { t, formatDate } = useTranslator();
  const query = useQuery(packetQuery);
  usePageTitle(t("packet.title"));
  return (
    <Loaded query={query}>
      {(packet) => (
        <PageLayout>
          <Heading level={1} size="l">
            {t("packet.title")}
          </Heading>
          {packet ? (
            <>
              <Text muted>
                {t("packet.version", { version: packet.version, day: formatDate(packet.publishedAt) })}
              </Text>
              <PacketParts locale={packet.locale} parts={packet.parts} />
              <Received packet={packet} />
            </>
          ) : (
            <Text>{t("packet.none")}</Text>
          )}
        </PageLayout>
      )}
    </Loaded>
  );
}

/** What the reader got, and room to say that this one is read. */
function Received({ packet: { version, received, toRead } }: { packet: PublishedPacket }) {
  const { t, formatDate } = useTranslator();
  const client = useQueryClient();
  const read = useAction(
    (api, of: number, header) =>
      answerOf(api.POST("/information-packet/readings", { body: { version: of }, params: { header } })),
    { onDone: (packet) => client.setQueryData(packetQuery.queryKey, packet) },
  );
  return (
    <div data-print="no">
      <div role="status">
        {received && (
          <Text>
            {t(`packet.received.${received.how}`, {
              version: received.version,
              day: formatDate(received.at),
            })}
          </Text>
        )}
      </div>
      <ProblemNotice problem={read.problem} />
      <Row>
        {toRead !== "nothing" && (
          <Button busy={read.busy} onClick={() => void read.send(version)}>
            {t("packet.read")}
          </Button>
        )}
        <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
          {t("packet.print")}
        </Button>
      </Row>
    </div>
  );
}
