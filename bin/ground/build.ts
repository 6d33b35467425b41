import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from './commands'
import { Failure } from './failure'
import { makeWhenStale } from './freshness'
import { installed, isBundled, project } from './project'
import { step } from './say'

export const buildDirectory = join(project, process.env.BUILD_DIR ?? '.next')
export const standalone = join(buildDirectory, 'standalone')

const clientSources = ['prisma/schema.prisma', 'package-lock.json']
const appSources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
]

async function runNode(args: string[], environment: Record<string, string>, chinese: string, english: string) {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const env = { ...inherited, ...environment } as NodeJS.ProcessEnv
  const { code, output } = await runQuietly(process.execPath, args, { cwd: project, env })
  if (/ENOSPC|No space left/i.test(output) && code !== 0) throw new Error('no space left on device')
  if (code !== 0) throw new Failure('build-failed', `${output}\n${chinese}`, english)
}

/** The Prisma program insists on a native engine that closed networks cannot fetch and that `generate` never calls. */
function generate(): Promise<void> {
  return runNode(
    [installed('prisma/build/index.js'), 'generate'],
    { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    '数据库访问代码生成失败。',
    'The database client could not be generated.',
  )
}

export async function ensureClient(): Promise<boolean> {
  if (isBundled) return false
  return makeWhenStale(join(project, 'prisma/generated/.made-from'), clientSources, () =>
    step('生成数据库访问代码', 'Generating the database client', generate),
  )
}

/** The server that runs is the one that is delivered: complete in one folder, without anybody's settings. */
async function completeStandalone(): Promise<void> {
  await cp(join(buildDirectory, 'static'), join(standalone, process.env.BUILD_DIR ?? '.next', 'static'), {
    recursive: true,
  })
  await cp(join(project, 'public'), join(standalone, 'public'), { recursive: true })
  const names = await readdir(standalone)
  for (const name of names.filter((each) => each.startsWith('.env'))) await rm(join(standalone, name))
}

export async function ensureBuilt(): Promise<boolean> {
  await ensureClient()
  return makeWhenStale(join(buildDirectory, '.made-from'), [...appSources, ...clientSources], () =>
    step('构建网页（首次约一分钟）', 'Building the pages (about a minute the first time)', async () => {
      await rm(join(buildDirectory, '.made-from'), { force: true })
      await runNode(
        [installed('next/dist/bin/next'), 'build'],
        { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        '网页构建失败。',
        'The pages could not be built.',
      )
      await completeStandalone()
    }),
  )
}
