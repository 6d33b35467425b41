import { expect, test } from 'vitest'
import { proposedSpans } from '@/lib/domain/redaction/proposing'
import { redactedText } from '@/lib/domain/redaction/spans'
import { publicReplies } from '../../support/public-records'

const texts = publicReplies().map(({ id, text }) => ({ id, text }))

/** As people write of themselves and of others; each is made up, and put between two sentences of a real text. */
const planted = [
  ['村民刘福来反映', '刘福来'],
  ['居民欧阳春花（女，现年71岁）', '欧阳春花'],
  ['住户孙建军家中进水', '孙建军'],
  ['来信人：高玉兰，', '高玉兰'],
  ['患者江大海，', '江大海'],
  ['手机13954127788', '13954127788'],
  ['电话：139 5412 7788', '139 5412 7788'],
  ['电话139-5412-7788', '139-5412-7788'],
  ['电话１３９５４１２７７８８', '１３９５４１２７７８８'],
  ['电话139.5412.7788', '139.5412.7788'],
  ['身份证号370125195001010017', '370125195001010017'],
  ['身份证号码：11010519491231002X', '11010519491231002X'],
  ['卡号6222021234567890128', '6222021234567890128'],
  ['车辆鲁A·5D238', '鲁A·5D238'],
  ['新能源车鲁AD12345', '鲁AD12345'],
  ['邮箱liu.fl@example.cn', 'liu.fl@example.cn'],
  ['微信号liufulai_55', 'liufulai_55'],
  ['QQ：308812345', '308812345'],
  ['住城关花园3号楼2单元501室', '3号楼2单元501室'],
  ['住安居小区12号楼1单元东户', '12号楼1单元东户'],
  ['住孙耿村12号院301室', '12号院301室'],
] as const

test('in what offices published, hardly anything is proposed but the people they name themselves', () => {
  const proposed = texts.flatMap(({ id, text }) =>
    proposedSpans(text, []).flatMap(({ from, to, reason, isSure }) =>
      isSure ? [`${id} ${reason} ${text.slice(from, to)}`] : [],
    ),
  )
  process.stdout.write(`redaction: ${texts.length} public texts, ${proposed.length} proposals ticked without need\n`)
  expect(proposed).toEqual([])
})

test('what is put into them is found, wherever it stands', () => {
  const missed: string[] = []
  let tried = 0
  for (const { id, text } of texts) {
    const ends = [...text.matchAll(/[。；\n]/gu)].map(({ index }) => index + 1)
    for (const at of [0, ends[Math.floor(ends.length / 2)] ?? text.length, text.length])
      for (const [said, held] of planted) {
        const whole = `${text.slice(0, at)}${said}。${text.slice(at)}`
        tried += 1
        if (redactedText(whole, proposedSpans(whole, [])).split(held).length >= whole.split(held).length)
          missed.push(`${id} ${said}`)
      }
  }
  process.stdout.write(`redaction: ${tried - missed.length} of ${tried} planted places found\n`)
  expect(missed).toEqual([])
})
