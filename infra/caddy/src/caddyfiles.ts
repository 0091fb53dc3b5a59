import { fileURLToPath } from "node:url";

const shipped = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The files as an installation uses them. */
export const caddyfiles = {
  onDemand: shipped("Caddyfile"),
  ownCertificate: shipped("own-certificate.caddy"),
  behindProxy: shipped("behind-a-proxy.Caddyfile"),
};
