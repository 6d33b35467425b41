import { parseArgs } from 'node:util'
import { wordsFor } from '@/lib/wording/catalogue'
import { ensureClient } from './ground/build'
import { Failure } from './ground/failure'
import type { ImportAsked } from './ground/import'
import { program } from './ground/say'

const usage = new Failure('usage', wordsFor('zh-CN').importing.command.usage, wordsFor('en').importing.command.usage)

const options = {
  sheet: { type: 'string' },
  session: { type: 'string' },
  congress: { type: 'string' },
  'accepted-only': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

function readArguments(): ImportAsked {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [file] = positionals
    const [, term, session] = /^(\d{1,3})-(\d{1,2})$/.exec(values.session ?? '') ?? []
    if (!file || positionals.length > 1 || (values.session !== undefined && !term)) throw usage
    return {
      file,
      sheet: values.sheet,
      session: term ? { term: Number(term), session: Number(session) } : undefined,
      congress: values.congress,
      wanted: values['accepted-only'] ? 'ACCEPTED' : 'ALL',
      yes: values.yes,
      json: values.json,
    }
  } catch {
    throw usage
  }
}

await program(async () => {
  const asked = readArguments()
  const answer = console.log
  // What is said on the way goes to the other stream: standard output carries the answer alone.
  console.log = console.error
  await ensureClient()
  const { importFile } = await import('./ground/import')
  const { text, code } = await importFile(asked)
  answer(text)
  return code
})
