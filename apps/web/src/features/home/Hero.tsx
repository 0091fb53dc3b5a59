import { HandHeart, HeartHandshake } from "lucide-react";
import { ButtonLink, Heading, Text } from "@omzien/ui";
import { lazy, Suspense } from "react";
import { useModule, useSite, useTranslator } from "../../shell/shell-context.tsx";
import css from "./Hero.module.css";

// The picture comes after what can be read and done; without it the page is whole.
const StreetScene = lazy(() => import("@omzien/ui/StreetScene").then(asScene, () => ({ default: nothing })));

export function Hero() {
  const site = useSite();
  const mayOffer = useModule("helpOffers");
  const { t, language } = useTranslator();
  // What a municipality writes itself is Dutch; another language gets our words, not a mixture.
  const own = language === "nl" ? site : { slogan: "", introduction: "" };
  return (
    <section className={css["hero"]} aria-labelledby="welcome">
      <div className={css["inner"]}>
        <div className={css["words"]}>
          <Heading level={1} id="welcome">
            {own.slogan || t("home.welcome")}
          </Heading>
          <Text size="lead" className={css["story"]}>
            {own.introduction || t("home.intro")}
          </Text>
          <div className={css["doors"]}>
            <Door
              title={t("home.ask.title")}
              text={t("home.ask.text")}
              action={
                <ButtonLink href="/hulp-vragen" wide icon={<HandHeart aria-hidden />}>
                  {t("home.ask.action")}
                </ButtonLink>
              }
            />
            {mayOffer && (
              <Door
                title={t("home.offer.title")}
                text={t("home.offer.text")}
                action={
                  <ButtonLink
                    href="/hulp-aanbieden"
                    wide
                    variant="secondary"
                    icon={<HeartHandshake aria-hidden />}
                  >
                    {t("home.offer.action")}
                  </ButtonLink>
                }
              />
            )}
          </div>
        </div>
        <div className={css["scene"]}>
          <Suspense>
            <StreetScene />
          </Suspense>
        </div>
      </div>
    </section>
  );
}

function Door({ title, text, action }: { title: string; text: string; action: React.ReactNode }) {
  return (
    <div className={css["door"]}>
      <Heading level={2} size="s">
        {title}
      </Heading>
      <p>{text}</p>
      {action}
    </div>
  );
}

function asScene({ StreetScene: scene }: { StreetScene: React.ComponentType }): {
  default: React.ComponentType;
} {
  return { default: scene };
}

const nothing: React.ComponentType = () => null;
