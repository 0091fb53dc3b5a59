import { Heading, Link, Row, Stack, Text } from "@omzien/ui";
import { HeartHandshake } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { Rota, RotaMember } from "../queries.ts";
import { nameText } from "../rota-text.ts";
import css from "./RotaMembers.module.css";

/** Who takes part and how often; one's own ways to change that, and those of the desk for who phones. */
export function RotaMembers({ rota }: { rota: Rota }) {
  const { t } = useTranslator();
  const me = rota.members.find(({ isMe }) => isMe);
  const base = `/roosters/${rota.id}`;
  return (
    <section aria-labelledby="rota-members" data-print="no">
      <Stack>
        <Heading level={2} id="rota-members">
          {t("rota.members")}
        </Heading>
        {rota.members.length === 0 && <Text>{t("rota.members.none")}</Text>}
        <ul className={css["members"]}>
          {rota.members.map((member) => (
            <li key={member.id}>
              <MemberLine rota={rota} member={member} />
            </li>
          ))}
        </ul>
        {me?.state === "joined" && !rota.endedAt && (
          <Row>
            <Link href={`${base}/dagen?voor=${me.id}`}>{t("rota.me.days")}</Link>
            <Link href={`${base}/weg?voor=${me.id}`}>{t("rota.me.leave")}</Link>
            <Link href={`${base}/stoppen?voor=${me.id}`} icon={<HeartHandshake aria-hidden />}>
              {t("rota.me.stop")}
            </Link>
          </Row>
        )}
      </Stack>
    </section>
  );
}

function MemberLine({ rota, member }: { rota: Rota; member: RotaMember }) {
  const translator = useTranslator();
  const { t } = translator;
  const name = nameText(translator, member.name);
  const base = `/roosters/${rota.id}`;
  const isRunning = !rota.endedAt;
  return (
    <>
      <Text>
        <strong>{member.isMe ? t("rota.member.me") : name}</strong>
        {": "}
        {t(`rota.member.state.${member.state}`)}, {t("rota.member.turns", { count: member.shifts })}
        {member.hasEmail === false && `, ${t("rota.member.by-phone")}`}
      </Text>
      {isRunning && (
        <Row>
          {rota.role === "desk" && (
            <Link href={`${base}/dagen?voor=${member.id}`}>{t("rota.member.fill", { name })}</Link>
          )}
          {rota.role === "desk" && member.state !== "left" && (
            <Link href={`${base}/weg?voor=${member.id}`}>{t("rota.member.leave", { name })}</Link>
          )}
          {rota.role === "asker" && member.state === "joined" && (
            <Link href={`${base}/stoppen?voor=${member.id}`}>{t("rota.member.stop", { name })}</Link>
          )}
        </Row>
      )}
    </>
  );
}
