import { useParams } from "@tanstack/react-router";
import { Button, Heading, Link, Notice, PageLayout, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Printer } from "lucide-react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { RotaManaging } from "../desk/RotaManaging.tsx";
import { type Rota, rotaQuery } from "../queries.ts";
import { whenText } from "../rota-text.ts";
import { RotaDays } from "./RotaDays.tsx";
import { RotaInvite } from "./RotaInvite.tsx";
import { RotaMembers } from "./RotaMembers.tsx";
import { RotaSwaps } from "./RotaSwaps.tsx";

/** Who comes when: for the asker, everybody who takes turns, and the desk. */
export function RotaPage() {
  const { rotaId } = useParams({ from: "/_member/roosters/$rotaId/{-$act}" });
  const { t } = useTranslator();
  const rota = useQuery(rotaQuery(rotaId));
  usePageTitle(t("rota.page-title"));
  return (
    <Loaded query={rota} width="wide">
      {(found) => <RotaView rota={found} />}
    </Loaded>
  );
}

function RotaView({ rota }: { rota: Rota }) {
  const translator = useTranslator();
  const { t } = translator;
  const { phone } = useSite();
  const isDesk = rota.role === "desk";
  const me = rota.members.find(({ isMe }) => isMe);
  return (
    <PageLayout width="wide">
      <div data-print="no">
        <Link href={isDesk ? "/balie/roosters" : "/mijn"} icon={<ArrowLeft aria-hidden />}>
          {t(isDesk ? "rota.back.desk" : "nav.mine")}
        </Link>
      </div>
      <Stack>
        <Heading level={1}>{t("rota.title", { kind: rota.category.name })}</Heading>
        <Text size="lead">{whenText(translator, rota)}</Text>
        {rota.role !== "asker" && rota.askerName !== "" && (
          <Text>{t("rota.for", { name: rota.askerName })}</Text>
        )}
        <Text muted>{t(`rota.lead.${rota.role}`)}</Text>
      </Stack>
      {rota.endedAt && <Notice tone="info" title={t("rota.ended")} />}
      {me?.state === "asked" && !rota.endedAt && <RotaInvite rota={rota} memberId={me.id} />}
      <RotaSwaps rota={rota} />
      <RotaDays rota={rota} />
      <Text>{t("rota.call", { phone })}</Text>
      <div data-print="no">
        <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
          {t("rota.print")}
        </Button>
      </div>
      <RotaMembers rota={rota} />
      {rota.role !== "member" && !rota.endedAt && <RotaManaging rota={rota} />}
    </PageLayout>
  );
}
