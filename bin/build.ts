import { ensureBuilt } from './ground/build'
import { bundlePrograms } from './ground/bundle'
import { program, say, step } from './ground/say'

await program(async () => {
  if (!(await ensureBuilt())) say('网页构建已是最新。', 'The pages are up to date.')
  await step('打包后台程序', 'Bundling the programs', bundlePrograms)
  return 0
})
