import { type Mint, shownBy } from "./sample.ts";
import type { Stand } from "./stand.ts";

export const supportPass: Mint = async (stand) => ({
  value: await askPass(stand, "pas@platform.example"),
  show: async (place, pass) => shownBy(await stand.ask(place, "/support-sessions", { body: { pass } })),
});

export const supportSession: Mint = async (stand) => {
  const pass = await askPass(stand, "bezoek@platform.example");
  const entered = await stand.ask("a", "/support-sessions", { body: { pass } });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  return {
    value: cookie.replace("omzien=support.", ""),
    show: async (place, value) =>
      shownBy(await stand.ask(place, "/support-view", { method: "GET", cookie: `omzien=support.${value}` })),
  };
};

async function askPass({ a, ask, console }: Stand, email: string): Promise<string> {
  const { cookie } = await console.join(email);
  const body = { reason: "De mails komen niet aan" };
  const asked = await ask("console", `/municipalities/${a.id}/support-visits`, { body, cookie });
  const { url } = (await asked.json()) as { url: string };
  return url.split("#")[1] ?? "";
}
