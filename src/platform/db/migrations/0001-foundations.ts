import { type Kysely, sql } from 'kysely'

/**
 * Roles, accounts, organisations, members and the audit trail.
 *
 * Two roles besides the owner that migrates: `turfboek_app` runs the requests and sees one
 * organisation at a time by row security; `turfboek_accounts` runs sign-in and may read who is a
 * member of what, nothing else. Both can be assumed by the owner, so that one connection string is
 * enough on a server.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;

    do $$ begin
      if not exists (select from pg_roles where rolname = 'turfboek_app') then
        create role turfboek_app login;
      end if;
      if not exists (select from pg_roles where rolname = 'turfboek_accounts') then
        create role turfboek_accounts login;
      end if;
    end $$;
    -- Whoever made the roles may assume them only when that is said; another owner is given them beforehand.
    do $$ begin
      if not (pg_has_role(current_user, 'turfboek_app', 'set') and pg_has_role(current_user, 'turfboek_accounts', 'set')) then
        grant turfboek_app, turfboek_accounts to current_user;
      end if;
    end $$;

    -- The organisation of the running transaction; null outside one, so that nothing is visible.
    create function current_organisation() returns uuid
      language sql stable parallel safe
      return nullif(current_setting('turfboek.organisation', true), '')::uuid;

    -- Makes a table belong to organisations: row security on, and the application may use its rows.
    create procedure seal(target regclass, privileges text default 'select, insert, update, delete')
      language plpgsql as $$
      begin
        execute format('alter table %s enable row level security', target);
        execute format(
          'create policy own_organisation on %s to turfboek_app
             using (organisation_id = (select current_organisation()))
             with check (organisation_id = (select current_organisation()))', target);
        execute format('grant %s on %s to turfboek_app', privileges, target);
      end $$;

    -- unaccent() is only stable, because its dictionary may change; ours does not, and an index needs immutable.
    create function plain(text) returns text
      language sql immutable parallel safe strict
      return lower(public.unaccent('public.unaccent'::regdictionary, $1));

    create table organisation (
      organisation_id uuid primary key,
      name text not null check (name <> ''),
      demonstration boolean not null default false,
      created_at timestamptz not null default now()
    );
    call seal('organisation', 'select');
    grant select on organisation to turfboek_accounts;
    create policy accounts_reads on organisation to turfboek_accounts using (true);

    create table membership (
      organisation_id uuid not null references organisation,
      user_id text not null,
      name text not null,
      roles text[] not null check (
        roles <@ '{worker,lead,coordinator,policy,communication,people,director,administrator}'
        and cardinality(roles) > 0),
      position int not null default 0,
      primary key (organisation_id, user_id)
    );
    create index membership_user on membership (user_id);
    call seal('membership', 'select');
    grant select on membership to turfboek_accounts;
    create policy accounts_reads on membership to turfboek_accounts using (true);

    create table audit_entry (
      -- Without a foreign key: row security lets in the running organisation only, and a key would have
      -- every write of an organisation wait at its one row.
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      at timestamptz not null default now(),
      actor_id text not null,
      actor_name text not null,
      verb text not null,
      record_kind text not null,
      record_ids uuid[] not null,
      before jsonb,
      after jsonb,
      reason text,
      primary key (organisation_id, id)
    );
    call seal('audit_entry', 'select, insert');

    create schema accounts;
    grant usage on schema accounts to turfboek_accounts;
    create table accounts."user" (
      id text primary key,
      name text not null,
      email text not null unique,
      "emailVerified" boolean not null default false,
      image text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    create table accounts.session (
      id text primary key,
      "userId" text not null references accounts."user" on delete cascade,
      token text not null unique,
      "expiresAt" timestamptz not null,
      "ipAddress" text,
      "userAgent" text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    create index session_of_user on accounts.session ("userId");
    create table accounts.account (
      id text primary key,
      "userId" text not null references accounts."user" on delete cascade,
      "accountId" text not null,
      "providerId" text not null,
      "accessToken" text,
      "refreshToken" text,
      "accessTokenExpiresAt" timestamptz,
      "refreshTokenExpiresAt" timestamptz,
      scope text,
      "idToken" text,
      password text,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    create index account_of_user on accounts.account ("userId");
    create table accounts.verification (
      id text primary key,
      identifier text not null,
      value text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    );
    do $$ declare name text; begin
      foreach name in array '{user,session,account,verification}'::text[] loop
        execute format('alter table accounts.%I enable row level security', name);
        execute format('create policy accounts_only on accounts.%I to turfboek_accounts using (true)', name);
        execute format('grant select, insert, update, delete on accounts.%I to turfboek_accounts', name);
      end loop;
    end $$;
  `.execute(db)
}
