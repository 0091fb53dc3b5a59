import type { Mandate, MandateStatus } from "@omzien/contracts";
import { Card, Tag, Text, type Tone } from "@omzien/ui";
import { Check, Clock, Hourglass, Pause, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";

const looks = {
  waiting: { tone: "info", Icon: Hourglass },
  lapsed: { tone: undefined, Icon: Clock },
  running: { tone: "success", Icon: Check },
  resting: { tone: "warning", Icon: Pause },
  over: { tone: undefined, Icon: Clock },
  ended: { tone: undefined, Icon: X },
} as const satisfies Record<MandateStatus, { tone: Tone | undefined; Icon: typeof Check }>;

interface MandateCardProps {
  mandate: Mandate;
  /** Whom it is about, in words. */
  name: string;
  href?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
}

/** Who, as what, about what and until when. */
export function MandateCard({ mandate, name, href, children, action }: MandateCardProps) {
  const { t, formatDay } = useTranslator();
  const { tone, Icon } = looks[mandate.status];
  return (
    <Card
      headingLevel={2}
      what={name}
      {...(href === undefined ? {} : { href })}
      above={
        <Tag {...(tone ? { tone } : {})} icon={<Icon aria-hidden size={16} />}>
          {t(`mandate.status.${mandate.status}`)}
        </Tag>
      }
      when={t("mandate.until", { day: formatDay(mandate.endsOn, { year: true }) })}
      action={action}
    >
      <Text>{`${t("mandate.capacity")} ${t(`mandate.capacity.${mandate.capacity}`)}`}</Text>
      <Text>{`${t("mandate.scope")} ${useScopeText(mandate)}`}</Text>
      {children}
    </Card>
  );
}

function useScopeText({ scope }: Mandate): string {
  const { t, formatList } = useTranslator();
  return scope.length === 0
    ? t("mandate.scope.none")
    : formatList(scope.map((each) => t(`mandate.scope.${each}`)));
}
