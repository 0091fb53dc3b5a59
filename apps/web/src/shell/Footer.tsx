import type { Locale } from "@omzien/contracts";
import { Globe, HeartHandshake, Phone } from "lucide-react";
import { ButtonLink, Heading, Link, Text } from "@omzien/ui";
import css from "./Footer.module.css";
import { chooseLanguage } from "./language.ts";
import { useShell } from "./shell-context.tsx";
import { telephoneHref } from "./site.ts";

const languageNames = { nl: "language.nl", en: "language.en" } as const;

/** What to do when something feels wrong comes first; then who we are and in which language. */
export function Footer() {
  const { site, words } = useShell();
  const { t, language } = words.translator;
  const languages: readonly Locale[] = site.languages ?? ["nl", "en"];
  return (
    <footer className={css["footer"]} data-print="no" aria-label={t("footer.label")}>
      <div className={css["inner"]}>
        <section className={css["block"]} aria-labelledby="footer-wrong">
          <Heading level={2} size="s" id="footer-wrong">
            {t("footer.wrong.title")}
          </Heading>
          <Text>{t("footer.wrong.text")}</Text>
          <Text>{t("footer.wrong.emergency")}</Text>
          <ButtonLink href="/niet-pluis" variant="secondary" icon={<HeartHandshake aria-hidden />}>
            {t("footer.wrong.link")}
          </ButtonLink>
        </section>
        {site.phone && (
          <section className={css["block"]} aria-labelledby="footer-contact">
            <Heading level={2} size="s" id="footer-contact">
              {t("footer.contact.title")}
            </Heading>
            <Link href={telephoneHref(site.phone)} icon={<Phone aria-hidden />}>
              {t("phone.call", { phone: site.phone })}
            </Link>
            <Text lang="nl">{site.phoneHours}</Text>
          </section>
        )}
        <section className={css["block"]} aria-labelledby="footer-about">
          <Heading level={2} size="s" id="footer-about">
            {t("footer.about.title")}
          </Heading>
          <ul className={css["links"]}>
            <li>
              <a href="/privacy">{t("footer.privacy")}</a>
            </li>
            {site.hasTexts && (
              <li>
                <a href="/spelregels">{t("footer.texts")}</a>
              </li>
            )}
            <li>
              <a href="/toegankelijkheid">{t("footer.accessibility")}</a>
            </li>
          </ul>
          {languages.length > 1 && (
            <fieldset className={css["languages"]}>
              <legend className={css["legend"]}>
                <Globe aria-hidden />
                {t("footer.language.choose")}
              </legend>
              {languages.map((each) => (
                <button
                  key={each}
                  type="button"
                  lang={each}
                  aria-pressed={each === language}
                  className={css["language"]}
                  onClick={() => chooseLanguage(each)}
                >
                  {t(languageNames[each])}
                </button>
              ))}
            </fieldset>
          )}
        </section>
      </div>
    </footer>
  );
}
