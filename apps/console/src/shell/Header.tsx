import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { answerOf, api } from "../api/client.ts";
import css from "./Root.module.css";
import { chooseLanguage, language, words } from "./words.ts";

/** Who is signed in, how many recovery codes are left. */
export const useMe = (enabled: boolean) =>
  useQuery({ queryKey: ["me"], queryFn: () => answerOf(api.GET("/me")), enabled });

/** The same on every page; nothing of a municipality's house style. */
export function Header() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isInside = path !== "/inloggen" && path !== "/uitnodiging";
  const { data: me } = useMe(isInside);
  // Nothing is read anew: without a session there is nothing to see.
  const { mutate: signOut, isPending: busy } = useMutation({
    mutationFn: () => answerOf(api.DELETE("/sessions/current")),
    onSuccess: () => location.assign("/inloggen"),
  });
  const links = [
    { href: "/", text: words.t("console.nav.municipalities") },
    { href: "/handelingen", text: words.t("console.nav.acts") },
    { href: "/toegang", text: words.t("console.nav.access") },
  ];
  return (
    <header className={css["header"]}>
      <nav className={css["bar"]} aria-label={words.t("nav.label")}>
        <a href="/" className={`${css["link"]} ${css["brand"]}`}>
          {words.t("console.name")}
        </a>
        {isInside &&
          me &&
          links.map(({ href, text }) => (
            <a
              key={href}
              href={href}
              className={css["link"]}
              aria-current={path === href ? "page" : undefined}
            >
              {text}
            </a>
          ))}
        <button
          type="button"
          className={css["link"]}
          lang={language === "nl" ? "en" : "nl"}
          onClick={() => chooseLanguage(language === "nl" ? "en" : "nl")}
        >
          {language === "nl" ? "English" : "Nederlands"}
        </button>
        {isInside && me && (
          <button type="button" className={css["link"]} onClick={() => !busy && signOut()}>
            {words.t("console.sign-out")}
          </button>
        )}
      </nav>
    </header>
  );
}
