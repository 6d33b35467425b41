import pg from 'pg'
import type { Credentials } from './database-home'

const { escapeIdentifier, escapeLiteral } = pg

/** Rights belong to roles without a password; each process signs in by a login of its own that may take one of them. */
const logins = {
  huiyin_owner: ['huiyin_app', 'huiyin_worker', 'huiyin_access'],
  huiyin_web: ['huiyin_app'],
  huiyin_jobs: ['huiyin_worker'],
} as const

async function makeRoles(client: pg.Client, passwords: Record<keyof typeof logins, string>): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles')
  const present = new Set(rows.map((row) => row.rolname))
  for (const role of logins.huiyin_owner) if (!present.has(role)) await client.query(`CREATE ROLE ${role} NOLOGIN`)
  for (const [login, roles] of Object.entries(logins)) {
    const verb = present.has(login) ? 'ALTER' : 'CREATE'
    const password = escapeLiteral(passwords[login as keyof typeof logins])
    await client.query(`${verb} ROLE ${login} LOGIN NOINHERIT PASSWORD ${password}`)
    const mayPassOn = login === 'huiyin_owner' ? ' WITH ADMIN TRUE, INHERIT TRUE, SET TRUE' : ' WITH SET TRUE'
    for (const role of roles) await client.query(`GRANT ${role} TO ${login}${mayPassOn}`)
  }
}

export interface WantedDatabase {
  name: string
  startAfresh: boolean
}

/** Roles, logins and the empty database: what a database administrator prepares by hand elsewhere. */
export async function ensureDatabase(superuser: string, wanted: WantedDatabase, kept: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const name = escapeIdentifier(wanted.name)
    if (wanted.startAfresh) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [wanted.name])
    if (rowCount) return
    await makeRoles(client, { huiyin_owner: kept.owner, huiyin_web: kept.web, huiyin_jobs: kept.jobs })
    await client.query(`CREATE DATABASE ${name} OWNER huiyin_owner`)
  } finally {
    await client.end()
  }
}
