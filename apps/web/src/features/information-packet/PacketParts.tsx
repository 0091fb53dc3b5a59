import type { PublishedPacket } from "@omzien/contracts";
import { Heading, Stack } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { PlainText } from "../onboarding/PlainText.tsx";

/** The parts that are written, each under its name. */
export function PacketParts({ locale, parts }: Pick<PublishedPacket, "locale" | "parts">) {
  const { t } = useTranslator();
  return (
    <Stack gap="l">
      {parts.map(({ part, text }) => (
        <section key={part} aria-labelledby={`packet-${part}`}>
          <Stack gap="s">
            <Heading level={2} size="m" id={`packet-${part}`}>
              {t(`packet.${part}`)}
            </Heading>
            <div lang={locale}>
              <PlainText text={text} under={2} />
            </div>
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
