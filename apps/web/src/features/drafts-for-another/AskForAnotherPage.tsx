import { Heading, Link, PageLayout, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { ForAnotherForm } from "./ForAnotherForm.tsx";

const makers = ["family", "carer", "parent"] as const;

/** A neighbour asks for another, who decides. */
export function AskForAnotherPage() {
  const { t } = useTranslator();
  const navigate = useNavigate();
  usePageTitle(t("draft.ask.title"));
  return (
    <PageLayout>
      <div>
        <Link href="/mijn/voor-een-ander" icon={<ArrowLeft aria-hidden />}>
          {t("draft.mine.title")}
        </Link>
      </div>
      <Heading level={1}>{t("draft.ask.title")}</Heading>
      <Text size="lead">{t("draft.ask.lead")}</Text>
      <ForAnotherForm
        makers={makers}
        onSent={(draft) =>
          void navigate({ to: "/mijn/voor-een-ander", search: { gevraagd: draft.id }, replace: true })
        }
      />
    </PageLayout>
  );
}
