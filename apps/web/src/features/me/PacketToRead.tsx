import { Notice, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { usePacket } from "../information-packet/use-packet.ts";

/** A quiet line when there is a newer information packet; plain to see where the municipality asks to read it. */
export function PacketToRead() {
  const { t } = useTranslator();
  const { data: packet } = usePacket();
  if (!packet || packet.toRead === "nothing") return null;
  const link = <a href="/informatiepakket">{t("me.packet.link")}</a>;
  if (packet.toRead === "new") {
    return (
      <Text muted>
        {t("me.packet.new")} {link}
      </Text>
    );
  }
  return (
    <Notice title={t("me.packet.again")}>
      <p>{t("me.packet.again.text")}</p>
      {link}
    </Notice>
  );
}
