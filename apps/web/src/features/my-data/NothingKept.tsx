import { Heading, Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import type { Part } from "./DataPart.tsx";

/** Names what could be held, and is not. */
export function NothingKept({ parts }: { parts: readonly Part[] }) {
  const { t, formatList } = useTranslator();
  if (parts.length === 0) return null;
  return (
    <section>
      <Heading level={2} size="m">
        {t("my-data.nothing")}
      </Heading>
      <Text>{formatList(parts.map((part) => part.title))}</Text>
    </section>
  );
}
