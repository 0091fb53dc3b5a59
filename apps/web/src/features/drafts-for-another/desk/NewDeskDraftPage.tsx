import { Heading, Link, PageLayout, Text } from "@omzien/ui";
import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { ForAnotherForm } from "../ForAnotherForm.tsx";

const makers = ["practice", "family", "carer", "parent", "staff"] as const;

/** Somebody calls for another: a GP's practice, a daughter; or the desk itself writes it down for who drops in. */
export function NewDeskDraftPage() {
  const { t } = useTranslator();
  const navigate = useNavigate();
  usePageTitle(t("draft-desk.new.title"));
  return (
    <PageLayout>
      <div>
        <Link href="/balie/voor-een-ander" icon={<ArrowLeft aria-hidden />}>
          {t("draft-desk.back")}
        </Link>
      </div>
      <Heading level={1}>{t("draft-desk.new.title")}</Heading>
      <Text size="lead">{t("draft-desk.new.lead")}</Text>
      <ForAnotherForm
        makers={makers}
        onSent={(draft) =>
          void navigate({
            to: "/balie/voor-een-ander/$draftId",
            params: { draftId: draft.id },
            replace: true,
          })
        }
      />
    </PageLayout>
  );
}
