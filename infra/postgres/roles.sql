-- What an administrator does once on a PostgreSQL of one's own, before the first `npm run omzien -- migrate`.
-- psql --variable=password="'…'" --file roles.sql
-- Everything else is made by that command and kept so: run it again after a restore or an upgrade.

-- The administrator: makes schemas and roles of municipalities, and subscriptions for a move. Its address goes to
-- `npm run omzien` (DATABASE_URL) and to the console (CONSOLE_DATABASE_URL), never to the API or the worker.
create role omzien_admin superuser login password :password;
create database omzien owner omzien_admin;
revoke connect on database postgres from public;
