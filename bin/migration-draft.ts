import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enterEmbeddedDatabase } from './ground/embedded-database'
import { Failure } from './ground/failure'
import { migrationsDirectory, schemaFile } from './ground/migrations'
import { ensureDataDirectory } from './ground/project'
import { program, say } from './ground/say'
import { migrationList, schemaEngine, wholeSchema } from './ground/schema-engine'

/** What the schema says and the migrations do not yet do, as SQL to be read and completed by hand. */
await program(async () => {
  const migrationName = process.argv[2]
  if (!migrationName) throw new Failure('usage', '用法：npm run migration -- 名称', 'Usage: npm run migration -- name')
  const database = await enterEmbeddedDatabase(await ensureDataDirectory())
  try {
    const engine = await schemaEngine(database.urls.superuser, schemaFile)
    const drafted = await engine.createMigration({
      draft: false,
      migrationName,
      migrationsList: await migrationList(migrationsDirectory),
      schema: { files: [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }] },
      filters: wholeSchema,
    })
    if (drafted.migrationScript === null) say('没有需要迁移的改动。', 'Nothing to migrate.')
    else {
      const directory = join(migrationsDirectory, drafted.generatedMigrationName)
      await mkdir(directory, { recursive: true })
      await writeFile(join(directory, 'migration.sql'), drafted.migrationScript)
      say(`已写入 ${directory}`, `Written to ${directory}`)
    }
  } finally {
    await database.leave()
  }
  return 0
})
