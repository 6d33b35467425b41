#!/bin/sh
# Run once by the postgres image in an empty cluster: the roles, one login for each process, and an owner who is no superuser.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$OWNER_PASSWORD" --set web="$WEB_PASSWORD" --set jobs="$JOBS_PASSWORD" <<'SQL'
CREATE ROLE huiyin_app NOLOGIN;
CREATE ROLE huiyin_worker NOLOGIN;
CREATE ROLE huiyin_access NOLOGIN;
CREATE ROLE huiyin_owner LOGIN NOINHERIT PASSWORD :'owner';
CREATE ROLE huiyin_web LOGIN NOINHERIT PASSWORD :'web';
CREATE ROLE huiyin_jobs LOGIN NOINHERIT PASSWORD :'jobs';
GRANT huiyin_app, huiyin_worker, huiyin_access TO huiyin_owner WITH ADMIN TRUE, INHERIT TRUE, SET TRUE;
GRANT huiyin_app TO huiyin_web WITH SET TRUE;
GRANT huiyin_worker TO huiyin_jobs WITH SET TRUE;
CREATE DATABASE huiyin OWNER huiyin_owner;
SQL
