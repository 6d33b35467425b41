import { ensureClient } from './ground/build'
import { program, say } from './ground/say'

await program(async () => {
  if (!(await ensureClient())) say('数据库访问代码已是最新。', 'The database client is up to date.')
  return 0
})
