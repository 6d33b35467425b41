import { parseArgs } from 'node:util'
import { ensureClient } from './ground/build'
import { Failure } from './ground/failure'
import { program } from './ground/say'

const usage = new Failure(
  'usage',
  '用法：npm run figures -- --year 2022 [--json] [--congress 名称]',
  'Usage: npm run figures -- --year 2022 [--json] [--congress NAME]',
)

function readArguments(): { year: number; json: boolean; congress?: string } {
  try {
    const { values } = parseArgs({
      options: { year: { type: 'string' }, json: { type: 'boolean', default: false }, congress: { type: 'string' } },
    })
    if (!values.year || !/^(19|20)\d{2}$/.test(values.year)) throw usage
    return { year: Number(values.year), json: values.json, congress: values.congress }
  } catch {
    throw usage
  }
}

await program(async () => {
  const asked = readArguments()
  const answer = console.log
  // What is said on the way goes to the other stream: standard output carries the figures alone.
  console.log = console.error
  await ensureClient()
  const { figuresFor } = await import('./ground/figures')
  answer(await figuresFor(asked))
  return 0
})
