import { Phone, RotateCw } from "lucide-react";
import { Button, ButtonLink, Heading, PageLayout, Row, Text } from "@omzien/ui";
import { useEffect } from "react";
import { usePageTitle } from "./page-title.ts";
import { useSite, useTranslator } from "./shell-context.tsx";
import { telephoneHref } from "./site.ts";

/** Shown in place of a page that broke: no blame, a way on, and a number to call. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t("broken.title"));
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <PageLayout>
      <Heading level={1}>{t("broken.title")}</Heading>
      <Text size="lead">{t("broken.text")}</Text>
      <Row>
        <Button icon={<RotateCw aria-hidden />} onClick={() => (reset ? reset() : location.reload())}>
          {t("action.retry")}
        </Button>
        {site.phone && (
          <ButtonLink href={telephoneHref(site.phone)} variant="secondary" icon={<Phone aria-hidden />}>
            {t("phone.call", { phone: site.phone })}
          </ButtonLink>
        )}
      </Row>
    </PageLayout>
  );
}
