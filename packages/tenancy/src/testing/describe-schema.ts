import { type PlatformDb, roleOf, schemaOf, type TenantId } from "@omzien/db";

// One query per kind of object; `$1` is the schema. What differs by nature (the name of schema and role) is replaced.
const questions: Record<string, string> = {
  schema: `select coalesce(nspacl::text[], '{}') as rights, obj_description(oid) as words
    from pg_namespace where nspname = $1`,
  tables: `select c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, c.relreplident,
      c.reloptions, coalesce(c.relacl::text[], '{}') as rights, obj_description(c.oid) as words,
      pg_get_userbyid(c.relowner) as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1`,
  columns: `select c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
      a.attidentity, a.attgenerated, a.attcollation::regcollation::text as collation, a.attstorage,
      coalesce(a.attacl::text[], '{}') as rights, pg_get_expr(d.adbin, d.adrelid) as standard,
      col_description(c.oid, a.attnum) as words
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where n.nspname = $1 and a.attnum > 0`,
  constraints: `select conname, contype, conrelid::regclass::text as of, pg_get_constraintdef(k.oid) as text,
      convalidated, condeferrable, condeferred
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = $1`,
  indexes: `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text, i.indisvalid,
      i.indisunique, i.indisprimary, i.indisreplident
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1`,
  triggers: `select t.tgname, pg_get_triggerdef(t.oid) as text, t.tgenabled from pg_trigger t
    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and not t.tgisinternal`,
  functions: `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as text,
      coalesce(p.proacl::text[], '{}') as rights, pg_get_userbyid(p.proowner) as owner
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = $1 and p.prokind in ('f','p')`,
  views: `select c.relname, pg_get_viewdef(c.oid) as text from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind in ('v','m')`,
  policies: `select tablename, policyname, permissive, roles::text[], cmd, qual, with_check from pg_policies
    where schemaname = $1`,
  sequences: `select sequencename, data_type::text as type, start_value, min_value, max_value, increment_by, cycle
    from pg_sequences where schemaname = $1`,
  types: `select t.typname, t.typtype from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where n.nspname = $1`,
  defaults: `select d.defaclobjtype, d.defaclacl::text[] as rights from pg_default_acl d
    join pg_namespace n on n.oid = d.defaclnamespace where n.nspname = $1`,
};

/** All that PostgreSQL knows of a tenant's schema and role, a line per object, the same for two tenants that are alike. */
export async function describeSchema(admin: PlatformDb, tenantId: TenantId): Promise<string[]> {
  const [schema, role] = [schemaOf(tenantId), roleOf(tenantId)];
  return admin.transaction(async (tx) => {
    const lines: string[] = [];
    for (const [kind, sql] of Object.entries(questions)) {
      const rows = await tx.rows(sql, [schema]);
      lines.push(...rows.map((row) => `${kind} ${JSON.stringify(inOrder(row))}`));
    }
    const roles = await tx.rows(
      `select r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin, r.rolreplication,
         r.rolbypassrls, r.rolconfig, array(select pg_get_userbyid(m.member)::text || coalesce(to_jsonb(m) ->> 'set_option', '')
           || coalesce(to_jsonb(m) ->> 'inherit_option', '') || m.admin_option::text
           from pg_auth_members m where m.roleid = r.oid order by 1) as members
       from pg_roles r where r.rolname = $1`,
      [role],
    );
    lines.push(...roles.map((row) => `role ${JSON.stringify(row)}`));
    return lines.map((line) => line.replaceAll(schema, "t_").replaceAll(role, "r_")).toSorted();
  });
}

// In which order rights were given makes no difference.
function inOrder(row: Record<string, unknown>): Record<string, unknown> {
  const rights = row["rights"];
  return Array.isArray(rights) ? { ...row, rights: rights.map(String).toSorted() } : row;
}
