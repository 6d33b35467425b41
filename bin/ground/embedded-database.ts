import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from './commands'
import { type Credentials, credentials, type DatabaseHome, databaseHome, refuseForeignDirectory } from './database-home'
import { ensureDatabase, type WantedDatabase } from './database-logins'
import { alone, occupy } from './occupancy'
import { freePort } from './ports'
import { addressOf, isRunning, startServer, stopServer, willNotStart } from './postgres-server'

const localeFlags = ['--encoding=UTF8', '--lc-ctype=C.UTF-8', '--lc-collate=C.UTF-8', '--lc-messages=C']
const chineseFlags = ['--locale-provider=icu', '--icu-locale=zh-CN']

export interface EmbeddedDatabase {
  urls: { superuser: string; owner: string; web: string; jobs: string }
  /** Stops the server when nobody else uses it. */
  leave(): Promise<void>
}

/** Made aside and moved into place, so that an interrupted first start leaves nothing half made. */
async function createCluster(home: DatabaseHome, { superuser }: Credentials): Promise<void> {
  const aside = `${home.cluster}.new`
  const passwordFile = join(home.directory, 'password')
  await rm(aside, { recursive: true, force: true })
  await writeFile(passwordFile, superuser, { mode: 0o600 })
  if (home.user.uid !== undefined && home.user.gid !== undefined)
    await chown(passwordFile, home.user.uid, home.user.gid)
  const flags = [`--pgdata=${aside}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const made = await runQuietly(home.programs.initdb, [...flags, ...localeFlags, ...chineseFlags], {
    ...home.user,
    cwd: '/',
  })
  await rm(passwordFile, { force: true })
  if (made.code !== 0) throw willNotStart(made.output)
  await rename(aside, home.cluster)
}

async function bringUp(home: DatabaseHome, passing: boolean): Promise<Credentials> {
  await refuseForeignDirectory(home)
  const kept = await credentials(home, freePort)
  if (await isRunning(home, kept)) return kept
  const exists = await readFile(join(home.cluster, 'PG_VERSION')).catch(() => undefined)
  if (!exists) await createCluster(home, kept)
  return startServer(home, kept, passing)
}

/** What is passing goes when the last one leaves. */
type Entry = WantedDatabase & { passing?: boolean }

export const ordinary: WantedDatabase = { name: 'huiyin', startAfresh: false }

/** Reuses a server that runs, whoever started it; otherwise makes and starts it. */
export async function enterEmbeddedDatabase(
  dataDirectory: string,
  { passing = false, ...wanted }: Entry = ordinary,
): Promise<EmbeddedDatabase> {
  const home = await databaseHome(dataDirectory)
  const lock = join(dataDirectory, 'database-lock')
  const users = await occupy(join(dataDirectory, 'database-users'))
  const { port, superuser, owner, web, jobs } = await alone(lock, async () => {
    const kept = await bringUp(home, passing)
    await ensureDatabase(addressOf(kept.port, 'postgres', kept.superuser, 'postgres'), wanted, kept)
    return kept
  })
  return {
    urls: {
      superuser: addressOf(port, 'postgres', superuser, 'postgres'),
      owner: addressOf(port, 'huiyin_owner', owner, wanted.name),
      web: addressOf(port, 'huiyin_web', web, wanted.name),
      jobs: addressOf(port, 'huiyin_jobs', jobs, wanted.name),
    },
    leave: () =>
      alone(lock, async () => {
        await users.leave()
        if ((await users.others()) > 0) return
        await stopServer(home)
        if (passing) await rm(home.directory, { recursive: true, force: true })
      }),
  }
}
