/** What no linter knows: words that must not stand in certain places, and the few places where they may. */
export interface Ban {
  name: string
  within: RegExp
  text: RegExp
  except?: RegExp
  planted: [place: string, source: string]
}

const sources = /^(app|components|lib|prisma\/demo|bin)\/.*\.(ts|tsx|mjs)$|^(proxy|instrumentation)\.ts$/

export const bans: Ban[] = [
  {
    name: 'SQL is never put together from text',
    within: sources,
    // The statements of the rate limiter's library, which binds every value.
    except: /^lib\/store\/guesses\.ts$/,
    // Two limits of the program are spelled out, because the database plans by them.
    text: /\$(query|execute)RawUnsafe|Prisma\.raw(?!\(`\$\{(?:countLimit|pageSize)(?: \+ 1)?\}`\))/,
    planted: ['lib/store/units.ts', 'tx.$queryRawUnsafe(sql)'],
  },
  {
    name: 'no code is made from text',
    within: sources,
    text: /new Function\(|\bsetTimeout\(\s*['"`]/,
    planted: ['lib/web/door.ts', "new Function('return 1')"],
  },
  {
    name: 'a setting lives as long as its transaction',
    within: /^(lib|app|prisma\/(demo|migrations))\//,
    text: /\bSET (?:SESSION |ROLE |app\.|synchronous_commit|statement_timeout)|set_config\([^)]*,\s*false\s*\)/,
    planted: ['lib/store/transact.ts', "SELECT set_config('app.congress', $1, false)"],
  },
  {
    name: 'no server actions',
    within: sources,
    text: /^\s*['"]use server['"]/m,
    planted: ['app/page.tsx', "'use server'"],
  },
  {
    name: 'nothing is cached across people',
    within: sources,
    text: /\bunstable_cache\b|['"]use cache/,
    planted: ['lib/queries/list-units.ts', "import { unstable_cache } from 'next/cache'"],
  },
  {
    name: 'words on the screen live in lib/wording',
    within: /^(app|components|lib\/domain)\/.*\.(ts|tsx)$/,
    // The schemes offered are records of a congress, not words of the program. The importer reads Chinese, the reader of calendars does, and so does whoever looks for what titles are about or what a draft lacks: what they look for is not shown to anybody.
    except:
      /^lib\/domain\/(?:(?:import|assessment\/presets|matters|likeness|advice|(?:calendar|checking|personal-data)\/vocabulary)\/|annual-report\/check-text\.ts$)/,
    text: /^(?!\s*(?:\/\/|\/?\*)).*\p{Script=Han}/mu,
    planted: ['components/ui/card.tsx', "export const title = '建议'"],
  },
  {
    name: 'a rule does not look at the clock',
    within: /^lib\/domain\//,
    text: /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)/,
    planted: ['lib/domain/reply/due.ts', 'const now = new Date()'],
  },
  {
    name: 'many rows are deleted or changed only where that is the point',
    within: /^(lib|app)\/.*\.ts$/,
    except: /^lib\/store\//,
    text: /\.(deleteMany|updateMany)\(/,
    planted: ['lib/commands/withdraw.ts', 'tx.draft.deleteMany({})'],
  },
  {
    name: 'no climbing out of the folder',
    within: sources,
    text: /from ['"]\.\.\/\.\.\//,
    planted: ['lib/web/door.ts', "import { env } from '../../env'"],
  },
  {
    name: 'nothing is left to do',
    within: sources,
    text: /\b(TODO|FIXME|XXX)\b/,
    planted: ['lib/web/door.ts', '// TODO finish'],
  },
]
