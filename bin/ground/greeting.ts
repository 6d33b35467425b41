import type { DemonstrationPerson } from './demonstration'
import { say } from './say'

function table(people: DemonstrationPerson[]): string {
  return people.map(({ login, name, roles }) => `    ${login.padEnd(14)} ${name}\t${roles.join(' ')}`).join('\n')
}

export async function greet(address: string, people: DemonstrationPerson[]): Promise<void> {
  console.log()
  say(`代表建议系统已就绪：${address}`, `Ready at ${address}`)
  if (people.length > 0) {
    const { demonstrationPassword } = await import('@/lib/auth/demonstration-password')
    say(`示范用户（密码 ${demonstrationPassword}）：`, `Demonstration people (password ${demonstrationPassword}):`)
    console.log(table(people.slice(0, 14)))
  }
  say('按 Ctrl-C 停止。', 'Press Ctrl-C to stop.')
}
