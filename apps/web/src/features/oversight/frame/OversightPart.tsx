import { Heading, Link, PageLayout, Text } from "@omzien/ui";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

export interface OversightPartProps {
  title: string;
  lead?: ReactNode;
  backHref?: string;
  backText?: string;
  children: ReactNode;
}

/** One part of oversight: the way back, what it is, and what it holds. */
export function OversightPart({ title, lead, backHref, backText, children }: OversightPartProps) {
  const { t } = useTranslator();
  usePageTitle(title);
  return (
    <PageLayout width="wide">
      <div data-print="no">
        <Link href={backHref ?? "/toezicht"} icon={<ArrowLeft aria-hidden />}>
          {backText ?? t("oversight.back")}
        </Link>
      </div>
      <Heading level={1}>{title}</Heading>
      {lead && <Text size="lead">{lead}</Text>}
      {children}
    </PageLayout>
  );
}
