import { findBrowser } from './ground/browser'
import { ensureBuilt, ensureClient } from './ground/build'
import { playwright, runStages, vitest, yesOrNo } from './ground/gate'
import { fail, program, step } from './ground/say'
import { checks, rules } from './ground/static-stages'

await program(async () => {
  const browser = await step('准备浏览器', 'Looking for a browser', findBrowser).catch(fail)
  if (typeof browser === 'string') process.env.CHROMIUM_PATH = browser
  await ensureClient()
  return runStages([
    checks,
    // Each leaves a processor idle for a while: the build where it gathers, the tests where the last file runs.
    [rules, yesOrNo('构建', 'Build', () => ensureBuilt().then(() => 0, fail))],
    vitest('integration*', '数据库上的命令测试', 'Commands on PostgreSQL'),
    playwright('浏览器旅程', 'Journeys'),
  ])
})
