import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runQuietly } from './ground/commands'
import { Failure } from './ground/failure'
import { migrationsDirectory, schemaFile } from './ground/migrations'
import { project } from './ground/project'
import { program, say } from './ground/say'
import { wholeSchema, withSchemaEngine } from './ground/schema-engine'
import { openDatabase } from './ground/with-database'

async function committedSchema(): Promise<string> {
  const shown = await runQuietly('git', ['show', 'HEAD:prisma/schema.prisma'], { cwd: project })
  if (shown.code === 0) return shown.output
  throw new Failure('usage', shown.output, 'The schema of the last commit could not be read.')
}

async function difference(before: string, after: string): Promise<string> {
  const database = await openDatabase()
  const schema = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: schemaFile, content }] })
  const question = { from: schema(before), to: schema(after), script: true, exitCode: null, filters: wholeSchema }
  try {
    const owner = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || ''
    return (await withSchemaEngine(owner, schemaFile, (engine) => engine.diff(question))).stdout ?? ''
  } finally {
    await database.leave()
  }
}

/** What the schema says beyond the last commit, as SQL to be read and completed by hand. */
await program(async () => {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Failure('usage', '用法：npm run migration -- 名称（小写字母）', 'Usage: npm run migration -- name')
  const sql = await difference(await committedSchema(), await readFile(schemaFile, 'utf8'))
  if (/^\s*-- This is an empty migration/.test(sql) || sql.trim() === '') {
    say('没有需要迁移的改动。', 'The schema says nothing new.')
    return 0
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const directory = join(migrationsDirectory, `${stamp}_${name}`)
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'migration.sql'), sql)
  say(`已写入 ${directory}`, `Written to ${directory}`)
  return 0
})
