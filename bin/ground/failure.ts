import { WrongEnvironment } from '@/lib/env'

/** What can go wrong around the application, and the code the command then ends with. */
export const exitCodes = {
  unexpected: 1,
  usage: 2,
  'wrong-environment': 10,
  'install-failed': 11,
  'node-too-old': 12,
  'port-taken': 20,
  'already-running': 21,
  'disk-full': 22,
  'no-permission': 23,
  'foreign-data-directory': 30,
  'database-unreachable': 31,
  'database-will-not-start': 32,
  'migration-failed': 33,
  'build-failed': 40,
  'process-died': 41,
  'no-browser': 50,
} as const

export type FailureCode = keyof typeof exitCodes

export class Failure extends Error {
  readonly code: FailureCode
  readonly chinese: string

  constructor(code: FailureCode, chinese: string, english: string) {
    super(english)
    this.code = code
    this.chinese = chinese
  }
}

export function wrongEnvironment(problems: string[]): Failure {
  const list = problems.map((problem) => `    ${problem}`).join('\n')
  return new Failure('wrong-environment', `环境变量有误：\n${list}`, `The environment is wrong, see the list above.`)
}

const full = new Set(['ENOSPC', 'EDQUOT', '53100'])
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS'])

/** A full disk or a missing right can show itself at any step; it is said the same way at each. */
export function asFailure(error: unknown): unknown {
  if (error instanceof Failure) return error
  if (error instanceof WrongEnvironment) return wrongEnvironment(error.problems)
  const { code = '', message = '', path = '' } = error as NodeJS.ErrnoException
  if (full.has(code) || /no space left on device|disk quota exceeded/i.test(message))
    return new Failure(
      'disk-full',
      '磁盘已满，请清理空间后重新运行；已保存的数据不受影响。',
      'The disk is full. Free some space and run the command again; nothing that was saved is lost.',
    )
  if (forbidden.has(code))
    return new Failure(
      'no-permission',
      `没有读写权限：${path || message}`,
      `No permission to read or write ${path || message}.`,
    )
  return error
}
