import { Card, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { CardSection } from "../me/CardSection.tsx";
import { myRotasQuery, type Rota } from "./queries.ts";
import { nextTurn, whenText } from "./rota-text.ts";

/** Rotas in which I ask or take turns. Needs the namespace `rota`. */
export function MyRotas() {
  const { t } = useTranslator();
  const rotas = useQuery(myRotasQuery);
  const items = rotas.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <CardSection title={t("rota.mine.title")}>
      {items.map((rota) => (
        <li key={rota.id}>
          <RotaCard rota={rota} />
        </li>
      ))}
    </CardSection>
  );
}

function RotaCard({ rota }: { rota: Rota }) {
  const translator = useTranslator();
  const { t, formatDay } = translator;
  const me = rota.members.find(({ isMe }) => isMe);
  const next = nextTurn(rota);
  const isInvited = me?.state === "asked";
  return (
    <Card
      what={t(isInvited ? "rota.mine.invited" : `rota.mine.${rota.role === "asker" ? "asker" : "member"}`)}
      icon={<CategoryIcon name={rota.category.icon} />}
      when={whenText(translator, rota)}
      href={`/roosters/${rota.id}`}
    >
      <Text>{rota.category.name}</Text>
      {next && <Text>{t("rota.mine.next", { day: formatDay(next) })}</Text>}
    </Card>
  );
}
