import { queueRole } from "../../roles/logins.ts";

/**
 * The only way into the job queue. Whose job it is follows from the role that the transaction runs as, never from
 * an argument; a key is that tenant's own, so that nobody can replace another's job.
 */
export const enqueueJob = {
  name: "0002-enqueue-job",
  sql: `
create function platform.enqueue_job(
  task text, payload json, run_at timestamptz default null, job_key text default null
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant text := substring(current_setting('role') from '^r_([a-z0-9]{12})$');
begin
  if tenant is null then
    raise exception 'a job needs a tenant''s role' using errcode = 'insufficient_privilege';
  end if;
  if payload is null or json_typeof(payload) <> 'object' then
    raise exception 'a job''s payload is an object' using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job(
    identifier => task,
    payload => (payload::jsonb || jsonb_build_object('tenantId', tenant))::json,
    run_at => run_at,
    job_key => tenant || ':' || job_key
  );
end $$;
alter function platform.enqueue_job(text, json, timestamptz, text) owner to ${queueRole};
grant usage on schema platform to public;
`,
} as const;
