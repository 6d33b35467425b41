import type { DemonstrationPerson } from './demonstration'
import { say } from './say'

function table(people: DemonstrationPerson[]): string {
  return people.map(({ login, name, roles }) => `    ${login.padEnd(20)} ${name}\t${roles.join(' ')}`).join('\n')
}

export function greet(address: string, people: DemonstrationPerson[]): void {
  console.log()
  say(`会议建议系统已就绪：${address}`, `Ready at ${address}`)
  if (people.length > 0) {
    say('示范用户：', 'Demonstration people:')
    console.log(table(people.slice(0, 12)))
  }
  say('按 Ctrl-C 停止。', 'Press Ctrl-C to stop.')
}
