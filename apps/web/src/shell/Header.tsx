import { classNames } from "@omzien/ui";
import { CircleUserRound, Phone } from "lucide-react";
import { useRouterState } from "@tanstack/react-router";
import { Brand } from "./Brand.tsx";
import css from "./Header.module.css";
import { useSession } from "./session.ts";
import { useShell } from "./shell-context.tsx";
import { hasModule, telephoneHref } from "./site.ts";

/** Whose site this is, the two things one can do, and whom one can call: on every page, nothing folded away. */
export function Header() {
  const { site, session, words } = useShell();
  const { t } = words.translator;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const who = useSession(session);
  const member = who.kind === "member";
  const isAny = (...roles: readonly string[]) => member && who.me.roles.some((role) => roles.includes(role));
  const links = [
    { href: "/hulp-vragen", text: t("nav.ask") },
    ...(hasModule(site, "helpOffers") ? [{ href: "/hulp-aanbieden", text: t("nav.offer") }] : []),
    ...(isAny("coordinator", "broker") ? [{ href: "/balie", text: t("nav.desk") }] : []),
    ...(isAny("administrator") ? [{ href: "/beheer", text: t("nav.administration") }] : []),
    ...(isAny("data-protection-officer") ? [{ href: "/toezicht", text: t("nav.oversight") }] : []),
  ];
  const current = (href: string) => (path === href || path.startsWith(`${href}/`) ? "page" : undefined);
  const own = member ? { href: "/mijn", text: t("nav.mine") } : { href: "/inloggen", text: t("nav.sign-in") };

  return (
    <header className={css["header"]} data-print="no">
      <div className={css["bar"]}>
        <a href="/" className={css["brand"]} aria-label={t("nav.home", { siteName: site.name })}>
          <Brand site={site} />
        </a>
        <nav aria-label={t("nav.label")} className={css["nav"]}>
          <ul className={css["links"]}>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={current(href)} className={css["link"]}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
          <a href={own.href} aria-current={current(own.href)} className={classNames(css["link"], css["own"])}>
            <CircleUserRound aria-hidden />
            {own.text}
          </a>
        </nav>
      </div>
      {site.phone && (
        <div className={css["call"]}>
          <p className={css["callText"]}>
            <a href={telephoneHref(site.phone)} className={css["phone"]}>
              <Phone aria-hidden />
              {t("phone.call", { phone: site.phone })}
            </a>
            <span lang="nl" className={css["hours"]}>
              {site.phoneHours}
            </span>
          </p>
        </div>
      )}
    </header>
  );
}
