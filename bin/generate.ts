import { runQuietly } from './ground/commands'
import { Failure } from './ground/failure'
import { installed, project } from './ground/project'
import { program, step } from './ground/say'

/** The Prisma program insists on a native engine that closed networks cannot fetch and that `generate` never calls. */
const neverCalled = process.execPath

await program(async () => {
  await step('生成数据库访问代码', 'Generating the database client', async () => {
    const made = await runQuietly(process.execPath, [installed('prisma/build/index.js'), 'generate'], {
      cwd: project,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: neverCalled,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    })
    if (made.code !== 0) throw new Failure('build-failed', made.output, 'The database client could not be generated.')
  })
  return 0
})
