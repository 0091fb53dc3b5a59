/** The logins that a cell knows. Their names are the same in every cell; passwords come from configuration. */
export interface Logins {
  /** Web and API: no rights but to become a tenant's role. */
  app: Login;
  /** Jobs: as `app`, and the job queue. */
  worker: Login;
}

export interface Login {
  name: string;
  password: string;
}

export type LoginNames = { app: string; worker: string };

export const defaultLoginNames: LoginNames = { app: "omzien_app", worker: "omzien_worker" };

/** Owner of the functions that write to the queue and the list of erasures; nobody can sign in as it. */
export const queueRole = "omzien_queue";

/** The same database for another login. */
export function urlFor(url: string, login: Login): string {
  const address = new URL(url);
  address.username = encodeURIComponent(login.name);
  address.password = encodeURIComponent(login.password);
  return address.href;
}
