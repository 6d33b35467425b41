import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from './commands'
import { Failure } from './failure'
import { copyProgramsTo, type PostgresPrograms, postgresPrograms } from './postgres-programs'

export interface SystemUser {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses to run as root, so root lends it a user of its own. */
export async function databaseUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {}
  const number = async (flag: string) => {
    const { code, output } = await runQuietly('id', [flag, 'postgres'])
    return code === 0 ? Number(output) : undefined
  }
  if ((await number('-u')) === undefined)
    await runQuietly('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'])
  const [uid, gid] = [await number('-u'), await number('-g')]
  if (uid === undefined || gid === undefined)
    throw new Failure(
      'database-will-not-start',
      '以 root 运行时数据库需要一个名为 postgres 的系统用户，而它无法创建。',
      'Run by root, the database needs a system user named postgres, and it could not be made.',
    )
  return { uid, gid }
}

export interface DatabaseHome {
  directory: string
  cluster: string
  log: string
  user: SystemUser
  programs: PostgresPrograms
}

async function mayEnter(user: SystemUser, ...paths: string[]): Promise<boolean> {
  if (user.uid === undefined) return true
  const tests = paths.map((_, index) => `test -x "$${index + 1}"`).join(' && ')
  return (await runQuietly('/bin/sh', ['-c', tests, 'sh', ...paths], { ...user, cwd: '/' })).code === 0
}

/** Beside the other data; elsewhere only when root's database user cannot reach the project. */
export async function databaseHome(dataDirectory: string): Promise<DatabaseHome> {
  const user = await databaseUser()
  let directory = join(dataDirectory, 'postgres')
  let programs = await postgresPrograms()
  if (!(await mayEnter(user, dataDirectory, programs.control))) {
    const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)
    directory = join('/var/lib/huiyin', name)
    programs = await copyProgramsTo('/var/lib/huiyin')
  }
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined && user.gid !== undefined) await chown(directory, user.uid, user.gid)
  return { directory, cluster: join(directory, 'cluster'), log: join(directory, 'server.log'), user, programs }
}

export interface Credentials {
  port: number
  superuser: string
  owner: string
  web: string
  jobs: string
}

const secret = () => randomBytes(24).toString('base64url')

/** Beside the cluster, because a copied or deleted cluster must take its passwords with it. */
export async function credentials(home: DatabaseHome, port: () => Promise<number>): Promise<Credentials> {
  const file = join(home.directory, 'credentials.json')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return JSON.parse(kept) as Credentials
  const fresh = { port: await port(), superuser: secret(), owner: secret(), web: secret(), jobs: secret() }
  await keepCredentials(home, fresh)
  return fresh
}

export async function keepCredentials(home: DatabaseHome, kept: Credentials): Promise<void> {
  const file = join(home.directory, 'credentials.json')
  await writeFile(file, JSON.stringify(kept), { mode: 0o600 })
  await chmod(file, 0o600)
}

/** A directory that this program did not make is never touched. */
export async function refuseForeignDirectory(home: DatabaseHome): Promise<void> {
  const names = await readdir(home.directory)
  const version = await readFile(join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  const ours = names.length === 0 || names.includes('credentials.json')
  const clusterExists = (await stat(home.cluster).catch(() => undefined)) !== undefined
  if (ours && (version?.trim() === '18' || !clusterExists)) return
  throw new Failure(
    'foreign-data-directory',
    `目录 ${home.directory} 不是本系统的 PostgreSQL 18 数据目录${version ? `（版本 ${version.trim()}）` : ''}，未作任何改动；请移走它或设置 DATA_DIR。`,
    `${home.directory} is not a PostgreSQL 18 data directory made by this program${version ? ` (version ${version.trim()})` : ''}. Nothing was changed: move it away or set DATA_DIR.`,
  )
}
