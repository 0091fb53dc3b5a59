export type DemoSite = {
  /** As residents know it: "Zorgvallei". */
  name: string;
  /** Without port: "zorgvallei.localhost". */
  host: string;
};

export type DemoAccount = {
  host: string;
  email: string;
  /** Who it is and what there is to see, in one line. */
  about: string;
};

export type Demo = { sites: DemoSite[]; accounts: DemoAccount[] };

export const demoSites: DemoSite[] = [
  { name: "Zorgvallei", host: "zorgvallei.localhost" },
  { name: "Lindewaard", host: "lindewaard.localhost" },
];
