import type { DraftStatus } from "@omzien/contracts";
import { Tag, type Tone } from "@omzien/ui";
import { Check, Clock, Hourglass, X } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";

const looks = {
  waiting: { tone: "info", Icon: Hourglass },
  confirmed: { tone: "success", Icon: Check },
  refused: { tone: undefined, Icon: X },
  lapsed: { tone: undefined, Icon: Clock },
} as const satisfies Record<DraftStatus, { tone: Tone | undefined; Icon: typeof Check }>;

export function DraftStatusTag({ status }: { status: DraftStatus }) {
  const { t } = useTranslator();
  const { tone, Icon } = looks[status];
  return (
    <Tag {...(tone ? { tone } : {})} icon={<Icon aria-hidden size={16} />}>
      {t(`draft.status.${status}`)}
    </Tag>
  );
}
