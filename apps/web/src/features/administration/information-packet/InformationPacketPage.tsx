import type { InformationPacket } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { InformationPacketForm } from "./InformationPacketForm.tsx";
import { informationPacketDoor } from "./information-packet-door.ts";

/** What new people get to know, as the municipality writes it. */
export function InformationPacketPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => informationPacketDoor(translator), [translator]);
  return (
    <SettingPage<InformationPacket> door={door} title={t("packet.title")} lead={t("packet.lead")}>
      {(form) => <InformationPacketForm door={door} form={form} />}
    </SettingPage>
  );
}

export function InformationPacketVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => informationPacketDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("packet.title")} />;
}
